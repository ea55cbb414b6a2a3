"""One question to one server: sent to a number that the guard let through, and read to a limit."""

from __future__ import annotations

import asyncio
import ssl
import zlib
from contextlib import aclosing
from dataclasses import dataclass, field
from email.message import Message
from importlib.metadata import version
from typing import TYPE_CHECKING

import httpx
from typing_extensions import override

from diptych.io.guard import RefusedError, place_of
from diptych.io.proxies import DIRECT
from diptych.model.link_check import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.io.guard import Guard
    from diptych.io.proxies import Proxies

READ = 1024
"""Bytes of a body that are read at most."""
OPENING = 16
"""Bytes of it that are kept: enough to tell a PDF."""
LONGEST_HEADER = 200
"""Characters of a header that are kept."""
CONNECTING = 3
"""The part of the time that connecting to one number may take is one in so many: a host has several."""

HEADERS = (
    ("User-Agent", f"diptych/{version('diptych')}"),
    ("Accept", "*/*"),
    ("Accept-Encoding", "identity"),
    ("Connection", "close"),
)
"""What goes with every question."""

CERTIFICATES = {
    10: Failure.CERTIFICATE_EXPIRED,
    62: Failure.CERTIFICATE_OF_OTHERS,
    64: Failure.CERTIFICATE_OF_OTHERS,
}
"""What is wrong with a certificate by OpenSSL's X509_V_ERR number; by every other, nobody trusts it."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to ask: the method, and the headers that go with it."""

    method: str
    headers: tuple[tuple[str, str], ...] = ()


HEAD = Way("HEAD")
RANGED = Way("GET", (("Range", f"bytes=0-{READ - 1}"),))
WHOLE = Way("GET")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said, or why it said nothing.

    Attributes:
        status: Status of HTTP.
        failure: Why there is none.
        headers: The headers, by names that may be asked for in any case.
        opening: The first bytes of the body.
    """

    status: int | None = None
    failure: Failure | None = None
    headers: httpx.Headers = field(default_factory=httpx.Headers)
    opening: bytes = b""

    @property
    def file_name(self) -> str:
        """The name that the server gives the file, or an empty text."""
        message = Message()
        message["Content-Disposition"] = self.header("Content-Disposition")
        return str(message.get_filename(""))

    def header(self, name: str) -> str:
        """Return the beginning of a header, or an empty text."""
        return str(self.headers.get(name, ""))[:LONGEST_HEADER]


class GuardedTransport(httpx.AsyncBaseTransport):
    """Connects to the numbers that a guard lets through, one connection for each question.

    It is asked directly, not by httpx's client, so that there are no cookies and nobody's credentials, and redirects
    are seen as they were sent.
    """

    def __init__(self, guard: Guard, trust: ssl.SSLContext | None = None, proxies: Proxies = DIRECT) -> None:
        """Take the guard, the certificates to trust (by default those of the usual authorities) and the proxies."""
        self.guard = guard
        self.proxies = proxies
        trust = trust or httpx.create_ssl_context(trust_env=False)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        self.inner, *ways = (
            httpx.AsyncHTTPTransport(verify=trust, trust_env=False, limits=limits, proxy=proxy or None)
            for proxy in ("", *proxies.addresses)
        )
        self.by_proxy = dict(zip(proxies.addresses, ways, strict=True))

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        place = place_of(request.url)
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


async def ask(transport: GuardedTransport, url: str, way: Way, seconds: float) -> Reply:
    """Ask once, without following redirects.

    Args:
        transport: Goes to the network.
        url: The address.
        way: How to ask.
        seconds: How long it may take in all.

    Returns:
        The reply; whatever goes wrong is a failure in it.
    """
    timeout = httpx.Timeout(seconds, connect=seconds / CONNECTING).as_dict()
    try:
        request = httpx.Request(way.method, url, headers=[*HEADERS, *way.headers], extensions={"timeout": timeout})
        async with asyncio.timeout(seconds), aclosing(await transport.handle_async_request(request)) as response:
            opening = await _opening(response) if response.is_success else b""
            return Reply(response.status_code, None, response.headers, opening)
    except RefusedError as error:
        return Reply(failure=error.failure)
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
        return Reply(failure=Failure.MALFORMED)
    except (TimeoutError, httpx.TimeoutException):
        return Reply(failure=Failure.TOO_SLOW)
    except httpx.TransportError as error:
        return Reply(failure=_failure(error))


async def _opening(response: httpx.Response) -> bytes:
    """Return the beginning of a body.

    Raises:
        httpx.RemoteProtocolError: The body ends before its announced length, and before the limit.
    """
    read = b""
    async for chunk in response.aiter_raw():
        read += chunk
        if len(read) >= READ:
            break
    if response.headers.get("Content-Encoding", "identity").lower() in {"gzip", "x-gzip", "deflate"}:
        # Sent packed though it was asked for as it is; no more of it is unpacked than is kept.
        try:
            return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress(read, OPENING)
        except zlib.error:
            return b""
    return read[:OPENING]


def _failure(error: httpx.TransportError) -> Failure:
    """Return what went wrong on the way to a server, or with it."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CERTIFICATES.get(cause.verify_code, Failure.CERTIFICATE_UNTRUSTED)
        if isinstance(cause, ssl.SSLError):
            return Failure.NOT_SECURE
    if isinstance(error, httpx.ProxyError):
        return Failure.PROXY
    return Failure.NO_CONNECTION if isinstance(error, httpx.ConnectError) else Failure.BROKEN_OFF


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
