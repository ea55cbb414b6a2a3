"""Extracted text (`.txt`) → a manuscript."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from diptych.formats.faults import EMPTY_IMPORT, ImportRefusedError
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.plain_text.forms import SENTENCE_END
from diptych.importing.plain_text.lines import Line
from diptych.importing.plain_text.report import manuscript_of
from diptych.importing.shared.decoding import decoded
from diptych.importing.shared.languages import language_of_file, tell_language
from diptych.importing.shared.pieces import Piece
from diptych.importing.shared.remarks import Remarks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.importing.shared.manuscript import Manuscript

FULL_LINE = 0.9
SHORT_LINE = 0.8
"""A line shorter than this share of a full one, the length that nine lines in ten do not exceed, ends early."""


def read(path: str, data: bytes) -> Manuscript:
    """Read the text of a document as it was extracted, page by page, from another format.

    Args:
        path: The file as the user named it.
        data: Its content.

    Raises:
        ImportRefusedError: The file is not text, or is empty.
    """
    text = decoded(data)
    if not text.strip():
        raise ImportRefusedError(EMPTY_IMPORT)
    remarks = Remarks(path)
    lang = language_of_file(path, text)
    tell_language(path, lang, remarks)
    return manuscript_of(tuple(_lines(text)), lang, remarks)


def _lines(text: str) -> Iterator[Line]:
    """Yield the lines that are not blank, each with what the blank lines before it show."""
    rows = text.replace("\f", "\n\n").splitlines()
    filled = [at for at, row in enumerate(rows) if row.strip()]
    gaps = [at - before - 1 for before, at in zip([-1, *filled], filled, strict=False)]
    usual = Counter(gaps).most_common(1)[0][0] if gaps else 0
    if sum(SENTENCE_END.search(rows[at]) is not None for at in filled) * 2 > len(filled):
        usual = 0  # most lines end a sentence: each is a paragraph, and no text is set with blank lines between lines
    lengths = sorted(len(rows[at].strip()) for at in filled)
    full = lengths[int(len(lengths) * FULL_LINE)] if lengths else 0
    before = ""
    for at, gap in zip(filled, gaps, strict=True):
        row = rows[at]
        # In a text with blank lines between lines, two without one are a heading, or the second begins a page.
        closer = gap < usual and SENTENCE_END.search(before) is not None
        yield Line(
            pieces=(Piece(row),),
            place=ForeignPlace(N_("line {number}"), number=at + 1),
            gap=gap > usual or closer,
            short=len(row.strip()) < SHORT_LINE * full,
            left=len(row) - len(row.lstrip()),
        )
        before = row
