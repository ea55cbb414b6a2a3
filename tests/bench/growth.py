"""Growth of the time of a check and of a web edition with the size of hostile texts: seconds, and the exponent.

Run alone as `python -m tests.bench.growth [SECONDS]`: each text is given so many seconds of processor time (2 by
default), and the sizes go up to a megabyte within them. The exponent is the slope between the two largest sizes on
logarithmic scales, without the time of an empty report: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import sys
from math import log
from typing import TYPE_CHECKING

from diptych.packaged import house
from tests.support.hostile import check, compose, texts
from tests.support.limits import seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.hostile import Maker

SIZES = (1_000, 4_000, 16_000, 64_000, 250_000, 990_000)
"""Bytes of a section in each language; a section has at most a megabyte."""
SHOWN = 4
FACTOR = 6
"""The next size, four times as long, is tried if so many times the seconds of the last one are allowed."""
ALLOWED = 2.0
LIMIT = 120
"""Seconds after which a text is given up."""
LEAST = 0.1
"""Seconds below which the clock says nothing about growth."""
WANTED = 1.3


def table(allowed: float = ALLOWED) -> str:
    """Measure each text in a child process; return the seconds, the exponents and their limit."""
    for dictionary in house().dictionaries.values():
        dictionary.knows("report")
    # The least of several runs: it is subtracted from every other time, and must not be too much.
    empty = min(_seconds(lambda _: {"a.en.md": "Text.", "a.fr.md": "Texte."}, 1) or 0.0 for _ in range(5))
    lines = [f"{'seconds at so many bytes (exponent wanted: at most ' + str(WANTED) + ')':62}"]
    worst = 0.0
    for name, maker in texts():
        measured = list(_measured(maker, allowed))
        slope = exponent([(size, taken - empty if taken else None) for size, taken in measured])
        worst = max(worst, slope or 0.0)
        lines.append(_line(name, measured, slope))
    return "\n".join((*lines, f"{'greatest exponent':62}{worst:10.2f}"))


def _measured(maker: Maker, allowed: float) -> Iterator[tuple[int, float | None]]:
    """Yield sizes with their seconds, as long as the next one is likely to keep within the seconds allowed."""
    for size in SIZES:
        taken = _seconds(maker, size)
        yield size, taken
        if taken is None or taken * FACTOR > allowed:
            return


def _seconds(maker: Maker, size: int) -> float | None:
    checked, composed = seconds_of([lambda: check(maker(size)), lambda: compose(maker(size))], LIMIT)
    return None if checked is None or composed is None else checked + composed


def exponent(measured: list[tuple[int, float | None]]) -> float | None:
    """Return the slope between the two largest sizes on logarithmic scales; `None` where there is too little data."""
    match [(size, taken) for size, taken in measured if taken is not None and taken >= LEAST]:
        case [*_, (less, before), (more, after)]:
            return log(after / before) / log(more / less)
        case _:
            return None


def _line(name: str, measured: list[tuple[int, float | None]], slope: float | None) -> str:
    columns = "".join(
        f"{size // 1000:>5} kB{'—' if taken is None else f'{taken:.2f}':>7}" for size, taken in measured[-SHOWN:]
    )
    return f"{name[:40]:42}{columns:60}{'' if slope is None else f'{slope:.2f}':>6}"


if __name__ == "__main__":
    sys.stdout.write(f"{table(float(sys.argv[1]) if len(sys.argv) > 1 else ALLOWED)}\n")
