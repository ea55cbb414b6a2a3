"""Places in a Word file: bookmarks, and the fields that lead to them and show their numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.compose.places import note_id
from diptych.compose.structure import ComposedHeading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.compose.structure import ComposedBlock, ComposedSection, Composition

LONGEST = 40
"""Most characters of the name of a bookmark (ECMA-376, part 1, 17.13.6.2)."""
UNFIT = re.compile(r"[^A-Za-z0-9_]")
PARAGRAPH_NUMBER, TEXT, NOTE_NUMBER = r"REF {name} \r \h", r"REF {name} \h", r"NOTEREF {name} \h"
"""Codes of the fields that show the number of a paragraph, the words of a bookmark, the number of a footnote."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where references lead.

    Attributes:
        bookmark: The name of its bookmark.
        at: The number of its bookmark.
        number: What Word counts there, as references show it; empty where nothing is counted.
        code: The code of the field that shows that number.
    """

    bookmark: str
    at: int
    number: str = ""
    code: str = ""


def places_of(edition: Composition) -> Mapping[str, Place]:
    """Return the places of a report by id, for bookmarks at them and fields that lead there."""
    places: dict[str, Place] = {}
    for identifier, number, code in _found(edition):
        if identifier and identifier not in places:
            at = len(places)
            bookmark = f"_D{at}_{UNFIT.sub('_', identifier)}"[:LONGEST]
            places[identifier] = Place(bookmark, at, number, code.format(name=bookmark))
    return places


def _found(edition: Composition) -> Iterator[tuple[str, str, str]]:
    """Yield the id of each place, the number that is counted there, and the code of the field that shows it."""
    documents = [edition.documents] if edition.documents else []
    for section in (*edition.sections, *documents):
        yield from _in_section(section)
    for note in edition.notes.values():
        if not note.to_table:
            yield note_id(note.name), note.sign, NOTE_NUMBER
        yield from _in_blocks(note.blocks)


def _in_section(section: ComposedSection) -> Iterator[tuple[str, str, str]]:
    if section.missing:
        label = ""
    else:
        label = section.label.rpartition("\u00a0")[2] if section.label else ""
        yield section.name, label or section.numeral, TEXT if label else PARAGRAPH_NUMBER
    for part in section.body:
        if isinstance(part, ComposedHeading):
            yield part.place, part.numeral, PARAGRAPH_NUMBER
        elif not part.missing:
            yield part.place, part.number, PARAGRAPH_NUMBER
            yield part.numbered_place, part.number, PARAGRAPH_NUMBER
            yield from _in_blocks(part.blocks)
    for child in section.children:
        yield from _in_section(child)


def _in_blocks(blocks: tuple[ComposedBlock, ...]) -> Iterator[tuple[str, str, str]]:
    for block in blocks:
        anchor, label = getattr(block, "anchor", ""), getattr(block, "label", "")
        if anchor:
            yield anchor, label.replace("\u00a0", " ").rpartition(" ")[2], TEXT
        for item in getattr(block, "items", ()):
            yield from _in_blocks(item.blocks)
        yield from _in_blocks(getattr(block, "blocks", ()))
