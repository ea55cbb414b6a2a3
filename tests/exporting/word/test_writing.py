"""A report as a Word file: Word counts its numbers, its references lead somewhere, and it reads back as the report."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from diptych.compose.report import composed
from diptych.exporting.word.elements import ORDER
from diptych.exporting.word.writing import write
from diptych.importing.word.reading import read
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.pipeline import load
from tests.support.manuscripts import written
from tests.support.picture_files import png, svg
from tests.support.project import CONTENT, ROOT
from tests.support.reports import catalogue, plain_index

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from docx.document import Document
    from docx.text.paragraph import Paragraph

SECTION = """\
---
title: Aims & “means”
---

{#first}
See [](#second), [](#posts) and resolution 1809 (2008).[^1]

- one
- *two*

{#second}
Again.[^1] Also [the web](https://example.org/a?b=1&c=2).[^2]

1. first
2. second
   1. inner

{#posts .caption}
Posts *(Number)*

| Town | Posts |
| :--- | ---: |
| Arlen | 5 |
| **Total** | **5** |

{.caption}
Boats

| Town | Boats |
| :--- | ---: |
| Velden | 7 |

> Quoted.

[^1]: The first note.
[^2]: The second.
"""


GALLERY = sorted(one.parent for one in (ROOT / "tests/gallery").glob("*/report.yaml"))
WEIR = png(300, 100, zlib.compress(bytes((300 * 3 + 1) * 100)))


def file_of(files: Mapping[str, str | bytes], lang: str = "en") -> bytes:
    """Return a report as a Word file."""
    index = catalogue(files)
    return write(index, [composed(index, lang, assets.translator(lang))]).data


def document(files: Mapping[str, str | bytes], lang: str = "en") -> Document:
    """Return a report as python-docx reads its Word file."""
    return docx.Document(BytesIO(file_of(files, lang)))


def paragraph(made: Document, start: str) -> Paragraph:
    """Return the paragraph that begins with some words."""
    return next(one for one in made.paragraphs if one.text.startswith(start))


def codes(made: Document) -> list[str]:
    """Return the codes of the fields in the text, in order."""
    return [(one.text or "").split()[0] for one in made.element.body.iter(qn("w:instrText"))]


@pytest.fixture(scope="module")
def made() -> Document:
    """The section above as a Word file."""
    return document({"aims.en.md": SECTION})


def count_of(one: Paragraph) -> str:
    """Return what numbers a paragraph."""
    (found,) = one._p.xpath("w:pPr/w:numPr/w:numId/@w:val")  # noqa: SLF001 - python-docx has no public way
    return str(found)


def numbering(made: Document, one: Paragraph) -> tuple[str, str]:
    """Return the format and the text of what numbers a paragraph."""
    found = count_of(one)
    root = made.part.numbering_part.element
    (instance,) = root.xpath(f"w:num[@w:numId='{found}']")
    (abstract,) = root.xpath(f"w:abstractNum[@w:abstractNumId='{instance.abstractNumId.val}']")
    level = abstract.find(qn("w:lvl"))
    return level.find(qn("w:numFmt")).get(qn("w:val")), level.find(qn("w:lvlText")).get(qn("w:val"))


@pytest.mark.parametrize(
    ("start", "style", "number"),
    [
        ("Aims", "_ H _Ch", ("upperRoman", "%1.")),
        ("See", "__Single Txt", ("decimal", "%1.")),
        ("one", "Bullet 1", ("bullet", "•")),
        ("first", "List Member", ("lowerLetter", "(%1)")),
        ("inner", "List Member", ("lowerRoman", "(%1)")),
    ],
)
def test_word_counts_numbers(made: Document, start: str, style: str, number: tuple[str, str]) -> None:
    one = paragraph(made, start)
    assert one.style is not None
    assert (one.style.name, numbering(made, one)) == (style, number)


def test_numbers_begin_anew_where_the_report_does() -> None:
    files = {
        "aims.en.md": "---\ntitle: Aims\n---\n\nOne.\n\nTwo.\n",
        "means.en.md": "---\ntitle: Means\nnumbering: restart\n---\n\nThree.\n\nFour.\n",
    }
    made = document(files)
    one, two, three, four = (count_of(paragraph(made, start)) for start in ("One", "Two", "Three", "Four"))
    assert one == two != three == four


def test_references_are_fields_with_the_numbers_that_word_counts(made: Document) -> None:
    one = paragraph(made, "See")
    assert one.text.startswith("See paragraph 2, table 1 and resolution")
    assert codes(made)[:2] == ["REF", "REF"]
    names = {mark.get(qn("w:name")) for mark in made.element.body.iter(qn("w:bookmarkStart"))}
    targets = {(code.text or "").split()[1] for code in made.element.body.iter(qn("w:instrText")) if "REF" in code.text}
    assert targets <= names


def test_a_second_mark_of_a_footnote_shows_its_number_again(made: Document) -> None:
    references = list(made.element.body.iter(qn("w:footnoteReference")))
    assert [one.get(qn("w:id")) for one in references] == ["1", "2"]
    assert "NOTEREF" in codes(made)
    with ZipFile(BytesIO(file_of({"aims.en.md": SECTION}))) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
    assert ["".join(one.itertext()) for one in notes[2:]] == ["The first note.", "The second."]


def test_citations_and_links_lead_to_the_web(made: Document) -> None:
    targets = [rel.target_ref for rel in made.part.rels.values() if rel.is_external]
    assert targets == ["https://undocs.org/en/S/RES/1809(2008)", "https://example.org/a?b=1&c=2"]


def test_a_table_repeats_its_headings_and_has_its_title_above(made: Document) -> None:
    table = made.tables[1]
    assert [row.cells[0].text for row in table.rows] == ["Town", "Arlen", "Total"]
    assert [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows] == [  # noqa: SLF001
        True,
        False,
        False,
    ]
    texts = [one.text for one in made.paragraphs]
    at = texts.index("Posts")
    assert (texts[at - 1].replace("\u00a0", " "), texts[at + 1]) == ("Table 1", "(Number)")


def test_headings_that_span_are_merged_cells() -> None:
    made = document(
        {
            "aims.en.md": "---\ntitle: Aims\n---\n\nText.\n\n{heads=2}\n| Town | Posts | |\n| --- | --- | --- |\n"
            "| | Old | New |\n| Arlen | 1 | 2 |\n"
        }
    )
    table = made.tables[-1]
    assert table.cell(0, 1)._tc is table.cell(0, 2)._tc  # noqa: SLF001 - the same cell, twice
    assert table.cell(0, 0)._tc is table.cell(1, 0)._tc  # noqa: SLF001


def test_a_picture_says_what_it_shows() -> None:
    made = document({"aims.en.md": "Text.\n\n![A weir](weir.png)\n", "weir.png": WEIR})
    (shape,) = made.inline_shapes
    assert shape._inline.docPr.get("descr") == "A weir"  # noqa: SLF001
    assert shape.width / shape.height == pytest.approx(3, rel=0.01)


def test_a_drawing_is_there_in_pixels_too_for_programs_that_cannot_draw_it() -> None:
    drawing = svg('<rect width="90" height="30"/>')
    data = file_of({"aims.en.md": "Text.\n\n![A weir](weir.svg)\n", "weir.svg": drawing})
    with ZipFile(BytesIO(data)) as archive:
        endings = sorted(name.rpartition(".")[2] for name in archive.namelist() if name.startswith("word/media/"))
    assert endings == ["png", "svg"]


def test_a_chart_keeps_its_values_and_says_what_it_shows() -> None:
    chart = (
        "```chart\nkind: bar\nfile: data/a.csv\ntitle: Boats\nalt: Two bars.\n"
        "columns:\n  town: Town\n  boats: Boats\n```\n"
    )
    data = file_of({"aims.en.md": f"Text.\n\n{chart}", "data/a.csv": "town,boats\nArlen,3\nVelden,..\n"})
    with ZipFile(BytesIO(data)) as archive:
        values = etree.fromstring(archive.read("word/charts/chart1.xml"))
        text = etree.fromstring(archive.read("word/document.xml"))
    assert [one.text for one in values.iterfind(".//{*}cat//{*}v")] == ["Arlen", "Velden"]
    # What is not available is a gap.
    assert [one.text for one in values.iterfind(".//{*}val//{*}v")] == ["3"]
    assert [one.get("descr") for one in text.iter("{*}docPr")] == ["Two bars."]


def test_each_language_is_marked() -> None:
    made = document({"aims.en.md": "A [Bundestag]{lang=de} session.\n", "aims.fr.md": "Une session.\n"}, "fr")
    assert made.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "fr"
    english = document({"aims.en.md": "A [Bundestag]{lang=de} session.\n"})
    assert [one.get(qn("w:val")) for one in english.element.body.iter(qn("w:lang"))] == ["de"]


def test_no_part_has_the_notes_to_colleagues() -> None:
    data = file_of({"aims.en.md": "Text.\n\n<!-- note: Sekrit: ask Arlen -->\n\nMore.\n"})
    with ZipFile(BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if b"Sekrit" in archive.read(name)]


@pytest.mark.parametrize(
    "folder",
    [CONTENT, *GALLERY],
    ids=lambda one: one.name,
)
def test_properties_stand_in_the_order_of_the_schema(folder: Path) -> None:
    report = load(Disk(folder)).report
    assert report
    index = plain_index(report)
    lang = report.settings.languages[0]
    data = write(index, [composed(index, lang, assets.translator(lang))]).data
    with ZipFile(BytesIO(data)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if re.fullmatch(r"word/\w+\.xml", name)]
    for part in parts:
        for kind, order in ORDER.items():
            for holder in etree.fromstring(part).iter(f"{{*}}{kind}"):
                names = [etree.QName(child).localname for child in holder]
                assert names == sorted(names, key=order.split().index)


def test_the_file_reads_back_as_the_section() -> None:
    files = written(read("a.en.docx", file_of({"aims.en.md": SECTION}))).files
    section = next(text for path, text in files.items() if path.endswith("means.en.md"))
    for line in ("- one", "- *two*", "1. first", "| Arlen | 5 |", "> Quoted.", "[^1]: The first note."):
        assert line in section


def test_bookmarks_have_names_and_numbers_of_their_own(made: Document) -> None:
    marks = list(made.element.body.iter(qn("w:bookmarkStart")))
    for name in ("w:name", "w:id"):
        found = [mark.get(qn(name)) for mark in marks]
        assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"\w{1,40}", mark.get(qn("w:name"))) for mark in marks)


def test_the_contents_come_after_the_summary_and_name_each_heading() -> None:
    report = load(Disk(ROOT / "tests/reports/river-commission")).report
    assert report
    index = plain_index(report)
    data = write(index, [composed(index, "en", assets.translator("en"))]).data
    texts = [one.text for one in docx.Document(BytesIO(data)).paragraphs]
    at = texts.index("Contents")
    entries = [one.strip("\t") for one in texts[at + 2 :] if one.endswith("\t")]
    assert entries[0] == "I.\tIntroduction"
    assert "Annex. Members of the Commission" in entries
