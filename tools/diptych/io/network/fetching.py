"""Many addresses asked at once: each host at its own pace, every answer handed on as it comes."""

from __future__ import annotations

import asyncio
import ipaddress
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.io.network.following import Follower
from diptych.io.network.guard import Guard
from diptych.io.network.http import GuardedTransport
from diptych.io.network.pacing import LeftAloneError
from diptych.io.network.proxies import DIRECT
from diptych.model.link_check import NAMELESS, NoAnswer, Outcome

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from diptych.io.network.proxies import Proxies
    from diptych.model.link_check import Answer, LinkChoice, Request

    Settle = Callable[[Request, Answer], None]

RESOLVERS = 32
"""Names that are looked up at a time, each in its own thread: some take half a minute, and none waits for another."""
WITNESSES = 3
"""Most addresses that are asked to learn whether the network is down."""


async def fetch(  # noqa: PLR0913, PLR0917 - one argument for each thing that a run is given
    requests: Iterable[Request],
    choice: LinkChoice,
    settle: Settle,
    trust: ssl.SSLContext | None = None,
    proxies: Proxies = DIRECT,
    witnesses: Iterable[Request] = (),
) -> Outcome:
    """Ask all requests, within the time that the settings give the run.

    Args:
        requests: What to ask.
        choice: The settings.
        settle: Called with each answer as it comes.
        trust: The certificates to trust; by default those of the usual authorities.
        proxies: The proxies to use.
        witnesses: Requests answered before, by which to tell an unknown server from a network that is down.

    Returns:
        Which requests got no answer, and why.
    """
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(RESOLVERS))
    async with GuardedTransport(Guard(frozenset(choice.allow_private)), trust, proxies) as transport:
        return await Fetcher(transport, choice, tuple(witnesses)).ask_all(requests, settle)


@dataclass(slots=True)
class Fetcher:
    """Asks addresses over the network.

    Attributes:
        transport: Connects to servers.
        choice: The settings.
        witnesses: Requests answered before.
    """

    transport: GuardedTransport
    choice: LinkChoice
    witnesses: tuple[Request, ...] = ()
    _left_alone: dict[str, list[Request]] = field(default_factory=dict)
    _nameless: list[tuple[Request, Answer]] = field(default_factory=list)
    _failed: list[tuple[Request, Exception]] = field(default_factory=list)

    async def ask_all(self, requests: Iterable[Request], settle: Settle) -> Outcome:
        """Ask all requests at once, as far as the hosts allow; see `fetch`."""
        follower = Follower(self.transport, self.choice)
        is_whole = False
        with suppress(TimeoutError):
            async with asyncio.timeout(self.choice.run_timeout):
                await asyncio.gather(*(self._ask(request, follower, settle) for request in requests))
                is_whole = True
                await self._ask_witnesses(follower)
        return Outcome(
            is_whole,
            {host: tuple(left) for host, left in self._left_alone.items()},
            self._settle_nameless(follower, settle),
            tuple(self._failed),
        )

    async def _ask(self, request: Request, follower: Follower, settle: Settle) -> None:
        try:
            answer = await follower.answer(request)
        except LeftAloneError as error:
            self._left_alone.setdefault(error.host, []).append(request)
        except Exception as error:  # noqa: BLE001 - the boundary: a failure at one address does not stop the others
            self._failed.append((request, error))
        else:
            if answer.failure in NAMELESS:
                self._nameless.append((request, answer))
            else:
                settle(request, answer)

    async def _ask_witnesses(self, follower: Follower) -> None:
        """Ask the witnesses if names are unknown and no server has answered in this run."""
        for witness in self.witnesses[:WITNESSES]:
            if self._nameless and not _has_answered(follower):
                with suppress(Exception):
                    await follower.answer(witness)

    def _settle_nameless(self, follower: Follower, settle: Settle) -> tuple[Request, ...]:
        """Settle the requests with unknown names; if no name at all led to a server, return them instead."""
        has_answered = _has_answered(follower)
        if not has_answered and not _was_found(follower):
            return tuple(request for request, _ in self._nameless)
        for request, answer in self._nameless:
            is_definite = has_answered and answer.failure is NoAnswer.NAME_UNKNOWN
            settle(request, replace(answer, failure=NoAnswer.NO_SUCH_NAME) if is_definite else answer)
        return ()


def _has_answered(follower: Follower) -> bool:
    return any(host.has_answered for host in follower.hosts.values())


def _was_found(follower: Follower) -> bool:
    """Return whether any name led to a server; if that server did not answer, the network is not to blame."""
    return any(host.was_found and not _is_number(place.host) for place, host in follower.hosts.items())


def _is_number(host: str) -> bool:
    """Return whether a host is given as an IP address, which needs no lookup."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
