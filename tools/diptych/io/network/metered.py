"""Connections from which no more is read than is allowed, whatever a server sends.

What comes before an answer has no limit of its own: a server may announce an answer a million times. Each question has
its own connection, so that a limit on the connection is a limit on the question.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpcore
from typing_extensions import override

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    import httpx

BESIDES = 262_144
"""Bytes that are read in addition to a body: headers, and what separates the parts of a body."""

allowed: ContextVar[int] = ContextVar("allowed", default=BESIDES)
"""Most bytes that are read from the connection opened next."""


def metered(transport: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
    """Have a transport open metered connections, and return it."""
    # httpcore has a setting for this, but httpx, which is built on it, does not offer it.
    transport._pool._network_backend = MeteredBackend()  # noqa: SLF001
    return transport


class MeteredBackend(httpcore.AsyncNetworkBackend):
    """Opens connections that are metered."""

    def __init__(self) -> None:
        """Open them as httpcore does by default."""
        self.inner: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()

    @override
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self.inner.connect_tcp(host, port, timeout, local_address, socket_options)
        return Metered(stream, allowed.get())

    @override
    async def sleep(self, seconds: float) -> None:
        await self.inner.sleep(seconds)


@dataclass
class Metered(httpcore.AsyncNetworkStream):
    """A connection, and how many more bytes may be read from it."""

    inner: httpcore.AsyncNetworkStream
    left: int

    @override
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self.left <= 0:
            told = "more was sent than is read"
            raise httpcore.ReadError(told)
        data = await self.inner.read(min(max_bytes, self.left), timeout)
        self.left -= len(data)
        return data

    @override
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self.inner.write(buffer, timeout)

    @override
    async def aclose(self) -> None:
        await self.inner.aclose()

    @override
    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return Metered(await self.inner.start_tls(ssl_context, server_hostname, timeout), self.left)

    @override
    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)
