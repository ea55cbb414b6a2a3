"""The words of an SVG picture are set as words."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pikepdf

from diptych.render.charts.svg import CHART_ADDRESS
from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    from pikepdf import Pdf

WORD = "AVAVA"


def picture(attributes: str = 'x="0"', words: str = WORD) -> str:
    """Return a page with a picture of a word."""
    text = f'<text y="20" font-family="Diptych Serif" {attributes}>{words}</text>'
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 30" width="100">{text}</svg>'
    address = CHART_ADDRESS + b64encode(drawn.encode()).decode()
    return page(f'<p><img src="{address}" alt="A word">')


def pieces(printed: Pdf) -> int:
    """Return in how many pieces the words of a page are set."""
    page_streams: list[Any] = [printed.pages[0], *printed.pages[0].Resources.get("/XObject", {}).values()]
    steps = (step for stream in page_streams for step in pikepdf.parse_content_stream(stream))
    return sum(str(step.operator) in {"TJ", "Tj"} for step in steps)


def test_weasyprint_sets_each_letter_by_itself() -> None:
    assert pieces(plain(picture(), pdf_variant=None)) == len(WORD)


def test_a_word_is_one_piece() -> None:
    assert pieces(mended(picture())) == 1


def test_arabic_is_one_piece_too() -> None:
    assert pieces(mended(picture(words="نهر"))) == 1


def test_letters_with_places_of_their_own_keep_them() -> None:
    assert pieces(mended(picture('x="0 20 40 60 80"'))) == len(WORD)
    assert pieces(mended(picture('x="0" letter-spacing="3"'))) == len(WORD)
