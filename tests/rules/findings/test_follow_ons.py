"""One slip has one finding: what only repeats another finding is left out."""

from __future__ import annotations

import pytest

from diptych import pipeline
from diptych.io.folder.memory import Memory
from tests.support.reports import plain_findings

SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n\n"
BULLET = "\uf0b7"
"""The bullet of Word, a character of its own font."""


def codes(body: str, settings: str = "") -> list[str]:
    """Return the codes of what is found in a report of one section, in the order of the text."""
    files = {"report.yaml": (SETTINGS + settings).encode(), "introduction.en.md": (HEAD + body).encode()}
    report = pipeline.load(Memory(files)).report
    assert report
    return [found.code for found in plain_findings(report)]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (f"The aims are:\n\n{BULLET} Peace;\n\n{BULLET} Health.\n", "TXT023"),
        (f"The aims are:\n\n- {BULLET} Peace;\n- {BULLET} Health.\n", "TXT023"),
        (f"The aims are:\n\n{{.unnumbered}}\n{BULLET} Peace.\n", "TXT023"),
        ("The partnership grew.\n\n\u200b\u200b\n\nIt will go on.\n", "TXT032"),
        ("The partnership grew.\n\n\u00ad&#8203;\n\nIt will go on.\n", "TXT032"),
        ("The partnership grew.\n\n\u202a\u202c\n\nIt will go on.\n", "TXT032"),
    ],
)
def test_characters_that_make_up_a_wrong_text_have_no_finding_of_their_own(body: str, code: str) -> None:
    assert codes(body) == [code]


@pytest.mark.parametrize(
    ("body", "code"), [(f"The aims are {BULLET} peace.\n", "TXT054"), ("The partner\u200bship grew.\n", "TXT052")]
)
def test_characters_inside_a_text_have_one(body: str, code: str) -> None:
    assert codes(body) == [code]


def test_characters_have_one_where_that_on_their_text_is_not_shown() -> None:
    body = f"The aims are:\n\n{BULLET} Peace.\n"
    assert codes(body, "rules: {ignore: [TXT023]}\n") == ["TXT054"]
    assert codes(body.replace(BULLET, f"<!-- allow TXT023: a sign -->\n{BULLET}")) == ["TXT054"]


def test_a_graver_finding_is_not_left_out_for_a_lighter_one() -> None:
    body = f"The aims are:\n\n{BULLET} Peace.\n"
    assert codes(body, "rules: {severity: {TXT023: info}}\n") == ["TXT023", "TXT054"]
