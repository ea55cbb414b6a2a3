"""Failures inside the program are findings, at every boundary."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from diptych import internal, loading
from diptych.api import ReportError, build, load_report
from diptych.index import catalogue as indexing
from diptych.internal import FILE_FAILED, RULE_FAILED, Boundary, described, failure, folded, is_internal, nearest
from diptych.model.source import Span
from diptych.rules import registry
from diptych.rules.making.declaring import CheckedRule
from diptych.rules.structure import headings as structure
from diptych.workspace import Workspace
from tests.support.reports import loaded, report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

HERE = Span("a.en.md", 3, 7)
ERRORS = (KeyError("x"), RecursionError("too deep"), MemoryError(), ValueError("a\nb"), AssertionError())


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_boundary_tells_whatever_is_raised(error: Exception) -> None:
    found: list[Diagnostic] = []
    with Boundary(RULE_FAILED, HERE, found.append, {"rules": "REF001"}):
        raise error
    (told,) = found
    assert (told.code, told.span, told.arguments["rules"]) == ("INT001", HERE, "REF001")
    assert str(told.arguments["error"]).startswith(type(error).__name__)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_what_ends_the_program_passes_a_boundary(error: type[BaseException]) -> None:
    found: list[Diagnostic] = []
    with pytest.raises(error), Boundary(FILE_FAILED, HERE, found.append):
        raise error
    assert not found


def test_an_error_is_described_in_one_line() -> None:
    assert described(ValueError("a\n b")) == "ValueError: a b"
    assert described(ValueError()) == "ValueError"
    assert len(described(ValueError("x" * 1000))) == len("ValueError: ") + internal.LONGEST


def test_the_line_of_the_program_and_the_place_in_the_report_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure, "KINDS", {})
    built = report({"a.en.md": "One.\n\nTwo."})
    (told,) = [one for one in Workspace(built).findings if is_internal(one.code)]
    assert "(rules/structure/headings.py:" in str(told.arguments["error"])
    assert built.sources["a.en.md"].quote(told.span) == "One."


def test_where_nothing_of_the_report_was_looked_at_no_place_is_told() -> None:
    with pytest.raises(ReportError) as caught:
        load_report("/nowhere")
    assert nearest(caught.value) is None


def test_failures_are_logged_for_who_asks(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "diptych"):
        failure(FILE_FAILED, KeyError("x"), HERE)
    assert "KeyError: 'x'" in caplog.text


def test_equal_failures_are_told_once() -> None:
    found = [
        failure(RULE_FAILED, KeyError(key), HERE, rules=code) for key, code in (("x", "A"), ("y", "B"), ("x", "C"))
    ]
    assert [(one.arguments["rules"], one.arguments["error"]) for one in folded(found)] == [
        ("A, C", "KeyError: 'x'"),
        ("B", "KeyError: 'y'"),
    ]


def failing(_: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Find something, then fail."""
    passage = next(iter(catalogue.passages.values()))
    yield structure.block_without_paragraph.rule.at(passage.span, {"kind": "thing"})
    raise KeyError(passage.span.path)


def with_failing(monkeypatch: pytest.MonkeyPatch, *rules: CheckedRule) -> None:
    """Let some rules fail."""
    checks = tuple(CheckedRule(one.rule, failing) if one in rules else one for one in registry.CHECKS)
    monkeypatch.setattr(registry, "CHECKS", checks)


def test_a_rule_that_fails_is_one_finding_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with_failing(monkeypatch, structure.block_without_paragraph, structure.wrong_heading_level)
    found = Workspace(report({"a.en.md": "One.\n\n- [](#x)\n"})).findings
    (told,) = [one for one in found if is_internal(one.code)]
    assert told.arguments["rules"] == "SEC009, SEC010"
    assert {"SEC009", "REF001"} <= {one.code for one in found}


def test_what_is_ignored_may_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    with_failing(monkeypatch, structure.block_without_paragraph)
    for ignored in ("SEC009", "SEC"):
        settings = "symbols: [A/1]\nlanguages: [en]\ntitle: {en: T}\norder: [a]\n" + f"rules: {{ignore: [{ignored}]}}\n"
        found = Workspace(report({"a.en.md": "One.", "report.yaml": settings})).findings
        assert not any(is_internal(one.code) for one in found)


def fail(*_: object, **__: object) -> None:
    """Fail whatever is asked."""
    raise RuntimeError("not today")


@pytest.mark.parametrize(
    ("path", "parse"),
    [
        ("report.yaml", "parse_settings"),
        ("terms.yaml", "parse_terms"),
        ("documents.yaml", "parse_register"),
        ("ledger.yaml", "parse_ledger"),
        ("a.en.md", "parse_document"),
        ("e.csv", "parse_sheet"),
    ],
)
def test_a_file_whose_reading_fails_is_one_finding(path: str, parse: str, monkeypatch: pytest.MonkeyPatch) -> None:
    table = "```table\nfile: e.csv\ntitle: T\ncolumns: {a: A}\n```\n"
    files = {"a.en.md": "One.", "b.en.md": table, "e.csv": "a\n1\n", "terms.yaml": "{}", "documents.yaml": "{}"}
    monkeypatch.setattr(loading, parse, fail)
    result = loaded({**files, "ledger.yaml": "[]"})
    told = [(one.code, one.span.path) for one in result.diagnostics if is_internal(one.code)]
    assert ("INT002", path) in told
    assert bool(result.report) is (path != "report.yaml")


def test_what_compares_the_languages_may_fail_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "align", fail)
    found = Workspace(report({"a.en.md": "[](#x)", "a.fr.md": "[](#x)"})).findings
    assert [one.code for one in found if is_internal(one.code)] == ["INT008"]
    assert "REF001" in {one.code for one in found}


def test_an_index_that_fails_leaves_what_was_wrong_with_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "number_notes", fail)
    found = Workspace(report({"a.en.md": "Text.", "b.en.md": b"\xff"})).findings
    assert sorted(one.code for one in found) == ["FIL001", "INT008"]


def test_nothing_is_built_of_a_report_that_was_not_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(indexing, "align", fail)
    with pytest.raises(ReportError):
        build(report({"a.en.md": "One.", "a.fr.md": "Un."}), tmp_path, formats=("html",))
    assert build(report({"a.en.md": "One.", "a.fr.md": "Un."}), tmp_path, formats=("html",), draft=True)
