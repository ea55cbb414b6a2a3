"""The two PDFs: numbers, running heads, folios, footnotes, links, outline, language."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pikepdf
import pytest

from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diptych.model.report import Report

LANGUAGES = ["en", "fr"]
EACH = pytest.mark.parametrize("lang", LANGUAGES)
NUMBER = re.compile(r"^ {0,30}(\d{1,3})\.\s+\S", re.MULTILINE)
NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is missing")


def pdf_of(built: Path, lang: str) -> Path:
    return built / "pdf" / f"A-75-345-{lang}.pdf"


def pages_of(built: Path, lang: str) -> list[str]:
    """Return the text of each page, laid out as on the page."""
    command = ["pdftotext", "-layout", str(pdf_of(built, lang)), "-"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True)
    return printed.stdout.split("\f")[:-1]


def outline_of(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            item = waiting.pop(0)
            yield item.title
            waiting = [*item.children, *waiting]


@NEEDS_POPPLER
@EACH
def test_every_paragraph_number_stands_in_order(built: Path, report: Report, lang: str) -> None:
    numbers = [int(number) for page in pages_of(built, lang) for number in NUMBER.findall(page)]
    texts = (section.documents[lang] for section in report.walk())
    expected = [paragraph.number for text in texts for paragraph in text.paragraphs if paragraph.number]
    assert numbers == expected == list(range(1, len(expected) + 1))


@NEEDS_POPPLER
@EACH
def test_every_page_but_the_first_has_both_symbols_and_its_number(built: Path, lang: str) -> None:
    first, *others = pages_of(built, lang)
    total = len(others) + 1
    assert f"1/{total}" not in first
    for number, page in enumerate(others, 2):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[:2] == ["A/75/345", "S/2020/898"]
        assert f"{number}/{total}" in lines[-1]


@NEEDS_POPPLER
@EACH
def test_folio_and_running_head_are_mirrored(built: Path, lang: str) -> None:
    for number, page in list(enumerate(pages_of(built, lang), 1))[1:]:
        lines = [line for line in page.splitlines() if line.strip()]
        folio, job = "/" in lines[-1].split()[0], "00-00000" in lines[-1].split()[0]
        on_the_left = [line.startswith(line.strip()[0]) for line in lines[:1]]
        assert [*on_the_left, folio, not job] == [number % 2 == 0] * 3


@NEEDS_POPPLER
@pytest.mark.parametrize(("lang", "marked"), [("en", "thus been established."), ("fr", "entre les institutions")])
def test_the_footnote_stands_on_the_page_of_its_mark(built: Path, lang: str, marked: str) -> None:
    # The list of documents at the end names them again.
    page = next(page for page in pages_of(built, lang) if "72/262 C" in page.replace("\u00a0", " "))
    assert marked in " ".join(page.split())


@EACH
def test_documents_are_linked_in_the_language_of_the_reader(built: Path, lang: str) -> None:
    with pikepdf.open(pdf_of(built, lang)) as pdf:
        links = {
            str(annotation.A.URI)
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if "/A" in annotation and "/URI" in annotation.A
        }
    asked = ["S/RES/1809(2008)", "S/PRST/2013/12", "A/RES/58/316", "A/73/328", "S/RES/2457(2019)", "A/RES/72/262C"]
    asked += ["A/RES/70/296", "S/RES/2532(2020)"]
    assert links == {f"https://undocs.org/{lang}/{symbol}" for symbol in asked}


@EACH
def test_the_outline_has_every_heading(built: Path, report: Report, lang: str) -> None:
    with pikepdf.open(pdf_of(built, lang)) as pdf:
        outline = [" ".join(title.split()) for title in outline_of(pdf)]
    annexes = (f"{ {'en': 'Annex', 'fr': 'Annexe'}[lang] } {numeral}" for numeral in ("I", "II"))
    headings = [
        f"{next(annexes) if section.documents[lang].front.role is Role.ANNEX else section.numeral}. "
        f"{section.documents[lang].front.title}".removeprefix(". ")
        for section in report.walk()
    ]
    headings.append({"en": "Documents cited", "fr": "Documents cités"}[lang])
    assert outline == [" ".join(title.split()) for title in [report.settings.title[lang], *headings]]


@EACH
def test_the_document_says_its_language_and_title(built: Path, report: Report, lang: str) -> None:
    with pikepdf.open(pdf_of(built, lang)) as pdf:
        assert str(pdf.Root.Lang) == lang
        assert str(pdf.docinfo.Title) == report.settings.title[lang].replace("\u00a0", " ")
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "CreationDate" not in pdf.docinfo
