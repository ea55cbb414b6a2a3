"""TYP: sums of money, and per cent, as each language writes them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.marks import Percentages
from diptych.languages.patterns import SPACES
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.patterns import form_finding, is_cell, pattern_rule
from diptych.rules.making.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

percent_sign = pattern_rule(
    "TYP013",
    "percent-sign",
    Documentation(
        what=N_("The sign % or the word “percent” in English prose; the sign is for tables."),
        why=N_("The Editorial Manual writes “per cent” in the text."),
        wrong="5%, five percent",
        right="5 per cent",
    ),
    "percent_sign",
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
    "sum",
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
    ("percentages",),
)
def two_forms_of_per_cent(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place with the rarer form of its language; if both are equally frequent, the words."""
    places: dict[str, dict[str, list[tuple[Passage, re.Match[str]]]]] = {}
    for passage, text in covered(rule, catalogue, unprotected(catalogue)):
        if not is_cell(passage):
            forms = part(passage.document.lang, "percentages", Percentages)
            found = places.setdefault(passage.document.lang, {forms.sign: [], forms.words: []})
            for match in _percentage(forms).finditer(text):
                found[match["form"]].append((passage, match))
    for found in places.values():
        wanted, rarer = sorted(found, key=lambda form: -len(found[form]))
        if found[rarer]:
            passage, match = found[wanted][0]
            usual = Related(passage.running.span(*match.span("form")), N_("It is written in this way here."))
            for passage, match in found[rarer]:
                span = match.span("form")
                yield replace(form_finding(rule, passage, span, match["form"], wanted, safe=False), related=(usual,))


@cache
def _percentage(forms: Percentages) -> re.Pattern[str]:
    return re.compile(rf"\d[{SPACES}](?P<form>{re.escape(forms.sign)}|{re.escape(forms.words)}\b)")
