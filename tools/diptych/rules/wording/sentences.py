"""CON: sentences of one language that the other lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.beads import one_to_one, place
from diptych.rules.making.declaring import rule
from diptych.rules.wording.answers import Wording, answers_in, length_ratio
from diptych.rules.wording.omissions import weight_of
from diptych.rules.wording.pairs import ANSWERING
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span

LEAST = 9.0
"""Least weight of a sentence that is believed to lack.

Of 62 sentences that were taken out of real paragraphs and suspected, 56 weigh as much; of 43 that another sentence
answers in a clause of its own, six (own reading).
"""
BETWEEN = " "


@rule(
    "CON014",
    "missing-sentence",
    Severity.WARNING,
    Scope.PAIR,
    N_("Nothing in the other language seems to say this: add it there or remove it here."),
    Documentation(
        what=N_(
            "A sentence that the other language seems to lack: the paragraph there is shorter by as much and has no "
            "sentence in its place."
        ),
        why=N_("What was added to a paragraph later is easily forgotten in its translation."),
        wrong=N_("A sentence on health at the end of the paragraph in English only"),
        right=N_("The sentence in both languages"),
    ),
)
def missing_sentence(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each sentence without a counterpart."""
    for bead in one_to_one(catalogue):
        for side, other in ((bead.source, bead.target), (bead.target, bead.source)):
            for span in side.unanswered:
                if _lacks(side, other, span):
                    yield rule.at(span, related=(Related(place(other), ANSWERING),))


def _lacks(side: Side, other: Side, span: Span) -> bool:
    """Return whether the words of a sentence, too, say that the other language lacks it, where it can be told.

    A clause of another sentence may say the same: “…; for instance, …”.
    """
    langs = side.document.lang, other.document.lang
    answers = answers_in(*langs)
    if answers is None:
        return True
    stretch = _place(side, span)
    if stretch is None:
        return True
    here, there = (_wording(one, answers.letters) for one in (side, other))
    return weight_of(here, there, answers, length_ratio(*langs), stretch) >= LEAST


def _wording(side: Side, letters: int) -> Wording:
    return Wording(BETWEEN.join(one.running.text for one in _texts(side)), side.document.lang, letters)


def _texts(side: Side) -> Iterator[Passage]:
    return (passage for passage in side.passages if not passage.in_note)


def _place(side: Side, span: Span) -> tuple[int, int] | None:
    """Return where a sentence stands in the joined texts of its side."""
    before = 0
    for passage in _texts(side):
        text = passage.running.text
        if passage.span.covers(span):
            for start, end in sentences(text, side.document.lang):
                if passage.running.span(start, end) == span:
                    return before + start, before + end
        before += len(text) + len(BETWEEN)
    return None
