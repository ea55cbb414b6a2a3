"""The example report in Chromium: its charts, its documents at a glance, and the two languages side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

import diptych
from tests.browser.test_accessibility import AXE, RUN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

CONTENT = Path(__file__).parents[2] / "content"
PAGES = ("en/index.html", "parallel/index.html")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The web edition of the example report, and its two languages side by side."""
    folder = tmp_path_factory.mktemp("example")
    diptych.build(diptych.load_report(CONTENT), folder, formats=("html", "parallel"))
    return folder / "html"


@pytest.fixture
def show(browser: Browser, example: Path) -> Iterator[Callable[..., Page]]:
    """What opens a page of the example in a window of a width, and at the end shows that it asked for nothing else."""
    asked: list[str] = []

    def opener(address: str, *, width: int = 1280) -> Page:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{example.as_uri()}/{address}")
        return page

    yield opener
    for context in browser.contexts:
        context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(show: Callable[..., Page], address: str, width: int) -> None:
    page = show(address, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate(AXE)
    assert page.evaluate(RUN) == []


def test_a_cited_document_is_told_on_focus(show: Callable[..., Page]) -> None:
    page = show("fr/index.html")
    link = page.locator("a.citation", has_text="58/316").first
    link.focus()
    expect(page.get_by_role("tooltip")).to_contain_text("Résolution 58/316 de l’Assemblée générale")
    page.keyboard.press("Escape")
    expect(page.get_by_role("tooltip")).to_have_count(0)


def test_a_chart_has_its_data_behind_it(show: Callable[..., Page]) -> None:
    page = show("en/index.html")
    chart = page.locator("figure.chart")
    expect(chart.locator("table")).to_be_hidden()
    chart.locator("summary").click()
    expect(chart.locator("table")).to_contain_text("Africa Dialogue Series")


def test_what_answers_each_other_begins_on_one_line(show: Callable[..., Page]) -> None:
    page = show("parallel/index.html")
    english, french = page.locator("[data-number='21'] .panel").all()
    boxes = [english.bounding_box(), french.bounding_box()]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    narrow = show("parallel/index.html", width=360)
    english, french = narrow.locator("[data-number='21'] .panel").all()
    boxes = [english.bounding_box(), french.bounding_box()]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] < boxes[1]["y"]
