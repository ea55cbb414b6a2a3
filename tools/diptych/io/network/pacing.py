"""How hard a server is pressed: connections at a time, pauses, second attempts, and when to leave it alone."""

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
"""So many questions in a row without a usable answer, and a host is left alone for the rest of the run."""
FOR_A_WHILE = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may be others soon: RFC 9110 and RFC 6585."""
PASSING = frozenset({NoAnswer.NO_CONNECTION, NoAnswer.TOO_SLOW, NoAnswer.BROKEN_OFF})
"""Failures that may be over soon."""

NEVER_FOUND = NAMELESS | REFUSED | {NoAnswer.NO_SUCH_NAME, NoAnswer.PROXY}
"""Failures before any server was reached."""


class LeftAloneError(Exception):
    """A host that gives no usable answers, and is not asked any more in this run.

    Attributes:
        host: Its name and port.
    """

    def __init__(self, host: str) -> None:
        """Keep which host it is."""
        super().__init__(host)
        self.host = host


@dataclass(slots=True)
class Host:
    """One host and port, as the run has come to know it.

    Attributes:
        name: What it is called.
        slots: How many of its addresses may still be asked at a time.
        not_before: Moment of the loop's clock before which it shall not be asked.
        failures: Questions in a row that got no usable answer.
        refused: Ways to ask that it does not know.
        was_found: Whether its name led to it.
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
        """Whether it is not asked any more in this run."""
        return self.failures >= PATIENCE

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until an address of the host may be asked, and keep its others waiting meanwhile.

        Raises:
            LeftAloneError: It is not asked any more.
        """
        async with self.slots:
            if not await self.is_ready():
                raise LeftAloneError(self.name)
            yield

    async def is_ready(self, seconds: float = 0) -> bool:
        """Wait some time, and as long as the host has asked for; tell whether it may be asked then."""
        if seconds and not self.is_left_alone:
            await asyncio.sleep(seconds)
        # Asked again after each sleep: the pause may have grown meanwhile.
        while (wait := self.not_before - asyncio.get_running_loop().time()) > 0 and not self.is_left_alone:  # noqa: ASYNC110
            await asyncio.sleep(wait)
        return not self.is_left_alone

    def pause(self, seconds: float) -> None:
        """Let nobody ask this host for some time."""
        self.not_before = max(self.not_before, asyncio.get_running_loop().time() + seconds)

    def note(self, reply: Reply) -> None:
        """Learn from a reply; count questions that got no usable answer, or begin anew."""
        self.failures = self.failures + 1 if is_passing(reply) else 0
        self.was_found = self.was_found or reply.failure not in NEVER_FOUND
        self.has_answered = self.has_answered or reply.status is not None


@dataclass(slots=True)
class AddressBudget:
    """What one address may still take.

    Attributes:
        choice: The settings.
        seconds: Time left.
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
        """Return the seconds to wait before asking again, or none where it is not worth it."""
        if not is_passing(reply) or self.attempt >= self.choice.attempts:
            return None
        told = retry_after(reply, datetime.datetime.now(datetime.UTC))
        longer = self.choice.pause * 2 ** (self.attempt - 1)
        pause = longer * random.uniform(0.5, 1.5) if told is None else told  # noqa: S311 - spreads attempts, hides nothing
        return pause if pause < self.seconds else None


def is_passing(reply: Reply) -> bool:
    """Tell whether a reply may be another one soon."""
    return reply.status in FOR_A_WHILE or reply.failure in PASSING


def retry_after(reply: Reply, now: datetime.datetime) -> float | None:
    """Return the seconds that the server asks to wait: RFC 9110, section 10.2.3. None where it says nothing readable.

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
    except Exception:  # noqa: BLE001 - the parser stumbles over bad dates in more ways than it tells
        return None
