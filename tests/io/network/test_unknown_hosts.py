"""Unknown names: a dead link if other servers are found, otherwise a network that is down."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import pytest

from diptych.io.network.fetching import Fetcher
from diptych.io.network.guard import Guard
from diptych.io.network.http import GuardedTransport
from diptych.model.link_check import NoAnswer, Request
from tests.support.asking import CHOICE
from tests.support.servers import Server, reply

if TYPE_CHECKING:
    from diptych.model.link_check import Answer, Outcome

NOBODY = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
SILENCE = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
UNKNOWN = Request("http://unknown.example/")
SILENT = Request("http://silent.example/")
NAMES: dict[str, tuple[str, ...] | OSError] = {
    "unknown.example": NOBODY,
    "silent.example": SILENCE,
    "known.example": ("127.0.0.1",),
    "private.example": ("10.0.0.1",),
    "127.0.0.1": ("127.0.0.1",),
}


def run(
    *requests: Request, port: int = 1, witnesses: tuple[Request, ...] = ()
) -> tuple[dict[Request, NoAnswer | None], Outcome]:
    """Ask where names are as in `NAMES`: how each was settled, and what was not."""
    found: dict[Request, Answer] = {}

    async def resolve(host: str, _port: int) -> tuple[str, ...]:
        numbers = NAMES[host]
        if isinstance(numbers, OSError):
            raise numbers
        return numbers

    async def ask() -> Outcome:
        guard = Guard(frozenset({f"known.example:{port}", f"127.0.0.1:{port}"}), resolve)
        async with GuardedTransport(guard) as transport:
            return await Fetcher(transport, CHOICE, witnesses).ask_all(requests, found.__setitem__)

    outcome = asyncio.run(ask())
    return {request: answer.failure for request, answer in found.items()}, outcome


@pytest.mark.parametrize("known", ["known.example", "127.0.0.1"])
def test_an_unknown_name_is_definite_where_another_server_answers(known: str) -> None:
    with Server(lambda _: reply(404)) as server:
        good = Request(f"http://{known}:{server.port}/")
        found, outcome = run(UNKNOWN, SILENT, good, port=server.port)
    assert found == {UNKNOWN: NoAnswer.NO_SUCH_NAME, SILENT: NoAnswer.NAME_NOT_TOLD, good: None}
    assert not outcome.nameless


def test_where_no_name_is_found_the_network_is_down() -> None:
    more = tuple(Request(f"http://unknown.example/{number}") for number in range(300))
    found, outcome = run(UNKNOWN, SILENT, *more)
    assert found == {}
    assert {*outcome.nameless} == {UNKNOWN, SILENT, *more}
    assert outcome.unasked == {*outcome.nameless}


@pytest.mark.parametrize("other", ["http://private.example/", "http://user@known.example/", "http://127.0.0.1:1/"])
def test_what_needs_no_network_says_nothing_about_it(other: str) -> None:
    found, outcome = run(UNKNOWN, Request(other))
    assert outcome.nameless == (UNKNOWN,)
    assert list(found) == [Request(other)]


def test_a_server_that_is_found_and_does_not_answer_leaves_it_open() -> None:
    found, outcome = run(UNKNOWN, dead := Request("http://known.example:1/"))
    assert found == {dead: NoAnswer.NO_CONNECTION, UNKNOWN: NoAnswer.NAME_UNKNOWN}
    assert not outcome.nameless


def test_where_nothing_else_is_asked_those_who_answered_before_tell() -> None:
    with Server(lambda _: reply()) as server:
        witnesses = (SILENT, Request(f"http://known.example:{server.port}/"), Request("http://unknown.example/2"))
        found, _ = run(UNKNOWN, port=server.port, witnesses=witnesses)
        assert found == {UNKNOWN: NoAnswer.NO_SUCH_NAME}
        assert len(server.asked) == 1
        run(Request(f"http://known.example:{server.port}/"), port=server.port, witnesses=witnesses)
        assert len(server.asked) == 2, "no witness is needed"
    assert run(UNKNOWN, witnesses=(SILENT,))[1].nameless == (UNKNOWN,)


def test_a_name_that_no_server_can_have() -> None:
    request = Request(f"http://{'a' * 64}.example/")

    async def ask() -> dict[Request, Answer]:
        found: dict[Request, Answer] = {}
        async with GuardedTransport(Guard()) as transport:
            await Fetcher(transport, CHOICE).ask_all([request], found.__setitem__)
        return found

    assert asyncio.run(ask())[request].failure is NoAnswer.NO_SUCH_NAME
