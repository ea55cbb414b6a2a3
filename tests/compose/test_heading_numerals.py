"""Numerals of the headings inside a section."""

from __future__ import annotations

import pytest

from diptych.compose.heading_numerals import heading_numerals
from diptych.render.text.inline import Medium
from diptych.render.views.edition import HeadingView
from tests.support.reports import edition

SETTINGS = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: T, fr: T}\norder: [{aims: [ways]}, last]\n"
AIMS = "## Peace\n\nOne.\n\n### At sea\n\nTwo.\n\n### On land\n\nThree.\n\n## Law\n\nFour.\n"


@pytest.mark.parametrize(
    ("section", "levels", "expected"),
    [
        (1, [2, 3, 3, 2, 3], ["A", "1", "2", "B", "1"]),
        (1, [2, 4, 2], ["A", "", "B"]),
        (2, [2, 2, 3], ["1", "2", ""]),
        (3, [2], [""]),
    ],
)
def test_letters_then_figures(section: int, levels: list[int], expected: list[str]) -> None:
    assert list(heading_numerals(section, levels)) == expected


@pytest.mark.parametrize("medium", list(Medium))
@pytest.mark.parametrize(("letters", "expected"), [("letters: true\n", ["A", "1", "2", "B"]), ("", [""] * 4)])
def test_headings_bear_numerals_where_the_report_asks_for_letters(
    medium: Medium, letters: str, expected: list[str]
) -> None:
    files = {"report.yaml": SETTINGS + letters, "aims.en.md": AIMS, "ways.en.md": "Five.", "last.en.md": "Six."}
    aims = edition(files, "en", medium, draft=True).sections[0]
    assert [part.numeral for part in aims.body if isinstance(part, HeadingView)] == expected
    # The sections below a chapter go on after its own headings.
    assert aims.children[0].numeral == ("C" if letters else "")
