"""The page itself: on narrow and wide screens, with and without scripts, read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["index.html", "en/index.html", "fr/index.html", "draft/fr/index.html"])
@pytest.mark.parametrize("scripts", [True, False])
def test_no_sideways_scrolling_at_320_pixels(open_page: Opener, address: str, *, scripts: bool) -> None:
    page = open_page(address, width=320, scripts=scripts)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_wide_table_scrolls_in_its_own_box(open_page: Opener) -> None:
    page = open_page("fr/index.html", width=320)
    box = page.locator(".scroll").first
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_paragraph_has_its_number_as_target(open_page: Opener, lang: str) -> None:
    page = open_page(f"{lang}/index.html")
    numbers = page.locator("[data-number]").evaluate_all("all => all.map(each => each.dataset.number)")
    assert numbers == [str(number) for number in range(1, 31)]
    held = "number => document.getElementById('p' + number).closest('[data-number]').dataset.number"
    assert [page.evaluate(held, number) for number in numbers] == numbers


def test_no_id_stands_twice(open_page: Opener) -> None:
    page = open_page("en/index.html")
    ids = page.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))


def test_every_inner_link_leads_somewhere(open_page: Opener) -> None:
    page = open_page("draft/fr/index.html")
    lost = "all => all.map(link => link.hash.slice(1)).filter(id => id && !document.getElementById(id))"
    gone = {"mark-1", "mark-1-2", "mark-2"}
    assert set(page.locator("a[href^='#']").evaluate_all(lost)) <= gone


def test_number_leads_to_the_lasting_name_of_its_paragraph(open_page: Opener) -> None:
    page = open_page("en/index.html#p5")
    page.locator("#au-partnership .number").click()
    assert page.url.endswith("#au-partnership")


def test_target_is_not_hidden_under_the_bar(open_page: Opener) -> None:
    page = open_page("en/index.html#p15")
    bar, paragraph = page.locator(".bar").bounding_box(), page.locator("#p15").bounding_box()
    assert bar is not None
    assert paragraph is not None
    assert paragraph["y"] >= bar["y"] + bar["height"]


def test_copied_text_has_numbers_and_letters(open_page: Opener) -> None:
    page = open_page("en/index.html")
    copied = page.evaluate(
        "() => { getSelection().selectAllChildren(document.getElementById('p6')); return String(getSelection()); }"
    )
    assert copied.startswith("6. As paragraph 5 says")
    assert "(a) Patrols by day" in copied
    assert "(ii) A crew of four." in copied


def test_markup_of_the_source_is_shown_and_not_run(open_page: Opener) -> None:
    page = open_page("en/index.html")
    expect(page.locator(".markup")).to_have_text("<script>alert(1)</script>")


def test_contents_follow_the_reading(open_page: Opener) -> None:
    page = open_page("en/index.html#p13")
    expect(page.locator(".contents [aria-current]")).to_have_attribute("href", "#lower-river")
    page.evaluate("document.getElementById('observations').scrollIntoView()")
    expect(page.locator(".contents [aria-current]")).to_have_attribute("href", "#observations")


def test_contents_are_folded_on_a_small_screen_and_fold_again(open_page: Opener) -> None:
    page = open_page("en/index.html", width=390)
    entry = page.locator(".contents a[href='#observations']")
    expect(entry).to_be_hidden()
    page.locator(".bar .to-contents").click()
    entry.click()
    expect(entry).to_be_hidden()
    expect(page.locator("#observations h2")).to_be_in_viewport()


def test_contents_take_no_more_room_on_a_small_screen_before_the_script_folds_them(open_page: Opener) -> None:
    page = open_page("en/index.html", width=390)
    top = "document.querySelector('main').offsetTop"
    folded = page.evaluate(top)
    nav = page.locator(".contents")
    nav.evaluate("(nav) => { nav.classList.remove('foldable'); nav.querySelector('details').open = true; }")
    assert page.evaluate(top) == folded
    nav.evaluate("(nav) => nav.classList.add('foldable')")
    assert page.evaluate(top) > folded


@pytest.mark.parametrize("width", [390, 1280])
def test_contents_are_open_without_scripts(open_page: Opener, width: int) -> None:
    page = open_page("en/index.html", width=width, scripts=False)
    page.locator(".contents a[href='#observations']").click()
    expect(page.locator("#observations h2")).to_be_in_viewport()


def test_first_tab_skips_to_the_text(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_draft_says_what_is_missing(open_page: Opener) -> None:
    page = open_page("draft/fr/index.html")
    expect(page.locator("header .draft")).to_be_visible()
    expect(page.locator("#p3 .missing")).to_be_visible()
    expect(page.locator("#observations > .missing")).to_be_visible()
