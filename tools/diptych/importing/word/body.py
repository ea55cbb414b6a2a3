"""The body of a Word file → headings, list items and blocks, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.shared.lists import Depths
from diptych.importing.shared.manuscript import ForeignProse, ForeignQuotation, ForeignTable, PartRole
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.outline import MetHeading, MetMember
from diptych.importing.shared.pieces import Piece, cut, one_line, runs_of, text_of_pieces, unemphasised
from diptych.importing.word.numbering import attribute_value
from diptych.importing.word.styles import Style, Use, numbering_in
from diptych.importing.word.tables import grid_of
from diptych.importing.word.text import W
from diptych.typography.list_marks import BULLET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from diptych.importing.shared.outline import Flow
    from diptych.importing.word.numbering import Label, NumberingCounter
    from diptych.importing.word.tables import Grid
    from diptych.importing.word.text import WordTextReader

TYPED_NUMBER = re.compile(r"\s*(?P<mark>[0-9]{1,4}\.)\s*\t\s*")
SPACED_NUMBER = re.compile(r"\s*(?P<mark>[0-9]{1,4}\.)\s+(?=\S)")
TYPED_MEMBER = re.compile(r"\s*(?P<mark>\(?(?:[a-z]{1,2}|[ivxl]{1,5})\)|[•–—-])\s*\t\s*")
TYPED_NUMERAL = re.compile(r"\s*(?P<mark>\([a-z]{1,4}\)|[a-z]\)|[IVXL]+\.|[A-Z]\.|[0-9]{1,2}\.|[a-z]\.)\s*\t\s*")
NUMBER_LABEL = re.compile(r"[0-9]{1,4}\.?")
IN_BRACKETS = re.compile(r"\(.*\)")

TEXT_BOX = N_("A text box was kept as a quotation after the paragraph that it is anchored to.")
FRAME = N_("A frame was kept as a quotation.")
MERGED_HEADINGS = N_(
    "The heading rows of the table were merged into one; a heading over several columns was repeated in each of them."
)
NO_HEADINGS = N_("The table has no heading row; an empty one was added.")
CONTENTS = N_("A table of contents was dropped: Diptych makes its own.")
OUTSIDE_FILE = N_("A part stored as a separate file was dropped.")


@dataclass(slots=True)
class BodyReader:
    """Reads the body of a Word file from top to bottom.

    Attributes:
        lang: Language of the document.
        styles: Styles by identifier.
        numbering: Counts the automatic numbers.
        text: Reads paragraphs.
        head: Lines of the masthead and the session block, met before the first heading.
        titles: The titles and the subtitles by use, likewise.
    """

    lang: str
    styles: Mapping[str, Style]
    numbering: NumberingCounter
    text: WordTextReader
    head: list[str] = field(default_factory=list)
    titles: dict[Use, list[str]] = field(default_factory=dict)
    _depths: Depths = field(default_factory=Depths)
    _held: list[Piece] = field(default_factory=list)
    _paragraphs: int = 0
    _tables: int = 0
    _last: int = 0
    _begun: bool = False

    def read(self, body: Element) -> Iterator[Flow]:
        """Yield the contents of a body, or of a part of one."""
        for child in body:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag == f"{W}sdt":
                yield from self._control(child)
            elif child.tag in (f"{W}customXml", f"{W}ins", f"{W}moveTo"):
                yield from self.read(child)
            elif child.tag == f"{W}altChunk":
                self.text.remarks.dropped(self._here(), OUTSIDE_FILE)

    def _control(self, element: Element) -> Iterator[Flow]:
        gallery = element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        if gallery is not None and gallery.get(qn("w:val"), "") == "Table of Contents":
            self.text.remarks.dropped(self._here(), CONTENTS)
            return
        for content in element.iterfind(f"{W}sdtContent"):
            yield from self.read(content)

    def _here(self) -> ForeignPlace:
        return ForeignPlace(N_("paragraph {number} of the body"), number=self._paragraphs)

    def _paragraph(self, element: Element) -> Iterator[Flow]:
        style, label = self._form(element)
        self._paragraphs += any(one.text for one in element.iter(f"{W}t"))
        place = self._here()
        self.text.raised = style.use is Use.TABLE_NOTE
        own = self.text.read(element, place)
        self.text.raised = False
        boxes = self.text.boxes
        self._held += own
        properties = element.find(f"{W}pPr")
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._held += [Piece(" ")] if text_of_pieces(own).strip() else []
        else:
            pieces, self._held = tuple(self._held), []
            if text_of_pieces(pieces).strip() or any(piece.note for piece in pieces):
                yield from self._filled(pieces, style, label, place)
        for box in boxes:
            yield from self._box(box, place)

    def _form(self, element: Element) -> tuple[Style, Label | None]:
        """Return the style of a paragraph and its automatic number; each call counts one paragraph."""
        properties = element.find(f"{W}pPr")
        style = self.styles.get("" if properties is None else attribute_value(properties, "w:pStyle"), Style())
        own = None if properties is None else numbering_in(properties)
        numbered = own or style.numbering
        filled = any(True for _ in element.iter(f"{W}t", f"{W}footnoteReference"))
        return style, self.numbering.label(*numbered) if numbered and filled else None

    def _filled(
        self, pieces: tuple[Piece, ...], style: Style, label: Label | None, place: ForeignPlace
    ) -> Iterator[Flow]:
        if style.use is Use.CONTENTS:
            self.text.remarks.dropped(place, CONTENTS)
        elif not self._begun and style.use in (Use.TITLE, Use.SUBTITLE, Use.AGENDA_TITLE):
            self.titles.setdefault(style.use, []).append(one_line(pieces))
        elif not self._begun and style.use is Use.HEAD:
            self.head.append(one_line(pieces))
        elif style.rank and not IN_BRACKETS.fullmatch(one_line(pieces)):
            self._begun = True
            self._depths.reset()
            yield self._heading(pieces, style.rank, label, place)
        else:
            yield self._prose(pieces, style, label, place)

    def _heading(self, pieces: tuple[Piece, ...], rank: int, label: Label | None, place: ForeignPlace) -> MetHeading:
        typed = TYPED_NUMERAL.match(text_of_pieces(pieces))
        mark = typed["mark"] if typed else label.text if label and not label.bullet else ""
        content = cut(pieces, typed.end()) if typed else pieces
        return MetHeading(runs_of(unemphasised(content), self.lang), rank, place, mark.removesuffix("."))

    def _prose(self, pieces: tuple[Piece, ...], style: Style, label: Label | None, place: ForeignPlace) -> Flow:
        """Return a numbered paragraph, a list item, or text without a number."""
        number = self._number(pieces, label)
        if number is not None:
            self._begun = True
            self._depths.reset()
            mark, length = number
            self._last = int(mark.strip("."))
            return ForeignProse(runs_of(cut(pieces, length), self.lang), place, mark)
        typed = TYPED_MEMBER.match(text_of_pieces(pieces))
        mark = typed["mark"] if typed else label.text if label else BULLET if style.use is Use.BULLET else ""
        if mark:
            depth = label.level if label and not typed and not self._is_first_level(label) else self._depths.depth(mark)
            return MetMember(mark, depth, runs_of(cut(pieces, typed.end() if typed else 0), self.lang), place)
        content = runs_of(pieces, self.lang)
        return (
            ForeignQuotation((ForeignProse(content, place),), place)
            if style.use is Use.QUOTATION
            else ForeignProse(content, place)
        )

    def _number(self, pieces: tuple[Piece, ...], label: Label | None) -> tuple[str, int] | None:
        """Return the number of a paragraph as it is printed, and how much of the text it takes."""
        if label and label.level == 0 and NUMBER_LABEL.fullmatch(label.text):
            return label.text, 0
        text = text_of_pieces(pieces)
        typed = TYPED_NUMBER.match(text) or SPACED_NUMBER.match(text)
        if typed and ("\t" in typed[0] or int(typed["mark"].strip(".")) == self._last + 1):
            return typed["mark"], typed.end()
        return None

    @staticmethod
    def _is_first_level(label: Label) -> bool:
        """Return whether a level may be that of an outermost list, so that the mark decides the depth."""
        return label.level <= 1

    def _table(self, element: Element) -> Iterator[Flow]:
        if not self._begun and self._is_masthead(element):
            self.head += [one_line(self.text.read(one, "")) for one in element.iter(f"{W}p")]
            return
        self._tables += 1
        place = ForeignPlace(N_("table {number}"), number=self._tables)
        cells = [one for one in element.iter(f"{W}tc") if next(one.iterancestors(f"{W}tbl"), None) is element]
        if len(cells) == 1:
            yield from self._frame(cells[0], place)
            return
        self.text.raised = True
        grid = grid_of(element, lambda cell: self._cell(cell, place), place)
        self.text.raised = False
        if not grid.body and not grid.below:
            return
        if grid.merged:
            self.text.remarks.guessed(place, MERGED_HEADINGS)
        if grid.headless:
            self.text.remarks.guessed(place, NO_HEADINGS)
        yield self._laid_out(grid, place)
        yield from (ForeignProse(runs_of(note, self.lang), place) for note in grid.below)

    def _laid_out(self, grid: Grid, place: ForeignPlace) -> ForeignTable:
        header = tuple(runs_of(unemphasised(pieces), self.lang) for pieces in grid.header)
        rows = tuple(tuple(runs_of(pieces, self.lang) for pieces in row) for row in grid.body)
        return ForeignTable((header, *rows), place, aligns=tuple("right" if right else "" for right in grid.rights))

    def _is_masthead(self, element: Element) -> bool:
        lines = {one_line(Piece(text.text or "") for text in one.iter(f"{W}t")) for one in element.iter(f"{W}p")}
        return head_patterns(self.lang).words.name in lines - {""}

    def _cell(self, cell: Element, place: ForeignPlace) -> tuple[tuple[Piece, ...], ...]:
        """Return the paragraphs of a cell, including those of tables in it, each with its automatic number."""
        paragraphs = []
        for element in cell.iter(f"{W}p"):
            label = self._form(element)[1]
            pieces = self.text.read(element, place)
            if text_of_pieces(pieces).strip() or any(piece.note for piece in pieces):
                paragraphs.append((Piece(f"{label.text} "), *pieces) if label else pieces)
        return tuple(paragraphs)

    def _frame(self, cell: Element, place: ForeignPlace) -> Iterator[Flow]:
        """Yield the boxed summary, or any other frame around paragraphs as a quotation."""
        paragraphs = self._cell(cell, place)
        if paragraphs and head_patterns(self.lang).is_summary(one_line(paragraphs[0])):
            content = runs_of(unemphasised(paragraphs[0]), self.lang)
            yield MetHeading(content, 1, place, role=PartRole.SUMMARY)
            yield from (ForeignProse(runs_of(one, self.lang), place) for one in paragraphs[1:])
        elif paragraphs:
            self.text.remarks.guessed(place, FRAME)
            yield ForeignQuotation(tuple(ForeignProse(runs_of(one, self.lang), place) for one in paragraphs), place)

    def _box(self, box: Element, place: ForeignPlace) -> Iterator[Flow]:
        paragraphs = self._cell(box, place)
        if paragraphs:
            self.text.remarks.left(place, TEXT_BOX)
            yield ForeignQuotation(tuple(ForeignProse(runs_of(one, self.lang), place) for one in paragraphs), place)
