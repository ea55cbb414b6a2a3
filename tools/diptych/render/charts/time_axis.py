"""An axis of time: moments as far apart as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.render.charts.fitting import Foot, are_apart
from diptych.render.charts.scales import Tick, time_ticks

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from diptych.render.charts.letters import Letters


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """An axis from a first to a last day.

    Attributes:
        first: Its first day.
        last: Its last day.
        plot: How long it is, in pixels.
        edge: Pixels between its ends and those days.
        days: Whether it shows days, not months alone.
    """

    first: datetime.date
    last: datetime.date
    plot: float
    edge: float
    days: bool = False

    def place(self, day: float) -> float:
        """Return where a day is; days are counted as in `date.toordinal`."""
        first, span = self.first.toordinal(), (self.last - self.first).days
        return self.edge + (self.plot - 2 * self.edge) * (day - first) / span if span else self.plot / 2

    def foot(self, lang: str, letters: Letters) -> Foot:
        """Return the words along the axis."""

        def placed(ticks: Iterable[Tick]) -> tuple[Tick, ...]:
            return tuple(Tick(self.place(tick.at), tick.lines) for tick in ticks)

        def fits(ticks: tuple[Tick, ...]) -> bool:
            return are_apart(placed(ticks), letters)

        return Foot(placed(time_ticks(self.first, self.last, lang, fits, days=self.days)))
