"""Tables and charts: how they are laid out, what a section says of those made from data, and the data themselves."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Literal, Protocol, TypeVar

from diptych.model.source import Span
from diptych.model.written import AtLeast, NotWritten, SectionName, Wording, Words, WrittenAs, WrittenKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
"""A number in a data file."""
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
"""A month or a day in a data file."""
NOT_AVAILABLE = frozenset(("..", "...", "…"))
"""What stands in a data file in place of a figure that is not available: a chart has a gap there, never nought."""
MOST_FIGURES = 15
"""Most figures of a number that spreadsheets, browsers and charts keep."""


class ChartKind(Enum):
    """How a chart draws its data."""

    BAR = "bar"
    LINE = "line"
    TIMELINE = "timeline"


class SectionField(Enum):
    """What a table of the report's sections can show of each."""

    TITLE = "title"
    ORGANISATION = "organisation"
    ACRONYM = "acronym"
    KIND = "kind"
    STATUS = "status"
    PARAGRAPHS = "paragraphs"


Labels = Mapping[Words, Wording]
"""Columns by their names in the data, each with its label."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is shown: its name in the data, and its label in the language of the text."""

    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataTable:
    """A table made from a data file.

    Attributes:
        span: The whole block.
        file: The file, such as data/events.csv, relative to the report's folder.
        file_span: Where the block names it.
        title: What the table shows.
        columns: Columns of the file to show, from left to right, each with its label.
        unit: What the figures count.
    """

    span: Annotated[Span, NotWritten()]
    file: Words
    file_span: Annotated[Span, NotWritten()]
    title: Wording
    columns: Annotated[tuple[Column, ...], AtLeast(1), WrittenAs(Labels)]
    unit: Annotated[str, WrittenAs(Wording | None)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart made from a data file.

    Attributes:
        span: The whole block.
        file: The file, such as data/events.csv, relative to the report's folder.
        file_span: Where the block names it.
        title: What the chart shows.
        columns: Bars and lines: what goes along the axis, then one column per series. Timeline: when, then the lane.
        unit: What the figures count.
        kind: How to draw: bar, line or timeline.
        alternative: What a reader sees in the chart, in words.
    """

    span: Annotated[Span, NotWritten()]
    file: Words
    file_span: Annotated[Span, NotWritten()]
    title: Wording
    columns: Annotated[tuple[Column, ...], AtLeast(2), WrittenAs(Labels)]
    unit: Annotated[str, WrittenAs(Wording | None)] = ""
    kind: ChartKind
    alternative: Annotated[Wording, WrittenKey("alt")]

    @property
    def measured(self) -> tuple[Column, ...]:
        """The columns whose values are placed on a scale."""
        return self.columns[:1] if self.kind is ChartKind.TIMELINE else self.columns[1:]

    def draws(self, value: str) -> bool:
        """Return whether a value can be drawn: a month or day on a timeline, else a number. A missing one can."""
        if self.lacks(value):
            return True
        return is_moment(value) if self.kind is ChartKind.TIMELINE else is_number(value)

    def lacks(self, value: str) -> bool:
        """Return whether a value is missing: a chart has a gap in its place."""
        return not value or (value in NOT_AVAILABLE and self.kind is not ChartKind.TIMELINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionTable:
    """A table of the report's own sections.

    Attributes:
        span: The whole block.
        title: What the table shows.
        columns: What to show of each section, each with its label.
        about: Kind of term that a section must be about, such as organisation; all sections about a term if not given.
    """

    span: Annotated[Span, NotWritten()]
    title: Wording
    columns: Annotated[tuple[Column, ...], AtLeast(1), WrittenAs(Mapping[SectionField, Wording])]
    about: SectionName | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The contents of a data file.

    Attributes:
        names: The names of the columns.
        rows: Rows with one value for each column.
        places: Where each value is in the file.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    places: tuple[tuple[Span, ...], ...] = ()

    def values(self, name: str, lang: str) -> tuple[str, ...] | None:
        """Return the values of the column for a language, `name.fr`, or else of `name`; none where there is neither."""
        at = self._index(name, lang)
        return None if at is None else tuple(row[at] for row in self.rows)

    def placed(self, name: str, lang: str) -> Iterator[tuple[str, Span]]:
        """Yield the non-empty values of a column, each with its place; nothing where there is no such column."""
        at = self._index(name, lang)
        if at is None:
            return
        for row, places in zip(self.rows, self.places, strict=True):
            if row[at]:
                yield row[at], places[at]

    def _index(self, name: str, lang: str) -> int | None:
        return next((self.names.index(one) for one in (f"{name}.{lang}", name) if one in self.names), None)


def is_number(value: str) -> bool:
    """Return whether a value is a number that programs can keep, with a decimal point if any."""
    return bool(NUMBER.fullmatch(value)) and not is_long(value)


def is_long(value: str) -> bool:
    """Return whether a value is a number with more figures than programs keep."""
    return bool(NUMBER.fullmatch(value)) and sum(map(str.isdigit, value)) > MOST_FIGURES


def is_moment(value: str) -> bool:
    """Return whether a value is a month or a day, such as 2019-03 or 2019-03-31."""
    if not MOMENT.fullmatch(value):
        return False
    try:
        moment(value)
    except ValueError:
        return False
    return True


def moment(value: str) -> datetime.date:
    """Return the day of a day or a month in a data file; of a month, the first.

    Raises:
        ValueError: It is neither.
    """
    year, month, day = map(int, f"{value}-01".split("-")[:3])
    return datetime.date(year, month, day)


MOST_DRAWN, MOST_SET = 5_000, 50_000
"""Most values of a chart, and of a table: ten years, day by day, or a table of a hundred pages."""
MOST_LANES = 50
"""Most lanes of a timeline that fit on a page, one below the other; and most names of bars."""
MOST_BARS, MOST_SERIES = 240, 8
"""Most bars that can be seen one by one, and most series that can be told apart, in print and without colour."""


def most_values(block: DataTable | Chart) -> int:
    """Return how many values may be shown in a table or a chart."""
    return MOST_DRAWN if isinstance(block, Chart) else MOST_SET


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out.

    Attributes:
        heads: How many rows at its top are headings.
        widths: The widths of its columns, in points as its author measured them; empty where the text decides.
    """

    heads: int = 1
    widths: tuple[float, ...] = ()


class Negatives(Enum):
    """How a table of data shows what is below zero: the United Nations use brackets."""

    BRACKETS = "brackets"
    MINUS = "minus"


@dataclass(frozen=True, slots=True)
class TableChoice:
    """How tables are set.

    Attributes:
        negatives: How tables made from data show figures below zero: brackets, (6,442.2), or minus, −6,442.2.
    """

    negatives: Negatives = Negatives.BRACKETS


class Spanning(Protocol):
    """A cell that may span columns and rows."""

    @property
    def columns(self) -> int:
        """How many columns it spans."""

    @property
    def rows(self) -> int:
        """How many rows it spans."""


AnyCell = TypeVar("AnyCell", bound=Spanning)


def placed_cells(rows: Iterable[Iterable[AnyCell]]) -> Iterator[tuple[int, int, AnyCell]]:
    """Yield each cell of a table after its row and its first column.

    Args:
        rows: The rows, each with the cells that begin in it.
    """
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            taken |= {(at + down, column + over) for down in range(1, cell.rows) for over in range(cell.columns)}
            yield at, column, cell
            column += cell.columns
