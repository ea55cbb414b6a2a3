"""What an answer means for a link, and for how long."""

from __future__ import annotations

import datetime

import pytest

from diptych.model.link_check import REFUSED, Answer, Hop, NoAnswer, Request, Result, Verdict, Wanted
from diptych.rules.network.verdicts import GOOD_FOR, SPREAD, due, language_instead, unsettled, verdict_of

URL = "https://example.org/a"
PAGE = Request(URL)
DOCUMENT = Request(URL, Wanted.PDF, "fr")
NOW = datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("asked", [PAGE, DOCUMENT], ids=["page", "document"])
def test_only_404_and_410_are_definite(asked: Request) -> None:
    expected = dict.fromkeys(range(100, 600), Verdict.UNREACHABLE) | dict.fromkeys(range(200, 300), Verdict.OK)
    expected |= dict.fromkeys((401, 403, 429), Verdict.BLOCKED) | dict.fromkeys((404, 410), Verdict.BROKEN)
    assert {status: verdict_of(asked, Answer(URL, status, opening="%PDF-1.7")) for status in expected} == expected


@pytest.mark.parametrize("failure", NoAnswer)
def test_no_answer_is_never_broken(failure: NoAnswer) -> None:
    expected = Verdict.SKIPPED if failure in REFUSED else Verdict.UNREACHABLE
    assert (
        verdict_of(PAGE, Answer(URL, failure=failure)) is verdict_of(DOCUMENT, Answer(URL, failure=failure)) is expected
    )


@pytest.mark.parametrize(
    ("opening", "verdict"),
    [
        ("%PDF-1.4", Verdict.OK),
        ("\r\n%PDF-1.4", Verdict.OK),
        ("<!DOCTYPE html>", Verdict.BROKEN),
        ("", Verdict.UNREACHABLE),
    ],
)
def test_a_document_is_what_begins_as_one(opening: str, verdict: Verdict) -> None:
    assert verdict_of(DOCUMENT, Answer(URL, 200, opening=opening)) is verdict


def test_the_page_for_unknown_symbols_is_definite_whatever_its_status() -> None:
    assert verdict_of(DOCUMENT, Answer("https://documents.un.org/error", 503)) is Verdict.BROKEN
    assert verdict_of(PAGE, Answer("https://documents.un.org/error", 503)) is Verdict.UNREACHABLE


@pytest.mark.parametrize(
    ("hops", "moved_to"),
    [
        ((), None),
        ((Hop(302, "https://b.org/"),), None),
        ((Hop(302, "https://b.org/"), Hop(301, "https://c.org/")), None),
        ((Hop(301, "https://b.org/"),), "https://b.org/"),
        ((Hop(301, "https://b.org/"), Hop(308, "https://c.org/"), Hop(307, "https://d.org/")), "https://c.org/"),
    ],
)
def test_moved_for_good(hops: tuple[Hop, ...], moved_to: str | None) -> None:
    answer = Answer(URL, 200, hops=hops, opening="%PDF")
    assert answer.moved_to == moved_to
    assert verdict_of(PAGE, answer) is (Verdict.MOVED if moved_to else Verdict.OK)
    assert verdict_of(DOCUMENT, answer) is Verdict.OK


def test_language() -> None:
    english = Answer(URL, 200, opening="%PDF", language="en")
    assert language_instead(DOCUMENT, english) == "en"
    assert language_instead(PAGE, english) is None
    assert language_instead(DOCUMENT, Answer(URL, 200, language="fr-CH")) is None
    assert language_instead(DOCUMENT, Answer(URL, 200)) is None


def is_due(age: datetime.timedelta, answer: Answer, begun: datetime.datetime = NOW) -> bool:
    """Return whether a page with an answer of this age is due in a run that began at some time."""
    return due([PAGE], {PAGE: Result(answer, NOW - age)}, NOW, begun) == (PAGE,)


def test_what_is_due() -> None:
    good, bad = Answer(URL, 200), Answer(URL, 404)
    assert due([PAGE], {}, NOW, NOW) == (PAGE,)
    assert not is_due(GOOD_FOR, good)
    assert is_due(GOOD_FOR + SPREAD, good)
    assert is_due(DAY, bad)
    assert not is_due(DAY, bad, begun=NOW - 2 * DAY), "this run asked it before it was interrupted"
    assert is_due(-DAY, good), "nothing was asked tomorrow"


@pytest.mark.parametrize(
    ("request_", "answer", "settled"),
    [
        (PAGE, Answer(URL, 200), True),
        (PAGE, Answer(URL, 200, hops=(Hop(301, "https://b.org/"),)), True),
        (PAGE, Answer(URL, 404), False),
        (PAGE, Answer(URL, 403), False),
        (PAGE, Answer(URL, 503), False),
        (PAGE, Answer(URL, failure=NoAnswer.NO_SUCH_NAME), False),
        (PAGE, Answer(URL, failure=NoAnswer.NOT_PUBLIC), False),
        (DOCUMENT, Answer(URL, 200, opening="%PDF"), True),
        (DOCUMENT, Answer(URL, 200, opening="%PDF", language="en"), False),
        (Request(URL, fragments=("a",)), Answer(URL, 200), False),
        (Request(URL, fragments=("a",)), Answer(URL, 200, looked_for=("a", "b")), True),
        (Request(URL, fragments=("a", "c")), Answer(URL, 200, looked_for=("a", "b")), False),
        (Request(URL, fragments=("a",)), Answer(URL, 200, looked_for=("a",), missing=("a",)), False),
    ],
)
def test_what_is_settled_is_not_asked_as_new(request_: Request, answer: Answer, *, settled: bool) -> None:
    old = {request_: Result(answer, NOW - 1000 * DAY)}
    assert (unsettled([request_], old) == ()) is settled
    assert unsettled([request_], {}) == (request_,)


@pytest.mark.parametrize("back", [URL, f"{URL}/"])
def test_a_page_that_leads_back_to_itself_has_not_moved(back: str) -> None:
    assert verdict_of(PAGE, Answer(URL, 200, hops=(Hop(301, "https://b.org/"), Hop(301, back)))) is Verdict.OK


def test_good_links_asked_on_one_day_are_not_due_on_one_day() -> None:
    requests = [Request(f"https://example.org/{number}") for number in range(100)]
    results = {request: Result(Answer(request.url, 200), NOW) for request in requests}
    counts = [len(due(requests, results, NOW + GOOD_FOR + day * DAY, NOW + DAY)) for day in range(7)]
    assert counts == sorted(counts)
    assert 0 < counts[1] < counts[3] < counts[5] < counts[6] == 100
