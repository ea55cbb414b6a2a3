"""Pages opened from disk in headless Chromium. A page that complains or goes to the network fails its test."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Protocol

import pytest
from playwright.sync_api import sync_playwright

import diptych
from diptych import pipeline
from diptych.api import workshop
from diptych.index.catalogue import index
from diptych.io.folder.output import publish
from diptych.packaged import house
from diptych.render.pages.outputs import media, parallel_page, web_pages
from diptych.render.text.inline import Medium
from tests.support.project import CONTENT, ROOT
from tests.support.web_specimen import write_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Literal

    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

# A fresh, empty profile without connections of its own.
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Opener(Protocol):
    """Opens a page of the specimen or of the example."""

    def __call__(
        self,
        address: str,
        *,
        width: int = 1280,
        scripts: bool = True,
        scheme: Literal["light", "dark"] = "light",
    ) -> Page:
        """Open `address`, such as `en/index.html#p3` or `html/en/index.html`, in a window of `width` pixels by 900."""


# Playwright keeps an event loop running: it ends with the tests of this folder, before others start theirs.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Start headless Chromium; tests that need it are skipped where there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the specimen, its draft (`draft/`), the example report (`html/`), hard pages (`hard/`, `redline/`)."""
    folder = tmp_path_factory.mktemp("site")
    write_site(folder)
    write_site(folder / "draft", as_draft=True)
    publish(folder, example())
    publish(folder / "hard", hard_pages())
    publish(folder / "redline", redline())
    return folder


def hard_pages() -> dict[str, bytes]:
    """Return the draft of the hard pages of the gallery, its languages side by side."""
    catalogue = index(diptych.load_report(ROOT / "tests" / "gallery" / "parallel"), house())
    languages = catalogue.report.settings.languages
    page = parallel_page(catalogue, languages, Medium.WEB, workshop(draft=True))
    return {"html/parallel/index.html": page.encode()} | media(catalogue)


def redline() -> dict[str, bytes]:
    """Return the page of what changed between two reports of the gallery."""
    now, then = (
        index(diptych.load_report(ROOT / "tests" / "gallery" / name), house()) for name in ("parallel", "charts")
    )
    made, _ = pipeline.redline(now, then, pipeline.Order(("html",), ("en", "fr")), "then", workshop(draft=True))
    return made


def example() -> dict[str, bytes]:
    """Return the web edition of the example report, with its languages side by side."""
    catalogue = index(diptych.load_report(CONTENT), house())
    tools, languages = workshop(draft=False), catalogue.report.settings.languages
    parallel = parallel_page(catalogue, languages, Medium.WEB, tools, linked=True)
    return web_pages(catalogue, languages, tools, beside=True) | {"html/parallel/index.html": parallel.encode()}


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator[Opener]:
    """Return the function that opens pages; at the end, check that none complained or went to the network."""
    faults: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            faults.append(message.text)

    def watch(request: Request) -> None:
        if not request.url.startswith(("file:", "data:")):
            faults.append(request.url)

    def opener(
        address: str, *, width: int = 1280, scripts: bool = True, scheme: Literal["light", "dark"] = "light"
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, color_scheme=scheme
        )
        context.on("console", hear)
        context.on("request", watch)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{site.as_uri()}/{address}")
        return page

    yield opener
    for context in browser.contexts:
        context.close()
    assert faults == []
