"""Passages that answer each other, whose words can be compared."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.concordance import ONE_TO_ONE, NameKind, Weight
from diptych.rules.making.covering import covers
from diptych.rules.making.stretches import Stretches
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Side
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span

ANSWERING = N_("The corresponding text.")
Stretch = tuple[int, int]
"""Where a stretch of a text begins and ends."""
NAMED = frozenset((NameKind.PLACE, NameKind.CITY, NameKind.BODY))
LONGEST = 80
"""Most code points of a quotation in a message."""


class Pair(NamedTuple):
    """A passage and the one that answers it.

    Attributes:
        here: The passage.
        there: The one in the other language.
    """

    here: Passage
    there: Passage

    def turned(self) -> Pair:
        """Return the pair with its passages exchanged."""
        return Pair(self.there, self.here)


def pairs(catalogue: Catalogue) -> Iterator[Pair]:
    """Yield the passages of translations that answer those of their sources, the translation first.

    Where a block has more passages in one language than in the other, it is not known which of them answer each other.
    """
    for alignment in catalogue.alignments:
        for bead in (*((alignment.title,) if alignment.title else ()), *alignment.beads):
            if bead.kind in ONE_TO_ONE:
                yield from _pairs(bead)


def covered_pairs(rule: Rule, catalogue: Catalogue) -> Iterator[Pair]:
    """Yield those pairs whose two languages have the words that a rule needs."""
    for pair in pairs(catalogue):
        if covers(rule, pair.here.document.lang, pair.there.document.lang):
            yield pair


def whole_pairs(catalogue: Catalogue) -> Iterator[Pair]:
    """Yield those pairs of which neither has a sentence that the other lacks, which another rule reports."""
    lacking = [
        span
        for alignment in catalogue.alignments
        for bead in alignment.beads
        for side in (bead.source, bead.target)
        for span in side.unanswered
    ]
    blocks = {(span.path, span.start) for span in lacking}
    for pair in pairs(catalogue):
        if not any(_holds(passage, path, start) for passage in pair for path, start in blocks):
            yield pair


def sentence_pairs(pair: Pair) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the sentences of a pair that answer each other, by their places.

    Where one of its passages has more than the other, the pair is not divided.
    """
    mine, yours = map(sentences_of, pair)
    if len(mine) == len(yours):
        yield from zip(mine, yours, strict=True)
    else:
        yield (0, len(pair.here.running.text)), (0, len(pair.there.running.text))


def sentences_of(passage: Passage) -> tuple[Stretch, ...]:
    """Return the sentences of a passage by their places."""
    return _sentences(passage.running.text, passage.document.lang)


@lru_cache(maxsize=4_000)
def _sentences(text: str, lang: str) -> tuple[Stretch, ...]:
    """Return the sentences of a text, for the rules that ask for them one after the other."""
    return tuple(sentences(text, lang))


def facts_alone(catalogue: Catalogue) -> Stretches:
    """Return the places of the facts that only one language of a bead has, which other rules report."""
    alone: list[Span] = []
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            for side, other in ((bead.source, bead.target), (bead.target, bead.source)):
                answered = {fact.value for fact in other.facts}
                alone += [fact.span for fact in side.facts if fact.weight is Weight.FIRM and fact.value not in answered]
    return Stretches(alone)


def stated(catalogue: Catalogue) -> Stretches:
    """Return where the two languages state what has one form in every language, which other rules compare."""
    return Stretches(
        fact.span
        for alignment in catalogue.alignments
        for bead in alignment.beads
        for side in (bead.source, bead.target)
        for fact in side.facts
    )


def names_in(catalogue: Catalogue) -> Stretches:
    """Return where the two languages name what has one name in every language, which other rules compare."""
    return Stretches(
        name.span
        for alignment in catalogue.alignments
        for bead in alignment.beads
        for side in (bead.source, bead.target)
        for name in side.names
        if name.is_firm and name.kind in NAMED
    )


def shown(text: str) -> str:
    """Return a text as a message quotes it: a long one is cut."""
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1].rstrip()}…"


def _pairs(bead: Bead) -> Iterator[Pair]:
    for in_note in (False, True):
        theirs, mine = (_passages(side, in_note=in_note) for side in (bead.source, bead.target))
        if len(theirs) == len(mine):
            yield from (Pair(here, there) for here, there in zip(mine, theirs, strict=True))


def _passages(side: Side, *, in_note: bool) -> list[Passage]:
    return [passage for passage in side.passages if passage.in_note is in_note]


def _holds(passage: Passage, path: str, start: int) -> bool:
    return passage.span.path == path and passage.span.start <= start < passage.span.end
