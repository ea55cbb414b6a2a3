"""The web page on paper: the whole text without controls, black on white, nothing cut off."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Literal

import pdfplumber
import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

# Pixels between the margins of a page of A4.
A4 = 627


def preview(open_page: Opener, address: str, scheme: Literal["light", "dark"] = "light") -> Page:
    """Open a page as it is printed."""
    page = open_page(address, width=A4, scheme=scheme)
    page.emulate_media(media="print", color_scheme=scheme)
    return page


def test_tools_are_left_out(open_page: Opener) -> None:
    page = preview(open_page, "en/index.html#p3")
    for tool in (".bar", ".contents", ".skip", "#p3 .counterparts", ".cite", ".shortcut", ".notes .back >> nth=0"):
        expect(page.locator(tool)).to_be_hidden()
    expect(page.locator("#p3 .number")).to_be_visible()
    expect(page.locator(".masthead")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_black_on_white_and_links_are_blue(open_page: Opener, scheme: Literal["light", "dark"]) -> None:
    page = preview(open_page, "en/index.html#au-partnership", scheme)
    colour = "(element, name) => getComputedStyle(element)[name]"
    assert page.locator("html").evaluate(colour, "backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator("#p3").evaluate(colour, "color") == "rgb(0, 0, 0)"
    assert page.locator("a.citation").first.evaluate(colour, "color") == "rgb(0, 0, 204)"
    assert page.locator("#au-partnership").evaluate(colour, "backgroundColor") == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("address", ["fr/index.html", "html/fr/index.html", "html/parallel/index.html"])
def test_nothing_is_cut_off(open_page: Opener, address: str) -> None:
    page = preview(open_page, address)
    assert page.evaluate("document.documentElement.scrollWidth") <= A4
    # What scrolls on the screen is shown whole on paper.
    cut = """all => all.filter((each) => each.offsetParent && /auto|scroll/.test(getComputedStyle(each).overflowX))
      .map((each) => each.outerHTML.slice(0, 80))"""
    assert page.locator("main *").evaluate_all(cut) == []


def test_a_glance_is_not_printed(open_page: Opener) -> None:
    page = preview(open_page, "en/index.html")
    page.emulate_media(media="screen")
    page.locator("#mark-2").focus()
    expect(page.get_by_role("tooltip")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".glance")).to_be_hidden()


def test_the_whole_text_is_printed(open_page: Opener) -> None:
    page = open_page("fr/index.html")
    numbers = page.locator("[data-number]").evaluate_all("all => all.map((each) => each.dataset.number)")
    with pdfplumber.open(BytesIO(page.pdf(format="A4"))) as pdf:
        lines = [line for sheet in pdf.pages for line in sheet.extract_text().splitlines()]
    assert not any(line.startswith("Table des matières") for line in lines)
    begun = {line.partition(".")[0] for line in lines}
    assert [number for number in numbers if number not in begun] == []
    # The page ends with the notes and the identification of the report.
    assert "A/75/345–S/2020/898" in lines[-2]
    assert "Notes" in lines
