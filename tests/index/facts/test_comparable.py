"""What a text states beside one in a language that can state less."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.index.facts import facts
from diptych.index.facts.comparable import reading_of
from diptych.index.text.passages import passages
from diptych.languages.dates import DateWords
from diptych.languages.facts import FactWords
from diptych.languages.language import Language
from diptych.languages.numbers import NumberWords, Numerals
from tests.support.reports import report
from tests.support.toys import describe

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["describe"]

MONTHS = tuple(f"{letter}o" for letter in "abcdefghijkl")
FIGURES = Language(code="qea", numerals=Numerals())
DATES = Language(code="qeb", numerals=Numerals(), dates=DateWords(months=MONTHS))
WORDS = Language(code="qec", numerals=Numerals(), number_words=NumberWords(cardinals={"wan": 1}))
MONEY = Language(code="qed", numerals=Numerals(), facts=FactWords(signs={"$": "USD"}))


def stated(text: str, other: str) -> list[tuple[str, str, str]]:
    """Return what an English text states beside another language: the kind, the value and the weight of each fact."""
    (document,) = report({"a.en.md": text}).documents()
    found = [fact for passage in passages(document) for fact in facts(passage, other)]
    return [(fact.kind.value, fact.value, fact.weight.value) for fact in found]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        ("30 of 40", FIGURES, [("number", "30", "firm"), ("number", "40", "firm")]),
        ("thirty", FIGURES, [("number", "30", "echo")]),
        ("thirty", WORDS, [("number", "30", "firm")]),
        ("the 21st", FIGURES, [("ordinal", "21", "echo"), ("number", "21", "echo")]),
        ("5 per cent", FIGURES, [("number", "5", "soft"), ("percentage", "5", "echo")]),
        ("$5", FIGURES, [("sum", "USD 5", "echo"), ("number", "5", "soft")]),
        ("$5", MONEY, [("sum", "USD 5", "firm")]),
        ("paragraph 5", FIGURES, [("pinpoint", "paragraph 5", "echo"), ("number", "5", "soft")]),
        ("in 2019", FIGURES, [("date", "2019", "firm")]),
        ("2 May 2019", DATES, [("date", "2019-05-02", "firm")]),
        (
            "2 May 2019",
            FIGURES,
            [
                ("number", "2", "soft"),
                ("date", "2019-05-02", "echo"),
                ("number", "5", "echo"),
                ("date", "2019", "soft"),
            ],
        ),
        ("resolution 2441 (2018)", FIGURES, [("citation", "S/RES/2441(2018)", "echo")]),
        ("30", Language(code="qee"), []),
    ],
)
def test_what_only_one_language_can_state_need_not_be_in_the_other(
    describe: Callable[[Language], str], text: str, other: Language, found: list[tuple[str, str, str]]
) -> None:
    assert sorted(stated(text, describe(other))) == sorted(found)


def test_two_languages_that_can_state_the_same_are_read_once() -> None:
    reading = reading_of("en", "fr")
    assert reading
    assert reading.shared is reading.full
    assert reading.has_dates
