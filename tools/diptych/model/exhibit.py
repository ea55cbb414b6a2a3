"""Tables and charts that are made of data: what a section says of them, and the data themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.source import Span


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
    """A file of data: a row of names, then rows of as many values."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def values(self, name: str, lang: str) -> tuple[str, ...] | None:
        """Return a column's values, or those of its column for a language, `name.fr`; none where there is none."""
        known = next((one for one in (f"{name}.{lang}", name) if one in self.names), None)
        if known is None:
            return None
        at = self.names.index(known)
        return tuple(row[at] for row in self.rows)


MOST_DRAWN, MOST_SET = 5_000, 50_000
"""Values of a chart, and of a table, that a page can hold: ten years, day by day, or a table of a hundred pages."""
MOST_LANES = 50
"""Lanes of a timeline that a page has room for, one beneath the other."""


def most_values(block: DataTable | Chart) -> int:
    """Return how many values may be shown in a table or a chart."""
    return MOST_DRAWN if isinstance(block, Chart) else MOST_SET
