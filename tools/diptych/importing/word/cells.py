"""Paragraphs by themselves and within cells, boxes and notes: their styles, numbers, texts and drawings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.word.names import W
from diptych.i18n import N_
from diptych.importing.shared.manuscript import ForeignProse
from diptych.importing.shared.pieces import Piece, runs_of, text_of_pieces
from diptych.importing.word.drawings import DrawnBox, drawn
from diptych.importing.word.exhibits import WordExhibits
from diptych.importing.word.names import paragraphs_in
from diptych.importing.word.numbering import attribute_value
from diptych.importing.word.styles import Style, numbering_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from diptych.importing.shared.manuscript import Block
    from diptych.importing.word.drawings import Drawn
    from diptych.importing.word.numbering import Label, NumberingCounter
    from diptych.importing.word.text import WordTextReader

    Paragraphs = tuple[tuple[Piece, ...], ...]

INNER_TABLE = N_("A table within a cell, a box or a note was kept as running text: “{text}”.")
INNER_BOX = N_("A text box within a cell, a box or a note was kept as part of its text: “{text}”.")


@dataclass(slots=True)
class CellReader:
    """Reads paragraphs wherever they are.

    Attributes:
        styles: Styles by identifier.
        numbering: Counts the automatic numbers.
        text: Reads the text of paragraphs.
        exhibits: Makes blocks of drawings.
    """

    styles: Mapping[str, Style]
    numbering: NumberingCounter
    text: WordTextReader
    exhibits: WordExhibits = field(init=False)
    _waiting: list[Drawn] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Give drawings the remarks of the text."""
        self.exhibits = WordExhibits(self.text.remarks)

    def form(self, element: Element) -> tuple[Style, Label | None]:
        """Return the style of a paragraph and its automatic number; each call counts one paragraph."""
        properties = element.find(f"{W}pPr")
        style = self.styles.get("" if properties is None else attribute_value(properties, "w:pStyle"), Style())
        own, inherited = numbering_in(properties), style.numbering
        numbered = own or inherited
        if own and not own.num and inherited:
            numbered = inherited._replace(level=own.level)
        filled = any(True for _ in element.iter(f"{W}t", f"{W}footnoteReference"))
        return style, self.numbering.label(*numbered) if numbered and filled else None

    def paragraphs(self, holder: Element, place: str) -> Paragraphs:
        """Return the paragraphs of a cell, a box or a note, each with its number.

        Those of tables and boxes in it are among them; other drawings wait until `waited` is called.
        """
        found: list[tuple[Piece, ...]] = []
        for element in paragraphs_in(holder):
            label = self.form(element)[1]
            pieces = self.text.read(element, place)
            if text_of_pieces(pieces).strip() or any(piece.note for piece in pieces):
                found.append((Piece(f"{label.text} "), *pieces) if label else pieces)
            for one in (one for drawing in self.text.drawings for one in drawn(drawing, self.text.part)):
                if isinstance(one, DrawnBox):
                    self._tell_flattened(INNER_BOX, one.element, place)
                    found += self.paragraphs(one.element, place)
                else:
                    self._waiting.append(one)
        for table in _outermost_tables(holder):
            self._tell_flattened(INNER_TABLE, table, place)
        return tuple(found)

    def _tell_flattened(self, message: str, element: Element, place: str) -> None:
        """Remark on something that is not set apart from the text around it."""
        words = ("".join(one.text or "" for one in each.iter(f"{W}t")) for each in paragraphs_in(element))
        if text := " ".join(" ".join(words).split()):
            self.text.remarks.left(place, message, text=text)

    def waited(self, place: str) -> Iterator[Block]:
        """Yield the drawings that wait."""
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            yield from self.exhibits.blocks(one, place)

    def note(self, element: Element, place: str, text: WordTextReader) -> Iterator[Block]:
        """Yield the blocks of a footnote, whose part another reader of text reads."""
        own, self.text = self.text, text
        paragraphs = self.paragraphs(element, place)
        yield from (ForeignProse(runs_of(one, text.lang), place) for one in paragraphs)
        yield from self.waited(place)
        self.text = own


def _outermost_tables(holder: Element) -> Iterator[Element]:
    """Yield the tables in an element that are in no other table within it, and in no paragraph."""
    for child in holder:
        if child.tag == f"{W}tbl":
            yield child
        elif child.tag != f"{W}p":
            yield from _outermost_tables(child)
