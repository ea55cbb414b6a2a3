"""Cookies are sent back to their server, and to no other."""

from __future__ import annotations

import httpx
import pytest

from diptych.io.network.cookies import LONGEST, MOST, Cookies


def headers(*told: bytes) -> httpx.Headers:
    """Return what a server sends with these cookies."""
    return httpx.Headers([(b"Set-Cookie", cookie) for cookie in told])


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        (b"a=b", b"a=b"),
        (b" a = b ; Path=/; HttpOnly", b"a=b"),
        (b"a=", b"a="),
        (b"a=b c=d", b"a=b c=d"),
        (b"a=\xff\xfe", b"a=\xff\xfe"),
        (b"=b", b""),
        (b"a", b""),
        (b"", b""),
        (b"a b=c", b""),
        (b"a=" + b"b" * LONGEST, b""),
    ],
)
def test_what_is_sent_back(told: bytes, sent: bytes) -> None:
    cookies = Cookies()
    cookies.keep(httpx.URL("https://a.org/x"), headers(told))
    assert cookies.header(httpx.URL("https://a.org/y?z")) == sent


def test_a_later_cookie_takes_the_place_of_an_earlier_one() -> None:
    cookies = Cookies()
    cookies.keep(httpx.URL("https://a.org/"), headers(b"a=1", b"b=2"))
    cookies.keep(httpx.URL("https://a.org/"), headers(b"a=3"))
    assert cookies.header(httpx.URL("https://a.org/")) == b"a=3; b=2"


def test_not_more_than_some() -> None:
    cookies = Cookies()
    cookies.keep(httpx.URL("https://a.org/"), headers(*(b"a%d=b" % number for number in range(2 * MOST))))
    assert cookies.header(httpx.URL("https://a.org/")).count(b"=") == MOST


@pytest.mark.parametrize(
    ("told", "asked", "is_sent"),
    [
        ("https://a.org/", "https://www.a.org/", False),
        ("https://www.a.org/", "https://a.org/", False),
        ("https://a.org/", "https://a.org.b.org/", False),
        ("https://a.org/", "https://a.org:8443/", False),
        ("http://a.org/", "https://a.org/", True),
        ("https://a.org/", "http://a.org/", False),
        ("https://a.org/", "https://a.org:443/x", True),
        ("http://a.org:8000/", "http://a.org:8000/x", True),
    ],
)
def test_who_gets_a_cookie(told: str, asked: str, *, is_sent: bool) -> None:
    cookies = Cookies()
    cookies.keep(httpx.URL(told), headers(b"a=b; Domain=a.org"))
    assert bool(cookies.header(httpx.URL(asked))) is is_sent
