"""CON: citations, numbers, dates, sums and pinpoints that differ between the languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.concordance import FactKind
from diptych.model.diagnostic import Phrase, Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.blocks import unequal_places
from diptych.rules.concordance.differences import differences
from diptych.rules.concordance.unpaired import ANSWERING, NOTHING, THERE
from diptych.rules.making.declaring import rule
from diptych.rules.making.other_languages import foreign_parts
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.concordance.differences import Difference

FIGURES = (
    FactKind.NUMBER,
    FactKind.PERCENTAGE,
    FactKind.ORDINAL,
    FactKind.FREQUENCY,
    FactKind.MULTIPLE,
    FactKind.SHARE,
    FactKind.CROWD,
    FactKind.LAST,
)
IN_WORDS = frozenset((*FIGURES, FactKind.DATE))
"""Kinds of facts that words may state, which the other language may quote."""
MESSAGE = N_("Here: “{here}”; in the other language: {there}. Correct the one that is wrong.")
LACKING = N_("This is missing there too.")


@rule(
    "CON001",
    "unequal-citations",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A document that one language of a paragraph cites and the other does not, or cites under another number. "
            "The order of citations does not matter, nor does how often a document is cited."
        ),
        why=N_("Readers of the two languages are sent to different documents."),
        wrong=N_("“resolution 2441 (2018)” in English, « résolution 2241 (2018) » in French"),
        right=N_("“resolution 2441 (2018)” in English, « résolution 2441 (2018) » in French"),
    ),
    ("numerals", "citations"),
)
def unequal_citations(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each document that only one language cites."""
    return _findings(rule, catalogue, FactKind.CITATION)


@rule(
    "CON004",
    "unequal-numbers",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A number, a percentage, an ordinal or a frequency that one language of a paragraph has and the other does "
            "not. Figures and words are equal: “thirty”, “30”, « trente »; “two weeks”, « quinze jours ». Shares, "
            "multiples, “dozens”, “weekly”, “the last” and small numbers in words that need not count anything are "
            "reported only if the other language has something different in their place."
        ),
        why=N_("One of the two languages gives a wrong figure, and those who read only one cannot know."),
        wrong=N_("“10,000 people” in English, « 1 000 personnes » in French"),
        right=N_("“10,000 people” in English, « 10 000 personnes » in French"),
    ),
    ("numerals",),
)
def unequal_numbers(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number that only one language has."""
    return _findings(rule, catalogue, *FIGURES)


@rule(
    "CON005",
    "unequal-dates",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A day, a month with its year, or a year that one language of a paragraph has and the other does not. A "
            "date may be given in part if the rest of it follows from the paragraph."
        ),
        why=N_("The two languages say that something happened, or is due, at different times."),
        wrong=N_("“until 31 March 2025” in English, « jusqu’au 31 mai 2025 » in French"),
        right=N_("“until 31 March 2025” in English, « jusqu’au 31 mars 2025 » in French"),
    ),
    ("numerals",),
)
def unequal_dates(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each date that only one language has."""
    return _findings(rule, catalogue, FactKind.DATE)


@rule(
    "CON006",
    "unequal-sums",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A sum of money that one language of a paragraph has and the other does not, or has in another currency."
        ),
        why=N_("The two languages state different amounts of money."),
        wrong=N_("“$100 billion” in English, « 100 millions de dollars » in French"),
        right=N_("“$100 billion” in English, « 100 milliards de dollars » in French"),
    ),
    ("numerals", "facts.currencies"),
)
def unequal_sums(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each sum that only one language has."""
    return _findings(rule, catalogue, FactKind.SUM)


@rule(
    "CON007",
    "unequal-pinpoints",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "The number of a paragraph, an article, an annex or another part of a text that one language of a "
            "paragraph has and the other does not; also the letters of subparagraphs."
        ),
        why=N_("Readers of the two languages look up different provisions."),
        wrong=N_("“paragraph 4 (l)” in English, « paragraphe 4 i) » in French"),
        right=N_("“paragraph 4 (l)” in English, « paragraphe 4 l) » in French"),
    ),
    ("numerals", "facts.places"),
)
def unequal_pinpoints(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number of a part of a text that only one language has."""
    return _findings(rule, catalogue, FactKind.PINPOINT)


def _findings(rule: Rule, catalogue: Catalogue, *kinds: FactKind) -> Iterator[Diagnostic]:
    for alignment in catalogue.alignments:
        titles = (alignment.title,) if alignment.title else ()
        for bead in (*titles, *alignment.beads):
            found = [difference for difference in differences(bead) if difference.kind in kinds]
            unequal = Stretches(unequal_places(bead) if found else ())
            untranslated = foreign_parts(bead) if found else None
            for difference in found:
                # Other rules report a row or a member that is missing, and what is not translated.
                if (
                    not (untranslated and _is_unread(difference, untranslated))
                    and not _is_quoted(difference, bead)
                    and ((difference.source and difference.target) or not unequal.hold(difference.fact.span))
                ):
                    yield _finding(rule, bead, difference)


def _is_unread(difference: Difference, untranslated: Stretches) -> bool:
    """Return whether a fact is in a part that is not translated, or may be answered by one."""
    source, target, _ = difference
    return source is None or target is None or untranslated.hold(source.span) or untranslated.hold(target.span)


def _is_quoted(difference: Difference, bead: Bead) -> bool:
    """Return whether words that state a fact stand in the other language as they are: « version 2, June 1991 »."""
    sides = ((difference.source, bead.target), (difference.target, bead.source))
    return any(fact and fact.kind in IN_WORDS and _stands(fact.written, side) for fact, side in sides)


def _stands(written: str, side: Side) -> bool:
    words = _in_small_letters(written)
    return any(map(str.isalpha, words)) and any(
        re.search(rf"(?<!\w){re.escape(words)}(?!\w)", _in_small_letters(passage.running.text))
        for passage in side.passages
    )


def _in_small_letters(text: str) -> str:
    return text.lower().replace("-", " ")


def _finding(rule: Rule, bead: Bead, difference: Difference) -> Diagnostic:
    """Return a finding on the translation, or on the source if the translation lacks the fact."""
    source, target, further = difference
    here = {"here": _shown(difference.fact.written)}
    if source and target:
        return rule.at(
            difference.fact.span, {**here, "there": _shown(source.written)}, related=(Related(source.span, THERE),)
        )
    other = bead.source if target else bead.target
    related = (Related(other.blocks[0].span, ANSWERING), *(Related(one.span, LACKING) for one in further))
    return rule.at(difference.fact.span, {**here, "there": Phrase(NOTHING)}, related=related)


def _shown(written: str) -> str:
    """Return a fact as one line."""
    return " ".join(written.split("\n"))
