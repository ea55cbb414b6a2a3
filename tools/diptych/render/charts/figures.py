"""The values of a chart of bars or lines."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.model.exhibit import is_moment, is_number, moment
from diptych.render.charts.scales import is_day

if TYPE_CHECKING:
    from collections.abc import Iterator


class Along(Enum):
    """What goes along the axis of a chart."""

    NAMES = "names"
    NUMBERS = "numbers"
    MOMENTS = "moments"


@dataclass(frozen=True, slots=True)
class Series:
    """A series of figures.

    Attributes:
        name: Its name.
        values: Its values; `None` where one is missing, which is not nought.
        written: Its values as readers see them.
    """

    name: str
    values: tuple[Decimal | None, ...]
    written: tuple[str, ...]

    def known(self) -> Iterator[tuple[Decimal, str]]:
        """Yield the values that are not missing, each as a number and as readers see it."""
        pairs = zip(self.values, self.written, strict=True)
        return ((value, written) for value, written in pairs if value is not None)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a chart of bars or lines shows.

    Attributes:
        along: The values along the axis, as the file has them.
        names: The same, as readers see them.
        heading: What they are.
        series: The series.
        unit: What the figures count, or empty.
        lang: Language of the reader.
    """

    along: tuple[str, ...]
    names: tuple[str, ...]
    heading: str
    series: tuple[Series, ...]
    unit: str
    lang: str

    @property
    def kind(self) -> Along:
        """What goes along the axis."""
        if self.along and all(map(is_moment, self.along)):
            return Along.MOMENTS
        return Along.NUMBERS if self.along and all(map(is_number, self.along)) else Along.NAMES

    @property
    def first(self) -> int | None:
        """The first of whole numbers, or of months, that follow each other; nothing where they do not."""
        if self.kind is Along.NUMBERS:
            numbers = [Decimal(value) for value in self.along]
        elif self.kind is Along.MOMENTS and not any(map(is_day, self.along)):
            numbers = [Decimal(moment(value).year * 12 + moment(value).month - 1) for value in self.along]
        else:
            return None
        whole = all(number == number.to_integral_value() for number in numbers)
        return int(numbers[0]) if whole and all(b - a == 1 for a, b in pairwise(numbers)) else None

    @property
    def keyed(self) -> tuple[str, ...]:
        """The names of the series, for a key."""
        return tuple(series.name for series in self.series)

    def spread(self, plot: float) -> list[float]:
        """Return where the values along the axis are if they stand at even distances, in pixels of its length."""
        room = plot / max(len(self.along), 1)
        return [room * (at + 0.5) for at in range(len(self.along))]

    @property
    def rises(self) -> bool:
        """Whether numbers along the axis rise from each to the next."""
        return self.kind is Along.NUMBERS and all(a < b for a, b in pairwise(map(Decimal, self.along)))

    @property
    def head(self) -> str:
        """What stands above the figures: the unit, after the name of the series where there is only one."""
        if len(self.series) > 1 or not self.series:
            return self.unit
        name = self.series[0].name
        if not self.unit or self.unit.casefold() == name.casefold():
            return name
        return f"{name} ({self.unit})"

    def values(self) -> Iterator[Decimal]:
        """Yield all values that are not missing."""
        return (value for series in self.series for value, _ in series.known())
