"""TYP: sums of money, and per cent, as each language writes them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.patterns import form_finding, is_cell, pattern_rule, wrong_form
from diptych.rules.making.protection import unprotected
from diptych.typography.characters import SPACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

LETTERS = {"m": "million", "M": "million", "bn": "billion", "B": "billion", "Md": "milliard"}
"""Abbreviations after a sum, and the words that they are short for."""
PER_CENT = ("%", "pour cent")
FRENCH_PER_CENT = re.compile(rf"\d[{SPACES}](?P<form>%|pour cent\b)")
SUM = rf"\d[\d{SPACES}]{{0,60}}(?:,\d+)?"
"""A French number."""


def _in_words(match: re.Match[str]) -> str:
    """Return a French sum in millions or milliards: from 2 on they take an s."""
    number, unit = match["n"].strip(SPACES), LETTERS[match["u"]]
    several = "s" if int(re.sub(rf"[{SPACES}]|,.*", "", number)) > 1 else ""
    return f"{number} {unit}{several} de dollars"


percent_sign = pattern_rule(
    "TYP013",
    "percent-sign",
    Documentation(
        what=N_("The sign % or the word “percent” in English prose; the sign is for tables."),
        why=N_("The Editorial Manual writes “per cent” in the text."),
        wrong="5%, five percent",
        right="5 per cent",
    ),
    {
        "en": (
            wrong_form(rf"(?<=\d)(?P<at>[{SPACES}]?%)", " per cent", prose_only=True),
            wrong_form(r"\b(?P<a>[Pp])ercent\b", r"\g<a>er cent"),
        )
    },
    words_of_others=False,
)
wrong_sum = pattern_rule(
    "TYP016",
    "wrong-form-of-sum",
    Documentation(
        what=N_("Sums of money with the sign of the currency in the wrong place, or with sign and word."),
        why=N_("English writes $3 million, French 3 millions de dollars, without the sign."),
        wrong=N_("US$ 3 million, 3 million dollars; 3 M$"),
        right=N_("$3 million; 3 millions de dollars"),
    ),
    {
        "en": (
            wrong_form(rf"(?<!\w)(?:US[{SPACES}]?|USD[{SPACES}]?)\$[{SPACES}]?(?=\d)", "$", safe=False, sign="$"),
            wrong_form(rf"\bUSD[{SPACES}]?(?=\d)", "$", safe=False, sign=("USD",)),
            wrong_form(rf"(?<![A-Za-z])(?<!US[{SPACES}])(?<!USD[{SPACES}])\$[{SPACES}](?=\d)", "$", sign="$"),
            wrong_form(
                rf"(?<![\w$.,])(?P<n>\d[\d,.]*[{SPACES}][mb]illion)[{SPACES}](?:US[{SPACES}]|United States )?dollars\b",
                r"$\g<n>",
                sign=("dollars",),
            ),
            wrong_form(
                rf"(?<!\w)(?P<n>\$\d[\d,.]*)[{SPACES}]?(?P<u>m|bn|M|B)\b",
                lambda match: f"{match['n']} {LETTERS[match['u']]}",
                sign="$",
            ),
        ),
        "fr": (
            wrong_form(
                rf"\$[{SPACES}]?(?P<n>\d[\d{SPACES},]*?)[{SPACES}](?P<u>millions?|milliards?)\b",
                r"\g<n> \g<u> de dollars",
                sign="$",
            ),
            wrong_form(
                rf"(?<![\w,])(?P<n>{SUM})[{SPACES}]?(?P<u>M|Md)(?:\$|[{SPACES}]?(?:de )?dollars\b)",
                _in_words,
                sign=("M$", "Md$", "dollars"),
            ),
            wrong_form(
                rf"(?<=\d)(?P<at>[{SPACES}]?\$(?:[{SPACES}]?US)?)(?![\w$])", " dollars", sign="$", prose_only=True
            ),
            wrong_form(
                rf"(?<=\d[{SPACES}])(?P<u>millions?|milliards?)[{SPACES}](?:de )?\$(?![\w$])",
                r"\g<u> de dollars",
                sign="$",
                prose_only=True,
            ),
            wrong_form(
                rf"\$(?P<n>\d[\d{SPACES}]*(?:,\d+)?)(?<=\d)(?![\d,])(?![{SPACES}](?:\d|millions?|milliards?))",
                r"\g<n> dollars",
                sign="$",
                prose_only=True,
            ),
        ),
    },
    words_of_others=False,
)


@rule(
    "TYP021",
    "two-forms-of-per-cent",
    Severity.WARNING,
    Scope.REPORT,
    N_("Write “{wanted}”, not “{found}”, as in most percentages of this report."),
    Documentation(
        what=N_("“%” in some places of the French text and “pour cent” in others; tables may have the sign."),
        why=N_("Official documents keep to one of the two."),
        wrong="35 %, puis 40 pour cent",
        right="35 %, puis 40 %",
    ),
    languages=("fr",),
)
def two_forms_of_per_cent(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place with the rarer form; if both are equally frequent, that is the words."""
    places: dict[str, list[tuple[Passage, re.Match[str]]]] = {form: [] for form in PER_CENT}
    for passage, text in unprotected(catalogue):
        if passage.document.lang == "fr" and not is_cell(passage):
            for match in FRENCH_PER_CENT.finditer(text):
                places[match["form"]].append((passage, match))
    wanted, rarer = sorted(PER_CENT, key=lambda form: -len(places[form]))
    if places[rarer]:
        passage, match = places[wanted][0]
        usual = Related(passage.running.span(*match.span("form")), N_("It is written in this way here."))
        for passage, match in places[rarer]:
            span = match.span("form")
            yield replace(form_finding(rule, passage, span, match["form"], wanted, safe=False), related=(usual,))
