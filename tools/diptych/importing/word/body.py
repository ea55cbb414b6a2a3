"""The body of a Word file → headings, list items and blocks, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.formats.word.names import MC, W
from diptych.i18n import N_
from diptych.importing.shared.lists import Depths
from diptych.importing.shared.manuscript import ForeignProse, ForeignQuotation, ForeignTable, PartRole
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.outline import MetHeading, MetMember
from diptych.importing.shared.pieces import Piece, cut, one_line, runs_of, text_of_pieces, unemphasised
from diptych.importing.shared.remarks import PLAIN_HEADINGS, quoted_together
from diptych.importing.word.chunks import OUTSIDE, tell_outside
from diptych.importing.word.contents import WordContents, is_contents, line_of
from diptych.importing.word.drawings import DrawnBox, drawn
from diptych.importing.word.names import chosen, paragraphs_in
from diptych.importing.word.paragraph_numbers import ParagraphNumbers
from diptych.importing.word.styles import Style, Use
from diptych.importing.word.tables import grid_of, is_headed, tell_description
from diptych.importing.word.tracked_rows import tell_tracked_rows
from diptych.typography.list_marks import BULLET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from diptych.importing.shared.outline import Flow
    from diptych.importing.word.cells import CellReader
    from diptych.importing.word.numbering import Label
    from diptych.importing.word.tables import Grid
    from diptych.importing.word.text import WordTextReader

TYPED_MEMBER = re.compile(r"\s*(?P<mark>\(?(?:[a-z]{1,2}|[ivxl]{1,5})\)|[•–—-])\s*\t\s*")
TYPED_NUMERAL = re.compile(r"\s*(?P<mark>\([a-z]{1,4}\)|[a-z]\)|[IVXL]+\.|[A-Z]\.|[0-9]{1,2}\.|[a-z]\.)\s*\t\s*")
IN_BRACKETS = re.compile(r"\(.*\)")

TEXT_BOX = N_("A text box was kept as a quotation after the paragraph that it is anchored to.")
FRAME = N_("A frame was kept as a quotation.")
MERGED_HEADINGS = N_(
    "A heading over several columns, with none of their own below it, was repeated in each of them: “{text}”."
)
NO_HEADINGS = N_("The table has no heading row; an empty one was added.")


@dataclass(slots=True)
class BodyReader:
    """Reads the body of a Word file from top to bottom.

    Attributes:
        lang: Language of the document.
        cells: Reads paragraphs.
        head: Lines of the masthead and the session block, met before the first heading.
        titles: The titles and the subtitles by use, likewise.
        mastheads: How many tables were taken for the masthead.
    """

    lang: str
    cells: CellReader
    head: list[str] = field(default_factory=list)
    titles: dict[Use, list[str]] = field(default_factory=dict)
    mastheads: int = 0
    _contents: WordContents = field(init=False)
    _depths: Depths = field(default_factory=Depths)
    _held: list[Piece] = field(default_factory=list)
    _paragraphs: int = 0
    _tables: int = 0
    _numbers: ParagraphNumbers = field(default_factory=ParagraphNumbers)
    _begun: bool = False

    def __post_init__(self) -> None:
        """Give the table of contents the remarks of the text."""
        self._contents = WordContents(self.lang, self.text.remarks)

    @property
    def text(self) -> WordTextReader:
        """Reads the text of paragraphs."""
        return self.cells.text

    def read(self, body: Element) -> Iterator[Flow]:
        """Yield the contents of a body."""
        yield from self._blocks(body)
        yield from self._flushed()
        self.text.finish()
        self.cells.exhibits.finish()
        self._contents.tell(self._here())

    def _blocks(self, parent: Iterable[Element]) -> Iterator[Flow]:
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
                continue
            yield from self._flushed()
            if child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag == f"{W}sdt":
                yield from self._control(child)
            elif child.tag in (f"{W}customXml", f"{W}ins", f"{W}moveTo"):
                yield from self._blocks(child)
            elif child.tag == f"{MC}AlternateContent":
                yield from self._blocks(chosen(child))
            elif child.tag in OUTSIDE:
                tell_outside(child, self.text.part, self.text.remarks, self._here())

    def _flushed(self) -> Iterator[Flow]:
        """Yield the text of paragraphs whose ends are deleted, where no other paragraph follows."""
        pieces, self._held = tuple(self._held), []
        if text_of_pieces(pieces).strip():
            yield self._prose(pieces, Style(), None, self._here())

    def _control(self, element: Element) -> Iterator[Flow]:
        for content in element.iterfind(f"{W}sdtContent"):
            if is_contents(element):
                self._take_contents(content)
            else:
                yield from self._blocks(content)

    def _take_contents(self, element: Element) -> None:
        self._contents.lines += (one_line(self.text.read(one, self._here())) for one in paragraphs_in(element))

    def _here(self) -> ForeignPlace:
        return ForeignPlace(N_("paragraph {number} of the body"), number=self._paragraphs)

    def _paragraph(self, element: Element) -> Iterator[Flow]:
        style, label = self.cells.form(element)
        self._paragraphs += any(one.text for one in element.iter(f"{W}t"))
        place = self._here()
        self.text.noted = style.use is Use.TABLE_NOTE
        own = self.text.read(element, place)
        self.text.noted = False
        drawings = self.text.drawings
        self._held += own
        properties = element.find(f"{W}pPr")
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._held += [Piece(" ")] if text_of_pieces(own).strip() else []
        else:
            pieces, self._held = tuple(self._held), []
            if text_of_pieces(pieces).strip() or any(piece.note for piece in pieces):
                yield from self._filled(pieces, style, label, place)
        for drawing in drawings:
            yield from self._drawing(drawing, place)

    def _drawing(self, element: Element, place: ForeignPlace) -> Iterator[Flow]:
        held = drawn(element, self.text.part)
        if not held:
            self.cells.exhibits.miss(element)
        for one in held:
            if isinstance(one, DrawnBox):
                yield from self._box(one.element, place)
            else:
                yield from self.cells.exhibits.blocks(one, place)

    def _filled(
        self, pieces: tuple[Piece, ...], style: Style, label: Label | None, place: ForeignPlace
    ) -> Iterator[Flow]:
        if style.use is Use.CONTENTS or self._contents.takes(pieces):
            self._contents.lines.append(one_line(pieces))
            return
        self._contents.tell(self._here())
        if not self._begun and style.use in (Use.TITLE, Use.SUBTITLE, Use.AGENDA_TITLE):
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
        number = None if style.use in (Use.BULLET, Use.MEMBER) else self._numbers.number(pieces, label)
        if number is not None:
            self._begun = True
            self._depths.reset()
            mark, length = number
            self._numbers.take(mark)
            return ForeignProse(runs_of(cut(pieces, length), self.lang), place, mark)
        typed = TYPED_MEMBER.match(text_of_pieces(pieces))
        mark = typed["mark"] if typed else label.text if label else BULLET if style.use is Use.BULLET else ""
        if mark:
            return MetMember(
                mark,
                self._depth(mark, style, None if typed else label),
                runs_of(cut(pieces, typed.end() if typed else 0), self.lang),
                place,
            )
        content = runs_of(pieces, self.lang)
        return (
            ForeignQuotation((ForeignProse(content, place),), place)
            if style.use is Use.QUOTATION
            else ForeignProse(content, place)
        )

    def _depth(self, mark: str, style: Style, label: Label | None) -> int:
        """Return how many lists are around a member; at the first two levels, its mark decides."""
        if label and label.level > 1:
            return label.level
        return max(style.depth, self._depths.depth(mark))

    def _table(self, element: Element) -> Iterator[Flow]:
        if not self._begun and self._is_masthead(element):
            self.mastheads += 1
            self.head += [
                one_line(line) for line in self.cells.paragraphs(element, ForeignPlace(N_("page {number}"), number=1))
            ]
            yield from self.cells.waited(self._here())
            return
        self._tables += 1
        if self._contents.takes_table(element):
            self._take_contents(element)
            return
        self._contents.tell(self._here())
        place = ForeignPlace(N_("table {number}"), number=self._tables)
        tell_tracked_rows(element, place, self.text.remarks)
        tell_description(element, place, self.text.remarks)
        own = [one for one in element.iter(f"{W}tc") if next(one.iterancestors(f"{W}tbl"), None) is element]
        if len(own) == 1:
            yield from self._frame(own[0], place)
            return
        self.text.noted = True
        grid = grid_of(
            element,
            lambda cell: self.cells.paragraphs(cell, place),
            place,
            headed=is_headed(element, self.cells.styles),
        )
        self.text.noted = False
        if grid.body or any(map(text_of_pieces, grid.heads[-1])):
            self._tell_headings(grid, place)
            yield self._laid_out(grid, place)
        yield from (ForeignProse(runs_of(note, self.lang), place) for note in grid.below)
        yield from self.cells.waited(place)

    def _tell_headings(self, grid: Grid, place: ForeignPlace) -> None:
        text = quoted_together(map(one_line, grid.heads[-1]))
        if grid.merged:
            self.text.remarks.guessed(place, MERGED_HEADINGS, text=text)
        if grid.headless:
            self.text.remarks.guessed(place, NO_HEADINGS)
        elif grid.guessed:
            self.text.remarks.guessed(place, PLAIN_HEADINGS, text=text)

    def _laid_out(self, grid: Grid, place: ForeignPlace) -> ForeignTable:
        heads = tuple(tuple(runs_of(unemphasised(pieces), self.lang) for pieces in row) for row in grid.heads)
        rows = tuple(tuple(runs_of(pieces, self.lang) for pieces in row) for row in grid.body)
        aligns = tuple("right" if right else "" for right in grid.rights)
        return ForeignTable((*heads, *rows), place, aligns=aligns, heads=len(heads), widths=grid.widths)

    def _is_masthead(self, element: Element) -> bool:
        lines = {line_of(one) for one in element.iter(f"{W}p")}
        return head_patterns(self.lang).words.name in lines - {""}

    def _frame(self, cell: Element, place: ForeignPlace) -> Iterator[Flow]:
        """Yield the boxed summary, or any other frame around paragraphs as a quotation."""
        paragraphs = self.cells.paragraphs(cell, place)
        if paragraphs and head_patterns(self.lang).is_summary(one_line(paragraphs[0])):
            content = runs_of(unemphasised(paragraphs[0]), self.lang)
            yield MetHeading(content, 1, place, role=PartRole.SUMMARY)
            yield from (ForeignProse(runs_of(one, self.lang), place) for one in paragraphs[1:])
        elif paragraphs:
            self.text.remarks.guessed(place, FRAME)
            yield ForeignQuotation(tuple(ForeignProse(runs_of(one, self.lang), place) for one in paragraphs), place)
        yield from self.cells.waited(place)

    def _box(self, box: Element, place: ForeignPlace) -> Iterator[Flow]:
        paragraphs = self.cells.paragraphs(box, place)
        if paragraphs:
            self.text.remarks.left(place, TEXT_BOX)
            yield ForeignQuotation(tuple(ForeignProse(runs_of(one, self.lang), place) for one in paragraphs), place)
        yield from self.cells.waited(place)
