"""Sentences of one language that no sentence of the other answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.index.alignment.grouping import in_order
from diptych.index.alignment.likeness import Unit, tokens
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.index.alignment.likeness import Evidence
    from diptych.model.concordance import Bead, Side
    from diptych.model.prose import Passage
    from diptych.model.source import Span

SHORTEST = 25
"""Code points of the shortest sentence that can be reported as unanswered."""
RELIEF, SUSPICION = 0.5, 9.0
"""How much better the lengths of two texts must fit without a sentence, for it to be one too many.

The second is added in proportion to the share of the sentence's words that one sentence of the other language has,
since that may render it. With these, 94 of 100 sentences taken out of the example report are found, and one of 1,600
paragraphs of resolutions of 2024 is suspected wrongly.
"""

Sentence = tuple["Passage", int, int]


def with_unanswered(bead: Bead, evidence: Evidence) -> Bead:
    """Return a bead of one block each with the sentences that only one of its languages has.

    Where each language has one that the other lacks, the text was reworded and nothing is reported.
    """
    here, there = tuple(_sentences(bead.source)), tuple(_sentences(bead.target))
    if len(here) == len(there) or not here or not there:
        return bead
    mine, yours = [_unit(one) for one in here], [_unit(one) for one in there]
    alone = [group for group in in_order(mine, yours, (), evidence) if not group.source or not group.target]
    missing = [index for group in alone for index in group.source]
    surplus = [index for group in alone for index in group.target]
    if missing and not surplus:
        spans = tuple(_span(here[index]) for index in _too_much(missing, mine, yours, evidence))
        return replace(bead, source=replace(bead.source, unanswered=spans))
    if surplus and not missing:
        spans = tuple(_span(there[index]) for index in _too_much(surplus, yours, mine, evidence.turned()))
        return replace(bead, target=replace(bead.target, unanswered=spans))
    return bead


def _sentences(side: Side) -> Iterator[Sentence]:
    for passage in side.passages:
        if not passage.in_note:
            ends = sentences(passage.running.text, side.document.lang)
            yield from ((passage, start, end) for start, end in ends)


def _unit(sentence: Sentence) -> Unit:
    passage, start, end = sentence
    text = passage.running.text[start:end]
    return Unit("sentence", len(text), tokens(text))


def _span(sentence: Sentence) -> Span:
    passage, start, end = sentence
    return passage.running.span(start, end)


def _too_much(alone: Iterable[int], mine: Sequence[Unit], yours: Sequence[Unit], evidence: Evidence) -> Iterator[int]:
    """Yield the sentences without which the lengths of two texts fit that much better."""
    whole, other = (sum(unit.length for unit in units) for units in (mine, yours))
    cost = evidence.lengths.cost(whole, other)
    for index in alone:
        sentence = mine[index]
        relief = cost - evidence.lengths.cost(whole - sentence.length, other)
        if sentence.length < SHORTEST or relief < RELIEF:
            continue
        # Few sentences get this far: where there are many, the lengths differ too much for one to bring relief.
        if relief >= RELIEF + SUSPICION * max(evidence.share(sentence, unit) for unit in yours):
            yield index
