"""SPL: how words are spelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.text.vocabulary import vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.text.vocabulary import FirstPlace, ReportWords

LONG = 6
"""Fewest letters of a word that one slip is unlikely to turn into another word."""


@rule(
    "SPL001",
    "misspelt-word",
    Severity.WARNING,
    Scope.REPORT,
    N_(
        "“{word}” is in no dictionary (number of places: {count}). Correct it; "
        "if it is right, add it to “words” in report.yaml."
    ),
    Documentation(
        what=N_(
            "A word that neither the dictionary of its language nor the termbase nor the list of words in report.yaml "
            "knows, at its first place. Words that the other language has too are left alone, and so are names, unless "
            "they are one letter away from another word in the text."
        ),
        why=N_("A misspelt word makes a reader doubt the rest, and no search finds it."),
        wrong=N_("the Governement of Ghana"),
        right=N_("the Government of Ghana"),
    ),
    ("dictionary",),
)
def misspelt_word(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each unknown word and language."""
    every = vocabularies(catalogue)
    for lang, own in every.items():
        for text, place in own.unknown.items():
            if not is_foreign(place, lang, every) and (not is_name(text) or has_neighbour(text, own)):
                yield rule.at(place.span, {"word": text, "lang": lang, "count": place.count})


@rule(
    "SPL002",
    "unknown-name",
    Severity.INFO,
    Scope.REPORT,
    N_(
        "“{word}” is in no dictionary and occurs only once in the report. Check the name; if it is right, add it to "
        "“words” in report.yaml."
    ),
    Documentation(
        what=N_(
            "A word with a capital that no dictionary knows and that occurs once in the report, in one language only."
        ),
        why=N_(
            "A name that is written once, and differently in the other language, may be misspelt in one of the two."
        ),
        wrong=N_("President Touadera (in English: President Touadéra)"),
        right=N_("President Touadéra"),
    ),
    ("dictionary",),
)
def unknown_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each unknown name that occurs once."""
    every = vocabularies(catalogue)
    for lang, own in every.items():
        for text, place in own.unknown.items():
            is_single_name = is_name(text) and place.count == 1
            if is_single_name and not is_foreign(place, lang, every) and not has_neighbour(text, own):
                yield rule.at(place.span, {"word": text, "lang": lang})


def is_name(text: str) -> bool:
    """Return whether an unknown word is written as a name: with a capital, the Arabic article aside."""
    return text.removeprefix("al-").removeprefix("el-")[:1].isupper()


def is_foreign(place: FirstPlace, lang: str, every: Mapping[str, ReportWords]) -> bool:
    """Return whether an unknown word belongs to another language of the report, or is unknown there too.

    A word without a capital belongs to another language if it is beside a name, "the Mouvement du 23 mars", or beside
    another unknown word.
    """
    word = place.word.text
    others = [vocabulary for other, vocabulary in every.items() if other != lang]
    if any(word.lower() in other.unknown_lower for other in others):
        return True
    return (is_name(word) or place.beside_name) and any(other.speller.knows(word) for other in others)


def has_neighbour(text: str, own: ReportWords) -> bool:
    """Return whether a word is one slip away from a known word in the text."""
    return len(text) >= LONG and own.slips.nearest(text) is not None
