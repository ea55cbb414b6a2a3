"""Members of lists, and cells of tables, that stand in another order than in the translation that was accepted."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from diptych.index.alignment.fixed_points import ascending
from diptych.index.ledger.texts import normalised
from diptych.model.concordance import ONE_TO_ONE
from diptych.model.document import List, Paragraph, Table, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.concordance import Alignment, Bead, Side
    from diptych.model.document import Cell, Item
    from diptych.model.ledger import Standing
    from diptych.model.source import Span

AT_THE_END = " ;,.:\u00a0\u202f"
"""What follows a member of a list, and changes with its place."""
BORDER = "|"
"""What stands between the cells of a table in the ledger."""
HYPHENS = ":- "
"""What the cells of the line below the headings consist of."""
Held = TypeVar("Held", List, Table)
Place = tuple[int, int]
"""The row and the column of a cell."""


def changed_alone(standings: Iterable[Standing], alignments: Iterable[Alignment]) -> Iterator[tuple[Bead, str]]:
    """Yield the pairs of blocks of which the translation alone was changed, with the translation that was accepted.

    Args:
        standings: The standings of a report.
        alignments: Which block of a translation answers which block of its source.
    """
    changed = {(one.source, one.lang): one for one in standings if _is_changed_alone(one)}
    if not changed:
        return
    for alignment in alignments:
        for bead in alignment.beads:
            if bead.kind in ONE_TO_ONE and (bead.source.blocks[0].span, alignment.target.lang) in changed:
                one = changed[bead.source.blocks[0].span, alignment.target.lang]
                yield bead, (one.entry and one.entry.translation) or ""


def moved_members(changed: Iterable[tuple[Bead, str]]) -> Iterator[tuple[Span, Span]]:
    """Yield the members of lists and the cells that were moved in a translation alone, each with what it translates.

    Args:
        changed: The pairs of blocks whose translation alone was changed, with the translation that was accepted.
    """
    for bead, recorded in changed:
        yield from _moved_members(bead, recorded)
        yield from _moved_cells(bead, recorded)


def _is_changed_alone(one: Standing) -> bool:
    """Return whether a translation is not as it was accepted, while its source is."""
    entry = one.entry
    return entry is not None and entry.text == one.current and entry.translation not in {None, one.translation}


def _moved_members(bead: Bead, recorded: str) -> Iterator[tuple[Span, Span]]:
    for source, target in zip(_held(bead.source, List), _held(bead.target, List), strict=False):
        before = [recorded.find(text) for text in (_text(bead.target, item) for item in target.items) if text]
        if len(before) == len(source.items) == len(target.items) == len(set(before)) and min(before) >= 0:
            ranks = {at: rank for rank, at in enumerate(sorted(before))}
            order = [(rank, ranks[at]) for rank, at in enumerate(before)]
            for here, there in sorted(set(order).difference(ascending(order))):
                yield _place(target.items[here]), _place(source.items[there])


def _moved_cells(bead: Bead, recorded: str) -> Iterator[tuple[Span, Span]]:
    """Yield the cells and the rows that stand in the place of others; a row by its first cell."""
    parts = [part for part in map(str.strip, recorded.split(BORDER)) if part.strip(HYPHENS)]
    for source, target in zip(_held(bead.source, Table), _held(bead.target, Table), strict=False):
        here, there = _cells(target), _cells(source)
        texts = {place: normalised(bead.target.document.written(cell.span)) for place, cell in here.items()}
        now = {place: text for place, text in texts.items() if text}
        then = dict(zip(now, _as_accepted(parts, tuple(now.values())), strict=False))
        if then and here.keys() == there.keys():
            for place, before in _moved_rows(now, then) or _exchanged_places(now, then):
                yield here[place].span, there[before].span


def _as_accepted(parts: Sequence[str], cells: Sequence[str]) -> Sequence[str]:
    """Return the texts of cells in the order in which they were accepted; nothing if they were not all the same."""
    size = len(cells)
    surplus = Counter(parts[:size])
    surplus.subtract(cells)
    differing = sum(map(bool, surplus.values()))
    for start in range(len(parts) - size + 1):
        if not differing:
            return parts[start : start + size]
        for part, step in zip((parts[start], *parts[start + size : start + size + 1]), (-1, 1), strict=False):
            differing += (surplus[part] == 0) - (surplus[part] == -step)
            surplus[part] += step
    return ()


def _moved_rows(now: Mapping[Place, str], then: Mapping[Place, str]) -> list[tuple[Place, Place]]:
    """Return the first cells of rows that were moved; none if rows have other cells than before."""
    rows = [tuple((row, tuple(texts)) for row, texts in _rows(table)) for table in (now, then)]
    before = {texts: row for row, texts in rows[1]}
    if not len(rows[0]) == len(before) == len({texts for _, texts in rows[0]}.intersection(before)):
        return []
    order = [(row, before[texts]) for row, texts in rows[0]]
    return [((here, 0), (there, 0)) for here, there in sorted(set(order).difference(ascending(order)))]


def _rows(table: Mapping[Place, str]) -> Iterator[tuple[int, Iterator[str]]]:
    for row, places in groupby(table, key=itemgetter(0)):
        yield row, (table[place] for place in places)


def _exchanged_places(now: Mapping[Place, str], then: Mapping[Place, str]) -> list[tuple[Place, Place]]:
    """Return the places whose text another place had, each with that other place."""
    others: defaultdict[str, list[Place]] = defaultdict(list)
    for place in reversed(tuple(then)):
        if then[place] != now[place]:
            others[then[place]].append(place)
    return [(place, others[text].pop()) for place, text in now.items() if text != then[place]]


def _cells(table: Table) -> dict[Place, Cell]:
    """Return the cells of a table that have a place in the source, by row and column."""
    rows = enumerate((table.header, *table.rows))
    return {(row, column): cell for row, cells in rows for column, cell in enumerate(cells)}


def _held(side: Side, kind: type[Held]) -> Sequence[Held]:
    """Return the blocks of a kind in a side of a bead, those inside others too."""
    blocks = side.blocks[0].blocks if isinstance(side.blocks[0], Paragraph) else ()
    return [block for block in walk(blocks) if isinstance(block, kind)]


def _text(side: Side, item: Item) -> str:
    return normalised(side.document.written(_place(item))).rstrip(AT_THE_END)


def _place(item: Item) -> Span:
    return item.blocks[0].span.to(item.blocks[-1].span) if item.blocks else item.span
