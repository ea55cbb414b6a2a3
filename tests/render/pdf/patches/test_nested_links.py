"""A link is one link, however much emphasis it contains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.pdf_reader import structure
from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    import pikepdf

WORDS = 'resolution <em>58/316</em> of the <span class="held">UN-Women <strong>bodies</strong></span>'
PAGE = page(f'<p><a href="https://undocs.org/en/A/RES/58/316">{WORDS}</a></p>')


def links(printed: pikepdf.Pdf) -> int:
    """Return the number of links on the first page."""
    return len(printed.pages[0].Annots)


def test_weasyprint_makes_one_more_link_of_each_emphasis_inside_a_link() -> None:
    assert links(plain(PAGE)) > 1


def test_emphasis_inside_a_link_is_no_link_of_its_own() -> None:
    printed = mended(PAGE)
    assert links(printed) == 1
    assert "P[Link[" in structure(printed)


def test_two_links_stay_two() -> None:
    assert links(mended(page('<p><a href="https://a.org">A</a> <a href="https://b.org">B</a>'))) == 2
