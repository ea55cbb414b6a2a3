"""Law 1(b) for two languages side by side: the words of both single editions, each in order, on the web and in print.

The example, the specimen with every construct, the reports of other institutions and the hard pages of the gallery are
read as they are made, and as drafts. What is only on a page of one language is left out: marks of what is missing, and
what leads to the other language.
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from diptych.api import workshop
from diptych.io.folder.disk import Disk
from diptych.pipeline import Order, build
from diptych.render.pages.outputs import parallel_page, print_page, web_pages
from diptych.render.text.inline import Medium
from diptych.workspace import Workspace, open_report
from tests.laws import specimen
from tests.support import readers_words
from tests.support.authors_words import assert_in_order, bare, of_notes, of_sections
from tests.support.project import CONTENT, ROOT
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.render.pages.outputs import Workshop

LANGUAGES = ("en", "fr")
FOLDERS = {
    "example": CONTENT,
    "court": ROOT / "tests" / "reports" / "court",
    "river-commission": ROOT / "tests" / "reports" / "river-commission",
    "gallery": ROOT / "tests" / "gallery" / "parallel",
}
REPORTS = pytest.mark.parametrize("name", [*FOLDERS, "specimen"])
MEDIA = pytest.mark.parametrize("medium", list(Medium))
DRAFTS = pytest.mark.parametrize("draft", [False, True], ids=["final", "draft"])
TELLING = ("alt", "title")
ALONE = {"counterparts", "missing", "back", "skip", "imprint", "address-code", "taking", "data"}
"""Classes of what is only on the page of one language, and of the foot of the first page."""
UNSEEN = {"style", "script", "nav", "footer"}


@cache
def indexed(name: str) -> Catalogue:
    """Return the index of a report."""
    if name == "specimen":
        return catalogue(specimen.FILES)
    workspace = open_report(Disk(Path(FOLDERS[name])))
    assert isinstance(workspace, Workspace)
    return workspace.catalogue


@cache
def made(*, draft: bool) -> Workshop:
    """Return what pages are made with; a chart is drawn once."""
    return workshop(draft=draft)


@pytest.fixture(scope="module", autouse=True)
def studios() -> Iterator[None]:
    """End the processes in which charts are drawn, with the tests of this module."""
    yield
    made.cache_clear()


@cache
def web(name: str, *, draft: bool) -> dict[str, bytes]:
    """Return the pages of each language for the web."""
    return web_pages(indexed(name), LANGUAGES, made(draft=draft))


@cache
def single(name: str, lang: str, medium: Medium, *, draft: bool) -> str:
    """Return the page of one language."""
    if medium is Medium.PRINT:
        return print_page(indexed(name), lang, made(draft=draft))
    return web(name, draft=draft)[f"html/{lang}/index.html"].decode()


@cache
def beside(name: str, medium: Medium, *, draft: bool) -> str:
    """Return the page with both languages."""
    return parallel_page(indexed(name), LANGUAGES, medium, made(draft=draft))


def pieces(element: Any, lang: str, own: str) -> Iterator[str]:  # noqa: ANN401 - lxml has no types
    """Yield the texts of an element in one language, in order.

    Args:
        element: The element.
        lang: The language that is wanted.
        own: The language of the element.
    """
    if not isinstance(element.tag, str) or element.tag in UNSEEN or ALONE.intersection(classes(element)):
        return
    # Words of another language inside a text belong to that text.
    own = own if element.tag == "span" else element.get("lang", own)
    if own == lang:
        yield from (element.get(name, "") for name in TELLING if element.tag != "a")
        yield element.text or ""
    for child in element:
        yield from pieces(child, lang, own)
        if own == lang:
            yield child.tail or ""


def classes(element: Any) -> list[str]:  # noqa: ANN401
    """Return the classes of an element."""
    return (element.get("class") or "").split()


def texts(element: Any, lang: str, own: str = "") -> list[str]:  # noqa: ANN401
    """Return the texts of an element in one language that have letters or figures."""
    return [text for text in pieces(element, lang, own or lang) if bare(text)]


def written(page: str, lang: str) -> tuple[list[str], list[list[str]]]:
    """Return the texts of a page of one language, and those of each of its footnotes that are at its end."""
    (body,) = html.fromstring(page).iter("body")
    # Side by side they stand where their marks are.
    sections = body.xpath("//section[@class='notes']")
    ended = [texts(note, lang) for section in sections for note in section.iter("li")]
    missing = body.xpath("//*[@data-number][contains(@class, 'is-missing') or span[@class='missing']]")
    for element in (*sections, *missing):
        element.getparent().remove(element)
    return texts(body, lang), ended


@DRAFTS
@MEDIA
@REPORTS
@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_has_the_words_of_each_language_in_order(name: str, lang: str, medium: Medium, *, draft: bool) -> None:
    text, notes = written(single(name, lang, medium, draft=draft), lang)
    both = "".join(texts(html.fromstring(beside(name, medium, draft=draft)).find("body"), lang, "both"))
    assert len(text) > 20
    assert_in_order(text, both)
    assert_in_order((piece for note in notes for piece in note), both)


@pytest.mark.parametrize("name", ["gallery", "river-commission"])
def test_the_pdf_has_them_too_and_nothing_is_out_of_its_column(name: str) -> None:
    files, found = build(indexed(name), Order(("parallel",), LANGUAGES), made(draft=True))
    assert found == ()
    (printed,) = (data for path, data in files.items() if path.endswith(".pdf"))
    words = readers_words.of_pdf(printed)
    for lang in LANGUAGES:
        assert_in_order(of_sections(indexed(name), lang, drawn=True), words)
        assert_in_order(chain.from_iterable(of_notes(indexed(name), lang)), words)
