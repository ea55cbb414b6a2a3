"""axe-core finds nothing, on every kind of page, light and dark, small and wide: contrast, names, landmarks, order."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
# WCAG 2.2 and Lighthouse require a size of targets; axe does not by default.
RUN = """async () => {
  const { violations } = await axe.run({ rules: { "target-size": { enabled: true } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}"""


def violations(page: Page) -> list[str]:
    """Return what axe-core finds."""
    page.evaluate(AXE)
    found = page.evaluate(RUN)
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
@pytest.mark.parametrize(
    "address", ["html/index.html", "en/index.html#p6", "fr/index.html#note-1", "draft/fr/index.html#p3"]
)
def test_axe_finds_nothing(open_page: Opener, address: str, width: int, scheme: Literal["light", "dark"]) -> None:
    assert violations(open_page(address, width=width, scheme=scheme)) == []


@pytest.mark.parametrize(
    ("address", "width", "scheme"),
    [
        ("html/en/index.html", 320, "light"),
        ("html/fr/index.html#p25", 1280, "dark"),
        ("html/parallel/index.html", 1280, "light"),
        ("html/parallel/index.html", 320, "dark"),
        ("hard/html/parallel/index.html#p11", 390, "light"),
        ("hard/html/parallel/index.html#p11", 1440, "dark"),
        ("redline/en-fr/index.html", 390, "light"),
        ("redline/en-fr/index.html", 1440, "dark"),
    ],
)
def test_axe_finds_nothing_in_the_example(
    open_page: Opener, address: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    assert violations(open_page(address, width=width, scheme=scheme)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_beside_a_mark(open_page: Opener, scheme: Literal["light", "dark"]) -> None:
    page = open_page("en/index.html", scheme=scheme)
    page.locator("#mark-1").focus()
    expect(page.get_by_role("tooltip")).to_be_visible()
    assert violations(page) == []


def test_dark_scheme_is_dark(open_page: Opener) -> None:
    page = open_page("en/index.html", scheme="dark")
    colours = "() => { const { backgroundColor, color } = getComputedStyle(document.documentElement);"
    background, ink = page.evaluate(colours + "return [backgroundColor, color].map((each) => each.match(/\\d+/g)); }")
    assert max(map(int, background)) < 64
    assert min(map(int, ink)) > 192


def test_focus_is_seen(open_page: Opener) -> None:
    page = open_page("en/index.html")
    page.locator("#p6 .number").focus()
    page.keyboard.press("Tab")
    outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
