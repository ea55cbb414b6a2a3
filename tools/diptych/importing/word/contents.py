"""Tables of contents in a Word file: made by Word, or typed by hand as lines or as a table."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.formats.word.names import W
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.pieces import Piece, one_line, text_of_pieces
from diptych.importing.shared.remarks import CONTENTS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

LINE = re.compile(r"\t[^\t]*[0-9ivx]+\s*$")
PAGE = re.compile(r"[0-9ivx]{1,5}")
"""The number of a page."""


@dataclass(slots=True)
class WordContents:
    """Gathers the lines of a table of contents, which Diptych makes itself.

    Attributes:
        lang: Language of the document.
        remarks: Takes the table when it ends.
        lines: Its lines so far.
    """

    lang: str
    remarks: Remarks
    lines: list[str] = field(default_factory=list)

    def takes(self, pieces: tuple[Piece, ...]) -> bool:
        """Return whether a line is the heading of a table of contents, or goes on with one typed by hand."""
        if one_line(pieces).strip("* ") in head_patterns(self.lang).words.contents:
            return True
        return bool(self.lines) and LINE.search(text_of_pieces(pieces)) is not None

    def takes_table(self, table: Element) -> bool:
        """Return whether a table is one of contents: it is below its heading, and most of its rows end with a page."""
        if not self.lines:
            return False
        rows = [[line_of(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        filled = [row for row in rows if any(row)]
        pages = sum(PAGE.fullmatch(row[-1]) is not None for row in filled)
        return pages * 2 >= len(filled) > 0

    def tell(self, place: str) -> None:
        """Remark on a table of contents that ends here."""
        lines, self.lines = [line for line in self.lines if line], []
        if lines:
            self.remarks.dropped(place, CONTENTS, text=" ".join(lines))


def is_contents(control: Element) -> bool:
    """Return whether a content control holds the table of contents that Word makes."""
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and gallery.get(qn("w:val"), "") == "Table of Contents"


def line_of(element: Element) -> str:
    """Return the text in an element on one line."""
    return one_line(Piece(one.text or "") for one in element.iter(f"{W}t"))
