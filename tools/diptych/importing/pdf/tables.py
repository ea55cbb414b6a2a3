"""Tables of a page, recognised by the rules above, below and between their rows."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from diptych.importing.shared.raised import RAISED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.pdf.file import PlacedPage, PlacedRule, PlacedWord

LEAST_COLUMN = 5
THICK = 1
SAME_ROW = 3.5
"""Greatest difference in height between words of one line, in points."""
TOUCHING = 1.8
"""Greatest gap between a word and its raised mark, in points; two words are further apart."""
RAISED_SIZE = 0.75
"""Greatest size of a raised mark, as a share of the size of the text."""
LEAST_ROWS = 3
"""A table has a rule above and below its headings, and one at its end."""


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table on a page: its upper and lower edges in points, and its rows, headings first."""

    top: float
    bottom: float
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """The rules at one height, column by column."""

    top: float
    thick: bool
    columns: tuple[tuple[float, float], ...]


def tables_of(page: PlacedPage, body: float) -> tuple[PlacedTable, ...]:
    """Return the tables of a page.

    Args:
        page: The page.
        body: Size of running text in points; tables are set smaller and contain none.
    """
    tables: list[PlacedTable] = []
    group: list[RuleRow] = []
    running = sorted(word.middle for word in page.words if word.size >= body)
    for row in (*_rule_rows(page.rules), None):
        if row and (not group or not _any_between(running, group[-1].top, row.top)):
            group.append(row)
            continue
        if len(group) >= LEAST_ROWS:
            tables.append(_table(group, page.words, body))
        group = [row] if row else []
    return tuple(tables)


def _rule_rows(rules: Iterable[PlacedRule]) -> Iterator[RuleRow]:
    """Yield the rules at each height that has rules for several columns."""
    ordered = sorted(rules, key=lambda rule: (round(rule.top), rule.left))
    for _, group in groupby(ordered, key=lambda rule: round(rule.top)):
        own = [rule for rule in group if rule.right - rule.left >= LEAST_COLUMN]
        if len(own) > 1:
            columns = tuple((rule.left, rule.right) for rule in own)
            yield RuleRow(own[0].top, max(rule.height for rule in own) >= THICK, columns)


def _any_between(heights: Sequence[float], top: float, bottom: float) -> bool:
    at = bisect_right(heights, top)
    return at < len(heights) and heights[at] < bottom


def _table(rules: Sequence[RuleRow], words: Sequence[PlacedWord], body: float) -> PlacedTable:
    columns = max((rule.columns for rule in rules), key=len)
    top, bottom = rules[0].top, _bottom(rules, words, body)
    heads = next((rule.top for rule in rules[1:] if rule.thick and rule.top < bottom), rules[1].top)
    inside = [word for word in words if top < word.middle < bottom]
    header = _cells([word for word in inside if word.middle < heads], columns)
    rows = (_cells(line, columns) for line in lines_of([word for word in inside if word.middle >= heads]))
    return PlacedTable(top, bottom, (header, *_whole(tuple(rows))))


def _bottom(rules: Sequence[RuleRow], words: Iterable[PlacedWord], body: float) -> float:
    """Return where a table ends: at its last rule or, if it continues overleaf, at running text or the page's foot."""
    if sum(rule.thick for rule in rules) != 1 or not rules[-1].thick:
        return rules[-1].top
    after = [word for word in words if word.middle > rules[-1].top]
    running = [word.top for word in after if word.size >= body]
    feet = [word.top for word in after if word.strong and word.size < body and "/" in word.text]
    return min(running + feet, default=max((word.bottom for word in after), default=rules[-1].top) + 1)


def lines_of(words: Iterable[PlacedWord]) -> tuple[tuple[PlacedWord, ...], ...]:
    """Return words line by line, each from left to right; a raised mark belongs to the line of its word."""
    lines: list[list[PlacedWord]] = []
    largest: PlacedWord | None = None
    for word in sorted(words, key=lambda word: word.middle):
        if largest and word.middle - largest.middle <= SAME_ROW:
            lines[-1].append(word)
            largest = word if word.size > largest.size else largest
        else:
            lines.append([word])
            largest = word
    return tuple(tuple(sorted(line, key=lambda word: word.left)) for line in lines)


def _cells(words: Iterable[PlacedWord], columns: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    """Return the text of each column, taken line by line."""
    cells: list[list[PlacedWord]] = [[] for _ in columns]
    for line in lines_of(words):
        for word in line:
            centre = (word.left + word.right) / 2
            distances = [max(left - centre, centre - right, 0) for left, right in columns]
            cells[distances.index(min(distances))].append(word)
    return tuple(joined_words(cell) for cell in cells)


def is_raised(word: PlacedWord, text: PlacedWord) -> bool:
    """Return whether a word is smaller and higher than another; a masthead has small words that are not higher."""
    return word.size <= text.size * RAISED_SIZE and word.middle < text.middle


def joined_words(words: Sequence[PlacedWord]) -> str:
    """Return the text of words, without a space between those that touch, such as a word and its raised mark."""
    text = words[0].text if words else ""
    for before, word in pairwise(words):
        touching = abs(word.middle - before.middle) <= SAME_ROW and 0 <= word.left - before.right < TOUCHING
        own = word.text.translate(RAISED) if touching and is_raised(word, before) else word.text
        text += own if touching or text.endswith("–") else f" {own}"
    return text


def _whole(rows: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield rows, with labels broken over several lines joined; the figures may be beside any of these lines."""
    held: tuple[str, ...] = ()
    for at, row in enumerate(rows):
        row_so_far = tuple(" ".join(filter(None, pair)) for pair in zip(held, row, strict=True)) if held else row
        following = rows[at + 1] if at + 1 < len(rows) else None
        if following and (not following[0] or (following[0][:1].islower() and not all(row_so_far[1:]))):
            held = row_so_far
            continue
        held = ()
        yield row_so_far
