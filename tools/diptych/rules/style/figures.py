"""STY009 to STY011: figures that open sentences, and hyphens of numbers in words (Editorial Manual, numbers)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import compiled
from diptych.model.diagnostic import Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.own_words import prose
from diptych.rules.making.replacing import replacing_fix
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

OPENING = re.compile(r"(?P<figures>\d[\d,.]*)[ \u00a0\n][a-z]")

NEAR = 12
"""Code points before a sentence in which to look for an abbreviation."""


@rule(
    "STY009",
    "sentence-opened-by-figures",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The sentence begins with the figures “{found}”: write them in words, or begin differently."),
    Documentation(
        what=N_("A sentence that begins with figures."),
        why=N_("The Editorial Manual forbids it: a reader takes the figures for the number of a paragraph."),
        wrong="60 staff members were recruited.",
        right="Sixty staff members were recruited.",
    ),
    ("style.abbreviations",),
)
def sentence_opened_by_figures(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each sentence that begins with figures."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        abbreviation = _abbreviation(part(passage.document.lang, "style.abbreviations", str))
        for start, end in sentences(text, passage.document.lang):
            match = OPENING.match(text, start)
            if match and text[start:end].endswith(".") and not abbreviation.search(text, max(start - NEAR, 0), start):
                yield rule.at(passage.running.span(*match.span("figures")), {"found": match["figures"]})


@cache
def _abbreviation(words: str) -> re.Pattern[str]:
    """Return the pattern of an abbreviation at the end: the figures after it give a place."""
    return re.compile(rf"\b(?:{words})\.[ \u00a0]?$", re.IGNORECASE)


@rule(
    "STY010",
    "hyphenated-fraction",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("A fraction has a hyphen only as an adjective: write “{right}”."),
    Documentation(
        what=N_("A fraction with a hyphen that is not an adjective: before “of”, or at the end of a clause."),
        why=N_("The Editorial Manual writes “one third of the members”, but “a two-thirds majority”."),
        wrong="one-third of the members",
        right="one third of the members",
    ),
    ("style.fractions",),
)
def hyphenated_fraction(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each fraction with a superfluous hyphen."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        if "-" not in text:
            continue
        for match in compiled(part(passage.document.lang, "style.fractions", str)).finditer(text):
            right = f"{match[1]} {match[2]}"
            fix = replacing_fix(passage, match.span(), right, catalogue, Safety.SAFE)
            yield rule.at(passage.running.span(*match.span()), {"right": right}, fix=fix)


@rule(
    "STY011",
    "number-without-hyphen",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Join the parts of this number with a hyphen: “{right}”."),
    Documentation(
        what=N_("A number or ordinal in words from 21 to 99 without its hyphen."),
        why=N_("Both languages join its parts; without the hyphen they read as two numbers."),
        wrong=N_("seventy fifth session"),
        right=N_("seventy-fifth session"),
    ),
    ("style.numbers.unhyphenated",),
)
def number_without_hyphen(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number without its hyphen."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        for match in compiled(part(passage.document.lang, "style.numbers.unhyphenated", str)).finditer(text):
            right = f"{match[1]}-{match[2]}"
            fix = replacing_fix(passage, match.span(), right, catalogue, Safety.SAFE)
            yield rule.at(passage.running.span(*match.span()), {"right": right}, fix=fix)
