"""The printed document: the places of text on its pages, its structure, its bytes, its faults."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from markupsafe import Markup

from diptych.render.pdf.printed import FaultKind, PrintFault
from diptych.render.pdf.printing import pdf
from diptych.render.views.edition import ParagraphView, ProseView
from tests.support import pdf_reader
from tests.support.print_specimen import Specimen, asset, page
from tests.support.print_words import WORDS
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pikepdf

    from diptych.render.views.edition import Edition


@cache
def printed(lang: str = "en", paper: str = "letter") -> bytes:
    """Return the specimen, which must have no faults."""
    result = pdf(page(Specimen(lang).edition(paper)), asset)
    assert result.faults == ()
    return result.data


@cache
def document(lang: str = "en", paper: str = "letter") -> pikepdf.Pdf:
    return pdf_reader.opened(printed(lang, paper))


def pages(lang: str = "en", paper: str = "letter") -> list[pikepdf.Page]:
    return list(document(lang, paper).pages)


def texts(edition: Edition) -> list[str]:
    """Return the text of each page."""
    with pdf_reader.opened(pdf(page(edition), asset).data) as printed_edition:
        return [pdf_reader.text(sheet) for sheet in printed_edition.pages]


def place(sheet: pikepdf.Page, text: str) -> tuple[float, float]:
    """Return the place where a run begins on a page, in points from the top left corner."""
    found = next(run for run in pdf_reader.runs(sheet) if run.text == text)
    return round(found.x, 1), round(found.y, 1)


def faults(body: str) -> set[tuple[FaultKind, str]]:
    """Return the faults of a page with this body."""
    html = page(replace(Specimen("en").edition(), sections=())).replace("</main>", f"{body}</main>")
    return {(fault.kind, fault.detail) for fault in pdf(html, asset).faults}


# --- Places of text, as in a document issued in New York, A/80/604/Add.1 ----------------------------------------------


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [
        ("United Nations", 123.4, 57.8),
        ("Distr.: General", 397.0, 86.7),
        ("12 October 2020", 397.0, 98.4),
        ("Original: English", 397.0, 122.4),
        ("Seventy-fifth session", 60.0, 235.4),
        ("Agenda item 129 (a)", 60.0, 247.4),
        ("20-11196 (E)    121020", 65.4, 747.5),
    ],
)
def test_the_first_page_is_laid_out_as_in_new_york(text: str, x: float, y: float) -> None:
    assert place(pages()[0], text) == pytest.approx((x, y), abs=0.5)


def test_symbols_and_folios_change_sides_from_page_to_page() -> None:
    left, right = pages()[1:3]
    assert place(left, "A/75/345") == pytest.approx((60, 49.2), abs=0.5)
    assert place(left, "S/2020/898") == pytest.approx((60, 59.0), abs=0.5)
    assert place(left, "2/9") == pytest.approx((60, 755.3), abs=0.5)
    assert place(left, "20-11196") == pytest.approx((524.5, 753.8), abs=1.5)
    assert place(right, "S/2020/898")[0] > 500
    assert place(right, "3/9")[0] > 500
    assert place(right, "20-11196") == pytest.approx((60, 753.8), abs=0.5)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_page_but_the_first_has_its_number_and_both_symbols(lang: str) -> None:
    first, *others = pages(lang)
    assert re.search(r"\d/\d+$", pdf_reader.text(first)) is None
    for n, sheet in enumerate(others, start=2):
        words = [run.text for run in pdf_reader.runs(sheet)]
        assert {"A/75/345", "S/2020/898", f"{n}/{len(others) + 1}"} <= set(words)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_paragraph_numbers_stand_in_order_with_the_text_at_one_distance(lang: str) -> None:
    numbers = []
    for sheet in pages(lang):
        for number, first in pairwise(pdf_reader.runs(sheet)):
            if re.fullmatch(r"\d+\.", number.text.rstrip()) and number.x == pytest.approx(123.4, abs=0.1):
                numbers.append(int(number.text.rstrip(" .")))
                assert first.x == pytest.approx(147.1, abs=0.5)
    assert numbers == [*range(1, 17), 99, 100, 101, 17, 18]


def test_a_table_repeats_its_header_on_the_next_page() -> None:
    assert sum("Share (percentage)" in pdf_reader.text(sheet) for sheet in pages()) == 2


def test_a_footnote_stands_on_the_page_of_its_mark() -> None:
    specimen = Specimen("en")
    paragraphs = tuple(
        ParagraphView(
            "", str(n), "", (ProseView(Markup("mark{0}").format(n) + specimen.note() + specimen.prose(n % 2)),)
        )
        for n in range(1, 60)
    )
    edition = replace(specimen.edition(), sections=(specimen.section("remarks", 2, "I", paragraphs),))
    for sheet in texts(edition):
        assert re.findall(r"mark(\d+)", sheet) == re.findall(r"A/75/(?!345)\d+, annex (\d+)", sheet)


def test_the_rule_at_the_end_never_stands_on_a_page_alone() -> None:
    first, *others = (f"<p>Line {n}.</p>" for n in range(36))  # as many as a page holds, without room for a rule
    body = first.replace("<p>", '<p style="break-before: page">') + "".join(others)
    html = page(replace(Specimen("en").edition(), sections=())).replace('<hr class="end">', f'{body}<hr class="end">')
    with pdf_reader.opened(pdf(html, asset).data) as file:
        sheets = [pdf_reader.text(sheet) for sheet in file.pages]
    assert len(sheets) == 3
    assert "Line 35." in sheets[-1]


def test_contents_name_chapters_and_sections_with_their_pages() -> None:
    words = WORDS["en"]
    contents, *others = (pdf_reader.text(sheet) for sheet in pages()[1:])
    line = r" ".join(rf"{re.escape(words[name])} (\d+)" for name in ("caucasus", "inventory"))
    found = re.search(line, contents)
    assert found, contents
    assert words["summary"] not in contents
    for name, page_number in zip(("caucasus", "inventory"), found.groups(), strict=True):
        assert words[name] in others[int(page_number) - 3]


def test_a_draft_says_so() -> None:
    first, second, *_ = texts(Specimen("fr").edition(draft=True))
    assert "Projet" in first
    assert "20-11196 Projet" in second


@pytest.mark.parametrize(("paper", "size"), [("letter", [612, 792]), ("a4", [595.28, 841.89])])
def test_paper_comes_in_two_sizes(paper: str, size: list[float]) -> None:
    for sheet in pages(paper=paper):
        assert [float(side) for side in list(sheet.MediaBox)[2:]] == pytest.approx(size, abs=0.01)


# --- Structure and metadata -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_language_and_title_are_set_and_no_date(lang: str) -> None:
    root, info = document(lang).Root, document(lang).docinfo
    assert root.Lang == lang
    assert root.ViewerPreferences.DisplayDocTitle
    assert info.Title == WORDS[lang]["title"]
    assert not {"/CreationDate", "/ModDate"} & set(info.keys())
    assert b'pdfuaid:part="1"' in root.Metadata.read_bytes()


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # WeasyPrint leaves its colour profile open
def test_an_archived_document_names_both_standards_and_carries_its_colours() -> None:
    result = pdf(page(Specimen("en").edition()), asset, archive=True)
    assert result.faults == ()
    with pdf_reader.opened(result.data) as archived:
        metadata = archived.Root.Metadata.read_bytes()
        assert b'pdfaid:part="2" pdfaid:conformance="A"' in metadata
        assert b'pdfuaid:part="1"' in metadata
        assert str(archived.Root.OutputIntents[0].S) == "/GTS_PDFA1"


def test_bookmarks_hold_every_heading_at_its_level() -> None:
    words = WORDS["en"]
    inventory = [words["first"], [words["table"], [words["table"]]]]
    assert pdf_reader.outline(document()) == [
        words["title"],
        [
            words["summary"],
            "Contents",
            f"I. {words['introduction']}",
            f"II. {words['libraries']}",
            [words["caucasus"], words["inventory"], inventory],
            f"XVIII. {words['remarks']}",
        ],
    ]


def test_structure_is_tagged() -> None:
    tags = pdf_reader.structure(document())
    assert {"H1", "H2", "H3", "H4", "BlockQuote", "Table", "THead", "TH", "Figure", "Caption"} <= set(
        re.findall(r"\w+", tags)
    )


def test_a_member_of_a_list_is_its_mark_and_its_text() -> None:
    _, _, tags = pdf_reader.structure(document()).partition("H3")  # beyond the contents
    assert set(re.findall(r"LI\[(\S+ \w+)", tags)) == {"Lbl[Span] LBody"}


def test_a_footnote_follows_its_mark_and_each_leads_to_the_other() -> None:
    tags = pdf_reader.structure(document())
    notes = len(re.findall(r"Link\[Span\] Note\[Link\[Span\] ", tags))
    assert notes == tags.count("Note[") == 4
    targets = {str(link.Dest) for sheet in pages() for link in sheet.get("/Annots", []) if "/Dest" in link}
    assert {f"{end}-{number}" for end in ("note", "mark") for number in range(1, 5)} <= targets


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_links_lead_to_the_documents_in_the_language_of_the_edition(lang: str) -> None:
    actions = [link.A.URI for sheet in pages(lang) for link in sheet.get("/Annots", []) if "/A" in link]
    assert set(map(str, actions)) == {f"https://undocs.org/{lang}/A/RES/58/316"}


# --- Reproducible bytes -----------------------------------------------------------------------------------------------


def test_bytes_depend_neither_on_the_folder_nor_on_the_machine(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.print_specimen", str(tmp_path)]
    machine = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tools'}", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    subprocess.run(command, check=True, cwd=tmp_path, env={**os.environ, **machine})
    assert (tmp_path / "specimen-en.pdf").read_bytes() == printed("en")
    assert (tmp_path / "specimen-fr.pdf").read_bytes() == printed("fr")


# --- Faults -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "https://example.org/x.png", "data:image/png;base64,AA", "diptych-test:other"]
)
def test_no_address_is_read_but_those_allowed(address: str) -> None:
    assert (FaultKind.ADDRESS, address) in faults(f'<img src="{address}" alt="x">')
    assert (FaultKind.ADDRESS, address) in faults(f'<link rel="stylesheet" href="{address}">')


def test_a_picture_cannot_reach_further_than_the_page() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname" width="9" height="9"/></svg>'
    result = pdf('<html lang="en"><title>x</title><img src="test:picture" alt="x">', {"test:picture": svg}.__getitem__)
    assert PrintFault(FaultKind.ADDRESS, "file:///etc/hostname") in result.faults


def test_a_character_that_the_font_lacks_is_a_fault() -> None:
    assert {kind for kind, _ in faults("<p>\U0010fffd</p>")} <= {FaultKind.FONT, FaultKind.GLYPH} != set()


def test_a_link_to_nowhere_is_a_fault_and_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    [(kind, detail)] = faults('<a href="#nowhere">x</a>')
    assert kind is FaultKind.LAYOUT
    assert "#nowhere" in detail
    assert capfd.readouterr() == ("", "")
