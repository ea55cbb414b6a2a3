"""What a template may see of a table or a chart that is made of data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from diptych.render.views.edition import CellView


@dataclass(frozen=True, slots=True)
class DataTableView:
    """A table of data; `unit` tells what the figures count, or is empty; `label` is `Table 2`, or is empty."""

    title: str
    unit: str
    header: tuple[CellView, ...]
    rows: tuple[tuple[CellView, ...], ...]
    label: str = ""
    kind: ClassVar[str] = "data-table"


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart.

    Attributes:
        source: The picture, an SVG inside its own address.
        alternative: What a reader sees in it, in words.
        table: Its data, for readers who cannot see it.
        label: `Figure II`, or empty.
    """

    source: str
    alternative: str
    table: DataTableView
    label: str = ""
    kind: ClassVar[str] = "chart"
