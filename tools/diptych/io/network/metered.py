"""Connections from which no more is read than was allowed, whatever a server sends.

What comes before an answer has no end of its own: a server may announce it a million times. Each question has one
connection, so that what is read from that one is what the question brings.
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
"""Bytes that are read besides a body: headers, and what stands between the parts of a body."""

allowed: ContextVar[int] = ContextVar("allowed", default=BESIDES)
"""Bytes that the connection opened next may bring."""


def metered(transport: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
    """Have a transport open metered connections, and return it."""
    # httpx has no way to say so to the httpcore that it is made of, which has one.
    transport._pool._network_backend = MeteredBackend()  # noqa: SLF001
    return transport


class MeteredBackend(httpcore.AsyncNetworkBackend):
    """Opens connections that are metered."""

    def __init__(self) -> None:
        """Open them as httpcore does by itself."""
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
    """A connection, and the bytes that it may still bring."""

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
