"""Going from one language to the other keeps the reader's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


def scroll_to(page: Page, name: str) -> None:
    """Bring an element to the top of the window, without naming it in the address."""
    page.evaluate("name => document.getElementById(name).scrollIntoView()", name)
    page.wait_for_timeout(100)


def change_language(page: Page) -> None:
    """Press the switch in the bar where it stands: `Locator.click` may scroll the page first."""
    box = page.locator(".bar .language").bounding_box()
    assert box is not None
    with page.expect_navigation():
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def address(page: Page) -> str:
    """Return the end of the page's address: language, file and fragment."""
    return "/".join(page.url.split("/")[-2:])


def test_switch_leads_to_the_paragraph_in_view(open_page: Opener) -> None:
    page = open_page("en/index.html")
    scroll_to(page, "p15")
    change_language(page)
    assert address(page) == "fr/index.html#p15"
    expect(page.locator("#p15")).to_be_in_viewport()


def test_switch_leads_to_the_paragraph_named_in_the_address(open_page: Opener) -> None:
    page = open_page("fr/index.html#au-partnership")
    change_language(page)
    assert address(page) == "en/index.html#au-partnership"


def test_number_in_the_address_leads_to_the_paragraph(open_page: Opener) -> None:
    page = open_page("fr/index.html#p5")
    change_language(page)
    assert address(page) == "en/index.html#au-partnership"


def test_heading_named_in_the_address_leads_to_the_paragraph_beneath(open_page: Opener) -> None:
    page = open_page("fr/index.html#visits")
    change_language(page)
    assert address(page) == "en/index.html#p7"


def test_switch_keeps_the_place_at_the_very_end(open_page: Opener) -> None:
    page = open_page("fr/index.html#note-2")
    change_language(page)
    assert address(page) == "en/index.html#note-2"


def test_switch_leads_to_the_top_from_the_top(open_page: Opener) -> None:
    page = open_page("en/index.html")
    change_language(page)
    assert address(page) == "fr/index.html"


def test_one_key_goes_and_comes_back(open_page: Opener) -> None:
    page = open_page("en/index.html")
    scroll_to(page, "p8")
    page.keyboard.press("l")
    page.wait_for_url("**/fr/index.html#p8")
    page.keyboard.press("l")
    page.wait_for_url("**/en/index.html#p8")


def test_key_can_be_put_out(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator(".shortcut input").uncheck()
    page.keyboard.press("l")
    page.wait_for_timeout(100)
    assert address(page) == "en/index.html"
    page.reload()
    expect(page.locator(".shortcut input")).not_to_be_checked()


def test_key_with_a_modifier_is_left_to_the_browser(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.keyboard.press("Alt+l")
    page.wait_for_timeout(100)
    assert address(page) == "en/index.html"


def test_key_is_told_where_the_language_is_chosen(open_page: Opener) -> None:
    page = open_page("en/index.html")
    switch = page.locator(".bar .language")
    expect(switch).to_have_attribute("aria-keyshortcuts", "L")
    expect(page.locator(".bar .key")).to_be_visible()
    page.locator(".shortcut input").uncheck()
    expect(page.locator(".bar .key")).to_be_hidden()
    expect(switch).not_to_have_attribute("aria-keyshortcuts", "L")


def test_key_is_left_to_those_who_type(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('afterbegin', '<input id=typed>')")
    page.locator("#typed").press_sequentially("lull")
    expect(page.locator("#typed")).to_have_value("lull")
    assert address(page) == "en/index.html"


def test_key_leads_to_the_paragraph_in_focus(open_page: Opener) -> None:
    page = open_page("en/index.html")
    scroll_to(page, "p14")
    page.locator("#p15 .number").focus()
    page.keyboard.press("l")
    page.wait_for_url("**/fr/index.html#p15")


def test_paragraph_leads_to_its_counterpart_without_scripts(open_page: Opener) -> None:
    page = open_page("en/index.html", scripts=False)
    page.locator("#p14").hover()
    page.locator("#p14 .counterparts a").click()
    assert address(page) == "fr/index.html#p14"
    expect(page.locator("#p14")).to_be_in_viewport()


def test_switch_works_without_scripts(open_page: Opener) -> None:
    page = open_page("en/index.html", scripts=False)
    change_language(page)
    assert address(page) == "fr/index.html"
    expect(page.locator(".shortcut")).to_be_hidden()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_choice_of_language_leads_to_each(open_page: Opener, lang: str) -> None:
    page = open_page("index.html")
    page.locator(f"section[lang={lang}] a").click()
    assert address(page) == f"{lang}/index.html"
    expect(page.locator("html")).to_have_attribute("lang", lang)
