"""A thousand documents with fifteen kinds of faults among them, and two other hosts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from diptych.model.link_check import LinkChoice, Request, Verdict, Wanted
from diptych.rules.network.verdicts import language_instead, verdict_of
from tests.support import servers
from tests.support.asking import asked
from tests.support.servers import Server, document, late, redirect, reply

if TYPE_CHECKING:
    from diptych.model.link_check import Answer
    from tests.support.servers import Play, Question

CHOICE = LinkChoice(timeout=2, address_timeout=2.5, run_timeout=120, attempts=1)
DOCUMENTS = 1000
ONE_IN = 8
"""One document in so many has a fault."""

GOOD = late(document(Content_Language="fr"), 0.02)
FAULTS: tuple[tuple[Play, Verdict], ...] = (
    (reply(404, b"<p>Not found"), Verdict.BROKEN),
    (reply(410, b""), Verdict.BROKEN),
    (reply(200, b"<!DOCTYPE html><p>No such document"), Verdict.BROKEN),
    (redirect("/soft"), Verdict.BROKEN),
    (redirect("/loop/0"), Verdict.UNREACHABLE),
    (reply(403, b""), Verdict.BLOCKED),
    (reply(429, b"", Retry_After="60"), Verdict.BLOCKED),
    (reply(502, b""), Verdict.UNREACHABLE),
    (servers.SILENT, Verdict.UNREACHABLE),
    (servers.DRIP, Verdict.UNREACHABLE),
    (servers.MID_HEADER, Verdict.UNREACHABLE),
    (servers.SHORT, Verdict.UNREACHABLE),
    (redirect("http://10.0.0.1/"), Verdict.SKIPPED),
    (servers.GIGABYTE, Verdict.OK),
    (document(Content_Language="en"), Verdict.OK),
)
WRONG_LANGUAGE = len(FAULTS) - 1


def fault_of(number: int) -> int | None:
    """Return which fault a document has; none for a good one."""
    return number // ONE_IN % len(FAULTS) if number % ONE_IN == 0 else None


def route(question: Question) -> Play:
    """Answer for one document; a third of the good ones by way of a redirect, as the real server does."""
    if question.path == "/soft":
        return reply(200, b"<p>Error")
    if question.path.startswith("/loop/"):
        return redirect(f"{question.path}0")
    if question.path.startswith("/file/"):
        return GOOD
    number = int(question.path.rpartition("/")[2])
    fault = fault_of(number)
    if fault is not None:
        return FAULTS[fault][0]
    return redirect(f"/file/{number}") if number % 3 == 0 else GOOD


class Run(NamedTuple):
    """What a run over three hosts brought."""

    documents: list[Request]
    answers: dict[Request, Answer]
    hosts: tuple[Server, ...]
    seconds: float

    @property
    def allowed(self) -> float:
        """The seconds that the slowest host takes for its part, with all its connections at work."""
        return max(host.held / CHOICE.per_host for host in self.hosts)


def ask_everything() -> Run:
    """Ask all documents and links once, of servers that stop when all is answered."""
    slow, fast = late(reply(), 0.05), late(reply(), 0.005)
    with Server(route) as library, Server(lambda _: slow) as pages, Server(lambda _: fast) as others:
        hosts = (library, pages, others)
        documents = [Request(library.url(f"/{number}"), Wanted.PDF, "fr") for number in range(DOCUMENTS)]
        links = [Request(host.url(f"/{number}")) for host in (pages, others) for number in range(100)]
        start = time.perf_counter()
        found, _ = asked([*documents, *links], *hosts, choice=CHOICE)
        seconds = time.perf_counter() - start
    return Run(documents, found, hosts, seconds)


@pytest.fixture(scope="module")
def run() -> Run:
    return ask_everything()


def test_every_verdict_is_right(run: Run) -> None:
    assert len(run.answers) == DOCUMENTS + 200
    for number, request in enumerate(run.documents):
        fault = fault_of(number)
        answer = run.answers[request]
        assert verdict_of(request, answer) is (Verdict.OK if fault is None else FAULTS[fault][1]), answer
        assert language_instead(request, answer) == ("en" if fault == WRONG_LANGUAGE else None)


def test_no_host_has_more_connections_than_allowed(run: Run) -> None:
    assert [host.most_open for host in run.hosts] == [CHOICE.per_host] * 3
