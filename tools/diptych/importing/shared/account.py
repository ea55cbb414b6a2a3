"""The account of an import: which words of the foreign file are neither in the report, in order, nor in a remark."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from diptych.importing.shared.remarks import BETWEEN
from diptych.importing.shared.word_matching import account_words, matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.shared.foreign_words import ForeignWords

MARK = re.compile(r"[0-9]{1,4}|[A-Za-z]{1,2}|[ivxlIVXL]{1,8}|[^\w\s]")
"""A word that may be a number or a mark, which Diptych sets itself."""
LONGEST_MARK = 3
LONGEST_SLIDE = 24
"""How many words an unmatched row is moved along equal words, until a remark is found that quotes it."""
ENOUGH = 3
"""Words in a row that tell a passage: fewer must be all that a remark quotes."""
MOST_TRIED = 16


class Kept(NamedTuple):
    """A passage of the report, as it reads back.

    Attributes:
        text: Its words.
        marked: Whether a number or a mark stands before it, which is not written.
        loose: Whether the order of its words does not count, as in a table whose headings were merged.
    """

    text: str
    marked: bool = False
    loose: bool = False


class Loss(NamedTuple):
    """Words of a foreign file that are not where they should be.

    Attributes:
        text: The words.
        place: Where they are in the file.
        is_moved: Whether they stand elsewhere in the report.
    """

    text: str
    place: str
    is_moved: bool


def losses(told: Sequence[ForeignWords], kept: Sequence[Kept], quotes: Iterable[str]) -> list[Loss]:
    """Return the words of a file that are not in order in what was kept, and that no remark quotes.

    Args:
        told: Every text of the file, in order.
        kept: The report, in order.
        quotes: What remarks quote; several quotations in one are divided by `BETWEEN`.
    """
    account = _Account(told, kept, _Rows(account_words(one) for quote in quotes for one in quote.split(BETWEEN)))
    return list(account.losses())


@dataclass(slots=True)
class _Rows:
    """Rows of words in which a row of words can be looked up."""

    rows: Iterable[Sequence[str]]
    _words: list[str | None] = field(default_factory=lambda: [None])
    _starts: dict[tuple[str | None, ...], list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for row in self.rows:
            self._words += (*row, None)
        for at, word in enumerate(self._words):
            if word is None:
                continue
            for length in (1, 2, ENOUGH):
                places = self._starts[tuple(self._words[at : at + length])]
                if len(places) < MOST_TRIED:
                    places.append(at)

    def length(self, words: Sequence[str], at: int) -> int:
        """Return how many of the words from one on stand in a row; 0 if they are too few to be told by."""
        longest = 0
        rest = len(words) - at
        for start in self._starts.get(tuple(words[at : at + min(ENOUGH, rest)]), self._starts.get((words[at],), ())):
            length = 0
            while length < rest and self._words[start + length] == words[at + length]:
                length += 1
            is_whole = self._words[start - 1] is None and self._words[start + length] is None
            if length >= ENOUGH or is_whole:
                longest = max(longest, length)
        return longest

    def has(self, words: Sequence[str]) -> bool:
        """Return whether all the words stand in rows, one after the other."""
        at = 0
        while at < len(words):
            length = self.length(words, at)
            if not length:
                return False
            at += length
        return True


class _Account:
    """The words of a file beside those of a report."""

    def __init__(self, told: Sequence[ForeignWords], kept: Sequence[Kept], quotes: _Rows) -> None:
        self.told = told
        self.kept = kept
        self.quotes = quotes
        self.ours, self.stretches = _flat(one.text for one in told if not one.aside)
        self.places = [one for one in told if not one.aside]
        self.theirs, self.passages = _flat(one.text for one in kept)
        self.found = matches(self.ours, self.theirs)
        taken = {other for other in self.found if other is not None}
        self.left = [None if at in taken else word for at, word in enumerate(self.theirs)]
        self.loose: Mapping[int, Counter[str]] = defaultdict(Counter)
        for at, word in enumerate(self.left):
            if word is not None and kept[self.passages[at]].loose:
                self.loose[self.passages[at]][word] += 1
        self.others = _Rows(_parts(self.left))

    @cached_property
    def whole(self) -> _Rows:
        """The words of the report."""
        return _Rows([account_words(one.text) for one in self.kept])

    def losses(self) -> Iterator[Loss]:
        """Yield what is neither in order in the report nor quoted: the running text first, then what stands aside."""
        for start, end in self._unmatched():
            yield from self._of_gap(start + self._mark(start, end), end)
        for one in self.told:
            words = account_words(one.text) if one.aside else []
            if words and not self.quotes.has(words) and not self.others.has(words):
                yield from self._told(words, one.text, one.place)

    def _unmatched(self) -> Iterator[tuple[int, int]]:
        start = 0
        for at in range(len(self.ours) + 1):
            if at == len(self.ours) or self.found[at] is not None:
                if start < at:
                    yield start, at
                start = at + 1

    def _of_gap(self, start: int, end: int) -> Iterator[Loss]:
        """Yield the losses among words in a row that were not found in order."""
        if start == end or self._is_loose(start, end):
            return
        slides = tuple(self._slides(start, end))
        if any(self._is_mark_too(*one) or self.quotes.has(self.ours[slice(*one)]) for one in slides):
            return
        at = start
        while at < end:
            last = at + 1
            while last < end and self.stretches[last] == self.stretches[at] and not self._mark(last, end):
                last += 1
            stretch = self.places[self.stretches[at]]
            words = self.ours[at:last]
            if not self.quotes.has(words) and not self._is_loose(at, last):
                whole = account_words(stretch.text)
                if words != whole and self.whole.has(whole):
                    yield Loss(stretch.text, stretch.place, is_moved=True)
                else:
                    yield from self._told(words, stretch.text if words == whole else "", stretch.place)
            at = last + self._mark(last, end)

    def _told(self, words: Sequence[str], whole: str, place: str) -> Iterator[Loss]:
        if self.others.has(words):
            yield Loss(whole or " ".join(words), place, is_moved=True)
            return
        row: list[str] = []
        at = 0
        while at < len(words):
            length = self.quotes.length(words, at)
            if length and row:
                yield Loss(" ".join(row), place, is_moved=False)
                row = []
            row += words[at : at + 1] if not length else ()
            at += length or 1
        if row:
            yield Loss(whole if len(row) == len(words) and whole else " ".join(row), place, is_moved=False)

    def _mark(self, start: int, end: int) -> int:
        """Return how many words in a row are the mark at the beginning of a passage that has one."""
        if start >= len(self.ours) or (start and self.stretches[start - 1] == self.stretches[start]):
            return 0
        last = start
        while last < min(end, start + LONGEST_MARK) and MARK.fullmatch(self.ours[last]):
            last += 1
        follows = self.found[last] if last == end < len(self.ours) else None
        if follows is None or self.stretches[last] != self.stretches[start]:
            return 0
        passage = self.passages[follows]
        is_first = not follows or self.passages[follows - 1] != passage
        return last - start if is_first and self.kept[passage].marked else 0

    def _is_mark_too(self, first: int, last: int) -> bool:
        """Return whether words could as well have been left without a match as the mark of a passage: “d) d’aider”."""
        follows = self.found[first]
        begins = not first or self.stretches[first - 1] != self.stretches[first]
        if follows is None or not begins or last - first > LONGEST_MARK:
            return False
        passage = self.passages[follows]
        is_first = not follows or self.passages[follows - 1] != passage
        return is_first and self.kept[passage].marked and all(map(MARK.fullmatch, self.ours[first:last]))

    def _slides(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where words in a row stand, and the rows beside them that could as well have been left unmatched."""
        yield start, end
        first, last = start, end
        for _ in range(LONGEST_SLIDE):
            if not first or self.ours[first - 1] != self.ours[last - 1]:
                break
            first, last = first - 1, last - 1
            yield first, last
        first, last = start, end
        for _ in range(LONGEST_SLIDE):
            if last == len(self.ours) or self.ours[first] != self.ours[last]:
                break
            first, last = first + 1, last + 1
            yield first, last

    def _is_loose(self, start: int, end: int) -> bool:
        """Return whether all the words in a row stand in another order in a table beside them; they then are taken."""
        wanted = Counter(self.ours[start:end])
        for beside in (start - 1, end):
            other = self.found[beside] if 0 <= beside < len(self.found) else None
            if other is not None and wanted <= self.loose[self.passages[other]]:
                self.loose[self.passages[other]].subtract(wanted)
                return True
        return False


def _flat(texts: Iterable[str]) -> tuple[list[str], list[int]]:
    """Return the words of texts in a row, and for each of them the index of its text."""
    words: list[str] = []
    owners: list[int] = []
    for at, text in enumerate(texts):
        own = account_words(text)
        words += own
        owners += [at] * len(own)
    return words, owners


def _parts(words: Iterable[str | None]) -> Iterator[list[str]]:
    """Yield the rows of words between those that are None."""
    row: list[str] = []
    for word in (*words, None):
        if word is not None:
            row.append(word)
        elif row:
            yield row
            row = []
