"""What a proxy is asked for, and what it is never asked for, whatever a report links to."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diptych.io.network.fetching import fetch
from diptych.io.network.guard import Guard, HostPort, RefusedAddressError, is_private_name
from diptych.io.network.proxies import DIRECT, Proxies, is_usable
from diptych.model.link_check import LinkChoice, NoAnswer, Request
from tests.support.servers import Server, redirect, reply

if TYPE_CHECKING:
    from diptych.model.link_check import Answer

CHOICE = LinkChoice(timeout=2, address_timeout=3, run_timeout=10, attempts=1, pause=0.01)
PUBLIC = "http://name.invalid/page"
"""A name that no resolver knows: whoever looks it up is the proxy."""


def asked(url: str, proxies: Proxies, allowed: tuple[str, ...] = ()) -> Answer:
    """Return the answer to one question."""
    found: dict[Request, Answer] = {}
    choice = replace(CHOICE, allow_private=allowed)
    asyncio.run(fetch([Request(url)], choice, found.__setitem__, None, proxies))
    return found[Request(url)]


def test_the_proxy_is_told_the_name() -> None:
    with Server(lambda _: reply()) as proxy:
        answer = asked(PUBLIC, Proxies(http=proxy.url()))
    assert answer.status == 200
    assert [(question.method, question.path) for question in proxy.asked] == [("HEAD", PUBLIC)]


def test_a_tunnel_is_asked_for_a_secure_page() -> None:
    with Server(lambda _: reply(502)) as proxy:
        answer = asked("https://name.invalid/page", Proxies(https=proxy.url()))
    assert answer.failure is NoAnswer.PROXY
    assert {(question.method, question.path) for question in proxy.asked} == {("CONNECT", "name.invalid:443")}


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "localhost.",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "2130706433",
        "0x7f.1",
        "0.0.0.0",  # noqa: S104 - it is asked, nothing listens on it
        "169.254.169.254",
        "[fd00::1]",
        "127。0。0。1",
        "printer",
        "printer.local",
        "metadata.internal",
        "1.2.3.4.5",
    ],
)
def test_no_proxy_is_asked_for_a_private_host(host: str) -> None:
    with Server(lambda _: reply()) as proxy:
        answer = asked(f"http://{host}/", Proxies(http=proxy.url()))
    assert answer.failure is NoAnswer.NOT_PUBLIC
    assert proxy.asked == []


@pytest.mark.parametrize("host", ["0177.0.0.1", "１２７.0.0.1", "www.%6cocalhost", "127%2e0%2e0%2e1", "a.lоcalhost%2e"])
def test_nor_for_a_host_in_disguise(host: str) -> None:
    with Server(lambda _: reply()) as proxy:
        answer = asked(f"http://{host}/", Proxies(http=proxy.url()))
    assert answer.failure is NoAnswer.MALFORMED
    assert proxy.asked == []


def test_a_redirect_is_examined_too() -> None:
    with Server(lambda _: redirect("http://169.254.169.254/latest/meta-data/")) as proxy:
        answer = asked(PUBLIC, Proxies(http=proxy.url()))
    assert answer.failure is NoAnswer.NOT_PUBLIC
    assert {question.path for question in proxy.asked} == {PUBLIC}


def test_what_is_allowed_is_asked_without_the_proxy() -> None:
    with Server(lambda _: reply()) as proxy, Server(lambda _: reply()) as server:
        answer = asked(server.url("/page"), Proxies(http=proxy.url()), (server.place,))
    assert answer.status == 200
    assert server.paths == ["/page"]
    assert proxy.asked == []


def test_a_proxy_that_wants_a_password_or_is_not_there() -> None:
    with Server(lambda _: reply(407)) as proxy:
        assert asked(PUBLIC, Proxies(http=proxy.url())).failure is NoAnswer.PROXY
    assert asked(PUBLIC, Proxies(http=proxy.url())).failure is NoAnswer.PROXY


def test_a_name_that_the_machine_knows_as_private_is_not_handed_on() -> None:
    async def private(_host: str, _port: int) -> tuple[str, ...]:
        return "8.8.8.8", "10.0.0.1"

    with pytest.raises(RefusedAddressError) as refused:
        asyncio.run(Guard(resolve=private).examine(HostPort("example.org", 80)))
    assert refused.value.failure is NoAnswer.NOT_PUBLIC


@pytest.mark.parametrize(
    ("direct", "host", "goes"),
    [
        ((), "example.org", True),
        (("*",), "example.org", False),
        (("example.org",), "example.org", False),
        (("example.org",), "www.example.org", False),
        ((".example.org",), "www.example.org", False),
        (("*.example.org",), "www.example.org", False),
        (("example.org",), "anexample.org", True),
        (("a.org, example.org:443",), "example.org", False),
        (("example.org:80",), "example.org", True),
        (("", "no host at all"), "example.org", True),
    ],
)
def test_hosts_that_are_asked_without(direct: tuple[str, ...], host: str, *, goes: bool) -> None:
    proxies = Proxies("http://a:1", "http://b:2", direct)
    assert bool(proxies.of("https", HostPort(host, 443))) is goes
    assert proxies.of("http", HostPort("other.example", 80)) == ("" if "*" in direct else "http://a:1")
    assert DIRECT.of("http", HostPort(host, 80)) == ""


@pytest.mark.parametrize("name", ["localhost", "a.localhost", "x.home.arpa", "nas.lan", "1.2.3.0x4"])
def test_names_of_private_networks(name: str) -> None:
    assert is_private_name(name)


@pytest.mark.parametrize("name", ["example.org", "local.example", "undocs.org", "xn--bcher-kva.example"])
def test_names_that_may_be_public(name: str) -> None:
    assert not is_private_name(name)


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("http://proxy.example.org:3128", True),
        ("https://me:word@10.0.0.1:8080/", True),
        ("socks5://127.0.0.1:1080", False),
        ("http://proxy:99999", False),
        ("http://", False),
        ("http://[::zz]", False),
        ("proxy:3128", False),
    ],
)
def test_proxies_that_can_be_asked(address: str, *, usable: bool) -> None:
    assert is_usable(address) is usable
