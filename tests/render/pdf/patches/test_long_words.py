"""A long word is broken in a time that grows with its length, into the same lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from weasyprint.layout import inline

from diptych.render.pdf.patches.long_words import long_words
from tests.support.pdf_reader import runs
from tests.support.plain_press import FONT_FACE, mended, page, plain

if TYPE_CHECKING:
    import pikepdf

STYLE = f'{FONT_FACE} p {{ width: 90pt; font: 10pt/12pt "Diptych Serif"; overflow-wrap: break-word }}'
WORDS = pytest.mark.parametrize("word", ["a" * 2000, "path/" * 300, "développement" * 100, "W" * 900, "word " * 200])


def lines(printed: pikepdf.Pdf) -> list[str]:
    return [run.text for sheet in printed.pages for run in runs(sheet)]


@WORDS
def test_its_lines_are_those_of_weasyprint(word: str) -> None:
    html = page(f"<p>See {word} and more.</p>", STYLE)
    with mended(html) as ours, plain(html) as theirs:
        assert lines(ours) == lines(theirs)


def letters_laid_out(length: int) -> int:
    """Return how many letters are given to WeasyPrint for all lines of a word."""
    given: list[int] = []
    original = inline.split_first_line

    def counted(text: str, *inputs: object, **options: object) -> object:
        given.append(len(text))
        return original(text, *inputs, **options)  # type: ignore[no-untyped-call]

    inline.split_first_line = counted
    try:
        with long_words():
            mended(page(f"<p>{'a' * length}</p>", STYLE))
    finally:
        inline.split_first_line = original
    return sum(given)


def test_weasyprint_lays_out_the_whole_word_for_each_line() -> None:
    assert letters_laid_out(2000) < 3 * letters_laid_out(1000)
