"""Names of which one language of a bead has one, and the other another in its place."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.concordance import BeadKind, NameKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence

    from diptych.model.concordance import Bead, ProperName, Side

    Pair = tuple[ProperName, ProperName]
    Faces = Callable[[ProperName], Iterable[Hashable]]

NEAR, VERY_NEAR, NEXT = 0.12, 0.1, 0.05
"""How far apart a name and one in its place are at most, in parts of the text, where it is not certain otherwise; where
one of them is often left out; and where one has answers enough."""
ELSEWHERE = 0.08
"""How far the nearest answer is at least where a name has answers enough."""
BESIDE = 10
"""Words within which a name and a stranger that stand side by side are both meant: the other language has one more."""
PLAIN = frozenset((NameKind.PLACE, NameKind.CITY, NameKind.OFFICE))
"""What is seldom named in longer names that are not known: bodies are."""
WORDS = 4
"""How far apart they are at most in words: in a short text, few are a large part."""
FAR, ENOUGH = 0.2, 3
"""How far apart they are at most where they stand between the same names, of which there are so many at least."""
CROSSED = 1
"""How many names that both languages have may stand before the one and after the other."""
MOST = 40_000
"""Most pairs of names that are compared; a real paragraph with a list of all countries has fewer."""


class Swap(NamedTuple):
    """A name of the source, and the one in its place in the translation."""

    source: ProperName
    target: ProperName

    @property
    def distance(self) -> float:
        """How far apart they are, as a part of their texts."""
        return abs(self.source.place / self.source.total - self.target.place / self.target.total)

    @property
    def words(self) -> int:
        """How far apart they are in words."""
        return abs(self.source.place - self.target.place)


def swaps(bead: Bead, kinds: Collection[NameKind], omissible: Collection[str]) -> Iterator[Swap]:
    """Yield the names that stand in the place of others, the nearest first.

    Languages name things more or less often: “it”, “the Council”, “that country” stand for names. So a name that only
    one of them has says nothing; but where each has one of its own, the two contradict each other.

    Args:
        bead: The blocks that answer each other.
        kinds: The kinds of names.
        omissible: The names that are often left out.
    """
    source, target = ([one for one in side.names if one.kind in kinds] for side in (bead.source, bead.target))
    if not source or not target or len(source) * len(target) > MOST:
        return
    pairs, left, right = _answered(source, target)
    # Blocks that have moved may have been taken for each other.
    if not (left or right) or (bead.kind is BeadKind.MOVED and not pairs):
        return
    sides = _Names(bead.source, source, left, omissible), _Names(bead.target, target, right, omissible)
    anchors = [pair for pair in pairs if sides[0].count(pair[0]) == sides[1].count(pair[1])]
    told: set[frozenset[str]] = set()
    for swap in sorted(_candidates(*sides, anchors), key=_distance):
        keys = {swap.source.keys, swap.target.keys}
        if told.isdisjoint(keys):
            told |= keys
            yield swap


class _Names:
    """What one language of a bead names."""

    def __init__(
        self, side: Side, names: Sequence[ProperName], left: Iterable[ProperName], omissible: Collection[str]
    ) -> None:
        """Note what is named where, and what the other language does not answer."""
        self._passages = side.passages
        self.firm = [one for one in names if one.is_firm]
        self.left = tuple({one.keys: one for one in left if one.is_firm}.values())
        self._said = {key for one in self.firm for key in one.keys}
        self._places: defaultdict[frozenset[str], list[ProperName]] = defaultdict(list)
        for one in self.firm:
            self._places[one.keys].append(one)
        self._omissible = omissible

    def count(self, name: ProperName) -> int:
        """Return how often something is named."""
        return len(self.same(name))

    def same(self, name: ProperName) -> list[ProperName]:
        """Return where something is named."""
        return self._places[name.keys]

    def lack(self, name: ProperName) -> bool:
        """Return whether a name of the other side is not named here."""
        return self._said.isdisjoint(name.keys)

    def spell(self, name: ProperName) -> bool:
        """Return whether a name of the other side stands here letter by letter, though it is none of this language."""
        return self.lack(name) and any(name.written in passage.running.text for passage in self._passages)

    def may_omit(self, name: ProperName) -> bool:
        """Return whether a name is often left out."""
        return not name.keys.isdisjoint(self._omissible)


def _candidates(here: _Names, there: _Names, anchors: Sequence[Pair]) -> Iterator[Swap]:
    """Yield what may be swaps: of two names without an answer, or of one and another that is answered elsewhere."""
    for one in here.left:
        for other in there.left:
            if one.kind is other.kind and not here.spell(other) and not there.spell(one):
                both = [Swap(a, b) for a in here.same(one) for b in there.same(other) if a.is_part == b.is_part]
                is_lone, is_odd = here.lack(other) and there.lack(one), here.may_omit(one) != there.may_omit(other)
                swap = min(both, key=_distance, default=None)
                if swap and ((is_lone and not is_odd) or _stand_together(swap, VERY_NEAR if is_odd else NEAR, anchors)):
                    yield swap
    yield from _in_place(here, there, anchors)
    for swap in _in_place(there, here, [(other, one) for one, other in anchors]):
        yield Swap(swap.target, swap.source)


def _in_place(here: _Names, there: _Names, anchors: Sequence[Pair]) -> Iterator[Swap]:
    """Yield each name that only the other side has with the one that stands in that very place here."""
    for stranger in there.left:
        # A region of several, « Afrique de l’Ouest et du Centre », may be said in words that are none of its names.
        if (
            stranger.kind in PLAIN
            and len(stranger.keys) == 1
            and not there.may_omit(stranger)
            and here.lack(stranger)
            and not here.spell(stranger)
        ):
            for one in here.firm:
                swap = Swap(one, stranger)
                if (
                    one.kind is stranger.kind
                    and swap.distance <= NEXT
                    and all(_is_elsewhere(swap, same) for same in there.same(one))
                    and not _crossed(swap, anchors)
                ):
                    yield swap


def _is_elsewhere(swap: Swap, same: ProperName) -> bool:
    """Return whether a name of the translation that answers the source's stands apart from the one in its place."""
    return Swap(swap.source, same).distance > ELSEWHERE and abs(same.place - swap.target.place) > BESIDE


def _distance(swap: Swap) -> float:
    return swap.distance


def _stand_together(swap: Swap, most: float, anchors: Sequence[Pair]) -> bool:
    """Return whether two names stand at about the same place among the others."""
    crossed = _crossed(swap, anchors)
    is_near = swap.distance <= most or swap.words <= WORDS
    return (is_near and crossed <= CROSSED) or (swap.distance <= FAR and not crossed and len(anchors) >= ENOUGH)


def _crossed(swap: Swap, anchors: Iterable[Pair]) -> int:
    """Return how many names that both sides have stand before the one and after the other."""
    mine, yours = swap.source.place, swap.target.place
    return sum((one.place < mine) is not (other.place < yours) for one, other in anchors)


def _answered(
    source: Iterable[ProperName], target: Iterable[ProperName]
) -> tuple[list[Pair], list[ProperName], list[ProperName]]:
    """Return the names that answer each other, in order, and those of each side that are left.

    A name of several meanings answers, and is answered, where the others leave something for it.
    """
    pairs: list[Pair] = []
    left, right = list(source), list(target)
    for faces in (_firmly, _exactly, _loosely):
        found, left, right = _answered_by(left, right, faces)
        pairs += found
    return pairs, left, right


def _answered_by(
    source: Iterable[ProperName], target: Sequence[ProperName], faces: Faces
) -> tuple[list[Pair], list[ProperName], list[ProperName]]:
    waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for at, other in enumerate(target):
        for face in faces(other):
            waiting[face].append(at)
    pairs: list[Pair] = []
    left: list[ProperName] = []
    taken: set[int] = set()
    for one in source:
        for queue in (waiting[face] for face in faces(one)):
            while queue and queue[0] in taken:
                queue.popleft()
            if queue:
                taken.add(queue[0])
                pairs.append((one, target[queue[0]]))
                break
        else:
            left.append(one)
    return pairs, left, [other for at, other in enumerate(target) if at not in taken]


def _firmly(one: ProperName) -> Iterable[Hashable]:
    return ((one.kind, one.keys),) if one.is_firm else ()


def _exactly(one: ProperName) -> Iterable[Hashable]:
    return ((one.kind, one.keys),)


def _loosely(one: ProperName) -> Iterable[Hashable]:
    return ((one.kind, key) for key in sorted(one.keys))
