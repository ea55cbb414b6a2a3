"""A long word is broken in a time that grows with its length, into the same lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pdf_reader import runs
from tests.support.plain_press import FONT_FACE, letters_split, letters_split_by_plain, mended, page, plain

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


def long(length: int) -> str:
    return page(f"<p>{'a' * length}</p>", STYLE)


def test_weasyprint_lays_out_what_is_left_of_a_word_for_each_line() -> None:
    assert letters_split_by_plain(long(2000)) > 3 * letters_split_by_plain(long(1000))


def test_each_line_of_a_word_takes_the_same_time() -> None:
    assert letters_split(long(2000)) < 3 * letters_split(long(1000))
