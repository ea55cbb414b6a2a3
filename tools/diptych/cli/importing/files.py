"""Foreign files → manuscripts, several at a time, read in processes that a bad file may bring down."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.faults import FOREIGN_FILE_TOO_LARGE, FOREIGN_FILE_UNREADABLE, IMPORT_OVERSPENT, ImportRefusedError
from diptych.importing.readers import read_manuscript
from diptych.internal import IMPORT_FAILED, failure
from diptych.io.confined import FileBudget, Lost, in_processes
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from diptych.importing.shared.manuscript import Manuscript
    from diptych.model.rule import Rule

LARGEST = 50_000_000
"""Most bytes of a file: the longest reports of the United Nations have a few million, pictures included."""
MEGABYTE = 1_000_000
WORTH_PROCESSES = 6
"""Fewest files for which several processes are started: one process reads fewer files sooner."""
LEAST_SECONDS = 20
SECONDS_A_MEGABYTE = 10
MOST_MEMORY = 2_000
"""Megabytes. A PDF of 300 kB takes 1.5 seconds and 60 MB to read; a Word file of 100 kB, half a second."""


class Content(NamedTuple):
    """A foreign file: its index among the files, its path, its bytes."""

    at: int
    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that cannot be imported, and why."""

    path: str
    rule: Rule
    arguments: Mapping[str, str | int]
    place: str


def refusal(path: str, error: ImportRefusedError) -> Refusal:
    """Return the refusal of a file."""
    return Refusal(path, error.rule, error.arguments, error.place)


def failed(path: str, error: Exception) -> Refusal:
    """Return the refusal of a file over which the program itself failed."""
    found = failure(IMPORT_FAILED, error, Span(path, 0, 0))
    return Refusal(path, IMPORT_FAILED, found.arguments, "")


def read_all(paths: Sequence[str], advance: Callable[[], None]) -> list[Manuscript | Refusal]:
    """Read foreign files, many of them in several processes; the results are in the order of the paths.

    Args:
        paths: The files.
        advance: Called after each file.
    """
    results: dict[int, Manuscript | Refusal] = {}
    contents = ((one, budget_of(one)) for one in _contents(paths, results))
    most = (os.cpu_count() or 1) if len(paths) >= WORTH_PROCESSES else 1
    for one, result in in_processes(read_one, contents, most):
        results[one.at] = _lost(one, result) if isinstance(result, Lost) else result
        advance()
    return [results[at] for at in range(len(paths))]


def _contents(paths: Sequence[str], results: dict[int, Manuscript | Refusal]) -> Iterator[Content]:
    """Yield the content of the files; add to `results` those that cannot be opened or are too large."""
    for at, path in enumerate(paths):
        try:
            yield Content(at, path, file_bytes(Path(path)))
        except ImportRefusedError as error:
            results[at] = refusal(path, error)


def read_one(content: Content) -> Manuscript | Refusal:
    """Read one foreign file; every exception becomes a refusal."""
    try:
        return read_manuscript(content.path, content.data)
    except ImportRefusedError as error:
        return refusal(content.path, error)
    except MemoryError:
        return _overspent(content)
    except Exception as error:  # noqa: BLE001 - the boundary of an import
        return failed(content.path, error)


def budget_of(content: Content) -> FileBudget:
    """Return the budget for reading a file."""
    return FileBudget(LEAST_SECONDS + SECONDS_A_MEGABYTE * len(content.data) // MEGABYTE, MOST_MEMORY)


def _lost(content: Content, lost: Lost) -> Refusal:
    return _overspent(content) if lost.overspent else failed(content.path, ChildProcessError(lost.cause))


def _overspent(content: Content) -> Refusal:
    budget = budget_of(content)
    arguments = {"seconds": budget.seconds, "size": budget.megabytes}
    return refusal(content.path, ImportRefusedError(IMPORT_OVERSPENT, arguments))


def file_bytes(path: Path) -> bytes:
    """Return the bytes of a foreign file.

    Raises:
        ImportRefusedError: It cannot be opened, or is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ImportRefusedError(FOREIGN_FILE_UNREADABLE, {"reason": error.strerror or str(error)}) from error
    if len(data) > LARGEST:
        raise ImportRefusedError(FOREIGN_FILE_TOO_LARGE, {"limit": LARGEST // MEGABYTE})
    return data
