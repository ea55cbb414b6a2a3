"""Many addresses asked at once: each host at its own pace, redirects by hand, every answer handed on as it comes."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx

from diptych.io.guard import Guard, RefusedError, place_of
from diptych.io.http import HEAD, RANGED, WHOLE, GuardedTransport, Reply, ask
from diptych.io.pacing import Budget, Host, LeftAloneError
from diptych.io.proxies import DIRECT
from diptych.model.link_check import Answer, Failure, Hop, Wanted

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from diptych.io.guard import Place
    from diptych.io.http import Way
    from diptych.io.proxies import Proxies
    from diptych.model.link_check import Request
    from diptych.model.settings import LinkChoice

WAYS = {Wanted.PAGE: (HEAD, RANGED, WHOLE), Wanted.PDF: (RANGED, WHOLE)}
"""Ways to ask, the cheapest first."""
MOST_REDIRECTS = 10
REDIRECTS = frozenset({301, 302, 303, 307, 308})
UNSURE_WITHOUT_BODY = frozenset({*range(400, 429), *range(430, 500), 500, 501})
"""Statuses of HEAD to be heard again with GET: many servers have the page and answer no HEAD, or a wrong one."""
NOT_THIS_METHOD = frozenset({405, 501})
NOT_THIS_RANGE = frozenset({400, 416, 501})
"""Statuses that say that a server does not take a method, or the first bytes of a page alone."""


async def fetch(
    requests: Iterable[Request],
    choice: LinkChoice,
    settle: Callable[[Request, Answer], None],
    trust: ssl.SSLContext | None = None,
    proxies: Proxies = DIRECT,
) -> None:
    """Ask everything, and end in the time that the settings give the run.

    Args:
        requests: What to ask.
        choice: The settings.
        settle: Called with each answer as it comes. What no answer came for by the end was not asked, or not to the
            end: time ran out, or its host gave no usable answer to many before it.
        trust: The certificates to trust; by default those of the usual authorities.
        proxies: By which proxies to go.
    """
    async with GuardedTransport(Guard(frozenset(choice.allow_private)), trust, proxies) as transport:
        await Fetcher(transport, choice).ask_all(requests, settle)


@dataclass(slots=True)
class Fetcher:
    """Asks addresses over the network.

    Attributes:
        transport: Goes to the network.
        choice: The settings.
    """

    transport: GuardedTransport
    choice: LinkChoice
    _hosts: dict[Place, Host] = field(default_factory=dict)

    async def ask_all(self, requests: Iterable[Request], settle: Callable[[Request, Answer], None]) -> None:
        """Ask everything at once, as far as the hosts allow; see `fetch`."""

        async def one(request: Request) -> None:
            with suppress(LeftAloneError):
                settle(request, await self.answer(request))

        with suppress(TimeoutError):
            async with asyncio.timeout(self.choice.run_timeout):
                await asyncio.gather(*(one(request) for request in requests))

    async def answer(self, request: Request) -> Answer:
        """Ask one address, follow where it leads, and return the last answer.

        Raises:
            LeftAloneError: A host on the way is not asked any more in this run.
        """
        budget = Budget(self.choice, self.choice.address_timeout)
        url = request.url
        hops: tuple[Hop, ...] = ()
        while True:
            reply = await self._insist(url, request.wanted, budget)
            if reply.status is None or reply.status not in REDIRECTS:
                return _answer(url, hops, reply)
            target = _target(url, reply.headers.get("Location"))
            if target is None:
                return Answer(url, failure=Failure.REDIRECT_TO_NOWHERE, hops=hops)
            seen = (request.url, *(hop.url for hop in hops))
            hops = (*hops, Hop(reply.status, target))
            if target in seen:
                return Answer(target, failure=Failure.REDIRECT_LOOP, hops=hops)
            if len(hops) > MOST_REDIRECTS:
                return Answer(target, failure=Failure.REDIRECTS_WITHOUT_END, hops=hops)
            url = target

    async def _insist(self, url: str, wanted: Wanted, budget: Budget) -> Reply:
        """Ask one address, and again where that may help; redirects are not followed."""
        try:
            place = place_of(httpx.URL(url))
        except RefusedError as error:
            return Reply(failure=error.failure)
        except (httpx.InvalidURL, UnicodeError):
            return Reply(failure=Failure.MALFORMED)
        host = self._hosts.setdefault(place, Host(asyncio.Semaphore(self.choice.per_host)))
        while True:
            reply = await self._try_ways(url, wanted, host, budget)
            pause = budget.pause_after(reply)
            if pause is None:
                host.note(reply)
                return reply
            budget.attempt += 1
            budget.seconds -= pause
            if "Retry-After" in reply.headers:
                host.pause(pause)
            await asyncio.sleep(pause)

    async def _try_ways(self, url: str, wanted: Wanted, host: Host, budget: Budget) -> Reply:
        """Ask in the cheapest way that the host takes."""
        async with host.turn():
            *cheaper, last = (way for way in WAYS[wanted] if way not in host.refused)
            for way in cheaper:
                reply = await self._ask(url, way, budget)
                if _takes(way, reply) or budget.seconds <= 0:
                    return reply
                if reply.status in (NOT_THIS_METHOD if way is HEAD else NOT_THIS_RANGE):
                    host.refused.add(way)
            return await self._ask(url, last, budget)

    async def _ask(self, url: str, way: Way, budget: Budget) -> Reply:
        clock = asyncio.get_running_loop().time
        start = clock()
        reply = await ask(self.transport, url, way, budget.limit)
        budget.seconds -= clock() - start
        return reply


def _takes(way: Way, reply: Reply) -> bool:
    """Tell whether a reply stands, or the same must be asked in another way to be sure."""
    if way is HEAD:
        return reply.failure is not Failure.BROKEN_OFF and reply.status not in UNSURE_WITHOUT_BODY
    return reply.status not in NOT_THIS_RANGE


def _target(url: str, location: str | None) -> str | None:
    """Return the address that a redirect leads to, without its fragment; none where there is none."""
    if not location:
        return None
    try:
        return str(httpx.URL(url).join(location).copy_with(fragment=None))
    except (httpx.InvalidURL, UnicodeError, ValueError):
        return None


def _answer(url: str, hops: tuple[Hop, ...], reply: Reply) -> Answer:
    return Answer(
        url=url,
        status=reply.status,
        failure=reply.failure,
        hops=hops,
        opening=reply.opening.decode("latin-1"),
        language=reply.header("Content-Language"),
        file_name=reply.file_name,
    )
