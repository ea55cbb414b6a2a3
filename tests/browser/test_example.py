"""The example report in Chromium: its charts, documents at a glance, terms, and languages side by side."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, Literal

import pytest
from PIL import Image
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Locator, Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

RESOLUTION = "Résolution 58/316 de l’Assemblée générale"


@pytest.mark.parametrize("lang", ["en", "fr", "parallel"])
def test_nothing_scrolls_sideways_at_320_pixels(open_page: Opener, lang: str) -> None:
    page = open_page(f"html/{lang}/index.html", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("page_name", ["fr", "parallel"])
def test_a_cited_document_is_told_on_focus_and_under_the_pointer(open_page: Opener, page_name: str) -> None:
    page = open_page(f"html/{page_name}/index.html")
    link = page.locator("[lang=fr] a.citation", has_text="58/316").first
    told = page.get_by_role("tooltip")
    link.focus()
    expect(told).to_contain_text(RESOLUTION)
    expect(told).to_have_attribute("lang", "fr")
    page.keyboard.press("Escape")
    expect(told).to_have_count(0)
    link.hover()
    expect(told).to_contain_text(RESOLUTION)
    page.keyboard.press("Escape")
    expect(told).to_have_count(0)


def test_a_cited_document_is_told_without_scripts(open_page: Opener) -> None:
    page = open_page("html/fr/index.html", scripts=False)
    link = page.locator("a.citation", has_text="58/316").first
    assert RESOLUTION in (link.get_attribute("title") or "").replace("\u00a0", " ")


def test_a_chart_has_its_data_behind_it(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    chart = page.locator("figure.chart")
    expect(chart.locator("table")).to_be_hidden()
    chart.locator("summary").click()
    expect(chart.locator("table")).to_contain_text("Africa Dialogue Series")


def test_a_chart_keeps_its_words_large_on_a_small_screen(open_page: Opener) -> None:
    page = open_page("html/en/index.html", width=320)
    chart = page.locator("figure.chart")
    assert chart.evaluate("chart => chart.scrollWidth <= chart.clientWidth")
    assert chart.locator("img").evaluate("image => image.width / image.naturalWidth") > 0.8


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_chart_has_the_ground_and_the_ink_of_the_page(open_page: Opener, scheme: Literal["light", "dark"]) -> None:
    page = open_page("html/en/index.html")
    page.emulate_media(color_scheme=scheme)
    style = "getComputedStyle(document.documentElement)"
    found = colours(page.locator("figure.chart img"))
    assert found.most_common(1)[0][0] == page.evaluate(f"{style}.backgroundColor")
    assert page.evaluate(f"{style}.color") in found


def test_printed_from_a_dark_screen_a_chart_is_black_on_white(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    page.emulate_media(color_scheme="dark", media="print")
    found = colours(page.locator("figure.chart img"))
    assert found.most_common(1)[0][0] == "rgb(255, 255, 255)"
    assert "rgb(28, 27, 25)" in found


def colours(part: Locator) -> Counter[str]:
    """Return the colours of a part of a page, each with the number of its pixels."""
    data = Image.open(BytesIO(part.screenshot())).convert("RGB").tobytes()
    return Counter(map("rgb({}, {}, {})".format, data[::3], data[1::3], data[2::3]))


def test_a_term_leads_to_its_first_use_and_names_its_counterpart(open_page: Opener) -> None:
    page = open_page("html/fr/index.html")
    page.locator(".contents a[href='#_terms']").click()
    row = page.locator("#_terms tr", has_text="Organisation internationale pour les migrations (OIM)")
    expect(row.locator("[lang=en]")).to_have_text("International Organization for Migration (IOM)")
    row.get_by_role("link").click()
    assert "OIM" in page.locator(":target").inner_text()


def test_what_answers_each_other_begins_on_one_line(open_page: Opener) -> None:
    left, right = boxes(open_page("html/parallel/index.html"), "[data-number='21'] .panel")
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    above, below = boxes(open_page("html/parallel/index.html", width=360), "[data-number='21'] .panel")
    assert above["y"] < below["y"]


def boxes(page: Page, selector: str) -> list[FloatRect]:
    """Return the boxes of the visible elements."""
    return [box for element in page.locator(selector).all() if (box := element.bounding_box())]


def test_titles_answer_each_other_on_one_line(open_page: Opener) -> None:
    page = open_page("html/parallel/index.html", width=900)
    for which in ("h1, header .title", "header .subtitle"):
        first, second = boxes(page, which)
        assert first["y"] == second["y"]


def test_side_by_side_keeps_the_place_there_and_back(open_page: Opener) -> None:
    page = open_page("html/en/index.html#p40")
    page.locator(".bar .beside").click()
    page.wait_for_url("**/parallel/index.html#*")
    expect(page.locator("[data-number='40']")).to_be_in_viewport()
    page.locator(".bar .language[lang=fr]").click()
    page.wait_for_url("**/fr/index.html*")


def test_contents_of_two_languages_lead_to_the_section(open_page: Opener) -> None:
    page = open_page("html/parallel/index.html", width=900)
    page.locator(".contents summary").click()
    page.locator(".contents a", has_text="Ligue des États arabes").click()
    expect(page.locator("#league-of-arab-states")).to_be_in_viewport()


def test_note_beside_two_languages_goes_and_comes_back(open_page: Opener) -> None:
    page = open_page("html/parallel/index.html")
    mark = page.locator("[lang=fr] a.mark").first
    note = page.locator(mark.get_attribute("href") or "")
    mark.focus()
    expect(page.get_by_role("tooltip")).to_contain_text("Département des opérations de paix")
    mark.click()
    expect(note).to_be_in_viewport()
    note.locator(".back a").click()
    expect(mark).to_be_in_viewport()
