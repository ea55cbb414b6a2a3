"""Web servers for tests, on 127.0.0.1 only. They answer well or misbehave on purpose, and stop by themselves."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

LIFETIME = 120
"""Seconds after which a server stops, whatever became of its test."""
ESTABLISHED = 1
"""First byte of Linux's TCP_INFO while neither side has closed."""
PDF = b"%PDF-1.7\n" + b"%" * 3000
MOST_HEADERS = 100_000


@dataclass(frozen=True, slots=True)
class Question:
    """What a client asks: method, path with its query, headers by their names in lower case."""

    method: str
    path: str
    headers: dict[str, str]


Play = Callable[[Question, asyncio.StreamWriter], Awaitable[None]]
"""Plays one answer: writes anything it likes; the connection is then closed."""


def reply(status: int = 200, body: bytes = b"a page", **headers: str) -> Play:
    """Answer as a server should; `Retry_After="5"` gives a header."""

    async def play(question: Question, out: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Content-Length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        out.write("\r\n".join([*lines, "Connection: close", "", ""]).encode())
        out.write(b"" if question.method == "HEAD" else body)
        await out.drain()

    return play


def redirect(location: str, status: int = 302) -> Play:
    """Redirect the client."""
    return reply(status, b"", Location=location)


def document(body: bytes = PDF, **headers: str) -> Play:
    """Give a PDF, or the part of it that is asked for."""

    async def play(question: Question, out: asyncio.StreamWriter) -> None:
        first, _, last = question.headers.get("range", "").removeprefix("bytes=").partition("-")
        if first:
            await reply(206, body[int(first) : int(last) + 1], **headers)(question, out)
        else:
            await reply(200, body, **headers)(question, out)

    return play


def raw(data: bytes) -> Play:
    """Write these bytes and close: mid-header, short of the announced length, or no HTTP at all."""

    async def play(_question: Question, out: asyncio.StreamWriter) -> None:
        out.write(data)
        await out.drain()

    return play


def endless(first: bytes, again: bytes, every: float = 0) -> Play:
    """Write `first`, then `again` without end, with pauses of `every` seconds."""

    async def play(_question: Question, out: asyncio.StreamWriter) -> None:
        out.write(first)
        while not out.is_closing():
            out.write(again)
            await out.drain()
            await asyncio.sleep(every)

    return play


def late(play: Play, seconds: float) -> Play:
    """Play after a delay."""

    async def later(question: Question, out: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        await play(question, out)

    return later


def in_turn(*plays: Play) -> Play:
    """Play the next answer at each question; repeat the last one."""
    left = list(plays)

    async def play(question: Question, out: asyncio.StreamWriter) -> None:
        await (left.pop(0) if len(left) > 1 else left[0])(question, out)

    return play


def by_method(**plays: Play) -> Play:
    """Play by the method: `by_method(HEAD=…, GET=…)`."""

    async def play(question: Question, out: asyncio.StreamWriter) -> None:
        await plays[question.method](question, out)

    return play


SILENT = late(reply(), LIFETIME)
LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: "
MID_HEADER = raw(b"HTTP/1.1 200 OK\r\nContent-Le")
SHORT = raw(LENGTH + b"900\r\n\r\n%PDF-1.7\n%")
NOT_HTTP = raw(b"220 mail.example.org ESMTP\r\n")
GIGABYTE = endless(LENGTH + b"1000000000\r\n\r\n%PDF-1.7\n", b"%" * 65_536)
DRIP = endless(LENGTH + b"900\r\n\r\n%PDF", b"-", 0.05)
ENDLESS_HEADER = endless(b"HTTP/1.1 200 OK\r\n", b"X-Header: once more\r\n" * 100)


@dataclass(slots=True)
class Server:
    """A server in a thread of its own; a context manager.

    Attributes:
        route: Chooses what to play for a question.
        tls: The certificate to show, for https.
        asked: Every question in order.
        most_open: The largest number of connections open at a time.
        held: Total of the seconds that connections were open.
    """

    route: Callable[[Question], Play]
    tls: ssl.SSLContext | None = None
    asked: list[Question] = field(default_factory=list)
    most_open: int = 0
    held: float = 0
    port: int = 0
    _open: set[asyncio.StreamWriter] = field(default_factory=set)
    _ready: threading.Event = field(default_factory=threading.Event)
    _stop: Callable[[], object] = field(default=lambda: None)
    _thread: threading.Thread | None = None

    @property
    def place(self) -> str:
        """Return `host:port`, as settings name it."""
        return f"127.0.0.1:{self.port}"

    @property
    def paths(self) -> list[str]:
        """Return the paths asked, in order."""
        return [question.path for question in self.asked]

    def url(self, path: str = "/") -> str:
        """Return the address of a path."""
        return f"{'https' if self.tls else 'http'}://{self.place}{path}"

    def __enter__(self) -> Self:
        """Start the server, and return once it listens."""
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(60)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop the server."""
        self._stop()
        if self._thread:
            self._thread.join(10)

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        stopped = asyncio.Event()
        self._stop = lambda: loop.call_soon_threadsafe(stopped.set)
        server = await asyncio.start_server(self._answer, "127.0.0.1", 0, ssl=self.tls, limit=MOST_HEADERS)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), LIFETIME)
        server.close()

    async def _answer(self, reader: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        start = time.perf_counter()
        self._open.add(out)
        self.most_open = max(self.most_open, sum(map(is_open, self._open)))
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                await self._play(await _question(reader), reader, out)
                out.close()
                await out.wait_closed()
        finally:
            out.transport.abort()
            self._open.discard(out)
            self.held += time.perf_counter() - start

    async def _play(self, question: Question, reader: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        self.asked.append(question)
        playing = asyncio.ensure_future(self.route(question)(question, out))
        # A client that is gone ends the play, however long it would last.
        gone = asyncio.ensure_future(reader.read())
        try:
            await asyncio.wait((playing, gone), return_when=asyncio.FIRST_COMPLETED)
        finally:
            playing.cancel()
            gone.cancel()
            await asyncio.gather(playing, gone, return_exceptions=True)


async def _question(reader: asyncio.StreamReader) -> Question:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ")
    return Question(method, path, dict(line.lower().split(": ", 1) for line in head[1:] if line))


def is_open(out: asyncio.StreamWriter) -> bool:
    """Return whether neither side has closed a connection; the client may have without our knowing yet."""
    if out.is_closing():
        return False
    connection = out.get_extra_info("socket")
    if not hasattr(socket, "TCP_INFO"):
        return True
    return bool(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == ESTABLISHED)


def at(paths: dict[str, Play]) -> Callable[[Question], Play]:
    """Return a route by path; any other path is not found."""
    return lambda question: paths.get(question.path, reply(404, b"no such page"))
