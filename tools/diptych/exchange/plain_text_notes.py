"""Footnotes of extracted text, put back at their marks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.exchange.manuscript import Note, Prose
from diptych.exchange.pieces import Piece, cut, plain, runs_of
from diptych.exchange.places import Place
from diptych.exchange.plain_text_furniture import NOTE_START
from diptych.exchange.plain_text_lines import joined_pieces
from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.exchange.plain_text_furniture import Cleared
    from diptych.exchange.plain_text_lines import Line
    from diptych.exchange.remarks import Remarks

BEFORE_MARK = r"(?:(?<=[^\W\d_])|(?<=[.,;:!?)\]»”’]))"
AFTER_MARK = r"(?=[\s.,;:!?)\]»”]|$)"
"""A mark stands at the end of a word or behind the punctuation after it, and no letter follows."""

MARK_GUESSED = N_("The mark of footnote {label} was found by its figure alone.")


def with_marks(text: Cleared, remarks: Remarks) -> list[Line]:
    """Return the lines of a text with the marks of its footnotes told from figures.

    A mark is looked for between the footnotes of the page before and its own. Where the file raises its marks they
    are known already. A footnote without a mark keeps its text: see `writing`.
    """
    lines = list(text.lines)
    if any(piece.note for line in lines for piece in line.pieces):
        return lines
    start = 0
    for at, note in enumerate(text.notes):
        if at and text.notes[at - 1].after != note.after:
            start = text.notes[at - 1].after
        for place in range(start, note.after):
            marked = _marked(lines[place], note.label)
            if marked:
                remarks.guessed(marked.place, MARK_GUESSED, label=note.label)
                lines[place] = marked
                break
    return lines


def notes_of(text: Cleared, words: Mapping[str, int], remarks: Remarks, lang: str) -> Iterator[Note]:
    """Yield the footnotes of a text, each joined to one paragraph."""
    for note in text.notes:
        pieces = joined_pieces(note.lines, words, remarks)
        start = NOTE_START.match(plain(pieces))
        content = runs_of(cut(pieces, start.end() if start else 0), lang)
        place = Place(N_("footnote {label}"), label=note.label)
        yield Note(note.label, (Prose(content, place),), place)


def _marked(line: Line, label: str) -> Line | None:
    """Return a line with the mark in it made one; none where it has none."""
    pattern = re.compile(f"{BEFORE_MARK}{label}{AFTER_MARK}")
    for at, piece in enumerate(line.pieces):
        match = pattern.search(piece.text)
        if match and not piece.note:
            before = replace(piece, text=piece.text[: match.start()])
            after = replace(piece, text=piece.text[match.end() :])
            return replace(
                line, pieces=(*line.pieces[:at], before, Piece("", note=label), after, *line.pieces[at + 1 :])
            )
    return None
