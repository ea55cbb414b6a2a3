"""A report → the sentences of its languages that answer each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.grouping import in_order
from diptych.index.alignment.lengths import length_model
from diptych.index.alignment.likeness import Evidence, Unit, tokens, weights
from diptych.translating.coded_text import coded_sentences, codes_of, numbered_alike, without_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Alignment, Bead
    from diptych.model.prose import Passage
    from diptych.translating.coded_text import CodedText


SentenceGroups = tuple[tuple["CodedText", ...], tuple["CodedText", ...]]
"""Sentences of a text, and those of its translation."""


class SentencePair(NamedTuple):
    """Sentences that answer each other: one and one, or one and several, which stay together.

    Attributes:
        section: The section that holds them.
        source: The sentences of the original.
        target: The sentences of the translation; their codes have the numbers of those that they answer.
    """

    section: str
    source: tuple[CodedText, ...]
    target: tuple[CodedText, ...]


def answering_sentences(catalogue: Catalogue, source: str, target: str) -> Iterator[SentencePair]:
    """Yield the sentences of two languages that answer each other, in the order of the report.

    Sentences of blocks that only one language has, and those that the other seems to lack, are left out.

    Args:
        catalogue: The index of the report.
        source: The language of the original.
        target: The language of the translation; where a section was written in it, the two are exchanged.
    """
    for alignment in catalogue.alignments:
        if {alignment.source.lang, alignment.target.lang} == {source, target}:
            turned = alignment.source.lang != source
            for here, there in _of_section(alignment):
                first, second = (there, here) if turned else (here, there)
                numbered = numbered_alike(codes_of(first), second)
                yield SentencePair(alignment.source.name, first, numbered)


def _of_section(alignment: Alignment) -> Iterator[SentenceGroups]:
    beads = [bead for bead in (alignment.title, *alignment.beads) if bead and bead.source.blocks and bead.target.blocks]
    told = [list(_texts(bead)) for bead in beads]
    units = (as_unit(text) for texts in told for sides in texts for side in sides for text in side)
    evidence = Evidence(weights(units), length_model(alignment.source.lang, alignment.target.lang))
    for texts in told:
        for here, there in texts:
            yield from grouped_sentences(here, there, evidence)


def _texts(bead: Bead) -> Iterator[SentenceGroups]:
    """Yield the sentences of each passage of a bead beside those of the one that answers it; else all in one."""
    sides = [tuple(_coded(passages)) for passages in (bead.source.passages, bead.target.passages)]
    if len(sides[0]) == len(sides[1]):
        yield from zip(*sides, strict=True)
    else:
        yield tuple(one for own in sides[0] for one in own), tuple(one for own in sides[1] for one in own)


def _coded(passages: Iterable[Passage]) -> Iterator[tuple[CodedText, ...]]:
    for passage in passages:
        yield tuple(one for one in coded_sentences(passage) if any(map(str.isalnum, without_codes(one))))


def grouped_sentences(
    here: Sequence[CodedText], there: Sequence[CodedText], evidence: Evidence
) -> Iterator[SentenceGroups]:
    """Yield the sentences of two texts that answer each other; what one of them lacks is left out.

    Args:
        here: The sentences of a text.
        there: Those of its translation.
        evidence: What shows that two sentences say the same.
    """
    if len(here) == len(there):
        yield from (((one,), (other,)) for one, other in zip(here, there, strict=True))
        return
    mine, yours = [as_unit(one) for one in here], [as_unit(one) for one in there]
    for group in in_order(mine, yours, (), evidence):
        if group.source and group.target:
            yield tuple(here[at] for at in group.source), tuple(there[at] for at in group.target)


def as_unit(sentence: CodedText) -> Unit:
    """Return a sentence as the alignment weighs it."""
    text = without_codes(sentence)
    return Unit("sentence", len(text), tokens(text))
