"""One address, asked until the answer is final: in the cheapest way that its host takes, with retries and redirects."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import httpx

from diptych.io.network.anchors import anchors, is_page
from diptych.io.network.cookies import Cookies
from diptych.io.network.guard import RefusedAddressError, host_port_of
from diptych.io.network.http import HEAD, LOOK_INSIDE, RANGED, WHOLE, Reply, ask
from diptych.io.network.pacing import AddressBudget, Host
from diptych.model.link_check import Answer, Hop, NoAnswer, Wanted
from diptych.model.web_address import encodable

if TYPE_CHECKING:
    from diptych.io.network.guard import HostPort
    from diptych.io.network.http import GuardedTransport, Way
    from diptych.model.link_check import LinkChoice, Request

WAYS = {Wanted.PAGE: (HEAD, RANGED, WHOLE), Wanted.PDF: (RANGED, WHOLE)}
"""Ways to ask, the cheapest first."""
MOST_REDIRECTS = 10
LONGEST_ADDRESS = 8000
"""Most characters in the address of a redirect: what RFC 9110, section 4.1, asks of servers."""
MOST_CONNECTIONS = 100
"""Most connections open at a time, to all hosts together; systems let a program have 256 open files or more."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
UNSURE_WITHOUT_BODY = frozenset({*range(400, 429), *range(430, 500), 500, 501})
"""Statuses of HEAD that are checked with GET, since many servers do not answer HEAD, or answer it wrongly."""
NOT_THIS_METHOD = frozenset({405, 501})
NOT_THIS_RANGE = frozenset({400, 416, 501})
"""Statuses with which a server rejects a method, or a request for only the first bytes of a page."""


@dataclass(slots=True)
class Follower:
    """Asks addresses over the network, and remembers what it learns about hosts.

    Attributes:
        transport: Connects to servers.
        choice: The settings.
        hosts: Every host and port that was asked.
    """

    transport: GuardedTransport
    choice: LinkChoice
    hosts: dict[HostPort, Host] = field(default_factory=dict)
    _connections: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_CONNECTIONS))

    async def answer(self, request: Request) -> Answer:
        """Ask one address, follow where it leads, and return the last answer.

        Raises:
            LeftAloneError: A host on the way is not asked any more in this run.
        """
        budget = AddressBudget(self.choice, self.choice.address_timeout)
        cookies = Cookies()
        url = _normal(request.url)
        hops: tuple[Hop, ...] = ()
        # A page that sends its reader back to itself with a cookie is not a loop.
        seen = {(url, b"")}
        elsewhere = False
        while True:
            reply = await self._insist(url, request, cookies, budget)
            if reply.status is None or reply.status not in REDIRECTS:
                looked_for, missing = _places(reply, request, elsewhere=elsewhere)
                return replace(_answer(url, hops, reply), looked_for=looked_for, missing=missing)
            location = reply.headers.get("Location", "")
            target = _target(url, location)
            if target is None:
                return Answer(encodable(url), failure=NoAnswer.REDIRECT_TO_NOWHERE, hops=hops)
            # A fragment in the redirect replaces that of the link: RFC 9110, section 10.2.2.
            elsewhere = elsewhere or "#" in location
            cookies.keep(httpx.URL(url), reply.headers)
            hops = hops if target == url else (*hops, Hop(reply.status, target))
            step = (target, cookies.header(httpx.URL(target)))
            if step in seen:
                return Answer(target, failure=NoAnswer.REDIRECT_LOOP, hops=hops)
            if len(seen) > MOST_REDIRECTS:
                return Answer(target, failure=NoAnswer.REDIRECTS_WITHOUT_END, hops=hops)
            seen.add(step)
            url = target

    async def _insist(self, url: str, request: Request, cookies: Cookies, budget: AddressBudget) -> Reply:
        """Ask one address, with retries where they may help; redirects are not followed."""
        try:
            place = host_port_of(httpx.URL(url))
            cookie = cookies.header(httpx.URL(url))
        except RefusedAddressError as error:
            return Reply(failure=error.failure)
        except (httpx.InvalidURL, UnicodeError):
            return Reply(failure=NoAnswer.MALFORMED)
        host = self.hosts.setdefault(place, Host(str(place), asyncio.Semaphore(self.choice.per_host)))
        question = Question(url, cookie, ((LOOK_INSIDE,) if request.fragments else WAYS[request.wanted]))
        async with host.turn():
            while True:
                reply = await self._try_ways(question, host, budget)
                pause = budget.pause_after(reply)
                if pause is None:
                    return reply
                if "Retry-After" in reply.headers:
                    host.pause(pause)
                if not await host.is_ready(pause):
                    return reply
                budget.attempt += 1
                budget.seconds -= pause

    async def _try_ways(self, question: Question, host: Host, budget: AddressBudget) -> Reply:
        """Ask in the cheapest way that the host takes."""
        *cheaper, last = (way for way in question.ways if way not in host.refused)
        for way in cheaper:
            reply = await self._ask(question, way, host, budget)
            if _takes(way, reply) or budget.seconds <= 0 or host.is_left_alone:
                return reply
            if reply.status in (NOT_THIS_METHOD if way is HEAD else NOT_THIS_RANGE):
                host.refused.add(way)
        return await self._ask(question, last, host, budget)

    async def _ask(self, question: Question, way: Way, host: Host, budget: AddressBudget) -> Reply:
        clock = asyncio.get_running_loop().time
        async with self._connections:
            start = clock()
            reply = await ask(self.transport, question.url, way, budget.limit, question.cookie)
            budget.seconds -= clock() - start
        host.note(reply)
        return reply


@dataclass(frozen=True, slots=True)
class Question:
    """What a host is asked: an address, its cookies, and the ways to ask."""

    url: str
    cookie: bytes
    ways: tuple[Way, ...]


def _takes(way: Way, reply: Reply) -> bool:
    """Return whether a reply is reliable; if not, the same must be asked in another way."""
    if way is HEAD:
        return reply.failure is not NoAnswer.BROKEN_OFF and reply.status not in UNSURE_WITHOUT_BODY
    return reply.status not in NOT_THIS_RANGE


def _normal(url: str) -> str:
    """Return an address in the form that redirects to it have; unchanged if it is malformed."""
    try:
        return str(httpx.URL(url))
    except (httpx.InvalidURL, UnicodeError):
        return url


def _target(url: str, location: str) -> str | None:
    """Return the address that a redirect leads to, without its fragment; None if it leads nowhere."""
    if not location:
        return None
    try:
        target = str(httpx.URL(url).join(location).copy_with(fragment=None))
        return str(httpx.URL(target)) if len(target) <= LONGEST_ADDRESS else None
    except (httpx.InvalidURL, UnicodeError, ValueError):
        return None


def _answer(url: str, hops: tuple[Hop, ...], reply: Reply) -> Answer:
    return Answer(
        url=encodable(url),
        status=reply.status,
        failure=reply.failure,
        hops=hops,
        opening=reply.opening.decode("latin-1"),
        language=reply.header("Content-Language"),
        file_name=reply.file_name,
    )


def _places(reply: Reply, request: Request, *, elsewhere: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the places that were looked for in a page, and those that are missing."""
    if not request.fragments or not httpx.codes.is_success(reply.status or 0) or reply.rest is None:
        return (), ()
    content_type = reply.header("Content-Type")
    # What is at the end of a page too long to read is unknown.
    if elsewhere or reply.rest or not is_page(content_type, reply.body):
        return request.fragments, ()
    found = anchors(content_type, reply.body)
    return request.fragments, tuple(fragment for fragment in request.fragments if found.lack(fragment))
