"""Letters that somebody wrote in Word → Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, NoteCall, TextRun
from diptych.merging.word.letters import MARK, PLAIN
from diptych.merging.word.refusing import NotTakenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.importing.shared.manuscript import Run
    from diptych.merging.word.letters import LetterLook
    from diptych.merging.word.returned import ReturnedLetter

GENERATED = N_("Diptych makes this text itself; change what it is made from: “{words}”")
REFERENCE = N_("a reference that Word has made or moved; write it in the section: “{words}”")
MOVED_NOTE = N_("the mark of a footnote stands elsewhere; move it in the section: “{words}”")
PICTURE = N_("a picture, a symbol, a formula or an endnote; write it in the section")
WEB = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class ReturnedNames:
    """What the names in a file that came back stand for.

    Attributes:
        notes: The names of the footnotes that went out, by their numbers in the file.
        new_notes: The labels of new footnotes, by their numbers in the file.
        documents: Addresses of documents that the report cites in prose, which need no link.
    """

    notes: Mapping[str, str]
    new_notes: Mapping[str, str]
    documents: frozenset[str]


def new_runs(
    letters: Sequence[ReturnedLetter], names: ReturnedNames, around: LetterLook = PLAIN, *, in_link: bool = False
) -> list[Run]:
    """Return letters as runs to be written as Markdown.

    Args:
        letters: The letters.
        names: What the names in the file stand for.
        around: The emphasis that is around them already.
        in_link: Whether they are in a link already.

    Raises:
        NotTakenError: Something among them cannot be written as Markdown.
    """
    found: list[Run] = []
    for (look, link, note), part in groupby(letters, key=_form):
        text = "".join(letter.char for letter in part)
        leads = "" if in_link or link in names.documents else link
        pieces: list[Run] = [_mark(note, names)] if note else list(_lines(text, leads))
        if look.italic and not around.italic:
            pieces = [Emphasised(strong=False, children=tuple(pieces))]
        if look.strong and not around.strong:
            pieces = [Emphasised(strong=True, children=tuple(pieces))]
        found += pieces
    return found


def _form(letter: ReturnedLetter) -> tuple[LetterLook, str, str]:
    return letter.look, letter.link, letter.note


def _mark(note: str, names: ReturnedNames) -> Run:
    if note not in names.new_notes:
        raise NotTakenError(MOVED_NOTE, words=names.notes.get(note, ""))
    return NoteCall(names.new_notes[note])


def _lines(text: str, link: str) -> Iterator[Run]:
    if MARK in text:
        raise NotTakenError(PICTURE)
    if link and text.strip() and not link.startswith(WEB):
        raise NotTakenError(REFERENCE, words=text)
    for at, line in enumerate(text.replace("\t", " ").split("\n")):
        if at:
            yield Break()
        if line:
            yield LinkedRun(link, (TextRun(line),)) if link and line.strip() else TextRun(line)
