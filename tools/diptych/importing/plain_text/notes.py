"""Footnotes of extracted text, and their marks in it."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.plain_text.furniture import NOTE_START
from diptych.importing.plain_text.lines import joined_pieces
from diptych.importing.shared.manuscript import ForeignNote, ForeignProse
from diptych.importing.shared.pieces import Piece, cut, runs_of, text_of_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.plain_text.furniture import Cleared
    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.remarks import Remarks

BEFORE_MARK = r"(?:(?<=[^\W\d_])|(?<=[.,;:!?)\]»”’]))"
AFTER_MARK = r"(?=[\s.,;:!?)\]»”]|$)"
"""A mark comes after a word or its punctuation, and no letter follows it."""

MARK = re.compile(f"{BEFORE_MARK}[0-9]{{1,3}}{AFTER_MARK}")

MARK_GUESSED = N_("The mark of footnote {label} was found by its figure alone.")


def with_marks(text: Cleared, remarks: Remarks) -> list[Line]:
    """Return the lines of a text with the marks of its footnotes found among the figures.

    A mark is looked for between the footnotes of the previous page and those of its own. If the file has raised marks,
    they are known already. The text of a footnote without a mark is kept: see `importing/report/writing.py`.
    """
    lines = list(text.lines)
    if any(piece.note for line in lines for piece in line.pieces):
        return lines
    figures = _figures(lines)
    marks: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    start = 0
    for at, note in enumerate(text.notes):
        if at and text.notes[at - 1].after != note.after:
            start = text.notes[at - 1].after
        own = figures[note.label]
        while own and own[0][0] < start:
            own.popleft()
        if own and own[0][0] < note.after:
            place, *mark = own.popleft()
            marks[place].append((mark[0], mark[1], len(note.label)))
            remarks.guessed(lines[place].place, MARK_GUESSED, label=note.label)
    for place, found in marks.items():
        lines[place] = _marked(lines[place], found)
    return lines


def _figures(lines: Sequence[Line]) -> Mapping[str, deque[tuple[int, int, int]]]:
    """Return the places of figures that may be marks, by figure: line, piece and offset of each, in order."""
    found: dict[str, deque[tuple[int, int, int]]] = defaultdict(deque)
    for at, line in enumerate(lines):
        for number, piece in enumerate(line.pieces):
            for match in MARK.finditer(piece.text):
                found[match[0]].append((at, number, match.start()))
    return found


def notes_of(text: Cleared, words: Mapping[str, int], remarks: Remarks, lang: str) -> Iterator[ForeignNote]:
    """Yield the footnotes of a text, each joined to one paragraph."""
    for note in text.notes:
        pieces = joined_pieces(note.lines, words, remarks)
        start = NOTE_START.match(text_of_pieces(pieces))
        content = runs_of(cut(pieces, start.end() if start else 0), lang)
        place = ForeignPlace(N_("footnote {label}"), label=note.label)
        yield ForeignNote(note.label, (ForeignProse(content, place),), place)


def _marked(line: Line, marks: Iterable[tuple[int, int, int]]) -> Line:
    """Return a line with figures turned into marks; each is given by piece, offset and length."""
    pieces: list[Piece] = []
    for number, piece in enumerate(line.pieces):
        done = 0
        for _, start, length in sorted(mark for mark in marks if mark[0] == number):
            pieces.append(replace(piece, text=piece.text[done:start]))
            done = start + length
            pieces.append(Piece("", note=piece.text[start:done]))
        pieces.append(replace(piece, text=piece.text[done:]))
    return replace(line, pieces=tuple(pieces))
