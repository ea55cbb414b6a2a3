"""Foreign files → manuscripts, several at a time."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.exchange.faults import FOREIGN_FILE_TOO_LARGE, FOREIGN_FILE_UNREADABLE, ImportRefusedError
from diptych.exchange.formats import read_manuscript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from diptych.exchange.manuscript import Manuscript
    from diptych.model.rule import Rule

LARGEST = 50_000_000
"""Bytes of a file: the longest reports of the United Nations have some millions, pictures included."""
MEGABYTE = 1_000_000
WORTH_PROCESSES = 6
"""Files below which starting processes takes longer than reading them here."""
AT_A_TIME = 4
"""Files that a process is given at once."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file of which nothing can be made, and why."""

    path: str
    rule: Rule
    arguments: Mapping[str, str | int]
    place: str


def refusal(path: str, error: ImportRefusedError) -> Refusal:
    """Return what is to be told of a file."""
    return Refusal(path, error.rule, error.arguments, error.place)


def read_all(paths: Sequence[str], advance: Callable[[], None]) -> list[Manuscript | Refusal]:
    """Read foreign files, many of them in several processes; the results stand in the order of the paths.

    Args:
        paths: The files.
        advance: Called after each file.
    """
    results: list[Manuscript | Refusal] = []
    with _mapping(len(paths)) as mapped:
        for result in mapped(paths):
            results.append(result)
            advance()
    return results


@contextmanager
def _mapping(count: int) -> Iterator[Callable[[Iterable[str]], Iterable[Manuscript | Refusal]]]:
    """Give what reads files: here, or in as many processes as there are processors."""
    if count < WORTH_PROCESSES:
        yield lambda paths: map(read_one, paths)
        return
    spawning = multiprocessing.get_context("spawn")  # a copy of this process would copy its threads' locks too
    with ProcessPoolExecutor(os.cpu_count(), mp_context=spawning) as pool:
        yield lambda paths: pool.map(read_one, paths, chunksize=AT_A_TIME)


def read_one(path: str) -> Manuscript | Refusal:
    """Read one foreign file."""
    try:
        return read_manuscript(path, _content(Path(path)))
    except ImportRefusedError as error:
        return refusal(path, error)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ImportRefusedError(FOREIGN_FILE_UNREADABLE, {"reason": error.strerror or str(error)}) from error
    if len(data) > LARGEST:
        raise ImportRefusedError(FOREIGN_FILE_TOO_LARGE, {"limit": LARGEST // MEGABYTE})
    return data
