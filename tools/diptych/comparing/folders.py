"""The files of two folders: which of them are two languages of one document."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from diptych.importing.shared.languages import without_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.importing.shared.manuscript import Manuscript


class Sorted(NamedTuple):
    """The files of two folders.

    Attributes:
        pairs: Those that are two languages of one document, in the order of the first folder.
        alone: Those without a counterpart in the other folder.
    """

    pairs: tuple[tuple[Manuscript, Manuscript], ...]
    alone: tuple[Manuscript, ...]


def paired(first: Sequence[Manuscript], second: Sequence[Manuscript]) -> Sorted:
    """Pair the files of two folders: by their symbols, by what they say of their document, by their names.

    If one file is left in each folder, these two are a pair.
    """
    partners: dict[int, Manuscript] = {}
    taken: set[int] = set()
    for name in (_symbol, _work, _stem):
        there = {name(one): one for one in reversed(second) if id(one) not in taken and name(one)}
        for one in first:
            other = there.pop(name(one), None) if id(one) not in partners else None
            if other:
                partners[id(one)] = other
                taken.add(id(other))
    left = [one for one in first if id(one) not in partners]
    over = [one for one in second if id(one) not in taken]
    if len(left) == len(over) == 1:
        partners[id(left[0])] = over[0]
        left = over = []
    pairs = tuple((one, partners[id(one)]) for one in first if id(one) in partners)
    return Sorted(pairs, (*left, *over))


def _symbol(manuscript: Manuscript) -> str:
    return next(iter(manuscript.identity.symbols), "")


def _work(manuscript: Manuscript) -> str:
    return manuscript.identity.work


def _stem(manuscript: Manuscript) -> str:
    return without_language(PurePath(manuscript.path).stem, with_letters=True).casefold()
