"""What is said of links by what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.emit.message import message
from diptych.index.addresses import addresses
from diptych.io import assets
from diptych.model.diagnostic import Severity
from diptych.model.link_check import Answer, Failure, Hop
from diptych.rules import answers, network_faults
from diptych.rules.suppression import is_allowed
from tests.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report

URL = "https://example.org/a"
RULES = {rule.code: rule for rule in network_faults.FAULTS}
CITED = "The report S/2020/898 came.\n\nThat report, S/2020/898, was long.\n"
LINKED = f"See [this]({URL}).\n"


def findings(text: str, answer: Answer) -> tuple[list[Diagnostic], Report]:
    """Return what is found where everything that the English text links to gives one answer."""
    index = catalogue({"a.en.md": text})
    asked = [address for address in addresses(index) if address.request.lang != "fr"]
    allows = lambda code, span: is_allowed(index.report, code, span)  # noqa: E731 - as the command gives it
    return list(answers.findings(dict.fromkeys(asked, answer), index.report.sources, allows)), index.report


@pytest.mark.parametrize(
    ("text", "answer", "code", "severity"),
    [
        (CITED, Answer(URL, 404), "NET001", Severity.ERROR),
        (CITED, Answer(URL, 200, opening="<html>"), "NET001", Severity.ERROR),
        (LINKED, Answer(URL, 410), "NET002", Severity.ERROR),
        (LINKED, Answer(URL, 200, hops=(Hop(301, "https://b.org/"),)), "NET003", Severity.INFO),
        (LINKED, Answer(URL, 403), "NET004", Severity.WARNING),
        (LINKED, Answer(URL, 503), "NET005", Severity.WARNING),
        (CITED, Answer(URL, failure=Failure.TOO_SLOW), "NET005", Severity.WARNING),
        (CITED, Answer(URL, 200, opening="%PDF", language="fr"), "NET006", Severity.WARNING),
        (LINKED, Answer(URL, failure=Failure.NOT_PUBLIC), "NET008", Severity.WARNING),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_answer_has_its_rule(text: str, answer: Answer, code: str, severity: Severity, lang: str) -> None:
    (found,), report = findings(text, answer)
    assert (found.code, found.severity) == (code, severity)
    assert report.sources[found.span.path].quote(found.span) in {"S/2020/898", f"[this]({URL})"}
    assert "{" not in message(found, RULES, assets.translator(lang))


@pytest.mark.parametrize(("text", "answer"), [(CITED, Answer(URL, 206, opening="%PDF")), (LINKED, Answer(URL, 200))])
def test_nothing_is_said_of_a_good_link(text: str, answer: Answer) -> None:
    assert findings(text, answer)[0] == []


def test_message() -> None:
    (found,), _ = findings(CITED, Answer(URL, 404))
    sentence = "There is no document “S/2020/898” in “en”: HTTP 404 (https://undocs.org/en/S/2020/898)."
    assert message(found, RULES, assets.translator("en")) == sentence


def test_every_failure_has_its_words() -> None:
    assert set(answers.FAILURES) == set(Failure)


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


def test_links_of_which_nothing_is_known() -> None:
    (found,) = answers.never_asked(3, 5, "report.yaml")
    assert message(found, RULES, assets.translator("en")).startswith("Links of which nothing is known yet: 3 of 5.")
    assert list(answers.never_asked(0, 5, "report.yaml")) == []
