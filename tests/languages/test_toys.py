"""A report in English and in a language that says little of itself: what cannot be compared is not reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.languages.dates import DateWords
from diptych.languages.language import Language
from diptych.languages.numbers import Numerals
from tests.support.reports import plain_findings, report
from tests.support.toys import describe

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["describe"]

MONTHS = ("ama", "bebe", "coro", "dudu", "ewe", "fifi", "gogo", "hata", "ilo", "jojo", "kaka", "lulu")
CITIES = ("Nairobi", "Lima", "Geneva", "Bangkok", "Addis Ababa")
SETTINGS = """\
symbols: [A/75/345]
languages: [en, {lang}]
title: {{en: Cooperation, {lang}: Moja}}
order: [a]
"""
SENTENCE = (
    "On 27 August 2020 the third meeting cited paragraph 5 of resolution 2441 (2018), at 10.30 a.m., for $5 million or "
    "20 per cent, with thirty-one of 120 States in the twenty-first century and half of the 21st."
)
"""What English can state, in as many ways."""


def found(english: str, other: str, lang: str) -> list[tuple[str, str]]:
    """Return the codes of the findings on a paragraph in two languages, with what they are on."""
    read = report({"report.yaml": SETTINGS.format(lang=lang), "a.en.md": english, f"a.{lang}.md": other})
    told = {document.source.path: document.source for document in read.documents()}
    return [
        (one.code, told[one.span.path].quote(one.span) if one.span.path in told else one.span.path)
        for one in plain_findings(read)
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Umu wako numo.",
        "Umu 27 hata 2020 wako 3 numo § 5 zito 2441 (2018), 10:30, $ 5 mil 20 %, 31, 120, XXI, 21.",
        "Umu 27.8.2020 wako, wako wako UMUW numo numo.",
        "Numo “The two organizations worked together for peace in the region” wako.",
        "The two organizations worked together for peace, and they will go on with that.",
    ],
)
def test_a_language_that_says_nothing_of_itself(describe: Callable[[Language], str], other: str) -> None:
    assert found(SENTENCE, other, describe(Language(code="qca", name="Toy"))) == []


@pytest.mark.parametrize(
    "other",
    [
        "Umu 27 hata 2020 wako numo 120.",
        "Umu 27 hata 2020 wako 3 numo 5 zito 2441 (2018), 10.30, $ 5 mil 20 %, 31, 120, XXI, 21.",
        "Umu 27 hata 2020 wako 3 numo 5 zito 2441 (2018), 10.30, 5 000 000 $ 20 uzi, 31, 120, ½, 21.",
        "Umu wako 120, 27 hata 2020.",
    ],
)
def test_with_months_and_numerals_what_others_put_in_words_need_not_be_there(
    describe: Callable[[Language], str], other: str
) -> None:
    toy = Language(code="qcb", name="Toy", dates=DateWords(months=MONTHS), numerals=Numerals())
    assert found(SENTENCE, other, describe(toy)) == []


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("It grew in the 1990s.", "Umu 1990-aj jaroj."),
        ("It met at 3:30 p.m. and left at 10 a.m.", "Umu je 15:30 ka 10."),
    ],
)
def test_what_the_other_language_says_in_figures_is_no_slip(
    describe: Callable[[Language], str], english: str, other: str
) -> None:
    toy = Language(code="qcx", numerals=Numerals(), dates=DateWords(months=MONTHS))
    assert found(english, other, describe(toy)) == []


def test_marks_that_a_language_does_not_say_are_not_judged(describe: Callable[[Language], str]) -> None:
    other = "Umu »ne« wako ”jes” numo „ho“."
    assert found("It said “no”, “yes” and “oh”.", other, describe(Language(code="qcy"))) == []


@pytest.mark.parametrize(
    ("english", "other", "codes"),
    [
        ("It met on 27 August 2020.", "Umu 28 hata 2020.", ["CON005"]),
        ("It met on 27 August 2020.", "Umu 27 ilo 2020.", ["CON005"]),
        ("It met in 2019.", "Umu 2018.", ["CON005"]),
        ("It has 10,000 members.", "Umu 1 000 wako.", ["CON004"]),
        ("It has 10,000 members.", "Umu wako.", ["CON004"]),
        # What differs in the place of what only English can state in full is told too.
        ("It cost $5 million.", "Umu 6 wako.", ["CON004"]),
        ("It grew by 5 per cent.", "Umu 6 wako.", ["CON004"]),
        ("It grew by five per cent.", "Umu 5 wako.", []),
        ("The third of five members.", "Umu wako.", []),
        ("The third of five members.", "Umu 3 wako 5.", []),
    ],
)
def test_with_months_and_numerals_dates_and_figures_are_compared(
    describe: Callable[[Language], str], english: str, other: str, codes: list[str]
) -> None:
    toy = Language(code="qcc", name="Toy", dates=DateWords(months=MONTHS), numerals=Numerals())
    assert [code for code, _ in found(english, other, describe(toy))] == codes


@pytest.mark.parametrize(
    "other",
    [
        "Umu 27 hata 2020.",
        "Umu 2020, hata 27.",
        "Umu 27. 8. 2020.",
        "Umu 27.8.2020.",
        "Umu 2020-08-27.",
        "Umu wako hata wako.",
    ],
)
def test_without_months_a_date_may_be_written_in_any_way(describe: Callable[[Language], str], other: str) -> None:
    lang = describe(Language(code="qcd", name="Toy", numerals=Numerals()))
    assert found("It met on 27 August 2020.", other, lang) == []


def test_without_months_the_years_that_stand_alone_are_compared(describe: Callable[[Language], str]) -> None:
    lang = describe(Language(code="qce", name="Toy", numerals=Numerals()))
    assert [code for code, _ in found("It met in 2019.", "Umu 2018.", lang)] == ["CON005"]


def test_words_between_the_parts_of_a_date(describe: Callable[[Language], str]) -> None:
    dates = DateWords(months=MONTHS, between=("ya", "ya wa"))
    lang = describe(Language(code="qcf", name="Toy", dates=dates, numerals=Numerals()))
    assert found("It met on 27 August 2020.", "Umu 27 ya hata ya wa 2020.", lang) == []
    assert [code for code, _ in found("It met on 27 August 2020.", "Umu 27 ya ilo ya 2020.", lang)] == ["CON005"]


def test_a_paragraph_that_one_language_lacks_is_told_without_a_ratio_of_lengths(
    describe: Callable[[Language], str],
) -> None:
    lang = describe(Language(code="qcg", name="Toy"))
    english = "\n\n".join(f"The members met in {city} and spoke of many things for very long." for city in CITIES)
    other = "\n\n".join(f"Umu {city}." for city in CITIES if city != "Lima")
    (told,) = found(english, other, lang)
    assert told[0] == "ALI002"
    assert "Lima" in told[1]
    assert found(english, "\n\n".join(["Umu."] * len(CITIES)), lang) == []


def test_names_are_not_compared_where_a_language_does_not_say_how_they_are_used(
    describe: Callable[[Language], str],
) -> None:
    lang = describe(Language(code="qch", name="Toy"))
    terms = f"""\
fund:
  kind: organisation
  en: {{name: Population Fund, acronym: POPF}}
  {lang}: {{name: Kapu Nomo Zito, acronym: KNZT}}
"""
    files = {
        "report.yaml": SETTINGS.format(lang=lang),
        "terms.yaml": terms,
        "a.en.md": "The Population Fund met.",
        f"a.{lang}.md": "Kapule Nomo Zito UMUW KNZTA umu.",
    }
    assert [one.code for one in plain_findings(report(files))] == []
