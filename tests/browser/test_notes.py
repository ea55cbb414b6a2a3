"""Footnotes: the way to them and back, and their text beside their mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("mark", ["mark-1", "mark-1-2", "mark-2"])
def test_mark_goes_to_its_note_and_comes_back(open_page: Opener, mark: str, *, scripts: bool) -> None:
    page = open_page("fr/index.html", scripts=scripts)
    note = page.locator(f"#{mark}").get_attribute("href")
    page.locator(f"#{mark}").click()
    expect(page.locator(f"li{note}")).to_be_in_viewport()
    expect(page.locator(f"#{mark}")).not_to_be_in_viewport()
    page.locator(f"li{note} a[href='#{mark}']").click()
    expect(page.locator(f"#{mark}")).to_be_in_viewport()


def test_note_shows_beside_its_mark_under_the_pointer(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#mark-2").hover()
    expect(page.get_by_role("tooltip")).to_contain_text("Counted at noon.")
    page.locator("h1").hover()
    expect(page.get_by_role("tooltip")).to_have_count(0)


def test_note_beside_its_mark_can_be_pointed_at(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#mark-1").hover()
    page.get_by_role("tooltip").get_by_role("link").hover()
    page.wait_for_timeout(400)
    expect(page.get_by_role("tooltip")).to_be_visible()


def test_note_shows_on_focus_and_leaves_with_escape(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#mark-1").focus()
    expect(page.locator("#mark-1")).to_have_attribute("aria-describedby", "glance")
    expect(page.get_by_role("tooltip")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("tooltip")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
def test_note_beside_its_mark_stays_within_the_page(open_page: Opener, width: int) -> None:
    page = open_page("en/index.html", width=width)
    page.locator("#mark-1").focus()
    box = page.get_by_role("tooltip").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_note_stays_while_its_mark_has_the_focus(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.keyboard.press("Tab")
    page.locator("#mark-2").focus()
    page.locator("#mark-2").hover()
    page.locator("h1").hover()
    page.wait_for_timeout(400)
    expect(page.get_by_role("tooltip")).to_contain_text("Counted at noon.")


def test_only_one_note_shows_at_a_time(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#mark-1").focus()
    page.locator("#mark-2").focus()
    expect(page.get_by_role("tooltip")).to_contain_text("Counted at noon.")
    expect(page.locator("[aria-describedby=glance]")).to_have_count(1)
