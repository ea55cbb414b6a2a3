"""Proposes what a termbase lacks: the names that a report introduces with their acronyms, in its languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

from diptych.rules.terms.own_acronyms import own_introductions
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue, Introduction
    from diptych.model.concordance import Bead
    from diptych.model.source import Span

    First = dict[tuple[str, str], Introduction]

NOT_IN_KEYS = re.compile(r"[^a-z0-9]+")
KEY_LENGTH = 50
"""Most letters of a key; the longest of the example has 50."""
MOST_UNEQUAL = 2
"""How many times as many words as another a name may have that is the same in another language."""


class Proposal(NamedTuple):
    """A term that a termbase may take up.

    Attributes:
        key: A key that the termbase does not have.
        names: By language, where the report first introduces the name with its acronym.
    """

    key: str
    names: Mapping[str, Introduction]


def proposals(catalogue: Catalogue) -> tuple[Proposal, ...]:
    """Return the names that a report introduces with their acronyms and its termbase lacks, in the order of the text.

    A name has those of the other languages beside it that paragraphs answering each other introduce most often with it.
    """
    first: First = {}
    for (lang, _, acronym), several in own_introductions(catalogue).items():
        first.setdefault((lang, acronym), several[0])
    votes: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    by_passage: defaultdict[Span, list[Introduction]] = defaultdict(list)
    for introduction in catalogue.introductions:
        by_passage[introduction.passage.span].append(introduction)
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            for one, other in _introduced_together(bead, by_passage):
                votes[one][other] += 1
    keys = set(catalogue.report.terms)
    found = []
    for names in _groups(first, votes):
        key = _key(next(iter(names.values())).name, keys)
        keys.add(key)
        found.append(Proposal(key, names))
    return tuple(found)


def _introduced_together(
    bead: Bead, introduced: Mapping[Span, Sequence[Introduction]]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Yield what the languages of a bead introduce for each other: in the same order, or with the same acronym."""
    here, there = (
        [one for passage in side.passages for one in introduced.get(passage.span, ())]
        for side in (bead.source, bead.target)
    )
    in_order = zip(here, there, strict=True) if len(here) == len(there) else ()
    same = ((one, other) for one in here for other in there if one.acronym == other.acronym)
    for one, other in (*in_order, *same):
        if max(len(one.stem), len(other.stem)) <= MOST_UNEQUAL * min(len(one.stem), len(other.stem)):
            yield (one.passage.document.lang, one.acronym), (other.passage.document.lang, other.acronym)


def _groups(
    first: First, votes: Mapping[tuple[str, str], Counter[tuple[str, str]]]
) -> Iterator[dict[str, Introduction]]:
    """Yield the introductions of one name in each language; each introduction once."""
    left = dict(first)
    for place, introduction in first.items():
        if left.pop(place, None):
            names = {place[0]: introduction}
            for other, _ in votes[place].most_common() if place in votes else ():
                if other[0] not in names and other in left:
                    names[other[0]] = left.pop(other)
            yield names


def _key(name: str, taken: set[str]) -> str:
    """Return a key made of a name, with a number if it is taken."""
    whole = NOT_IN_KEYS.sub("-", unaccented(name)).strip("-")
    key = whole if len(whole) <= KEY_LENGTH else whole[: KEY_LENGTH + 1].rpartition("-")[0]
    return next(one for one in chain((key,), (f"{key}-{number}" for number in count(2))) if one not in taken)
