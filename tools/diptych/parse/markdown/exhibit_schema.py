"""What a block `table`, `chart` or `sections` may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from diptych.model.exhibit import ChartKind, SectionField
from diptych.parse.yaml.schema import NAME, Shape, Words

Columns = Annotated[dict[Words, Words], Field(min_length=1)]


class TableShape(Shape):
    """A table of a file of data."""

    file: Words
    """The file, such as data/events.csv, relative to the report's folder."""
    title: Words
    """What the table shows."""
    columns: Columns
    """Columns of the file to show, from left to right, each with its label."""
    unit: Words | None = None
    """What the figures count."""


class ChartShape(TableShape):
    """A chart of a file of data."""

    kind: ChartKind
    """How to draw: bar, line or timeline."""
    columns: Annotated[dict[Words, Words], Field(min_length=2)]
    """Bars and lines: what stands along the axis, then one series a column. Timeline: when, then the lane."""
    alt: Words
    """What a reader sees in the chart, in words."""


class SectionsShape(Shape):
    """A table of the report's own sections."""

    title: Words
    """What the table shows."""
    columns: Annotated[dict[SectionField, Words], Field(min_length=1)]
    """What to tell of each section, each with its label."""
    about: Annotated[str, Field(pattern=NAME)] | Literal[""] = ""
    """Kind of term that a section must be about, such as organisation; all sections about a term if not given."""
