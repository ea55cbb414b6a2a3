"""STY009 to STY011: figures that open sentences, and hyphens of numbers in words (Editorial Manual, numbers)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Safety, Severity
from diptych.model.rule import Documentation, Scope
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

ABBREVIATION = re.compile(
    r"\b(?:op|pp?|arts?|vols?|nos?|sects?|paras?|chaps?|figs?|ch|cf|ed|app|ser|pt|ibid|ca|al)"
    r"\.[ \u00a0]?$",
    re.IGNORECASE,
)
"""Abbreviations that end with a stop without ending a sentence: the figures after them give a place."""

FRACTION = re.compile(
    r"(?<![\w-])([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)-"
    r"(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)"
    r"(?=[ \u00a0\n]of\b|[.,;:)])"
)

UNHYPHENATED = {
    "en": re.compile(
        r"(?<![\w-])([Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[ \u00a0\n]"
        r"((?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
        r")(?![\w-])"
    ),
    "fr": re.compile(
        r"(?<![\w-])((?:[Ss]oixante|[Qq]uatre-vingt|[Vv]ingt|[Tt]rente|[Qq]uarante|[Cc]inquante))[ \u00a0\n]"
        r"((?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-sept|-huit|-neuf)?|douze|treize|quatorze|quinze|seize"
        r"|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix(?:-sept|-huit|-neuv)?|onz|douz|treiz|quatorz|quinz|seiz)ième))"
        r"(?![\w-])"
    ),
}


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
    ("en",),
)
def sentence_opened_by_figures(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each sentence that begins with figures."""
    for passage, text in prose(catalogue):
        for start, end in sentences(text) if passage.document.lang == "en" else ():
            match = OPENING.match(text, start)
            if match and text[start:end].endswith(".") and not ABBREVIATION.search(text, max(start - 12, 0), start):
                yield rule.at(passage.running.span(*match.span("figures")), {"found": match["figures"]})


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
    ("en",),
)
def hyphenated_fraction(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each fraction with a superfluous hyphen."""
    for passage, text in prose(catalogue):
        for match in FRACTION.finditer(text) if passage.document.lang == "en" else ():
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
)
def number_without_hyphen(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number without its hyphen."""
    for passage, text in prose(catalogue):
        pattern = UNHYPHENATED.get(passage.document.lang)
        for match in pattern.finditer(text) if pattern else ():
            right = f"{match[1]}-{match[2]}"
            fix = replacing_fix(passage, match.span(), right, catalogue, Safety.SAFE)
            yield rule.at(passage.running.span(*match.span()), {"right": right}, fix=fix)
