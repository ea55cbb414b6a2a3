"""IP addresses that are asked and those that are not, however they are written, and names that change theirs."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from diptych.io.network.guard import Guard, HostPort, RefusedAddressError, host_port_of, is_public
from diptych.io.network.http import WHOLE, GuardedTransport, ask
from diptych.model.link_check import NoAnswer
from tests.support.servers import Server, reply

PLACE = HostPort("example.org", 80)


@pytest.mark.parametrize("number", ["8.8.8.8", "192.0.1.1", "2606:4700::1111", "2002:808:808::1", "64:ff9b::808:808"])
def test_public(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    "number",
    [
        "0.0.0.0",  # noqa: S104 - the number is examined, nothing listens on it
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:a9fe:a9fe",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "fc00::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "4000::1",
    ],
)
def test_not_public(number: str) -> None:
    assert not is_public(number)


class Names:
    """Gives the numbers of a host one after the other, and counts how often it was asked."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        """Take the numbers of each time; none is a name that is not known."""
        self.answers = list(answers)
        self.asked = 0

    async def __call__(self, host: str, port: int) -> tuple[str, ...]:
        """Return the next numbers."""
        self.asked += 1
        numbers = self.answers.pop(0)
        if not numbers:
            raise OSError(f"{host}:{port}")
        return numbers


def test_a_name_is_looked_up_once() -> None:
    names = Names(("8.8.8.8",), ("127.0.0.1",))

    async def twice() -> list[tuple[str, ...]]:
        guard = Guard(resolve=names)
        return [await guard.numbers(PLACE), await guard.numbers(PLACE)]

    assert asyncio.run(twice()) == [("8.8.8.8",), ("8.8.8.8",)]
    assert names.asked == 1


@pytest.mark.parametrize(
    ("numbers", "outcome"),
    [
        (("127.0.0.1", "8.8.8.8"), ("8.8.8.8",)),
        (("127.0.0.1", "fe80::1%2"), NoAnswer.NOT_PUBLIC),
        ((), NoAnswer.NAME_UNKNOWN),
    ],
)
def test_only_public_numbers_come_through(numbers: tuple[str, ...], outcome: tuple[str, ...] | NoAnswer) -> None:
    guard = Guard(resolve=Names(numbers))
    if isinstance(outcome, tuple):
        assert asyncio.run(guard.numbers(PLACE)) == outcome
        return
    with pytest.raises(RefusedAddressError) as refused:
        asyncio.run(guard.numbers(PLACE))
    assert refused.value.failure is outcome


def test_a_setting_allows_one_port_of_one_host() -> None:
    async def numbers(place: HostPort) -> tuple[str, ...]:
        return await Guard(frozenset({"example.org:80"}), Names(("10.0.0.1",))).numbers(place)

    assert asyncio.run(numbers(PLACE)) == ("10.0.0.1",)
    for other in (HostPort("example.org", 81), HostPort("www.example.org", 80)):
        with pytest.raises(RefusedAddressError):
            asyncio.run(numbers(other))


@pytest.mark.parametrize(
    ("entry", "place", "allowed"),
    [
        ("[::1]:8080", HostPort("::1", 8080), True),
        ("[::1]:8080", HostPort("::1", 80), False),
        ("[::1]", HostPort("::1", 80), True),
        ("::1", HostPort("::1", 80), True),
        ("[0:0::1]:80", HostPort("::1", 80), True),
        ("localhost", HostPort("localhost", 8000), True),
        ("LOCALHOST.:8000", HostPort("localhost", 8000), True),
        ("localhost:8000", HostPort("localhost", 80), False),
        ("127.1:80", HostPort("127.0.0.1", 80), True),
        ("bücher.example", HostPort("xn--bcher-kva.example", 443), True),
        ("example.org", HostPort("www.example.org", 80), False),
    ],
)
def test_what_an_entry_allows(entry: str, place: HostPort, *, allowed: bool) -> None:
    assert Guard(frozenset({entry})).allows(place) is allowed


@pytest.mark.parametrize(
    "entry", ["", "a b", "[::1", "[::1]:", "[::1]x", "host:port", "host:0", "host:65536", "http://a/", "*.a", "::zz"]
)
def test_an_entry_that_names_no_host(entry: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        Guard(frozenset({entry}))


def test_the_connection_goes_to_the_number_that_was_examined() -> None:
    async def twice(server: Server) -> list[int | None]:
        # The name has no number that this machine's own resolver would find.
        names = Names(("127.0.0.9", "127.0.0.1"))
        guard = Guard(frozenset({f"name.invalid:{server.port}"}), names)
        async with GuardedTransport(guard) as transport:
            replies = [await ask(transport, f"http://name.invalid:{server.port}/", WHOLE, 2) for _ in range(2)]
        return [one.status for one in replies]

    with Server(lambda _: reply()) as server:
        assert asyncio.run(twice(server)) == [200, 200]
    assert {question.headers["host"] for question in server.asked} == {f"name.invalid:{server.port}"}


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("http://example.org/", "example.org:80"),
        ("https://EXAMPLE.org", "example.org:443"),
        ("https://bücher.example:8443/a", "xn--bcher-kva.example:8443"),
        ("http://localhost./", "localhost:80"),
        ("http://2130706433/", "127.0.0.1:80"),
        ("http://0x7f000001:81/", "127.0.0.1:81"),
        ("http://127.1/", "127.0.0.1:80"),
        ("http://127。0。0。1/", "127.0.0.1:80"),
        ("http://[::ffff:7f00:1]/", "127.0.0.1:80"),
        ("http://[0:0:0:0:0:0:0:1]:8080/", "[::1]:8080"),
    ],
)
def test_place(url: str, place: str) -> None:
    assert str(host_port_of(httpx.URL(url))) == place
