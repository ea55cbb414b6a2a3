"""Notes typed below a table after a raised letter, which its cells show too, become notes to the table."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Emphasised, ForeignNote, ForeignProse, ForeignTable, NoteCall, TextRun
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.importing.shared.manuscript import Run
    from diptych.importing.shared.outline import Flow

LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
PLAIN = str.maketrans(LETTERS, "abcdefghijklmnoprstuvwxyz")
LETTER = re.compile(rf"(?<![{LETTERS}])([{LETTERS}])(?![{LETTERS}])")
"""A raised letter by itself; two or more are the ending of an ordinal."""
LABEL = re.compile(r"table-[0-9]+-([a-z])")


def table_note_letter(label: str) -> str:
    """Return the letter that a note had below its table; empty for the label of any other note."""
    match = LABEL.fullmatch(label)
    return match[1] if match else ""


def with_table_notes(flow: Iterable[Flow]) -> tuple[list[Flow], tuple[ForeignNote, ...]]:
    """Return a text in which what is typed below its tables after a raised letter is a note, and these notes.

    Args:
        flow: The text, with the titles of its tables above them.

    Returns:
        The text with marks of notes in cells and titles, and the notes in order.
    """
    parts: list[Flow] = [*flow]
    result: list[Flow] = []
    notes: list[ForeignNote] = []
    at = tables = 0
    while at < len(parts):
        table, at = parts[at], at + 1
        if not isinstance(table, ForeignTable):
            result.append(table)
            continue
        tables += 1
        before = result[-1] if result else None
        title = before if isinstance(before, ForeignProse) and before.caption else None
        shown, labels = {*_raised(table, title)}, dict[str, str]()
        while at < len(parts) and (letter := _letter(parts[at])) in shown - labels.keys():
            labels[letter] = f"table-{tables}-{letter.translate(PLAIN)}"
            notes.append(_note(parts[at], labels[letter]))
            at += 1
        if title:
            result[-1] = replace(title, content=tuple(_marked(title.content, labels)))
        rows = tuple(tuple(tuple(_marked(cell, labels)) for cell in row) for row in table.rows)
        result.append(replace(table, rows=rows))
    return result, tuple(notes)


def _raised(table: ForeignTable, title: ForeignProse | None) -> Iterator[str]:
    """Yield the raised letters of a table and its title."""
    for runs in (title.content if title else (), *(cell for row in table.rows for cell in row)):
        yield from LETTER.findall(text_of(runs))


def _letter(part: Flow) -> str:
    """Return the raised letter at the beginning of a line, or an empty text."""
    if not isinstance(part, ForeignProse) or part.number or part.caption or part.anchor:
        return ""
    first = part.content[0] if part.content else None
    match = LETTER.match(first.text.lstrip()) if isinstance(first, TextRun) else None
    has_more = len(text_of(part.content).strip()) > 1
    return match[1] if match and has_more else ""


def _note(part: Flow, label: str) -> ForeignNote:
    content = part.content if isinstance(part, ForeignProse) else ()
    first, *others = content
    words = TextRun(first.text.lstrip()[1:].lstrip()) if isinstance(first, TextRun) else first
    return ForeignNote(label, (ForeignProse((words, *others), part.place),), part.place)


def _marked(runs: Iterable[Run], labels: Mapping[str, str]) -> Iterator[Run]:
    """Yield runs with the marks of notes in place of their raised letters."""
    for run in runs:
        match run:
            case TextRun(text=text):
                for part in LETTER.split(text):
                    if part:
                        yield NoteCall(labels[part]) if part in labels else replace(run, text=part)
            case Emphasised(children=children):
                yield replace(run, children=tuple(_marked(children, labels)))
            case _:
                yield run
