"""Persons of whom the two languages of a bead give another name, or another title."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.model.concordance import NameKind
from diptych.rules.concordance.names.swaps import Swap
from diptych.typography.words import without_accents

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diptych.model.concordance import Bead, ProperName, Side

    Parts = frozenset[str]

WORD = re.compile(r"[^\W\d_]+")
ALIKE = 70
"""How alike, of a hundred, two spellings of a part of a name are at least: `Mohamed`, `Mouhammad`."""
TELLING = 3
"""Fewest letters of a part that tells one name from another."""
MOST = 2_500
"""Most pairs of persons that are compared; a real paragraph names three."""
GENDERS = frozenset(("man", "woman"))


def other_persons(bead: Bead) -> Iterator[Swap]:
    """Yield each person of the source with the one whom the translation names instead.

    A person may be called by a part of their name, without a title, in another order or in another spelling.
    """
    mine, yours = _persons(bead.source), _persons(bead.target)
    if not mine or not yours:
        return
    left, right = _unknown(mine, bead.target), _unknown(yours, bead.source)
    if len(left) * len(right) > MOST:
        return
    for one, parts in left:
        for other, others in right:
            if _is_another((one.keys, parts), (other.keys, others)):
                right.remove((other, others))
                yield Swap(one, other)
                break


def other_titles(bead: Bead) -> Iterator[Swap]:
    """Yield each person who is a man in one language and a woman in the other."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    named: dict[str, ProperName] = {}
    for other in _persons(bead.target):
        for key in other.keys if other.title in GENDERS else ():
            titles[key].add(other.title)
            named.setdefault(key, other)
    for one in {(one.keys, one.title): one for one in _persons(bead.source) if one.title in GENDERS}.values():
        known = sorted(one.keys & named.keys())
        if known and not any(one.title in titles[key] for key in known):
            yield Swap(one, named[known[0]])


def _persons(side: Side) -> list[ProperName]:
    return [one for one in side.names if one.kind is NameKind.PERSON]


def _unknown(persons: Collection[ProperName], there: Side) -> list[tuple[ProperName, Parts]]:
    """Return the persons, each once, with the parts of their names that the other language does not have."""
    spoken = {without_accents(word) for passage in there.passages for word in WORD.findall(passage.running.text)}
    once = {one.keys: one for one in persons}.values()
    return [(one, parts) for one in once if (parts := one.keys.difference(spoken))]


def _is_another(one: tuple[Parts, Parts], other: tuple[Parts, Parts]) -> bool:
    """Return whether two names are those of two persons.

    Args:
        one: The parts of a name, and those of them that the other language does not have.
        other: The same of a name in the other language.
    """
    if one[0].isdisjoint(other[0]) and (one[0] != one[1] or other[0] != other[1]):
        return False
    # Few beads need it, and loading it takes time.
    from rapidfuzz import fuzz  # noqa: PLC0415

    mine, yours = ([part for part in parts if len(part) >= TELLING] for _, parts in (one, other))
    return not any(fuzz.ratio(part, another) >= ALIKE for part in mine for another in yours)
