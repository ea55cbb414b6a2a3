"""The folder of outputs: its files, the same bytes every time, the language of the web pages."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

import diptych
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from pathlib import Path

PAGES = ["html/en/index.html", "html/fr/index.html", "html/index.html"]
PDFS = ["pdf/A-75-345-en.pdf", "pdf/A-75-345-fr.pdf"]
OTHER_DAY = "1999-12-31"


def test_there_is_a_page_and_a_pdf_for_each_language(built: Path) -> None:
    files = sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())
    # A reader of the web edition may take the PDFs, the data of tables and how to cite the report away.
    taken = ("/data/", "html/pdf/")
    assert [path for path in files if not any(one in path for one in taken)] == [*PAGES, *PDFS]
    assert {path.rpartition("/")[2] for path in files if "html/pdf/" in path} == {
        path.rpartition("/")[2] for path in PDFS
    }


def test_another_folder_gives_the_same_bytes(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(CONTENT, tmp_path / "elsewhere" / "report")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    diptych.build(diptych.load_report("elsewhere/report"), "out")
    for path in (*PAGES, *PDFS):
        assert (tmp_path / "out" / path).read_bytes() == (built / path).read_bytes()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_paragraph_of_the_web_page_has_its_target_and_its_number(built: Path, lang: str) -> None:
    page = (built / "html" / lang / "index.html").read_text("utf-8")
    numbers = re.findall(r'data-number="(\d+)"', page)
    assert numbers == [str(number) for number in range(1, 109)]
    assert all(page.count(f'id="p{number}"') == 1 for number in numbers)
    assert f'<html lang="{lang}">' in page
    assert f"https://undocs.org/{lang}/S/RES/1809(2008)" in page


@pytest.mark.parametrize(("lang", "title"), [("en", "Documents cited"), ("fr", "Documents cités")])
def test_the_documents_cited_are_listed_at_the_end(built: Path, lang: str, title: str) -> None:
    page = (built / "html" / lang / "index.html").read_text("utf-8")
    assert f'<a href="#_documents-cited">{title}</a>' in page
    annex = page.partition('<section class="annex" id="_documents-cited">')[2].partition("</section>")[0]
    assert annex.count("<tr>") == 1 + 8
    assert re.findall(r'href="#(.*?)"', annex) == [
        "summary",
        "scope",
        "scope",
        "p64",
        "note-1",
        "p3",
        "p3",
        "p7",
        "ceasefire",
    ]


def test_the_web_pages_ask_for_nothing_from_elsewhere(built: Path) -> None:
    for path in PAGES:
        page = (built / path).read_text("utf-8")
        assert not re.findall(r'(?:src|data)="(?!data:)[^"]*//[^"]*"|url\(|@import', page)
