"""TYP: figures, dates, ordinals, sums of money and references, as each language writes them."""

from __future__ import annotations

import re

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.patterns import form, pattern_rule

SPACES = " \u00a0\u202f"
ENGLISH_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
FRENCH_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
CAPITAL_MONTHS = "|".join(month.capitalize() for month in FRENCH_MONTHS.split("|"))
MONTHS = FRENCH_MONTHS.split("|")
UNIT = "(?:pour cent|millions?|milliards?|%)"


def _grouped(text: str, mark: str) -> str | None:
    digits = re.sub(r"\D", "", text)
    return f"{int(digits):,}".replace(",", mark) if not digits.startswith("0") else None


def _french_date(match: re.Match[str]) -> str | None:
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= len(MONTHS)):  # noqa: PLR2004 - days of a month
        return None
    return f"{'1er' if day == 1 else day} {MONTHS[month - 1]} {match['year']}"


wrong_grouping = pattern_rule(
    "TYP011",
    "wrong-grouping-of-digits",
    Documentation(
        what=N_("Thousands that are not set apart as the language does it: a comma in English, a space in French."),
        why=N_("A long number is hard to read, and “10,000” is ten to a French reader."),
        wrong=N_("10 000 in English; 10,000 or 10.000 in French"),
        right=N_("10,000 in English; 10 000 in French"),
    ),
    {
        "en": (
            form(
                rf"\d(?<![\w.,/$-]\d)\d{{0,2}}(?:[{SPACES}]\d{{3}})+(?![\w/,]|[{SPACES}]\d)",
                lambda m: _grouped(m[0], ","),
            ),
            form(r"[1-9](?<![\w.,/()-][1-9])\d{4,8}(?![\w/,-]|\.\d)", lambda m: _grouped(m[0], ","), safe=False),
        ),
        "fr": (
            form(r"\d(?<![\w.,/-]\d)\d{0,2}(?:,\d{3}){2,}(?![\w/,.])", lambda m: _grouped(m[0], " ")),
            form(r"\d(?<![\w.,/-]\d)\d{0,2}(?:[.,]\d{3})(?![\w/,.%])", lambda m: _grouped(m[0], " "), safe=False),
            form(r"[1-9](?<![\w.,/()-][1-9])\d{4,8}(?![\w/,-]|\.\d)", lambda m: _grouped(m[0], " "), safe=False),
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
            form(
                rf"(?<![\w.,/])(?P<at>(?P<a>\d+),(?P<b>\d{{1,2}}))(?=[{SPACES}](?:per cent|millions?|billions?)\b|%)",
                r"\g<a>.\g<b>",
            ),
            form(r"(?:(?<=\s)|(?<=^))(?P<at>\.)(?=\d+\s[a-z])", "0."),
        ),
        "fr": (
            form(rf"(?<![\w.,/])(?P<at>(?P<a>\d+)\.(?P<b>\d{{1,2}}))(?=[{SPACES}]?{UNIT})", r"\g<a>,\g<b>"),
            form(r"(?:(?<=\s)|(?<=^))(?P<at>,)(?=\d+\s[a-z])", "0,"),
        ),
    },
)
percent_sign = pattern_rule(
    "TYP013",
    "percent-sign",
    Documentation(
        what=N_("The sign % or the word “percent” in English prose; the sign is for tables."),
        why=N_("The Editorial Manual has “per cent” in the text."),
        wrong="5%, five percent",
        right="5 per cent",
    ),
    {
        "en": (
            form(rf"(?<=\d)(?P<at>[{SPACES}]?%)", " per cent", prose_only=True),
            form(r"\b(?P<a>[Pp])ercent\b", r"\g<a>er cent"),
        )
    },
)
wrong_date = pattern_rule(
    "TYP014",
    "wrong-form-of-date",
    Documentation(
        what=N_("A date that is not written day, month, year: 17 August 2018, 17 août 2018, 1er juillet 2004."),
        why=N_("Other forms are read otherwise elsewhere: 03/04 is March to some and April to others."),
        wrong=N_("August 17th, 2018; 17 Août 2018; 17/08/2018"),
        right=N_("17 August 2018; 17 août 2018"),
    ),
    {
        "en": (
            form(
                rf"\b(?P<m>{ENGLISH_MONTHS}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?, (?P<y>\d{{4}})\b", r"\g<d> \g<m> \g<y>"
            ),
            form(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th) (?:of )?(?P<m>{ENGLISH_MONTHS})\b", r"\g<d> \g<m>"),
        ),
        "fr": (
            form(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])", _french_date),
            form(rf"(?<![\w])(?P<at>1|1ier|1ère|1°)(?=[{SPACES}](?:{FRENCH_MONTHS})\b)", "1er"),
            form(
                rf"(?<=\d[{SPACES}])(?P<at>{CAPITAL_MONTHS})(?=[{SPACES}]\d{{4}}\b|\b)",
                lambda match: match["at"].lower(),
            ),
        ),
    },
)
wrong_ordinal = pattern_rule(
    "TYP015",
    "wrong-end-of-ordinal",
    Documentation(
        what=N_("Ordinals in figures that end in “ème”, “ère” or “ier”, and n° without a space."),
        why=N_("French has 1er, 1re, 2e: 9445e séance."),
        wrong="2ème séance, 1ère réunion",
        right="2e séance, 1re réunion",
    ),
    {
        "fr": (
            form(r"(?<=\b1)(?P<at>ère|ere)\b", "re"),
            form(r"(?<=\b1)(?P<at>ier)\b", "er"),
            form(r"(?<=\d)(?P<at>i?[èe]me)\b", "e"),
            form(r"(?<=\bn°)(?P<at>)(?=\d)", " "),
        )
    },
)
wrong_sum = pattern_rule(
    "TYP016",
    "wrong-form-of-sum",
    Documentation(
        what=N_("Sums of money with the sign of the currency in the wrong place, or with sign and word."),
        why=N_("English has $3 million; French has 3 millions de dollars, without the sign."),
        wrong=N_("US$ 3 million; 3 M$"),
        right=N_("$3 million; 3 millions de dollars"),
    ),
    {
        "en": (
            form(rf"(?<!\w)(?:US[{SPACES}]?|USD[{SPACES}]?)\$[{SPACES}]?(?=\d)", "$", safe=False),
            form(rf"(?<!US)(?<!US[{SPACES}])(?<!USD[{SPACES}])\$[{SPACES}](?=\d)", "$"),
        ),
        "fr": (
            form(
                rf"\$[{SPACES}]?(?P<n>\d[\d{SPACES},]*?)[{SPACES}](?P<u>millions?|milliards?)\b",
                r"\g<n> \g<u> de dollars",
            ),
            form(rf"(?<![\w,])(?P<n>\d[\d,]*)[{SPACES}]?M\$", r"\g<n> millions de dollars"),
        ),
    },
)
split_year = pattern_rule(
    "TYP019",
    "split-year-with-hyphen",
    Documentation(
        what=N_("A year that runs over two calendar years, written with a hyphen or a dash."),
        why=N_("The budget documents have 2024/25: with a dash it is a span of years."),
        wrong="2024-25",
        right="2024/25",
    ),
    {
        lang: (
            form(
                r"(?<![\w/.,-])(?P<a>(?:19|20)(?P<b>\d\d))[-–](?P<c>\d\d)(?![\w/.,-]\d|[\w-])",
                lambda m: f"{m['a']}/{m['c']}" if int(m["c"]) == (int(m["b"]) + 1) % 100 else None,
                safe=False,
            ),
        )
        for lang in ("en", "fr")
    },
)


RULES = (wrong_grouping, wrong_decimal_sign, percent_sign, wrong_date, wrong_ordinal, wrong_sum, split_year)
