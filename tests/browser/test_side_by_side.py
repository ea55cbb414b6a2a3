"""Two languages side by side: the place in the contents, citing, and what a small screen and paper show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

EXAMPLE, HARD = "html/parallel/index.html", "hard/html/parallel/index.html"
ROW = "[data-number='21']"


def test_contents_beside_the_text_mark_the_section_in_view(open_page: Opener) -> None:
    page = open_page(f"{EXAMPLE}#p40", width=1440)
    current = page.locator(".contents a[aria-current]")
    expect(current).to_be_in_viewport()
    expect(current.locator("[lang=fr]")).to_have_text("Organisation du Traité de sécurité collective")


def test_contents_name_annexes_and_lists_in_both_languages(open_page: Opener) -> None:
    page = open_page(HARD, width=1440)
    for words in (
        "Annex II. Letter of the two towns",
        "Annexe II. Lettre des deux villes",
        "Documents cited",
        "Sur l’eau",
    ):
        expect(page.locator(".contents a span", has_text=words)).to_have_count(1)


@pytest.mark.parametrize(("lang", "cited"), [("en", "para. 21"), ("fr", "par. 21")])
def test_a_paragraph_is_cited_in_either_language(open_page: Opener, lang: str, cited: str) -> None:
    page = open_page(f"{EXAMPLE}#p21")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(f"{ROW} .panel").first.hover()
    page.locator(f"{ROW} .cite[lang={lang}]").click()
    expect(page.locator(".status")).to_contain_text(cited)


def test_nothing_is_cited_in_a_language_that_lacks_it(open_page: Opener) -> None:
    page = open_page(f"{HARD}#p18")
    page.locator("#p18").hover()
    expect(page.locator("#p18 .cite[lang=en]")).to_be_visible()
    expect(page.locator("#p18 .cite[lang=fr]")).to_be_hidden()


def test_the_buttons_to_cite_cover_no_words(open_page: Opener) -> None:
    page = open_page(f"{EXAMPLE}#p21")
    row, button = (page.locator(one).bounding_box() for one in (ROW, f"{ROW} .cite[lang=fr]"))
    lowest = page.locator(f"{ROW} .panel > p").evaluate_all(
        "all => Math.max(...all.map((one) => one.getBoundingClientRect().bottom))"
    )
    assert row
    assert button
    assert lowest <= button["y"] + 1
    assert button["y"] + button["height"] <= row["y"] + row["height"] + 1


@pytest.mark.parametrize("address", [EXAMPLE, HARD])
@pytest.mark.parametrize("width", [320, 390, 900, 1280])
def test_nothing_is_off_the_screen_or_hidden(open_page: Opener, address: str, width: int) -> None:
    page = open_page(address, width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    hidden = """all => all.filter((each) => each.textContent.trim() && !each.getClientRects().length
      && !each.closest("details:not([open])")).map((each) => each.outerHTML.slice(0, 80))"""
    assert page.locator("main p, main h2, main h3, main td, header p, header h1").evaluate_all(hidden) == []


def test_a_wide_table_takes_both_columns(open_page: Opener) -> None:
    page = open_page(HARD, width=1440)
    main, table = (page.locator(one).first.bounding_box() for one in ("main", "#boats-en"))
    assert main
    assert table
    assert table["width"] > 0.9 * main["width"]
    first, second = (page.locator(f"#boats-{lang}").bounding_box() for lang in ("en", "fr"))
    assert first
    assert second
    assert first["y"] + first["height"] < second["y"]


def test_what_changed_is_heard_and_seen_without_colour(open_page: Opener) -> None:
    page = open_page(HARD)
    expect(page.locator(".changes p[lang=en] >> nth=1")).to_contain_text("[deleted: 10] [added: 12]")
    line = "element => getComputedStyle(element).textDecorationLine"
    assert page.locator(".changes del").first.evaluate(line) == "line-through"
    assert page.locator(".changes ins").first.evaluate(line) == "underline"


def test_paper_shows_both_columns(open_page: Opener) -> None:
    page = open_page(HARD)
    page.emulate_media(media="print")
    expect(page.locator(".counterparts").first).to_be_hidden()
    left, right = (page.locator("#p20 .panel").nth(place).bounding_box() for place in (0, 1))
    assert left
    assert right
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
