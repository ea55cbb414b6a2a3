"""The page of a comparison in a browser: filters and keys, narrow and printed, with and without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.test_accessibility import violations
from tests.support.compared import ENGLISH, FRENCH, comparison_of, page_of_comparison

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

WIDE_TABLE = (
    "\n| {0} | A | B | C | D | E | F |\n| --- | --- | --- | --- | --- | --- | --- |\n| 2024 | 1 | 2 | 3 | 4 | 5 | 6 |\n"
)
SLIPS = FRENCH.replace("310 péniches", "301 péniches").replace("à Paris", "à Vienne").replace("## Bateaux\n\n", "")


@pytest.fixture(scope="session")
def comparison(site: Path) -> str:
    """Write the page of a comparison with three findings; return its address."""
    texts = (text + WIDE_TABLE.format(word) for text, word in ((ENGLISH, "Year"), (SLIPS, "Année")))
    (site / "comparison.html").write_text(page_of_comparison(comparison_of(*texts)), encoding="utf-8")
    return "comparison.html"


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (900, "dark"), (1400, "light"), (1400, "dark")])
def test_axe_finds_nothing(open_page: Opener, comparison: str, width: int, scheme: Literal["light", "dark"]) -> None:
    assert violations(open_page(comparison, width=width, scheme=scheme)) == []


@pytest.mark.parametrize("width", [320, 390, 900, 1400])
def test_nothing_is_wider_than_the_window(open_page: Opener, comparison: str, width: int) -> None:
    page = open_page(comparison, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scripts", [True, False])
def test_a_kind_can_be_left_out(open_page: Opener, comparison: str, *, scripts: bool) -> None:
    page = open_page(comparison, scripts=scripts)
    assert page.locator(".texts .finding:visible").count() == 3
    page.uncheck("#k-figures")
    assert page.locator(".texts .finding:visible").count() == 2
    page.uncheck("#s-error")
    assert page.locator(".texts .finding:visible").count() == 0


@pytest.mark.parametrize("scripts", [True, False])
def test_passages_without_findings_can_be_left_out(open_page: Opener, comparison: str, *, scripts: bool) -> None:
    page = open_page(comparison, scripts=scripts)
    page.check("#only")
    assert page.locator(".row:not(.names):visible").count() == 3


def test_a_passage_whose_findings_are_all_hidden_is_left_out_too(open_page: Opener, comparison: str) -> None:
    page = open_page(comparison)
    page.check("#only")
    page.uncheck("#k-figures")
    assert page.locator(".row:not(.names):visible").count() == 2


def test_keys_lead_from_finding_to_finding(open_page: Opener, comparison: str) -> None:
    page = open_page(comparison)
    seen = []
    for key in ("n", "n", "p", "n", "n", "n"):
        page.keyboard.press(key)
        seen.append(page.evaluate("document.activeElement.id"))
    assert seen == ["f1", "f2", "f1", "f2", "f3", "f1"]


def test_the_number_after_the_words_leads_to_the_finding(open_page: Opener, comparison: str) -> None:
    page = open_page(comparison)
    page.locator(".texts .sign").first.click()
    assert page.locator(".finding:target").count() == 1


def test_on_paper_both_texts_stand_side_by_side(open_page: Opener, comparison: str) -> None:
    page = open_page(comparison, width=700)
    page.emulate_media(media="print")
    boxes = [one.bounding_box() for one in page.locator(".row:not(.names)").first.locator(".panel").all()]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert not page.locator("fieldset").is_visible()
