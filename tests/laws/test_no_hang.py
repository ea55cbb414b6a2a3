"""The time of a check and of a web edition grows with the size of a text alone, whatever the text.

CI reads 69 hostile texts of 5 kB in each language, each under a limit of processor time that a search from every place
would exceed: at that size a table of stale rows took minutes, and `resolution and and and …` never ended. By hand, 148
of the 159 were read at 1 kB, 4 kB, 16 kB, 64 kB, 250 kB and 990 kB, within six seconds each (`make bench` shows the
table; `DIPTYCH_HOSTILE=64000` reads all at that size), and the eleven of odd characters at 16 kB and 64 kB, with time
that grew as the size. They found some fifty places that searched a text from its start again and again, two patterns
that backtracked over it without end, and that Python puts the marks of one letter in order in quadratic time.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from diptych.packaged import house
from tests.support.hostile import BUILT, check, compose, texts
from tests.support.limits import seconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.support.hostile import Files, Maker

BY_HAND = int(os.environ.get("DIPTYCH_HOSTILE", "0"))
SIZE = BY_HAND or 5_000
LIMIT = 10 + SIZE // 1_000
"""Seconds of processor time: many times what any text takes, and a small part of what it took when it failed."""


def those_that_hang(read: Callable[[Files], None], makers: Iterable[tuple[str, Maker]]) -> list[str]:
    """Return the names of the texts that were not read in time or could not be read."""
    for dictionary in house().dictionaries.values():
        dictionary.knows("report")
    named = dict(makers)
    taken = seconds_of([partial(_read, read, maker) for maker in named.values()], LIMIT)
    return [name for name, seconds in zip(named, taken, strict=True) if seconds is None]


def _read(read: Callable[[Files], None], maker: Maker) -> None:
    read(maker(SIZE))


def test_a_check_ends() -> None:
    every = list(texts())
    assert those_that_hang(check, every if BY_HAND else [*every[: -len(BUILT) : 3], *BUILT.items()]) == []


def test_a_web_edition_ends() -> None:
    assert those_that_hang(compose, texts() if BY_HAND else BUILT.items()) == []
