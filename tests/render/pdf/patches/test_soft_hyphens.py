"""A divided word is copied whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.pdf_reader import text
from tests.support.plain_press import FONT_FACE, mended, page, plain

if TYPE_CHECKING:
    import pikepdf

STYLE = FONT_FACE + "p { font-family: 'Diptych Serif'; width: 90px; hyphens: auto; text-align: justify }"
WORDS = "L’organisation intergouvernementale"


def copied(printed: pikepdf.Pdf) -> str:
    """Return the words of a page as they are copied: a soft hyphen at the end of a line joins its word."""
    return text(printed.pages[0]).replace("\u00ad ", "")


def printed_page(words: str) -> str:
    return page(f'<p lang="fr">{words}</p>', STYLE)


def test_weasyprint_makes_two_words_of_a_divided_one() -> None:
    assert "\u2010 " in copied(plain(printed_page(WORDS)))


def test_a_divided_word_is_copied_whole() -> None:
    printed = mended(printed_page(WORDS))
    assert "\u00ad " in text(printed.pages[0])
    assert copied(printed) == WORDS


def test_a_hyphen_that_was_typed_is_copied_as_it_is() -> None:
    assert "vingt\u2010deux" in copied(mended(printed_page("vingt\u2010deux")))
