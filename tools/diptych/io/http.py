"""One question to one server: sent to a number that the guard let through, and read to a limit."""

from __future__ import annotations

import asyncio
import socket
import ssl
import zlib
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from typing import TYPE_CHECKING

import httpx
from typing_extensions import override

from diptych.io import disposition
from diptych.io.guard import RefusedError, place_of
from diptych.io.metered import BESIDES, allowed, metered
from diptych.model.link_check import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.io.guard import Guard

READ = 1024
"""Bytes of a body that are read at most, where its beginning tells enough."""
PAGE = 2_097_152
"""Bytes of a page that are read at most, to look for places in it: so many hold the longest of an encyclopaedia."""
OPENING = 16
"""Bytes of a body that are kept: enough to tell a PDF."""
LONGEST_HEADER = 200
"""Characters of a header that are kept."""
LONGEST_DISPOSITION = 2000
"""Characters of a header that are looked into for the name of a file."""
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
    9: Failure.CERTIFICATE_NOT_YET_VALID,
    10: Failure.CERTIFICATE_EXPIRED,
    18: Failure.CERTIFICATE_SELF_SIGNED,
    62: Failure.CERTIFICATE_OF_OTHERS,
    64: Failure.CERTIFICATE_OF_OTHERS,
}
"""What is wrong with a certificate by OpenSSL's X509_V_ERR number; by every other, nobody trusts it."""
WITHOUT_ANSWER = {socket.EAI_AGAIN, socket.EAI_FAIL}
"""Errors of looking up a name that do not say that there is none."""


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
        status: Status of HTTP.
        failure: Why there is none.
        headers: The headers, by names that may be asked for in any case.
        body: The body, or its beginning.
        rest: Whether there is more of it, as far as that is known: none where it broke off.
    """

    status: int | None = None
    failure: Failure | None = None
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
        return disposition.file_name(told)[-LONGEST_HEADER:]

    def header(self, name: str) -> str:
        """Return the beginning of a header, or an empty text."""
        return str(self.headers.get(name, ""))[:LONGEST_HEADER]


class GuardedTransport(httpx.AsyncBaseTransport):
    """Connects to the numbers that a guard lets through, one connection for each question.

    It is asked directly, not by httpx's client, so that there are no cookies, no proxies and nobody's credentials,
    and redirects are seen as they were sent.
    """

    def __init__(self, guard: Guard, trust: ssl.SSLContext | None = None) -> None:
        """Take the guard, and the certificates to trust: by default those of the usual authorities."""
        self.guard = guard
        trust = trust or httpx.create_ssl_context(trust_env=False)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        self.inner = metered(httpx.AsyncHTTPTransport(verify=trust, trust_env=False, limits=limits))

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        place = place_of(request.url)
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

    @override
    async def aclose(self) -> None:
        await self.inner.aclose()


async def ask(transport: httpx.AsyncBaseTransport, url: str, way: Way, seconds: float, cookie: bytes = b"") -> Reply:
    """Ask once, without following redirects.

    Args:
        transport: Goes to the network.
        url: The address.
        way: How to ask.
        seconds: How long it may take in all.
        cookie: What the server wants back, or nothing.

    Returns:
        The reply; whatever goes wrong is a failure in it.
    """
    timeout = httpx.Timeout(seconds, connect=seconds / CONNECTING).as_dict()
    headers = [(name.encode(), value.encode()) for name, value in (*HEADERS, *way.headers)]
    headers += [(b"Cookie", cookie)] if cookie else []
    try:
        request = httpx.Request(way.method, url, headers=headers, extensions={"timeout": timeout})
    except (httpx.InvalidURL, UnicodeError):
        return Reply(failure=Failure.MALFORMED)
    allowed.set(way.read + BESIDES)
    reply = Reply(failure=Failure.TOO_SLOW)
    try:
        async with asyncio.timeout(seconds), aclosing(await transport.handle_async_request(request)) as response:
            reply = Reply(response.status_code, None, response.headers, rest=None)
            body, rest = await _body(response, way.read) if response.is_success else (b"", False)
            return replace(reply, body=body, rest=rest)
    except Exception as error:  # noqa: BLE001 - whatever a server sends ends here, and the libraries raise what they like
        return reply if reply.status and way is LOOK_INSIDE else Reply(failure=_failure(error))


async def _body(response: httpx.Response, limit: int) -> tuple[bytes, bool]:
    """Return a body as far as a limit, and whether there is more of it.

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
        # Sent packed though it was asked for as it is; no more of it is unpacked than would have been read.
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            body = unpacker.decompress(read, limit)
        except zlib.error:
            return b"", True
        return body, rest or bool(unpacker.unconsumed_tail)
    return bytes(read[:limit]), rest or packed not in {"", "identity"}


def _failure(error: Exception) -> Failure:
    """Return what went wrong on the way to a server, or with it."""
    match error:
        case RefusedError():
            return _refusal(error)
        case httpx.UnsupportedProtocol():
            return Failure.MALFORMED
        case TimeoutError() | httpx.TimeoutException():
            return Failure.TOO_SLOW
        case _:
            return _broken(error)


def _broken(error: Exception) -> Failure:
    """Return what went wrong while a server was spoken to."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CERTIFICATES.get(cause.verify_code, Failure.CERTIFICATE_UNTRUSTED)
        if isinstance(cause, ssl.SSLError):
            return Failure.NOT_SECURE
    return Failure.NO_CONNECTION if isinstance(error, httpx.ConnectError) else Failure.BROKEN_OFF


def _refusal(error: RefusedError) -> Failure:
    """Return why an address is not asked; of an unknown name, how it is known that there is none."""
    match error.__cause__:
        case socket.gaierror(errno=number) if number in WITHOUT_ANSWER:
            return Failure.NAME_NOT_TOLD
        case UnicodeError():
            # No server can have a name that is too long, or has a part without letters.
            return Failure.NO_SUCH_NAME
        case _:
            return error.failure


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
