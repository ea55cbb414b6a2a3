"""A PDF (`.pdf`) → a manuscript."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.importing.pdf.file import opened_pdf
from diptych.importing.pdf.headings import ranked
from diptych.importing.pdf.inventory import missing_words
from diptych.importing.pdf.lines import SMALLER, measures_of, placed_lines
from diptych.importing.plain_text.forms import NUMBER, NUMERAL
from diptych.importing.plain_text.report import FIRST, FirstPage, manuscript_of
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.languages import language_of_file, tell_language
from diptych.importing.shared.mastheads import head_patterns, read_head
from diptych.importing.shared.remarks import Remarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.importing.pdf.lines import Measures, PlacedLine
    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.manuscript import Manuscript


def read(path: str, data: bytes) -> Manuscript:
    """Read a PDF.

    Args:
        path: The file as the user named it.
        data: Its content.

    Raises:
        ImportRefusedError: The file cannot be imported: see `importing/pdf/faults.py`.
    """
    opened = opened_pdf(data)
    pages = opened.pages
    measures = measures_of(pages)
    lang = language_of_file(path, " ".join(word.text for page in pages for word in page.words))
    remarks = Remarks(path)
    tell_language(path, lang, remarks)
    for one in opened.told:
        remarks.add(one.handling, one.place, one.message, **dict(one.arguments))
    lines = tuple(placed_lines(pages, measures))
    count = _opening(lines, ranked(lines, measures), lang)
    first, taken = _first_page(lines[:count], measures, lang)
    kept = tuple(line for at, line in enumerate(lines) if at not in taken)
    manuscript = manuscript_of(ranked(kept, measures), lang, remarks, first)
    return replace(manuscript, words=(*manuscript.words, *missing_words(pages, lines), *opened.words))


def _opening(lines: Sequence[PlacedLine], body: Sequence[Line], lang: str) -> int:
    """Return how many lines come before the first numeral, summary, annex or numbered paragraph."""
    for at, line in enumerate(body):
        fixed = head_patterns(lang).is_fixed(line.text)
        first = NUMBER.match(line.text) is not None and line.text.startswith("1.")
        if fixed or first or (line.rank and NUMERAL.match(line.text)):
            return at
    return sum(1 for line in lines if line.page == 1)


def _first_page(lines: Sequence[PlacedLine], measures: Measures, lang: str) -> tuple[FirstPage, set[int]]:
    """Return what comes before the text, and the indexes of its lines."""
    titles = [at for at, one in enumerate(lines) if _is_title(one, measures, lang)]
    if not titles:
        return FirstPage(), set()
    above = lines[: titles[0]]
    identity, rest = read_head(_head(above), lang)
    agenda = " ".join(rest) if any(organ.agenda for organ in identity.organs) else ""
    head = tuple(text for text in _head(above) if not agenda or text not in rest)
    looks = groupby(titles, key=lambda at: lines[at].size)
    texts = tuple(" ".join(lines[at].line.text for at in group) for _, group in looks)
    taken = set(range(titles[0])) | set(titles)
    kept = () if agenda else rest
    words = tuple(ForeignWords(text, FIRST, text not in kept) for text in (*head, agenda, *texts))
    return FirstPage(head, texts, agenda, kept, words), taken


def _is_title(line: PlacedLine, measures: Measures, lang: str) -> bool:
    larger = line.strong and line.size > measures.body + SMALLER
    return larger and not read_head((line.line.text, *line.segments), lang)[0].organs and line.page == 1


def _head(lines: Sequence[PlacedLine]) -> tuple[str, ...]:
    return tuple(segment for line in lines for segment in line.segments)
