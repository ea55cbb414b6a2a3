"""Citing a paragraph: by its number, by its lasting name, and with the button that copies both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


def copied(page: Page) -> str:
    """Press the button and return what the clipboard holds."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Cit").click()
    expect(page.get_by_role("status")).not_to_be_empty()
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("name", ["p5", "au-partnership"])
def test_number_and_name_lead_to_the_same_paragraph(open_page: Opener, name: str) -> None:
    page = open_page(f"en/index.html#{name}")
    expect(page.locator("[data-number='5']")).to_be_in_viewport()
    expect(page.locator("[data-number='5']").get_by_role("button")).to_be_visible()


def test_button_copies_how_to_cite_the_paragraph(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#au-partnership").hover()
    text = copied(page)
    assert text.startswith("A/75/345–S/2020/898, para. 5, file:///")
    assert text.endswith("/en/index.html#au-partnership")
    expect(page.get_by_role("status")).to_have_text(f"Copied: {text}")


def test_button_cites_in_the_language_of_the_page(open_page: Opener) -> None:
    page = open_page("fr/index.html#p14")
    assert "A/75/345–S/2020/898, par. 14, " in copied(page)


def test_link_leads_to_the_site_where_it_is_known(open_page: Opener) -> None:
    page = open_page("en/index.html#p3")
    page.evaluate(
        """() => document.head.insertAdjacentHTML(
          "beforeend", "<link rel='canonical' href='https://example.org/en/index.html'>")"""
    )
    assert copied(page) == "A/75/345–S/2020/898, para. 3, https://example.org/en/index.html#p3"


def test_button_follows_the_focus(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#p14 .number").focus()
    button = page.locator("#p14").get_by_role("button")
    expect(button).to_have_accessible_name("Cite paragraph 14: copy its reference and link")
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.locator("#p15").hover()
    expect(button).to_be_focused()


def test_no_button_without_scripts(open_page: Opener) -> None:
    page = open_page("en/index.html#p5", scripts=False)
    expect(page.locator(".cite")).to_be_hidden()
    expect(page.locator("#au-partnership .counterparts")).to_be_visible()
