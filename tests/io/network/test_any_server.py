"""Whatever a server sends becomes an answer that can be kept, read back, judged and reported.

CI runs 100 examples of each property; 10,000 of each were run by hand, and found nothing beyond what the tests of
single modules show.
"""

from __future__ import annotations

import asyncio
import datetime
import json
import ssl
from dataclasses import fields
from typing import TYPE_CHECKING

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych import pipeline
from diptych.emit.json import emit
from diptych.emit.sheet import FindingSheet
from diptych.io import assets
from diptych.io.network.following import Follower
from diptych.io.network.guard import Guard
from diptych.io.network.http import GuardedTransport
from diptych.io.network.link_store import LinkStore
from diptych.io.network.metered import MeteredBackend
from diptych.model.link_check import Address, Answer, Fragment, LinkChoice, Request, Wanted
from diptych.model.source import Source, Span
from diptych.model.web_address import masked_address
from diptych.rules.network import answers
from diptych.rules.network.verdicts import due, unsettled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.link_check import Result

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
CHOICE = LinkChoice(timeout=5, address_timeout=5, attempts=2, pause=0.0001)
TEXT = Source("a.en.md", "[x](https://example.org/)")
USE = Span("a.en.md", 0, len(TEXT.text))
TRUST = ssl.create_default_context()
SHEET = FindingSheet({"a.en.md": TEXT}, {rule.code: rule for rule in pipeline.RULES}, assets.translator("en"))

STATUS_LINES = [
    *(b"HTTP/1.1 %d X\r\n" % status for status in (200, 206, 204, 301, 302, 308, 404, 429, 503, 100, 101, 999, 42)),
    b"HTTP/1.0 200 OK\r\n",
    b"HTTP/0.9\r\n",
    b"ICY 200 OK\r\n",
]
NAMES = [
    *(b"Location: ", b"Content-Type: ", b"Content-Length: ", b"Content-Disposition: ", b"Content-Language: "),
    *(b"Content-Encoding: ", b"Transfer-Encoding: ", b"Retry-After: ", b"Set-Cookie: ", b"Connection: ", b": ", b" "),
]
VALUES = [
    *(b"/", b"//", b"/x#a", b"http://example.org/", b"https://user:word@example.org/", b"ftp://a/", b"javascript:1"),
    *(b"http://[::1", b"http://\xff/", b"/?token=abc", b"?", b"\xed\xa0\x80", b"text/html; charset=utf-7", b"chunked"),
    *(b"inline; filename*=utf-7''+2AA-", b"a; filename*0*=idna''%ff; filename*1=b", b"en", b"fr, en", b"gzip", b"br"),
    *(b"0", b"-1", b"5", b"99999999999999999999", b"Thu, 01 Jan 99999999999 00:00:00 GMT", b"NaN", b"a=b; Path=/"),
]
HEADERS = st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES) | st.binary(max_size=12)).map(
    lambda pair: b"".join(pair) + b"\r\n"
)
BODIES = st.sampled_from([b"", b"%PDF-1.7", b"<p id=a>", b"5\r\nabcde\r\n0\r\n\r\n", b"\x1f\x8b\x08", b"<!--"])
ANYTHING = st.binary(max_size=60)
REPLIES = ANYTHING | st.tuples(
    st.sampled_from(STATUS_LINES),
    st.lists(HEADERS | ANYTHING, max_size=5).map(b"".join),
    st.just(b"\r\n"),
    BODIES | ANYTHING,
).map(b"".join)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LinkStore]:
    """Return a store for all examples: what one leaves is nothing to the next."""
    with LinkStore.open(tmp_path_factory.mktemp("cache") / "links.sqlite3") as store:
        yield store


def answer(request: Request, sent: bytes) -> Answer:
    """Ask a server that sends these bytes to every question."""

    async def resolve(_host: str, _port: int) -> tuple[str, ...]:
        return ("93.184.216.34",)

    async def ask() -> Answer:
        async with GuardedTransport(Guard(resolve=resolve), TRUST) as transport:
            backend = MeteredBackend()
            backend.inner = httpcore.AsyncMockBackend([sent])
            transport.inner._pool._network_backend = backend  # noqa: SLF001 - in the place of a network
            return await Follower(transport, CHOICE).answer(request)

    return asyncio.run(ask())


@given(REPLIES, st.sampled_from(Wanted), st.sampled_from([(), ("a", "b")]))
def test_any_bytes(store: LinkStore, sent: bytes, wanted: Wanted, fragments: tuple[str, ...]) -> None:
    lang = "fr" if wanted is Wanted.PDF else None
    request = Request("http://example.org/", wanted, lang, fragments)
    found = answer(request, sent)
    store.keep(request, found, NOW)
    result = store.results([request])[request]
    assert result.answer.url == masked_address(found.url)
    assert (result.answer.status, result.answer.failure) == (found.status, found.failure)
    assert set(due([request], {request: result}, NOW, NOW + datetime.timedelta(1))) <= {request}
    assert set(unsettled([request], {request: result})) <= {request}
    told(request, result)


def told(request: Request, result: Result) -> None:
    """Tell what is wrong with an answer, and take it for what programs read."""
    places = tuple(Fragment(name, f"{request.url}#{name}", (USE,)) for name in request.fragments)
    address = Address(request, request.url, (USE,), fragments=places)
    said = answers.answer_findings({address: result.answer}, {"a.en.md": TEXT}, lambda _code, _span: False)
    json.loads(emit(said, SHEET).encode())


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([200, "http://[", "ok"])
)
VALUE = SCALARS | st.lists(SCALARS, max_size=3) | st.just([{"status": 301, "url": "http://["}])
ROWS = st.dictionaries(st.sampled_from([field.name for field in fields(Answer)]), VALUE).map(
    lambda row: json.dumps({"url": "x", **row}).encode()
)


@given(ROWS | st.binary(), st.floats().map(str) | st.text(max_size=5))
def test_any_row(store: LinkStore, row: bytes, asked: str) -> None:
    request = Request("http://example.org/row")
    store.keep(request, Answer(request.url, 200), NOW)
    store.database.execute("UPDATE results SET asked = ?, answer = ?", (asked, row))
    for result in store.results([request]).values():
        told(request, result)
        due([request], {request: result}, NOW, NOW)
