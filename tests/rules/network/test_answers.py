"""What is said of links, given the answers of their servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.emit import github, json, junit, sarif, text
from diptych.emit.message import message
from diptych.emit.sheet import FindingSheet
from diptych.index.text.addresses import addresses
from diptych.internal import COMMAND_FAILED
from diptych.io import assets
from diptych.model.diagnostic import Severity
from diptych.model.link_check import Answer, Hop, NoAnswer, Outcome
from diptych.rules.findings.allowances import is_allowed
from diptych.rules.network import answers
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report

URL = "https://example.org/a"
RULES = {rule.code: rule for rule in pipeline.RULES}
CITED = "The report S/2020/898 came.\n\nThat report, S/2020/898, was long.\n"
LINKED = f"See [this]({URL}).\n"


def findings(english: str, answer: Answer) -> tuple[list[Diagnostic], Report]:
    """Return what is found where everything that the English text links to gives one answer."""
    index = catalogue({"a.en.md": english})
    asked = [address for address in addresses(index) if address.request.lang != "fr"]
    allows = lambda code, span: is_allowed(index.report, code, span)  # noqa: E731 - as the command gives it
    return list(answers.answer_findings(dict.fromkeys(asked, answer), index.report.sources, allows)), index.report


@pytest.mark.parametrize(
    ("cited", "answer", "code", "severity"),
    [
        (CITED, Answer(URL, 404), "NET001", Severity.ERROR),
        (CITED, Answer(URL, 200, opening="<html>"), "NET001", Severity.ERROR),
        (LINKED, Answer(URL, 410), "NET002", Severity.ERROR),
        (LINKED, Answer(URL, 200, hops=(Hop(301, "https://b.org/"),)), "NET003", Severity.INFO),
        (LINKED, Answer(URL, 403), "NET004", Severity.WARNING),
        (LINKED, Answer(URL, 503), "NET005", Severity.WARNING),
        (CITED, Answer(URL, failure=NoAnswer.TOO_SLOW), "NET005", Severity.WARNING),
        (CITED, Answer(URL, 200, opening="%PDF", language="fr"), "NET006", Severity.WARNING),
        (LINKED, Answer(URL, failure=NoAnswer.NOT_PUBLIC), "NET008", Severity.WARNING),
        (LINKED, Answer(URL, failure=NoAnswer.NAME_UNKNOWN), "NET005", Severity.WARNING),
        (LINKED, Answer(URL, failure=NoAnswer.NO_SUCH_NAME), "NET015", Severity.ERROR),
        (CITED, Answer(URL, failure=NoAnswer.NO_SUCH_NAME), "NET015", Severity.ERROR),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_answer_has_its_rule(cited: str, answer: Answer, code: str, severity: Severity, lang: str) -> None:
    (found,), report = findings(cited, answer)
    assert (found.code, found.severity) == (code, severity)
    assert report.sources[found.span.path].quote(found.span) in {"S/2020/898", f"[this]({URL})"}
    assert "{" not in message(found, RULES, assets.translator(lang))


@pytest.mark.parametrize(("cited", "answer"), [(CITED, Answer(URL, 206, opening="%PDF")), (LINKED, Answer(URL, 200))])
def test_nothing_is_said_of_a_good_link(cited: str, answer: Answer) -> None:
    assert findings(cited, answer)[0] == []


def test_message() -> None:
    (found,), _ = findings(CITED, Answer(URL, 404))
    sentence = "There is no document “S/2020/898” in “en”: HTTP 404 (https://undocs.org/en/S/2020/898)."
    assert message(found, RULES, assets.translator("en")) == sentence


def test_every_failure_has_its_words() -> None:
    assert set(answers.FAILURES) == set(NoAnswer)


def test_the_other_places_of_a_link_are_related() -> None:
    (found,), report = findings(CITED, Answer(URL, 404))
    assert [report.sources[one.span.path].position(one.span.start).line for one in found.related] == [7]


def test_the_new_address_is_offered_wherever_the_old_one_is_written() -> None:
    (found,), report = findings(LINKED + f"\nAnd <{URL}>.\n", Answer(URL, 200, hops=(Hop(308, "https://b.org/"),)))
    assert found.fix
    assert [report.sources["a.en.md"].quote(edit.span) for edit in found.fix.edits] == [URL, URL]
    assert {edit.text for edit in found.fix.edits} == {"https://b.org/"}


def test_what_an_editor_allows_is_not_reported() -> None:
    allowed = f"<!-- allow NET002: kept for the record -->\n\n{LINKED}"
    assert findings(allowed, Answer(URL, 404))[0] == []
    assert [found.code for found in findings(allowed, Answer(URL, 503))[0]] == ["NET005"]
    (found,), report = findings(f"{allowed}\nAnd [that]({URL}).\n", Answer(URL, 404))
    assert report.sources["a.en.md"].quote(found.span) == f"[that]({URL})"
    assert found.related == ()


PLACES = f"See [this]({URL}#a), [that]({URL}#b) and [those]({URL}#a).\n"


def test_a_place_that_is_not_there() -> None:
    (found,), report = findings(PLACES, Answer(URL, 200, looked_for=("a", "b"), missing=("a",)))
    assert (found.code, found.severity) == ("NET016", Severity.WARNING)
    assert message(found, RULES, assets.translator("en")) == f"This page opens, but it has no place “a” ({URL}#a)."
    source = report.sources["a.en.md"]
    assert [source.quote(span) for span in (found.span, found.related[0].span)] == [
        f"[this]({URL}#a)",
        f"[those]({URL}#a)",
    ]


def test_a_place_on_a_page_that_has_moved() -> None:
    answer = Answer(URL, 200, hops=(Hop(301, "https://b.org/"),), looked_for=("a", "b"), missing=("b",))
    assert [one.code for one in findings(PLACES, answer)[0]] == ["NET003", "NET016"]


@pytest.mark.parametrize(
    "answer", [Answer(URL, 404, missing=("a",)), Answer(URL, 200, looked_for=("a",), missing=("c",))]
)
def test_nothing_more_is_said_of_places(answer: Answer) -> None:
    assert "NET016" not in {one.code for one in findings(PLACES, answer)[0]}


@pytest.mark.parametrize(
    ("failure", "target", "told"),
    [
        (NoAnswer.NOT_PUBLIC, "http://169.254.169.254/latest", "http://169.254.169.254/latest"),
        (NoAnswer.CREDENTIALS, "https://me:opensesame@b.org/", "https://***@b.org/"),
        (NoAnswer.FOREIGN_SCHEME, "file:///etc/passwd", "file:///etc/passwd"),
        (None, "https://b.org/?token=opensesame", "https://b.org/?token=***"),
    ],
)
def test_where_a_link_leads_on_is_told(failure: NoAnswer | None, target: str, told: str) -> None:
    answer = Answer(target, None if failure else 404, failure, hops=(Hop(302, target),))
    (found,), _ = findings(LINKED, answer)
    assert found.arguments["url"] == f"{URL} → {told}"
    (found,), _ = findings(LINKED, Answer(URL, 404, hops=(Hop(302, URL),)))
    assert found.arguments["url"] == URL


TELLING = "https://user:opensesame@example.org/?token=opensesame&x=1"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(TELLING, 404),
        Answer(TELLING, failure=NoAnswer.NO_SUCH_NAME),
        Answer(URL, 200, hops=(Hop(301, f"{TELLING}&y=2"),)),
        Answer(URL, 200, looked_for=("a",), missing=("a",)),
    ],
)
def test_no_finding_tells_a_secret(answer: Answer) -> None:
    found, report = findings(f"See [this]({TELLING}#a).\n", answer)
    sheet = FindingSheet(answers.shareable(report.sources), RULES, assets.translator("en"))
    assert found
    for emit in (text.emit, json.emit, sarif.emit, github.emit, junit.emit):
        assert "opensesame" not in emit(found, sheet)
        assert "***" in emit(found, sheet)


def test_texts_that_are_shared_keep_their_places() -> None:
    report = catalogue({"a.en.md": f"See [this]({TELLING}).\n"}).report
    shared = answers.shareable(report.sources)["a.en.md"]
    assert len(shared.text) == len(report.sources["a.en.md"].text)
    assert shared.starts == report.sources["a.en.md"].starts


def test_a_new_address_that_holds_a_secret_is_not_offered() -> None:
    (found,), _ = findings(LINKED, Answer(URL, 200, hops=(Hop(301, "https://b.org/?session=1"),)))
    assert (found.code, found.fix) == ("NET003", None)
    (found,), _ = findings(f"<{URL}?key=1>\n", Answer(URL, 200, hops=(Hop(301, "https://b.org/"),)))
    assert (found.code, found.fix) == ("NET003", None)


def test_a_cause_is_told_once() -> None:
    index = catalogue({"a.en.md": "".join(f"<https://a.org/{number}>\n\n" for number in range(4))})
    wanted = addresses(index)
    one, two, three, four = (address.request for address in wanted)
    outcome = Outcome(left_alone={"a.org:443": (two, one)}, nameless=(three,), failed=((four, ValueError(TELLING)),))
    found = list(answers.unasked(outcome, wanted, "report.yaml"))
    assert [(item.code, item.span.path) for item in found] == [
        ("NET013", "a.en.md"),
        ("NET014", "report.yaml"),
        ("INT007", "a.en.md"),
    ]
    assert found[0].span == wanted[1].uses[0]
    said = [message(item, RULES | {COMMAND_FAILED.code: COMMAND_FAILED}, assets.translator("en")) for item in found]
    assert said[0].startswith("“a.org:443” gave no usable answer")
    assert said[0].endswith("Links to it that were not checked: 2.")
    assert said[1].endswith("Links that were not checked: 1.")
    assert "opensesame" not in said[2]
    assert outcome.unasked == {one, two, three, four}


def test_nothing_is_said_of_a_run_that_asked_everything() -> None:
    assert list(answers.unasked(Outcome(), (), "report.yaml")) == []


def test_links_of_which_nothing_is_known() -> None:
    (found,) = answers.never_asked(3, 5, "report.yaml")
    assert message(found, RULES, assets.translator("en")).startswith("Links that have not been checked yet: 3 of 5.")
    assert list(answers.never_asked(0, 5, "report.yaml")) == []
