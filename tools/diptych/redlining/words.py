"""Two versions of a text as one: runs in, runs with what came and what went out."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.runs import (
    BreakRun,
    ChangedRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    HeldRun,
    LinkRun,
    NoteRun,
    PictureRun,
    PlainRun,
    ReferenceRun,
    plain_text,
)
from diptych.model.catalogue import ReferenceForm
from diptych.typography.changes import PIECE
from diptych.typography.characters import NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from diptych.compose.runs import Run, Runs

Forms = tuple[EmphasisRun | ForeignRun, ...]


class TextPiece(NamedTuple):
    """What is kept, inserted or deleted as one: a word, a mark, a citation, a reference.

    Attributes:
        key: What it is compared by.
        forms: The emphasis around it, without what is in it, from the outside in.
        run: The piece itself.
    """

    key: Hashable
    forms: Forms
    run: Run


class RedlineStep(NamedTuple):
    """A piece, and whether it came (true), went (false) or is in both versions (none)."""

    inserted: bool | None
    piece: TextPiece


def changed_runs(old: Runs, new: Runs, old_notes: Mapping[str, str], new_notes: Mapping[str, str]) -> Runs:
    """Return a text as it is, with what it has lost, word by word.

    Numbers that the program sets, such as those of paragraphs in references and of footnotes, are no change of the
    text: what they lead to is compared.

    Args:
        old: The earlier version.
        new: The present one.
        old_notes: What the footnotes of the earlier version are compared by, by name.
        new_notes: The same for the present version.

    Returns:
        The text; what came and what went is in a `ChangedRun`, which nothing is around.
    """
    before, after = (tuple(_pieces(runs, names)) for runs, names in ((old, old_notes), (new, new_notes)))
    return _joined(_steps(before, after))


def all_changed(runs: Runs, *, inserted: bool) -> Runs:
    """Return a text that came or went whole; an empty one stays empty."""
    return (ChangedRun(inserted, runs if inserted else _gone(runs)),) if runs else ()


def former(name: str) -> str:
    """Return the name of a footnote of the earlier version beside those of the present one."""
    return f"former-{name}"


def _gone(runs: Runs) -> Runs:
    """Return runs without the places that they come from, and with the names of former footnotes."""
    return tuple(_former(run) for run in runs)


def _former(run: Run) -> Run:
    match run:
        case NoteRun():
            return replace(run, name=former(run.name))
        case PlainRun() | HeldRun() | CodeRun() | PictureRun() | BreakRun():
            return replace(run, at=None)
        case EmphasisRun() | ForeignRun() | CitationRun() | ReferenceRun() | LinkRun():
            return replace(run, runs=_gone(run.runs))
        case _:
            return run


def _pieces(runs: Runs, notes: Mapping[str, str], forms: Forms = ()) -> Iterator[TextPiece]:
    for run in runs:
        match run:
            case EmphasisRun() | ForeignRun():
                yield from _pieces(run.runs, notes, (*forms, replace(run, runs=())))
            case PlainRun() | HeldRun():
                yield from _words(run, forms)
            case _:
                yield TextPiece((_key(run, notes), forms), forms, run)


def _words(run: PlainRun | HeldRun, forms: Forms) -> Iterator[TextPiece]:
    """Yield each word and mark of plain text by itself; spaces that hold and those that do not are alike."""
    for found in PIECE.finditer(run.text):
        start, end = found.span()
        at = run.at.further(start) if run.at else None
        word = replace(run, text=found[0], written=run.written[start:end], at=at)
        yield TextPiece((word.written.replace(NO_BREAK_SPACE, " "), forms), forms, word)


def _key(run: Run, notes: Mapping[str, str]) -> Hashable:
    match run:
        case NoteRun():
            return "note", notes.get(run.name, run.name)
        case ReferenceRun():
            is_named = run.reference.form is ReferenceForm.TEXT
            return "reference", run.reference.link.target, run.reference.form, plain_text(run.runs) if is_named else ""
        case CitationRun():
            return "citation", run.symbol, plain_text(run.runs)
        case LinkRun():
            return "link", run.address, plain_text(run.runs)
        case PictureRun():
            return "picture", run.path, run.alternative
        case _:
            return type(run).__name__, plain_text((run,))


def _steps(before: Sequence[TextPiece], after: Sequence[TextPiece]) -> Iterator[RedlineStep]:
    """Yield the pieces of both versions in order; what went stands before what came in its place."""
    went: list[TextPiece] = []
    came: list[TextPiece] = []
    old, new = [one.key for one in before], [one.key for one in after]
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        between = (went or came) and j < len(old) and m < len(new) and plain_text((after[k].run,)).isspace()
        # A space between two changed words does not count as kept.
        if tag != "equal" or (between and j - i == 1):
            went += before[i:j]
            came += after[k:m]
            continue
        yield from _told(went, came)
        went, came = [], []
        yield from (RedlineStep(inserted=None, piece=one) for one in after[k:m])
    yield from _told(went, came)


def _told(went: Sequence[TextPiece], came: Sequence[TextPiece]) -> Iterator[RedlineStep]:
    yield from (RedlineStep(inserted=False, piece=one) for one in went)
    yield from (RedlineStep(inserted=True, piece=one) for one in came)


def _joined(steps: Iterator[RedlineStep]) -> Runs:
    """Return pieces as runs: neighbours of one form in one run."""
    found: list[Run] = []
    for inserted, group in groupby(steps, key=lambda step: step.inserted):
        runs = _formed([step.piece for step in group], 0)
        found += runs if inserted is None else all_changed(runs, inserted=inserted)
    return tuple(found)


def _formed(pieces: Sequence[TextPiece], depth: int) -> Runs:
    """Return pieces inside the emphasis that is around them at a depth."""
    found: list[Run] = []
    for form, group in groupby(pieces, key=lambda piece: piece.forms[depth] if len(piece.forms) > depth else None):
        own = list(group)
        if form is None:
            found += _texts(own)
        else:
            found.append(replace(form, runs=_formed(own, depth + 1)))
    return tuple(found)


def _texts(pieces: Sequence[TextPiece]) -> Iterator[Run]:
    """Yield runs, words that follow one another joined again."""
    held: PlainRun | HeldRun | None = None
    for piece in pieces:
        run = piece.run
        if isinstance(run, PlainRun | HeldRun) and type(run) is type(held):
            held = replace(held, text=held.text + run.text, written=held.written + run.written)
            continue
        if held is not None:
            yield held
        held = run if isinstance(run, PlainRun | HeldRun) else None
        if held is None:
            yield run
    if held is not None:
        yield held
