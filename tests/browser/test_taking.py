"""What a reader takes away from the page: files, citations, what is found in it, what a link leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


def search(page: Page, words: str) -> Locator:
    """Search for words, and return the results."""
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(words)
    page.wait_for_timeout(400)
    return page.get_by_role("search").get_by_role("listitem")


@pytest.mark.parametrize("scripts", [True, False])
def test_files_are_offered_with_and_without_scripts(open_page: Opener, *, scripts: bool) -> None:
    page = open_page("html/en/index.html", scripts=scripts)
    page.get_by_text("Download", exact=True).click()
    link = page.get_by_role("link", name="CSV – Dated events, by month and organization")
    expect(link).to_be_visible()
    expect(page.locator("figure.chart .data a")).to_have_attribute("href", link.get_attribute("href") or "")


def test_a_report_is_copied_as_programs_read_it(open_page: Opener) -> None:
    page = open_page("html/fr/index.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_text("Citer ce rapport").click()
    page.get_by_role("button", name="Copier: RIS").click()
    expect(page.locator("footer .status")).to_have_text("Copié")
    assert str(page.evaluate("navigator.clipboard.readText()")).startswith("TY  - RPRT")


def test_a_report_can_be_cited_without_scripts(open_page: Opener) -> None:
    page = open_page("html/en/index.html", scripts=False)
    page.get_by_text("Cite this report").click()
    expect(page.locator(".citing pre").nth(1)).to_contain_text("@techreport{A-75-345-en,")
    expect(page.locator(".copy").first).to_be_hidden()


def test_a_paragraph_is_copied_as_programs_read_it(open_page: Opener) -> None:
    page = open_page("html/en/index.html#p12")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#p12 .cite").click()
    page.get_by_role("button", name="Copy: BibTeX").click()
    expect(page.locator("footer .status")).to_have_text("Copied: BibTeX")
    entry = str(page.evaluate("navigator.clipboard.readText()"))
    assert entry.startswith("@techreport{A-75-345-en-12,")
    assert "note = {para. 12}" in entry
    assert "/en/index.html#p12}" in entry


@pytest.mark.parametrize(
    ("lang", "typed", "found"),
    [
        ("fr", "equipe d'observation", None),
        ("fr", "etats", "États"),
        ("fr", "lonu", "l’ONU"),
        ("fr", "l'onu", "l’ONU"),
        ("en", "SECRETARY-general", "Secretary-General"),
        ("en", "secretarygeneral", "Secretary-General"),
        ("en", "58/316", "58/316"),
    ],
)
def test_words_are_found_without_accents_capitals_or_apostrophes(
    open_page: Opener, lang: str, typed: str, found: str | None
) -> None:
    page = open_page(f"html/{lang}/index.html")
    results = search(page, typed)
    if found is None:
        expect(results).to_have_count(0)
        expect(page.locator("#_found")).to_have_text("Aucun résultat")
        return
    assert results.count() > 0
    assert found in {text.replace("\u2011", "-") for text in results.locator("mark").all_inner_texts()}


def test_results_are_counted_marked_and_followed_by_keys(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    results = search(page, "chad basin")
    expect(page.locator("#_found")).to_have_text(f"{results.count()} places found")
    assert page.evaluate("CSS.highlights.get('found').size") > 1
    page.keyboard.press("ArrowDown")
    expect(results.first.get_by_role("link")).to_be_focused()
    target = results.first.get_by_role("link").get_attribute("href")
    page.keyboard.press("Enter")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.locator(target or "")).to_be_in_viewport()
    assert page.evaluate("CSS.highlights.has('found')")
    page.keyboard.press("Escape")
    assert not page.evaluate("CSS.highlights.has('found')")


def test_escape_leaves_the_search_and_gives_the_focus_back(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    search(page, "union")
    page.keyboard.press("Escape")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.get_by_role("button", name="Search")).to_be_focused()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_axe_finds_nothing_in_what_is_opened(open_page: Opener, width: int, scheme: str) -> None:
    page = open_page("html/en/index.html", width=width, scheme=scheme)  # type: ignore[arg-type]
    page.locator(".taking details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
    assert violations(page) == []
    search(page, "union")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_no_search_without_scripts(open_page: Opener) -> None:
    page = open_page("html/en/index.html", scripts=False)
    expect(page.locator(".find")).to_be_hidden()
    expect(page.locator(".search")).to_be_hidden()


def test_a_reference_tells_what_it_leads_to(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    page.locator("[data-number='4'] a.reference", has_text="21").focus()
    expect(page.get_by_role("tooltip")).to_contain_text("21. When COVID-19 appeared")
    page.locator("[data-number='4'] a.reference", has_text="African").focus()
    expect(page.get_by_role("tooltip").locator("b")).to_have_text("African Union")


def test_a_term_is_told_in_both_languages(open_page: Opener) -> None:
    page = open_page("html/fr/index.html#p4")
    page.locator("[data-number='4'] .term", has_text="Assemblée générale").first.hover()
    expect(page.get_by_role("tooltip").locator("[lang=en]")).to_contain_text("General Assembly")


def test_the_contents_end_above_the_foot_and_mark_the_last_section(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    current = page.locator(".contents [aria-current]")
    expect(current).to_have_attribute("href", "#_notes")
    entry, foot = current.bounding_box(), page.locator("footer").bounding_box()
    assert entry is not None
    assert foot is not None
    assert entry["y"] + entry["height"] <= foot["y"]


def test_side_by_side_can_be_reached_on_a_telephone(open_page: Opener) -> None:
    page = open_page("html/fr/index.html", width=390)
    expect(page.locator(".bar .beside")).to_be_visible()
    assert page.locator(".bar").evaluate("bar => bar.scrollWidth <= bar.clientWidth")


def test_the_switch_keeps_the_place_inside_a_paragraph(open_page: Opener) -> None:
    page = open_page("html/en/index.html", width=390)
    part = """() => {
      const box = document.getElementById("p12").getBoundingClientRect();
      return (document.querySelector(".bar").offsetHeight - box.top) / box.height;
    }"""
    page.evaluate(
        """() => {
          const box = document.getElementById("p12").getBoundingClientRect();
          scrollTo(0, box.top + box.height / 2);
        }"""
    )
    page.wait_for_timeout(150)
    before = page.evaluate(part)
    page.locator(".bar .language").evaluate("link => link.click()")
    page.wait_for_url("**/fr/index.html#p12")
    page.wait_for_timeout(300)
    assert abs(page.evaluate(part) - before) < 0.03


def test_a_caption_stays_while_its_table_moves(open_page: Opener) -> None:
    page = open_page("html/en/index.html", width=390)
    page.locator("figure.chart summary").click()
    box = page.locator("figure.chart .scroll")
    box.evaluate("box => { box.querySelector('table').style.width = '60rem'; box.scrollLeft = 200; }")
    caption, around = box.locator("caption .stays").bounding_box(), box.bounding_box()
    assert caption is not None
    assert around is not None
    assert caption["x"] == pytest.approx(around["x"], abs=1)
    assert caption["x"] + caption["width"] <= around["x"] + around["width"] + 1


def test_tables_that_do_not_scroll_are_no_stops(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    stops = "all => all.filter((box) => box.tabIndex >= 0 && box.scrollWidth <= box.clientWidth).length"
    assert page.locator(".scroll").evaluate_all(stops) == 0
    assert page.locator(".counterparts a").evaluate_all("all => all.filter((link) => link.tabIndex >= 0).length") == 0
