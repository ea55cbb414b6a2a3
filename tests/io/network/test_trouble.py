"""A host in trouble is left alone; the others are asked as usual."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diptych.io.network.pacing import PATIENCE
from diptych.model.link_check import NoAnswer, Request, Wanted
from tests.support import servers
from tests.support.asking import CHOICE, asked
from tests.support.servers import Server, document, in_turn, raw, reply

if TYPE_CHECKING:
    from tests.support.servers import Play

MANY = 200
RESET = raw(b"")


@pytest.mark.parametrize(
    "play",
    [reply(503, b""), reply(429, b"", Retry_After="9" * 50), RESET, servers.SILENT, servers.ENDLESS_HEADER],
    ids=["503", "429", "reset", "silent", "endless"],
)
@pytest.mark.parametrize("wanted", Wanted)
def test_few_questions_tell_that_a_host_is_in_trouble(play: Play, wanted: Wanted) -> None:
    choice = replace(CHOICE, timeout=2, attempts=3, per_host=10)
    with Server(lambda _: play) as bad, Server(lambda _: document()) as good:
        requests = [Request(bad.url(f"/{number}"), wanted) for number in range(MANY)]
        others = [Request(good.url(f"/{number}"), wanted) for number in range(20)]
        found, outcome = asked([*requests, *others], bad, good, choice=choice)
    assert len(bad.asked) < PATIENCE + choice.per_host
    assert not outcome.failed
    assert {request for request in others if found[request].status} == set(others)
    (left,) = outcome.left_alone.values()
    assert list(outcome.left_alone) == [bad.place]
    assert {*left} == {*requests} - found.keys()
    assert outcome.is_whole


def test_who_is_asked_again_keeps_the_others_waiting() -> None:
    plays = {f"/{number}": in_turn(reply(503), document()) for number in range(5)}
    with Server(lambda question: plays[question.path]) as server:
        asked([Request(server.url(path), Wanted.PDF) for path in plays], server, choice=replace(CHOICE, per_host=1))
    assert server.paths == [path for path in plays for _ in range(2)]


def test_a_host_that_answers_now_and_then_is_asked_on() -> None:
    good = [reply(503)] * (PATIENCE - 1) + [document()]
    with Server(lambda _: good[len(server.asked) % len(good) - 1]) as server:
        requests = [Request(server.url(f"/{number}"), Wanted.PDF) for number in range(3 * PATIENCE)]
        found, outcome = asked(requests, server, choice=replace(CHOICE, per_host=1, attempts=1))
    assert len(found) == len(requests)
    assert not outcome.left_alone


def test_what_is_not_there_is_no_trouble() -> None:
    with Server(lambda _: reply(404, b"")) as server:
        requests = [Request(server.url(f"/{number}")) for number in range(2 * PATIENCE)]
        assert len(asked(requests, server)[0]) == len(requests)


def test_what_leads_to_a_host_in_trouble_is_left_alone_with_it() -> None:
    with Server(lambda _: reply(503)) as bad, Server(lambda asked: servers.redirect(bad.url(asked.path))) as good:
        requests = [Request(good.url(f"/{number}"), Wanted.PDF) for number in range(2 * PATIENCE)]
        _, outcome = asked(requests, bad, good, choice=replace(CHOICE, attempts=1))
    assert list(outcome.left_alone) == [bad.place]


def test_a_host_rests_as_long_as_it_asks() -> None:
    with Server(lambda question: reply(503, Retry_After="1") if question.path == "/0" else document()) as server:
        requests = [Request(server.url(f"/{number}"), Wanted.PDF) for number in range(4)]
        found, _ = asked(requests, server, choice=replace(CHOICE, per_host=1))
    assert server.paths == ["/0", "/0", "/1", "/2", "/3"]
    assert found[requests[0]].status == 503


def test_a_run_whose_time_is_over_is_not_whole() -> None:
    choice = replace(CHOICE, timeout=5, address_timeout=5, run_timeout=0.2)
    with Server(lambda _: servers.SILENT) as server:
        found, outcome = asked([Request(server.url())], server, choice=choice)
    assert not found
    assert not outcome.is_whole
    assert not outcome.unasked


def test_no_server_listens_there_any_more() -> None:
    with Server(lambda _: reply()) as server:
        requests = [Request(server.url(f"/{number}")) for number in range(MANY)]
    found, outcome = asked(requests, server, choice=replace(CHOICE, attempts=1))
    assert {answer.failure for answer in found.values()} == {NoAnswer.NO_CONNECTION}
    assert PATIENCE <= len(found) < PATIENCE + CHOICE.per_host
    assert len(outcome.unasked) == MANY - len(found)
