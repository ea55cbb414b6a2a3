"""Right forms that follow from what was found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.languages.language import Language
from diptych.languages.registry import LANGUAGES
from diptych.languages.shared_forms import DATE_IN_FIGURES, DAY_FIRST, POINTED_ACRONYM, SPLIT_YEAR, YEAR_FIRST
from diptych.languages.wrong_forms import BetweenWords, Computed, Grouped, SetOff, WithUnit
from diptych.model.prose import OPAQUE
from diptych.rules.making.right_forms import right_form

if TYPE_CHECKING:
    from diptych.languages.wrong_forms import RightForm

COMMA = r"(?P<at>,)(?=\w)"
APOSTROPHE = r"(?<=s)'"
MILLIONS = WithUnit("{number} {unit} de dollars", {"M": ("million", "millions")}, decimal_sign=",")
CASES = [
    ("en", r"\d[\d ]+", Grouped(","), "10 000", "10,000"),
    ("en", r"\d[\d ]+", Grouped(","), "010 000", None),
    ("fr", r"\d[\d,]+", Grouped(" "), "1,234,567", "1 234 567"),
    ("fr", r"Août", "août", "17 Août", "août"),
    ("fr", r"(?P<at>Août)", Computed.SMALL_LETTERS, "17 Août", "août"),
    ("en", POINTED_ACRONYM.wrong, Computed.WITHOUT_POINTS, "the U.N.D.P.", "UNDP"),
    ("en", SPLIT_YEAR.wrong, Computed.SPLIT_YEAR, "2024-25", "2024/25"),
    ("en", SPLIT_YEAR.wrong, Computed.SPLIT_YEAR, "2024-30", None),
    ("en", DATE_IN_FIGURES, Computed.SURE_DATE, "17/08/2018", "17 August 2018"),
    ("en", DATE_IN_FIGURES, Computed.SURE_DATE, "08/17/2018", "17 August 2018"),
    ("en", DATE_IN_FIGURES, Computed.SURE_DATE, "03/04/2018", None),
    ("en", DATE_IN_FIGURES, Computed.SURE_DATE, "32/04/2018", None),
    ("en", DATE_IN_FIGURES, Computed.SURE_DATE, "17/18/2018", None),
    ("en", DATE_IN_FIGURES, Computed.DOUBTFUL_DATE, "03/04/2018", "3 April 2018"),
    ("en", DATE_IN_FIGURES, Computed.DOUBTFUL_DATE, "17/08/2018", None),
    ("fr", DAY_FIRST, Computed.DATE, "01/07/2004", "1er juillet 2004"),
    ("fr", DAY_FIRST, Computed.DATE, "07/13/2004", None),
    ("en", YEAR_FIRST, Computed.DATE, "2004-07-01", "1 July 2004"),
    ("en", YEAR_FIRST, Computed.DATE, "2004-07-00", None),
    ("en", COMMA, SetOff("{} "), "peace,security", ", "),
    ("en", COMMA, SetOff("{} "), "at un.org/peace,security", None),
    ("en", " - ", BetweenWords(" – "), "peace - security", " – "),
    ("en", " - ", BetweenWords(" – "), f"{OPAQUE} - {OPAQUE}", None),
    ("en", APOSTROPHE, Computed.APOSTROPHE, "the States' views", "’"),
    ("en", APOSTROPHE, Computed.APOSTROPHE, "the 'views' of States", None),
    ("fr", r"(?P<n>[\d, ]+)(?P<u>M)", MILLIONS, "3 M", "3 millions de dollars"),
    ("fr", r"(?P<n>[\d, ]+)(?P<u>M)", MILLIONS, "1,9 M", "1,9 million de dollars"),
]


@pytest.mark.parametrize(("lang", "wrong", "form", "text", "right"), CASES)
def test_what_a_language_writes(lang: str, wrong: str, form: RightForm, text: str, right: str | None) -> None:
    match = re.search(wrong, text)
    assert match
    assert right_form(form, match, LANGUAGES[lang]) == right


def test_a_date_in_a_language_without_months_is_left_alone() -> None:
    match = re.search(DAY_FIRST, "17/08/2018")
    assert match
    assert right_form(Computed.DATE, match, Language(code="qaa")) is None
