"""The head of the first page, and what stands at the head and the foot of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.exporting.word.elements import (
    CELL,
    ROW,
    SECTION,
    add_element,
    add_paragraph,
    add_properties,
    add_run,
    part_bytes,
    root,
)
from diptych.exporting.word.tables import AREA, HEAVY, THIN, add_table
from diptych.exporting.word.text_writing import typed_field
from diptych.formats.word.names import R

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.structure import Composition
    from diptych.exporting.word.drawings import Drawings
    from diptych.exporting.word.elements import Values

COLUMNS = (1267, 5315, 3258)
"""The columns of the masthead: the emblem, the organs, the distribution."""
FIRST_ROW, SECOND_ROW = 864, 2880
"""The heights of its rows."""
STRONG: dict[str, Values] = {"b": True}
SMALLEST: dict[str, Values] = {"sz": 14, "szCs": 14}
LETTERS_OF_SYMBOL: dict[str, Values] = {"sz": 40, "szCs": 40, "spacing": 0}
EMBLEM = (56.1, 47.0)
LOGO = (52.0, 46.0)
"""The largest an emblem or a logo may be, in points."""
PAPERS = {"letter": (12240, 15840), "a4": (11906, 16838)}
MARGINS = {"top": 1440, "bottom": 1152, "header": 432, "footer": 504, "gutter": 0}


class FirstPageWriter:
    """Writes the head of the first page: in the United Nations' layout, or in that of any other institution."""

    def __init__(self, edition: Composition, drawings: Drawings, picture: str, picture_words: str) -> None:
        """Take the words of a composition, and the emblem or logo by its path, with what it is in words."""
        self._edition = edition
        self._head = edition.masthead
        self._drawings = drawings
        self._picture = picture
        self._picture_words = picture_words

    def write(self, body: Element, *, official: bool) -> None:
        """Add the head of the first page, then the title and the line under it."""
        if official:
            self._official(body)
        else:
            self._plain(body)
        self._title(body)

    def _official(self, body: Element) -> None:
        table = add_table(body, COLUMNS, {"bottom": HEAVY})
        first = _row(table, FIRST_ROW)
        _line(_cell(first, COLUMNS[0], is_ruled=True), "Distribution")
        _line(_cell(first, COLUMNS[1], is_ruled=True), "Institution", self._head.institution)
        symbols = _line(_cell(first, COLUMNS[2], is_ruled=True), "Publication")
        for at, symbol in enumerate(self._head.symbols):
            if at:
                add_run(symbols, "–")
            add_run(symbols, symbol.letters, LETTERS_OF_SYMBOL)
            add_run(symbols, symbol.rest)
        second = _row(table, SECOND_ROW)
        emblem = _line(_cell(second, COLUMNS[0]), "Picture")
        if self._picture:
            self._drawings.picture(emblem, self._picture, self._picture_words, EMBLEM)
        organs = [("XLarge", organ.name) for organ in self._head.organs]
        _lines(_cell(second, COLUMNS[1]), [*organs, ("Notice", self._head.notice)])
        self._distribution(_cell(second, COLUMNS[2]))
        self._addressees(body)

    def _distribution(self, cell: Element) -> None:
        head = self._head
        apart = [("Distribution", " ")] if head.original else []
        texts = (head.distribution, head.issued), (head.language, head.original)
        above, below = ([("Distribution", text) for text in part] for part in texts)
        _lines(cell, [*above, *apart, *below])

    def _addressees(self, body: Element) -> None:
        several = len(self._head.organs) > 1
        for organ in self._head.organs:
            lines = [("Session", organ.name if several else ""), ("Session", organ.session)]
            _lines(body, [*lines, ("AgendaItemNormal", organ.agenda), ("AgendaTitleH2", organ.agenda_title)])
        _line(body, "AgendaItemNormal")

    def _plain(self, body: Element) -> None:
        head = self._head
        if self._picture:
            self._drawings.picture(_line(body, "Picture"), self._picture, self._picture_words, LOGO)
        _lines(body, [("Institution", head.institution), ("AgendaItemNormal", head.short)])
        table = add_table(body, (AREA - COLUMNS[2], COLUMNS[2]), {"top": HEAVY, "bottom": THIN})
        row = _row(table)
        left, right = _cell(row, AREA - COLUMNS[2]), _cell(row, COLUMNS[2])
        _lines(left, [("Notice", head.kind), ("AgendaItemNormal", head.reference), ("Notice", head.notice)])
        _lines(right, [("Issued", text) for text in (head.issued, head.language, head.original)])
        _line(body, "AgendaItemNormal")

    def _title(self, body: Element) -> None:
        _lines(body, [("TitleHCH", self._edition.title), ("TitleH1", self._edition.subtitle)])


def head_part(lines: Sequence[str], *, is_right: bool) -> bytes:
    """Return the part of a running head: its lines over a rule."""
    part = root("hdr")
    align: Mapping[str, Values] = {"jc": "right" if is_right else "left"}
    *above, last = lines or ("",)
    for line in above:
        _line(part, "Header", line, {**align, "pBdr": {"bottom": {"val": "nil"}}})
    _line(part, "Header", last, align)
    return part_bytes(part)


def foot_part(job: str, *, is_right: bool) -> bytes:
    """Return the part of a foot: the number of the page and of all pages, and the job number on the other side."""
    part = root("ftr")
    line = _line(part, "Footer")
    if is_right:
        add_run(line, job, SMALLEST)
        add_run(line, "\t")
    for at, code in enumerate(("PAGE", "NUMPAGES")):
        if at:
            add_run(line, "/", STRONG)
        with typed_field(line, code, STRONG):
            add_run(line, "1", STRONG)
    if not is_right:
        add_run(line, "\t")
        add_run(line, job, SMALLEST)
    return part_bytes(part)


def first_foot_part(imprint: str) -> bytes:
    """Return the part of the foot of the first page."""
    part = root("ftr")
    _line(part, "Imprint", imprint)
    return part_bytes(part)


def empty_head_part() -> bytes:
    """Return the part of a head without words, that of the first page."""
    part = root("hdr")
    add_element(part, "p")
    return part_bytes(part)


def add_page_properties(body: Element, paper: str, edges: Sequence[tuple[str, str, str]]) -> None:
    """Add the properties of the pages: paper, margins, heads and feet.

    Args:
        body: The body of the document.
        paper: `letter` or `a4`.
        edges: For each head and foot `headerReference` or `footerReference`, the pages, and what leads to its part.
    """
    width, height = PAPERS[paper]
    section = add_element(body, SECTION)
    for tag, pages, relationship in edges:
        add_element(section, tag, type=pages).set(f"{R}id", relationship)
    add_element(section, "pgSz", w=width, h=height)
    side = (width - AREA) // 2
    add_element(section, "pgMar", **{**MARGINS, "left": side, "right": side})
    add_element(section, "titlePg")


def _row(table: Element, height: int = 0) -> Element:
    row = add_element(table, "tr")
    add_properties(row, ROW, {"trHeight": {"val": height, "hRule": "exact"}} if height else {})
    return row


def _cell(row: Element, width: int, *, is_ruled: bool = False) -> Element:
    cell = add_element(row, "tc")
    properties: dict[str, Values] = {"tcW": {"w": width, "type": "dxa"}}
    if is_ruled:
        properties |= {"tcBorders": {"bottom": THIN}, "vAlign": "bottom"}
    add_properties(cell, CELL, properties)
    return cell


def _lines(parent: Element, lines: Sequence[tuple[str, str]]) -> None:
    """Add a paragraph for each text that is not empty, in its style; an empty one if there is none."""
    told = [(style, text) for style, text in lines if text]
    for style, text in told or [("Distribution", "")]:
        _line(parent, style, text)


def _line(parent: Element, style: str, text: str = "", others: Mapping[str, Values] | None = None) -> Element:
    paragraph = add_paragraph(parent, style, others)
    add_run(paragraph, text)
    return paragraph
