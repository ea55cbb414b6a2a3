"""How often a server is asked: connections at a time, pauses, further attempts, and when to leave it alone."""

from __future__ import annotations

import asyncio
import datetime
import random
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from diptych.model.link_check import NAMELESS, REFUSED, NoAnswer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from diptych.io.network.http import Reply, Way
    from diptych.model.link_check import LinkChoice

PATIENCE = 30
"""Questions in a row without a usable answer after which a host is left alone for the rest of the run."""
FOR_A_WHILE = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may soon change: RFC 9110 and RFC 6585."""
PASSING = frozenset({NoAnswer.NO_CONNECTION, NoAnswer.TOO_SLOW, NoAnswer.BROKEN_OFF})
"""Failures that may soon be over."""

NEVER_FOUND = NAMELESS | REFUSED | {NoAnswer.NO_SUCH_NAME, NoAnswer.PROXY}
"""Failures before any server was reached."""


class LeftAloneError(Exception):
    """A host that gives no usable answers and is no longer asked in this run.

    Attributes:
        host: Its name and port.
    """

    def __init__(self, host: str) -> None:
        """Keep which host it is."""
        super().__init__(host)
        self.host = host


@dataclass(slots=True)
class Host:
    """What a run knows about one host and port.

    Attributes:
        name: The host and the port.
        slots: Limits how many of its addresses are asked at a time.
        not_before: Time on the loop's clock before which it is not asked.
        failures: Questions in a row that got no usable answer.
        refused: Ways to ask that it does not take.
        was_found: Whether a server was found by its name.
        has_answered: Whether it ever answered in this run, whatever it said.
    """

    name: str
    slots: asyncio.Semaphore
    not_before: float = 0
    failures: int = 0
    refused: set[Way] = field(default_factory=set)
    was_found: bool = False
    has_answered: bool = False

    @property
    def is_left_alone(self) -> bool:
        """Whether it is no longer asked in this run."""
        return self.failures >= PATIENCE

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until an address of the host may be asked, and keep others waiting for its slot meanwhile.

        Raises:
            LeftAloneError: The host is no longer asked.
        """
        async with self.slots:
            if not await self.is_ready():
                raise LeftAloneError(self.name)
            yield

    async def is_ready(self, seconds: float = 0) -> bool:
        """Wait some seconds, and as long as the host has asked for; return whether it may then be asked."""
        if seconds and not self.is_left_alone:
            await asyncio.sleep(seconds)
        # Looked at again after each sleep, since the pause may have grown meanwhile.
        while (wait := self.not_before - asyncio.get_running_loop().time()) > 0 and not self.is_left_alone:  # noqa: ASYNC110
            await asyncio.sleep(wait)
        return not self.is_left_alone

    def pause(self, seconds: float) -> None:
        """Keep this host from being asked for some time."""
        self.not_before = max(self.not_before, asyncio.get_running_loop().time() + seconds)

    def note(self, reply: Reply) -> None:
        """Learn from a reply: count the questions in a row that got no usable answer, and note what was found."""
        self.failures = self.failures + 1 if is_passing(reply) else 0
        self.was_found = self.was_found or reply.failure not in NEVER_FOUND
        self.has_answered = self.has_answered or reply.status is not None


@dataclass(slots=True)
class AddressBudget:
    """The time and the attempts that one address has left.

    Attributes:
        choice: The settings.
        seconds: Seconds left.
        attempt: The number of the attempt, from 1.
    """

    choice: LinkChoice
    seconds: float
    attempt: int = 1

    @property
    def limit(self) -> float:
        """Seconds that the next answer may take."""
        return min(self.seconds, self.choice.timeout)

    def pause_after(self, reply: Reply) -> float | None:
        """Return the seconds to wait before asking again; None if another attempt is not worth it."""
        if not is_passing(reply) or self.attempt >= self.choice.attempts:
            return None
        told = retry_after(reply, datetime.datetime.now(datetime.UTC))
        longer = self.choice.pause * 2 ** (self.attempt - 1)
        pause = longer * random.uniform(0.5, 1.5) if told is None else told  # noqa: S311 - spreads attempts, hides nothing
        return pause if pause < self.seconds else None


def is_passing(reply: Reply) -> bool:
    """Return whether the reply may soon be a different one."""
    return reply.status in FOR_A_WHILE or reply.failure in PASSING


def retry_after(reply: Reply, now: datetime.datetime) -> float | None:
    """Return the seconds that the server asks to wait (RFC 9110, section 10.2.3); None if it says nothing readable.

    Args:
        reply: What the server said.
        now: This moment, with its time zone.
    """
    told = reply.header("Retry-After").strip()
    if told.isascii() and told.isdigit():
        return float(told)
    try:
        moment = parsedate_to_datetime(told)
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or datetime.UTC) - now).total_seconds())
    except Exception:  # noqa: BLE001 - on bad dates the parser raises more than it documents
        return None
