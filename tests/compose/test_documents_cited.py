"""The annex that lists the documents cited."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.render.text.inline import Medium
from diptych.render.views.edition import ParagraphView, TableView
from tests.support.reports import SETTINGS, edition

if TYPE_CHECKING:
    from diptych.render.views.cells import CellView
    from diptych.render.views.edition import SectionView

ANNEXED = SETTINGS.format(order="summary, a") + "annexes: [documents-cited]\n"
SUMMARY = "---\ntitle: Summary\nrole: summary\nnumbering: none\n---\n\nSee A/73/328-S/2018/592.\n"
BODY = """\
{#first}
See S/RES/1809(2008), S/2018/592 and S/RES/1325(2000).

See Security Council resolution 1325 (2000) and again resolution 1325 (2000).[^n]

{.unnumbered}
See Human Rights Council resolution 55/8 and [this](doc:E/RES/2025/12).

See A/RES/58/316, A/RES/58/32 and A/RES/217(III)A.

[^n]: See CAT/C/1 and resolution 1325 (2000).
"""
FRENCH = {"summary.fr.md": "---\ntitle: Résumé\n---\n", "a.fr.md": "Voir A/73/328 : « 58/316 ».\n"}
REGISTER = "A/73/328: {dual: S/2018/592, date: 2018-07-01, title: {en: 'A & B', fr: 'Paix : suite'}}\n"
FILES = {
    "report.yaml": ANNEXED,
    "documents.yaml": REGISTER,
    "summary.en.md": SUMMARY,
    "a.en.md": BODY,
    **FRENCH,
}


def annex(lang: str, medium: Medium = Medium.WEB) -> SectionView:
    """Return the last section."""
    return edition(FILES, lang, medium).sections[-1]


def table(section: SectionView) -> TableView:
    """Return the one table of a section."""
    (paragraph,) = section.body
    assert isinstance(paragraph, ParagraphView)
    assert (paragraph.id, paragraph.number) == ("", "")
    (only,) = paragraph.blocks
    assert isinstance(only, TableView)
    return only


def plain(cells: tuple[CellView, ...]) -> list[str]:
    """Return the words of cells, with plain spaces."""
    return [re.sub("<br>", " | ", cell.html).replace("\u00a0", " ") for cell in cells]


def words(cells: tuple[CellView, ...]) -> list[str]:
    """Return the words of cells without links."""
    return [re.sub("<a .*?>|</a>", "", text) for text in plain(cells)]


def test_documents_are_listed_by_series_with_the_places_that_cite_them() -> None:
    section = annex("en")
    assert (section.id, section.role, section.title) == ("_documents-cited", "annex", "Documents cited")
    assert words(table(section).heads[0]) == ["Document", "Paragraphs"]
    assert [words(row.cells) for row in table(section).rows] == [
        ["A/73/328–S/2018/592, 1 July 2018 | A &amp; B", "Summary and 1"],
        ["General Assembly resolution 58/32", "3"],
        ["General Assembly resolution 58/316", "3"],
        ["General Assembly resolution 217 A (III)", "3"],
        ["Security Council resolution 1325 (2000)", "1, 2 and note 1"],
        ["Security Council resolution 1809 (2008)", "1"],
        ["Economic and Social Council resolution 2025/12", "a"],
        ["Human Rights Council resolution 55/8", "a"],
        ["CAT/C/1", "note 1"],
    ]


def test_documents_and_places_are_linked() -> None:
    rows = {words(row.cells)[0]: plain(row.cells) for row in table(annex("en", Medium.PRINT)).rows}
    name, places = rows["Security Council resolution 1325 (2000)"]
    told = "Security Council resolution 1325 (2000)"
    link = f'<a class="citation" href="https://undocs.org/en/S/RES/1325(2000)" title="{told}">1325 (2000)</a>'
    assert name == f"Security Council resolution {link}"
    assert re.findall('href="#(.*?)"', places) == ["first", "p2", "note-1"]
    assert re.findall('href="#(.*?)"', rows["Human Rights Council resolution 55/8"][1]) == ["a"]


def test_each_language_lists_what_it_cites() -> None:
    (row,) = table(annex("fr")).rows
    assert words(row.cells) == ["A/73/328–S/2018/592, 1<sup>er</sup> juillet 2018 | Paix : suite", "1"]
    assert "undocs.org/fr/A/73/328" in row.cells[0].html


def test_no_annex_unless_asked_for_or_without_documents() -> None:
    assert [section.id for section in edition({"a.en.md": "See A/73/328."}).sections] == ["a"]
    empty = {"report.yaml": SETTINGS.format(order="a") + "annexes: [documents-cited]\n", "a.en.md": "Text."}
    assert [section.id for section in edition(empty).sections] == ["a"]
