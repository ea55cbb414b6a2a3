"""One question to one server: sent to an IP address that the guard lets through, with an answer read up to a limit."""

from __future__ import annotations

import asyncio
import zlib
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import httpx
from typing_extensions import override

from diptych import __version__
from diptych.io.network import disposition
from diptych.io.network.failures import network_failure
from diptych.io.network.guard import host_port_of
from diptych.io.network.metered import BESIDES, allowed, metered
from diptych.io.network.proxies import DIRECT
from diptych.model.link_check import NoAnswer

if TYPE_CHECKING:
    import ssl

    from diptych.io.network.guard import Guard
    from diptych.io.network.proxies import Proxies

READ = 1024
"""Most bytes read of a body if its beginning is enough."""
PAGE = 2_097_152
"""Most bytes read of a page to look for places in it: enough for the longest pages of an encyclopaedia."""
OPENING = 16
"""Bytes of a body that are kept: enough to recognise a PDF."""
LONGEST_HEADER = 200
"""Characters of a header that are kept."""
LONGEST_DISPOSITION = 2000
"""Characters of a header that are searched for the name of a file."""
CONNECTING = 3
"""Connecting to one IP address may take one part in this many of the time, since a host may have several."""

HEADERS = (
    ("User-Agent", f"diptych/{__version__}"),
    ("Accept", "*/*"),
    ("Accept-Encoding", "identity"),
    ("Connection", "close"),
)
"""Headers that go with every question."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to ask: the method, the headers that go with it, and how many bytes of a body are read."""

    method: str
    headers: tuple[tuple[str, str], ...] = ()
    read: int = READ


HEAD = Way("HEAD")
RANGED = Way("GET", (("Range", f"bytes=0-{READ - 1}"),))
WHOLE = Way("GET")
LOOK_INSIDE = Way("GET", read=PAGE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said, or why it said nothing.

    Attributes:
        status: The HTTP status.
        failure: Why there is none.
        headers: The headers, by name in any case of letters.
        body: The body, or its beginning.
        rest: Whether there is more of the body; None if it broke off.
    """

    status: int | None = None
    failure: NoAnswer | None = None
    headers: httpx.Headers = field(default_factory=httpx.Headers)
    body: bytes = b""
    rest: bool | None = False

    @property
    def opening(self) -> bytes:
        """The first bytes of the body."""
        return self.body[:OPENING]

    @property
    def file_name(self) -> str:
        """The name that the server gives the file, or an empty text."""
        told = str(self.headers.get("Content-Disposition", ""))[:LONGEST_DISPOSITION]
        return disposition.disposition_file_name(told)[-LONGEST_HEADER:]

    def header(self, name: str) -> str:
        """Return the beginning of a header, or an empty text."""
        return str(self.headers.get(name, ""))[:LONGEST_HEADER]


class GuardedTransport(httpx.AsyncBaseTransport):
    """Connects to the IP addresses that a guard lets through, with one connection for each question.

    It is used directly, without the client of httpx, so that no cookies or credentials are added, and redirects are
    seen as they were sent.
    """

    def __init__(self, guard: Guard, trust: ssl.SSLContext | None = None, proxies: Proxies = DIRECT) -> None:
        """Take the guard, the certificates to trust (by default those of the usual authorities) and the proxies."""
        self.guard = guard
        self.proxies = proxies
        trust = trust or httpx.create_ssl_context(trust_env=False)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        self.inner, *ways = (
            metered(httpx.AsyncHTTPTransport(verify=trust, trust_env=False, limits=limits, proxy=proxy or None))
            for proxy in ("", *proxies.addresses)
        )
        self.by_proxy = dict(zip(proxies.addresses, ways, strict=True))

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        place = host_port_of(request.url)
        proxy = self.proxies.of(request.url.scheme, place)
        if proxy and not self.guard.allows(place):
            await self.guard.examine(place)
            return await self._ask_proxy(proxy, request)
        error: httpx.TransportError | None = None
        for number in await self.guard.numbers(place):
            extensions = {**request.extensions, "sni_hostname": place.host}
            url = request.url.copy_with(host=number)
            try:
                return await self.inner.handle_async_request(
                    httpx.Request(request.method, url, headers=request.headers, extensions=extensions)
                )
            except (httpx.ConnectError, httpx.ConnectTimeout) as this:
                error = this
        raise error or httpx.ConnectError("no number to connect to")

    async def _ask_proxy(self, proxy: str, request: httpx.Request) -> httpx.Response:
        try:
            response = await self.by_proxy[proxy].handle_async_request(request)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise httpx.ProxyError(str(error)) from error
        if response.status_code == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
            await response.aclose()
            raise httpx.ProxyError(response.reason_phrase)
        return response

    @override
    async def aclose(self) -> None:
        for way in (self.inner, *self.by_proxy.values()):
            await way.aclose()


async def ask(transport: httpx.AsyncBaseTransport, url: str, way: Way, seconds: float, cookie: bytes = b"") -> Reply:
    """Ask once, without following redirects.

    Args:
        transport: Connects to servers.
        url: The address.
        way: How to ask.
        seconds: How long it may take in all.
        cookie: The `Cookie` header, or nothing.

    Returns:
        The reply; whatever goes wrong is a failure in it.
    """
    timeout = httpx.Timeout(seconds, connect=seconds / CONNECTING).as_dict()
    headers = [(name.encode(), value.encode()) for name, value in (*HEADERS, *way.headers)]
    headers += [(b"Cookie", cookie)] if cookie else []
    try:
        request = httpx.Request(way.method, url, headers=headers, extensions={"timeout": timeout})
    except (httpx.InvalidURL, UnicodeError):
        return Reply(failure=NoAnswer.MALFORMED)
    allowed.set(way.read + BESIDES)
    reply = Reply(failure=NoAnswer.TOO_SLOW)
    try:
        async with asyncio.timeout(seconds), aclosing(await transport.handle_async_request(request)) as response:
            reply = Reply(response.status_code, None, response.headers, rest=None)
            body, rest = await _body(response, way.read) if response.is_success else (b"", False)
            return replace(reply, body=body, rest=rest)
    except Exception as error:  # noqa: BLE001 - the boundary: the libraries may raise anything on what a server sends
        return reply if reply.status and way is LOOK_INSIDE else Reply(failure=network_failure(error))


async def _body(response: httpx.Response, limit: int) -> tuple[bytes, bool]:
    """Return a body up to a limit, and whether there is more of it.

    Raises:
        httpx.RemoteProtocolError: The body ends before its announced length, and before the limit.
    """
    read = bytearray()
    async for chunk in response.aiter_raw():
        read += chunk
        if len(read) >= limit:
            break
    rest = len(read) >= limit
    packed = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packed in {"gzip", "x-gzip", "deflate"}:
        # Packed, though it was asked for unpacked; no more of it is unpacked than would have been read.
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            body = unpacker.decompress(read, limit)
        except zlib.error:
            return b"", True
        return body, rest or bool(unpacker.unconsumed_tail)
    return bytes(read[:limit]), rest or packed not in {"", "identity"}
