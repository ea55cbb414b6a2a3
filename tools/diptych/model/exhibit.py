"""Tables and charts that are made of data: what a section says of them, and the data themselves."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.source import Span

NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
"""A number in a file of data."""
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
"""A month or a day in a file of data."""
MOST_FIGURES = 15
"""Figures of a number that spreadsheets, browsers and charts keep."""


class ChartKind(Enum):
    """How a chart draws its data."""

    BAR = "bar"
    LINE = "line"
    TIMELINE = "timeline"


class SectionField(Enum):
    """What a table of the report's sections can tell of each."""

    TITLE = "title"
    ORGANISATION = "organisation"
    ACRONYM = "acronym"
    KIND = "kind"
    STATUS = "status"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is shown: its name in the data, and its label in the language of the text."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of a file of data.

    Attributes:
        span: The whole block.
        file: The file, relative to the report's folder.
        file_span: Where the block names it.
        title: What the table shows.
        columns: What is shown, from left to right.
        unit: What the figures count, such as "Thousands of United States dollars"; or empty.
    """

    span: Span
    file: str
    file_span: Span
    title: str
    columns: tuple[Column, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of a file of data.

    Attributes:
        span: The whole block.
        kind: How it draws.
        file: The file, relative to the report's folder.
        file_span: Where the block names it.
        title: What the chart shows.
        alternative: What a reader sees in it, in words.
        columns: For bars and lines, what stands along the axis, then one series for each column; for a timeline, when
            something was, then the lane in which it stands.
        unit: What the figures count, or empty.
    """

    span: Span
    kind: ChartKind
    file: str
    file_span: Span
    title: str
    alternative: str
    columns: tuple[Column, ...]
    unit: str = ""

    @property
    def measured(self) -> tuple[Column, ...]:
        """Return the columns whose values have their places along a scale."""
        return self.columns[:1] if self.kind is ChartKind.TIMELINE else self.columns[1:]

    def draws(self, value: str) -> bool:
        """Tell whether such a value has a place: a moment on a timeline, else a number. An empty one is left out."""
        return not value or (is_moment(value) if self.kind is ChartKind.TIMELINE else is_number(value))


@dataclass(frozen=True, slots=True)
class SectionTable:
    """A table of the report's own sections.

    Attributes:
        span: The whole block.
        title: What the table shows.
        columns: What is told of each section, by the names of `SectionField`.
        about: Kind of organisation, such as `organisation`, that a section must be about to be listed; empty for all
            sections that are about one.
    """

    span: Span
    title: str
    columns: tuple[Column, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of data.

    Attributes:
        names: What the columns are called.
        rows: Rows of as many values.
        places: Where each value stands in the file.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    places: tuple[tuple[Span, ...], ...] = ()

    def values(self, name: str, lang: str) -> tuple[str, ...] | None:
        """Return a column's values, or those of its column for a language, `name.fr`; none where there is none."""
        at = self._index(name, lang)
        return None if at is None else tuple(row[at] for row in self.rows)

    def placed(self, name: str, lang: str) -> Iterator[tuple[str, Span]]:
        """Yield the values of a column that are not empty, each with its place; none of a column that is not there."""
        at = self._index(name, lang)
        if at is None:
            return
        for row, places in zip(self.rows, self.places, strict=True):
            if row[at]:
                yield row[at], places[at]

    def _index(self, name: str, lang: str) -> int | None:
        return next((self.names.index(one) for one in (f"{name}.{lang}", name) if one in self.names), None)


def is_number(value: str) -> bool:
    """Tell whether a value is a number with a point that programs can keep."""
    return bool(NUMBER.fullmatch(value)) and not is_long(value)


def is_long(value: str) -> bool:
    """Tell whether a value is a number with more figures than programs keep."""
    return bool(NUMBER.fullmatch(value)) and sum(map(str.isdigit, value)) > MOST_FIGURES


def is_moment(value: str) -> bool:
    """Tell whether a value is a month or a day, as 2019-03 or 2019-03-31."""
    if not MOMENT.fullmatch(value):
        return False
    try:
        datetime.date(*map(int, f"{value}-01".split("-")[:3]))
    except ValueError:
        return False
    return True


MOST_DRAWN, MOST_SET = 5_000, 50_000
"""Values of a chart, and of a table, that a page can hold: ten years, day by day, or a table of a hundred pages."""
MOST_LANES = 50
"""Lanes of a timeline that a page has room for, one beneath the other."""


def most_values(block: DataTable | Chart) -> int:
    """Return how many values may be shown in a table or a chart."""
    return MOST_DRAWN if isinstance(block, Chart) else MOST_SET
