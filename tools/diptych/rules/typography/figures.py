"""TYP: figures, dates and ordinals, as each language writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule, wrong_form
from diptych.typography.characters import SPACES
from diptych.typography.months import MONTH, MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

CAPITAL_MONTHS = tuple(month.capitalize() for month in MONTHS["fr"])
MONTHS_OF_A_YEAR, DAYS_OF_A_MONTH = 12, 31
DATE_IN_FIGURES = r"(?P<a>\d(?<![\w/.-]\d)\d?)/(?P<b>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\w/])"
ISO_DATE = r"(?P<y>[12](?<![\w/.-][12])[09]\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\w/-])"
UNIT = "(?:pour cent|millions?|milliards?|%)"


def _grouped(text: str, mark: str) -> str | None:
    digits = re.sub(r"\D", "", text)
    return f"{int(digits):,}".replace(",", mark) if not digits.startswith("0") else None


def _date(match: re.Match[str]) -> str | None:
    """Return a date in figures as French writes it, with the day first."""
    return _written("fr", int(match["a"]), int(match["b"]), match["y"])


def _sure_date(match: re.Match[str]) -> str | None:
    """Return a date in figures as English writes it, where only one of its figures can be a month."""
    a, b = int(match["a"]), int(match["b"])
    if min(a, b) > MONTHS_OF_A_YEAR or max(a, b) <= MONTHS_OF_A_YEAR:
        return None
    return _written("en", max(a, b), min(a, b), match["y"])


def _doubtful_date(match: re.Match[str]) -> str | None:
    """Return an ambiguous date in figures, read with the day first."""
    a, b = int(match["a"]), int(match["b"])
    return _written("en", a, b, match["y"]) if max(a, b) <= MONTHS_OF_A_YEAR else None


def _iso_date(lang: str) -> Callable[[re.Match[str]], str | None]:
    return lambda match: _written(lang, int(match["d"]), int(match["m"]), match["y"])


def _written(lang: str, day: int, month: int, year: str) -> str | None:
    if not (1 <= day <= DAYS_OF_A_MONTH and 1 <= month <= MONTHS_OF_A_YEAR):
        return None
    return f"{'1er' if day == 1 and lang == 'fr' else day} {MONTHS[lang][month - 1]} {year}"


wrong_grouping = pattern_rule(
    "TYP011",
    "wrong-grouping-of-digits",
    Documentation(
        what=N_(
            "Thousands that are not set apart in the way of the language: with a comma in English, with a space in "
            "French."
        ),
        why=N_("A long number is hard to read, and “10,000” is ten to a French reader."),
        wrong=N_("10 000 in English; 10,000 or 10.000 in French"),
        right=N_("10,000 in English; 10 000 in French"),
    ),
    {
        # Tables of official English documents have a space: 41 386.3.
        "en": (
            wrong_form(
                rf"\d(?<![\w.,/$-]\d)\d{{0,2}}(?:[{SPACES}]\d{{3}}){{1,50}}(?![\w/]|,\d|[{SPACES}]\d)",
                lambda m: _grouped(m[0], ","),
                prose_only=True,
            ),
            wrong_form(
                r"[1-9](?<![\w.,/()-][1-9])\d{4,8}(?![\w/-]|[.,]\d)",
                lambda m: _grouped(m[0], ","),
                safe=False,
                prose_only=True,
            ),
            wrong_form(r"\d(?<![\w.,/-]\d)\d{0,2}(?:\.\d{3}){2,}(?![\w/]|[.,]\d)", lambda m: _grouped(m[0], ",")),
            wrong_form(r"\d(?<![\w.,/-]\d)\d{0,2}(?:['’]\d{3}){1,50}(?![\w/]|[.,]\d)", lambda m: _grouped(m[0], ",")),
        ),
        "fr": (
            wrong_form(
                r"\d(?<![\w.,/-]\d)\d{0,2}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})(?![\w/]|[.,]\d)",
                lambda m: _grouped(m[0], " "),
            ),
            wrong_form(r"\d(?<![\w.,/-]\d)\d{0,2}(?:['’]\d{3}){1,50}(?![\w/]|[.,]\d)", lambda m: _grouped(m[0], " ")),
            wrong_form(
                r"\d(?<![\w.,/-]\d)\d{0,2}(?:[.,]\d{3})(?![\w/%]|[.,]\d)", lambda m: _grouped(m[0], " "), safe=False
            ),
            wrong_form(r"[1-9](?<![\w.,/()-][1-9])\d{4,8}(?![\w/-]|[.,]\d)", lambda m: _grouped(m[0], " "), safe=False),
        ),
    },
)
wrong_decimal_sign = pattern_rule(
    "TYP012",
    "wrong-decimal-sign",
    Documentation(
        what=N_("A decimal comma in English, a decimal point in French, or a decimal without its zero."),
        why=N_("English decimals have a point, French ones a comma."),
        wrong=N_("1,5 million in English; 12.5 % in French; .5 kilometre"),
        right=N_("1.5 million in English; 12,5 % in French; 0.5 kilometre"),
    ),
    {
        "en": (
            wrong_form(
                rf"(?P<at>(?P<a>\d(?<![\w.,/]\d)\d*),(?P<b>\d{{1,2}}))(?=[{SPACES}](?:per cent|[mb]illions?)\b|%)",
                r"\g<a>.\g<b>",
            ),
            wrong_form(r"(?P<at>\.)(?=\d+\s[a-z])(?:(?<=\s.)|(?<=^.))", "0."),
        ),
        "fr": (
            wrong_form(rf"(?P<at>(?P<a>\d(?<![\w.,/]\d)\d*)\.(?P<b>\d{{1,2}}))(?=[{SPACES}]?{UNIT})", r"\g<a>,\g<b>"),
            wrong_form(r"(?P<at>,)(?=\d+\s[a-z])(?:(?<=\s.)|(?<=^.))", "0,"),
        ),
    },
)
wrong_date = pattern_rule(
    "TYP014",
    "wrong-form-of-date",
    Documentation(
        what=N_("A date that is not written day, month, year: 17 August 2018, 17 août 2018, 1er juillet 2004."),
        why=N_("Other forms are read differently elsewhere: 03/04 is March to some and April to others."),
        wrong=N_("August 17th, 2018; 17 Août 2018; 17/08/2018"),
        right=N_("17 August 2018; 17 août 2018"),
    ),
    {
        "en": (
            wrong_form(
                rf"(?P<m>{MONTH['en']})[{SPACES}](?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[{SPACES}](?P<y>(?:19|20)\d\d)\b",
                r"\g<d> \g<m> \g<y>",
            ),
            wrong_form(rf"(?P<d>\d(?<!\w\d)\d?)(?:st|nd|rd|th) (?:of )?(?P<m>{MONTH['en']})\b", r"\g<d> \g<m>"),
            wrong_form(
                rf"(?P<m>{MONTH['en']})[{SPACES}](?P<d>\d{{1,2}})(?:st|nd|rd|th)\b(?!,?[{SPACES}]\d)",
                r"\g<d> \g<m>",
            ),
            wrong_form(DATE_IN_FIGURES, _sure_date),
            wrong_form(DATE_IN_FIGURES, _doubtful_date, safe=False),
            wrong_form(ISO_DATE, _iso_date("en"), safe=False, prose_only=True),
        ),
        "fr": (
            wrong_form(DATE_IN_FIGURES, _date),
            wrong_form(ISO_DATE, _iso_date("fr"), safe=False, prose_only=True),
            wrong_form(rf"1(?<!\w1)(?:ier|ère|°)?(?=[{SPACES}](?:{MONTH['fr']})\b)", "1er"),
            wrong_form(
                rf"(?:(?<=\d[{SPACES}])|(?<=\der[{SPACES}])|(?<=\b[Ee]n[{SPACES}])|(?<=\bde[{SPACES}]))"
                rf"(?P<at>{'|'.join(CAPITAL_MONTHS)})(?=[{SPACES}]\d{{4}}\b|\b)",
                lambda match: match["at"].lower(),
                sign=CAPITAL_MONTHS,
            ),
        ),
    },
    words_of_others=False,
)
wrong_ordinal = pattern_rule(
    "TYP015",
    "wrong-end-of-ordinal",
    Documentation(
        what=N_("Ordinals in figures that end in “ème”, “ère” or “ier”, and “no” for “n°”."),
        why=N_("French writes 1er, 1re, 2e: 9445e séance. The page sets n° with a raised o."),
        wrong="2ème séance, 1ère réunion",
        right="2e séance, 1re réunion",
    ),
    {
        "fr": (
            wrong_form(r"(?<=\b1)(?P<at>ère|ere)\b", "re", sign=("1ère", "1ere")),
            wrong_form(r"(?<=\b1)(?P<at>ier)\b", "er", sign=("1ier",)),
            wrong_form(rf"(?<=\d)(?P<at>[{SPACES}]?i?[èe]me)\b", "e", sign=("ème", "eme")),
            wrong_form(r"\b[IVX]+(?P<at>i?[èe]me)\b", "e", sign=("ème", "eme")),
            wrong_form(rf"\bno(?=[{SPACES}]\d)", "n°", sign=[f"no{space}" for space in SPACES]),
        )
    },
)
split_year = pattern_rule(
    "TYP019",
    "split-year-with-hyphen",
    Documentation(
        what=N_("A year that runs over two calendar years, written with a hyphen or a dash."),
        why=N_("Budget documents write 2024/25: with a dash, it is a span of years."),
        wrong="2024-25",
        right="2024/25",
    ),
    {
        lang: (
            wrong_form(
                r"(?P<a>[12](?<![\w/.,-][12])[09](?P<b>\d\d))[-–](?P<c>\d\d)(?![\w/.,-]\d|[\w-])",
                lambda m: f"{m['a']}/{m['c']}" if int(m["c"]) == (int(m["b"]) + 1) % 100 else None,
                safe=False,
            ),
        )
        for lang in ("en", "fr")
    },
)
