"""The pages are listed once, not once for each element."""

from __future__ import annotations

from tests.support.plain_press import mended_listings, page, plain_listings


def test_weasyprint_lists_the_pages_once_for_each_element() -> None:
    assert plain_listings(page("<p>Word" * 50)) - plain_listings(page("<p>Word" * 10)) >= 40


def test_the_pages_are_listed_as_often_whatever_the_number_of_elements() -> None:
    assert mended_listings(page("<p>Word" * 50)) == mended_listings(page("<p>Word" * 10))
