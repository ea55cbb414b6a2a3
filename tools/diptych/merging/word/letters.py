"""What went out, letter by letter: as it was shown, as it was written, and where it stands in the section."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.runs import (
    BreakRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    HeldRun,
    LinkRun,
    MissingRun,
    NoteRun,
    PictureRun,
    PlainRun,
    RaisedRun,
    ReferenceRun,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.compose.runs import Run, Runs
    from diptych.model.prose import RunningText
    from diptych.model.source import Span

MARK = "\ufffc"
PARAGRAPH_END = "\u2029"
"""Stands between the two paragraphs that one was divided into."""
"""Stands for what is no letter: the first mark of a footnote, a picture in a line."""


class LetterLook(NamedTuple):
    """How a letter is emphasised."""

    strong: bool = False
    italic: bool = False


PLAIN = LetterLook()


class SentLetter(NamedTuple):
    """A letter that went out.

    Attributes:
        char: The letter as it was shown; `MARK` for what is none.
        written: The letter as its author wrote it.
        look: How it is emphasised.
        start: Where it begins in the section; -1 for a letter that no source holds.
        end: Where it ends there.
        whole: The span of what was shown in its place, such as a reference; none for a letter of running text.
        note: The name of the footnote whose first mark it is.
    """

    char: str
    written: str
    look: LetterLook
    start: int = -1
    end: int = -1
    whole: Span | None = None
    note: str = ""

    @property
    def begins(self) -> int:
        """Where it, or what it was shown for, begins in the section."""
        return self.whole.start if self.whole else self.start

    @property
    def finishes(self) -> int:
        """Where it, or what it was shown for, ends there."""
        return self.whole.end if self.whole else self.end


@dataclass(frozen=True, slots=True)
class LetterReader:
    """Reads the runs of one text.

    Attributes:
        running: The running text of its block; none for a title.
        span: The span of the block.
        marks: The places of the marks of footnotes, by the name of the note and the count of the mark.
    """

    running: RunningText | None
    span: Span
    marks: Mapping[tuple[str, int], Span]

    def letters(self, runs: Runs) -> tuple[SentLetter, ...]:
        """Return the letters of runs."""
        return tuple(letter for run in runs for letter in self._run(run, PLAIN, None))

    def _run(self, run: Run, look: LetterLook, whole: Span | None) -> Iterator[SentLetter]:
        match run:
            case PlainRun() | HeldRun() | RaisedRun():
                yield from self._text(run, look, whole)
            case EmphasisRun():
                inner = LetterLook(look.strong or run.strong, look.italic or not run.strong)
                yield from self._runs(run.runs, inner, whole)
            case ReferenceRun():
                yield from self._runs(run.runs, look, run.reference.link.span)
            case CitationRun() | LinkRun():
                yield from self._runs(run.runs, look, run.link.span if run.link else whole)
            case NoteRun():
                yield from self._note(run, look)
            case CodeRun() | PictureRun() | BreakRun():
                yield from self._leaf(run, look, whole)
            case MissingRun():
                yield from (SentLetter(char, char, look, whole=whole or self.span) for char in run.text)
            case _:
                yield from self._runs(run.runs, look, whole)

    def _runs(self, runs: Runs, look: LetterLook, whole: Span | None) -> Iterator[SentLetter]:
        for run in runs:
            yield from self._run(run, look, whole)

    def _text(self, run: PlainRun | HeldRun | RaisedRun, look: LetterLook, whole: Span | None) -> Iterator[SentLetter]:
        for at, (char, written) in enumerate(zip(run.text, run.written, strict=True)):
            if run.at is None:
                yield SentLetter(char, written, look, whole=whole or self.span)
            elif self.running is None:
                start = run.at.offset + at
                yield SentLetter(char, written, look, start, start + 1)
            else:
                place = self.running.span(run.at.offset + at, run.at.offset + at + 1)
                yield SentLetter(char, written, look, place.start, place.end)

    def _note(self, run: NoteRun, look: LetterLook) -> Iterator[SentLetter]:
        place = self.marks[run.name, run.mark]
        if run.to_table or run.mark:
            yield from (SentLetter(char, MARK, look, whole=place) for char in run.sign)
        else:
            yield SentLetter(MARK, MARK, look, whole=place, note=run.name)

    def _leaf(self, run: CodeRun | PictureRun | BreakRun, look: LetterLook, whole: Span | None) -> Iterator[SentLetter]:
        place = self.running.span(run.at.offset, run.at.offset + 1) if self.running and run.at else whole or self.span
        match run:
            case BreakRun():
                yield SentLetter("\n", "\n", look, place.start, place.end)
            case PictureRun():
                yield SentLetter(MARK, MARK, look, whole=place)
            case CodeRun():
                yield from (SentLetter(char, char, look, whole=place) for char in run.text)
