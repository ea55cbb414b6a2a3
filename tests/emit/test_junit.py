"""Findings as the results of tests."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from diptych.emit.junit import emit
from diptych.model.diagnostic import Severity
from diptych.model.source import Source, Span
from tests.emit.findings import FOUND, NOWHERE, RULE, SOURCE, of_severity, sheet

TWO_FILES = replace(sheet(), sources={SOURCE.path: SOURCE, "a.fr.md": Source("a.fr.md", "Texte\n")})
SUITE = {"name", "tests", "failures", "errors", "skipped"}
CASE = {"classname", "name", "file"}


def parsed(text: str) -> ElementTree.Element:
    """Return the root of what was written, once it is what viewers expect: one suite with counts that are right."""
    root = ElementTree.fromstring(text.encode())
    (suite,) = root
    assert (root.tag, suite.tag, set(suite.attrib)) == ("testsuites", "testsuite", SUITE)
    assert {(case.tag, frozenset(case.attrib)) for case in suite} <= {("testcase", frozenset(CASE))}
    assert all(len(case) <= 1 for case in suite)
    assert len({case.get("name") for case in suite}) == len(suite)
    failures = [case for case in suite if case.find("failure") is not None]
    for counts in (root, suite):
        assert (counts.get("tests"), counts.get("failures")) == (str(len(suite)), str(len(failures)))
        assert counts.get("errors") == "0"
    return root


def test_a_test_for_each_file() -> None:
    root = parsed(emit([FOUND], TWO_FILES))
    assert [(case.get("name"), len(case)) for case in root.iter("testcase")] == [
        ("a.fr.md", 0),
        ("introduction.en.md", 1),
    ]


def test_failure_has_a_summary_and_the_text_that_people_read() -> None:
    (failure,) = parsed(emit([FOUND, FOUND], sheet(folder="content"))).iter("failure")
    assert failure.attrib == {"message": "2 errors", "type": "REF001"}
    assert failure.text
    first, second = failure.text.split("\n\n")
    assert first == second
    assert first.startswith("content/introduction.en.md:5:9 error REF001 Nothing in this language has the name")
    assert "    |         ^^^^\n" in first


def test_nothing_wrong() -> None:
    assert not list(parsed(emit([], TWO_FILES)).iter("failure"))


@pytest.mark.parametrize(
    ("severity", "lenient", "strict"),
    [
        (Severity.ERROR, "failure", "failure"),
        (Severity.WARNING, "system-out", "failure"),
        (Severity.INFO, "system-out", "system-out"),
    ],
)
def test_only_what_makes_the_run_fail_is_a_failure(severity: Severity, lenient: str, strict: str) -> None:
    found = [of_severity(severity)]
    strictly = replace(sheet(), failing=frozenset({Severity.ERROR, Severity.WARNING}))
    for on, tag in ((sheet(), lenient), (strictly, strict)):
        ((said,),) = parsed(emit(found, on)).iter("testcase")
        assert said.tag == tag


def test_a_finding_in_a_file_without_text() -> None:
    root = parsed(emit([RULE.at(NOWHERE, {"anchor": "amis"})], sheet()))
    assert [case.get("name") for case in root.iter("testcase")] == ["introduction.de.md", "introduction.en.md"]


@pytest.mark.parametrize("odd", ["\0", "\x0b", "\x1b[2J", "\ud800", "\ufffe", "]]>", '<&">', "e\u0301 😀"])
def test_any_character_makes_xml_that_parses(odd: str) -> None:
    path = f"{odd}.en.md"
    on = replace(sheet(), sources={path: Source(path, f"{odd} one\n")})
    assert parsed(emit([RULE.at(Span(path, 0, 1), {"anchor": odd})], on)) is not None


def test_no_colours_on_a_terminal_that_shows_them() -> None:
    assert emit([FOUND], sheet(colour=True)) == emit([FOUND], sheet())


def test_in_french() -> None:
    (failure,) = parsed(emit([FOUND], sheet(lang="fr"))).iter("failure")
    assert failure.get("message") == "1 erreur"
    assert "Rien dans cette langue" in (failure.text or "")


def test_a_finding_that_follows_says_from_what() -> None:
    following = replace(RULE.at(NOWHERE, {"anchor": "amis"}), cause=FOUND)
    cases = {case.get("name"): case for case in parsed(emit([FOUND, following], TWO_FILES)).iter("testcase")}
    failure = cases[NOWHERE.path].find("failure")
    assert failure is not None
    assert "This follows from REF001 at introduction.en.md:5:9." in (failure.text or "")
