"""Tables, charts and pictures in Akoma Ntoso: with their data, and with what other programs need beside the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from diptych.exporting.akn.writing import CHART
from diptych.exporting.exporters import exported
from diptych.formats.akn import SET, akn, own
from diptych.importing.akn.reading import read
from diptych.io import assets
from diptych.model.exhibit import Chart
from tests.laws import specimen
from tests.support.manuscripts import remarks, written
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.exporting.exporters import ExportRemark


@pytest.fixture(scope="module")
def made() -> tuple[dict[str, bytes], tuple[ExportRemark, ...]]:
    """Return the files of the specimen, and the remarks on them."""
    return exported("akn", catalogue(specimen.FILES), ["en", "fr"], assets.translator)


@pytest.fixture(scope="module")
def root(made: tuple[dict[str, bytes], object]) -> etree._Element:
    return etree.fromstring(made[0]["A-75-345-en.xml"])


def words(element: etree._Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def tables(root: etree._Element) -> list[etree._Element]:
    return [table for table in root.iter(akn("table")) if table.get(own("markdown"))]


def rows(table: etree._Element) -> list[list[str]]:
    return [[words(cell) for cell in row] for row in table.iter(akn("tr"))]


def test_a_table_of_data_has_its_title_its_unit_and_its_values(root: etree._Element) -> None:
    (table,) = (one for one in tables(root) if one.get(own("markdown"), "").startswith("```table"))
    assert words(table.find(akn("caption"))) == "Table 2 Events (Events)"
    assert rows(table)[1:] == [["Nairobi", "March 2019", "2"], ["Cairo", "27 August 2020", "12,000"]]


def test_a_chart_is_a_table_that_says_so_with_its_words(root: etree._Element) -> None:
    charts = [table for table in tables(root) if table.get("class") == "chart"]
    assert [(words(one.find(akn("caption"))), one.get("title")) for one in charts] == [
        ("Figure II Events (Events)", "Two bars."),
        ("Figure III When", "Two dots."),
    ]
    assert rows(charts[0])[1] == ["Nairobi", "2", "1.5"]


def test_a_table_of_sections_leads_to_them(root: etree._Element) -> None:
    (table,) = (one for one in tables(root) if one.get(own("markdown"), "").startswith("```sections"))
    assert {ref.get("href") for ref in table.iter(akn("ref"))} >= {"#sec_league"}
    identifiers = {element.get("eId") for element in root.iter()}
    assert {ref.get("href", "#")[1:] for ref in root.iter(akn("ref"))} <= identifiers


def test_labels_are_marked_as_made_by_diptych(root: etree._Element) -> None:
    (body,) = root.iter(akn("mainBody"))
    made_by_diptych = [words(element) for element in body.iter() if SET in element.attrib]
    assert made_by_diptych[:2] == ["Annex", "Table 1"]
    assert made_by_diptych[-1].startswith("Documents cited Document Paragraphs")


def test_pictures_lie_in_a_folder_beside_the_file_without_their_active_parts(
    made: tuple[dict[str, bytes], object], root: etree._Element
) -> None:
    files, _ = made
    assert sorted(files) == ["A-75-345-en.xml", "A-75-345-fr.xml", "A-75-345/emblem.svg"]
    assert {image.get("src") for image in root.iter(akn("img"))} == {"A-75-345/emblem.svg"}
    text = 'See:\n\n![A map](<a map.svg> "Map")\n'
    active = specimen.EMBLEM.replace("<rect", "<script>alert(1)</script><rect")
    files, _ = exported("akn", catalogue({"a.en.md": text, "a map.svg": active}), ["en"], assets.translator)
    assert b"alert" not in files["A-75-345/a map.svg"]
    assert b'src="A-75-345/a%20map.svg"' in files["A-75-345-en.xml"]


def test_the_drawing_of_a_chart_is_remarked_on(made: tuple[object, tuple[ExportRemark, ...]]) -> None:
    told = [dict(remark.arguments)["title"] for remark in made[1] if remark.message == CHART]
    charts = [block for one in catalogue(specimen.FILES).report.documents() for block in one.blocks()]
    assert told == ["Events", "When", "Événements", "Quand"]
    assert len(told) == sum(isinstance(block, Chart) for block in charts)


def test_an_import_takes_the_markdown_and_leaves_out_what_diptych_makes(made: tuple[dict[str, bytes], object]) -> None:
    files = {path: data for path, data in made[0].items() if path.endswith(".xml")}
    report = written(*(read(path, data) for path, data in files.items()))
    assert report.files["data.csv"] == specimen.DATA
    for path in ("figures.en.md", "figures.fr.md"):
        exhibits = [part for part in specimen.FILES[path].split("\n\n") if part.startswith("```")]
        assert all(part in report.files[path] for part in exhibits)
    texts = "".join(text for path, text in report.files.items() if path.endswith(".md"))
    assert not any(label in texts for label in ("Table 1", "Tableau 1", "Documents cited", "Annex\n"))


TABLE = "```table\nfile: {file}\ntitle: Events\ncolumns: {{a: A}}\n```"
SETTINGS = "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\norder: [aims]\n"


def one_section(text: str, **more: str) -> dict[str, str]:
    """Return the files of a report of one section in English."""
    return {"report.yaml": SETTINGS, "aims.en.md": f"---\ntitle: Aims\n---\n\nSee:\n\n{text}\n", **more}


def file_of(files: Mapping[str, str]) -> bytes:
    """Return the Akoma Ntoso of a report in English."""
    return exported("akn", catalogue(files), ["en"], assets.translator)[0]["A-75-345-en.xml"]


@pytest.mark.parametrize(
    "markdown",
    [
        TABLE.format(file="e.csv"),
        TABLE.format(file="e.csv").replace("```table", "``` table"),
        TABLE.format(file="e.csv").replace("```", "~~~~"),
        TABLE.format(file="'e.csv' # of May"),
    ],
)
def test_data_come_back_with_the_table_that_is_made_of_them(markdown: str) -> None:
    data = 'a,b\r\n"x,\ny",1\r\n'
    files = one_section(markdown, **{"e.csv": data})
    report = written(read("en.xml", file_of(files)))
    assert remarks(report) == []
    assert report.files["aims.en.md"] == files["aims.en.md"]
    assert report.files["e.csv"] == data
    assert file_of(report.files) == file_of(files)


def test_a_report_with_line_ends_of_windows_gives_the_same_bytes() -> None:
    files = one_section(TABLE.format(file="e.csv"), **{"e.csv": "a\n1\n"})
    assert file_of({**files, "aims.en.md": files["aims.en.md"].replace("\n", "\r\n")}) == file_of(files)


def test_control_characters_in_data_are_remarked_on() -> None:
    files = one_section(TABLE.format(file="e.csv"), **{"e.csv": "a\nx\x01\n"})
    _, told = exported("akn", catalogue(files), ["en"], assets.translator)
    assert [dict(remark.arguments) for remark in told] == [{"path": "e.csv", "count": 1}]


@pytest.mark.parametrize(
    "path",
    ["../e.csv", "/e.csv", "a/../../e.csv", ".git/e.csv", "C:e.csv", "nul.csv", "report.yaml/e.csv", "e.sh", "E.CSV"],
)
def test_data_whose_path_is_not_safe_are_not_taken_and_told(path: str) -> None:
    data = file_of(one_section(TABLE.format(file="e.csv"), **{"e.csv": "a\n1\n"}))
    more = f'<diptych:file path="{path}">a\n2\n</diptych:file></proprietary>'
    report = written(read("en.xml", data.replace(b"</proprietary>", more.encode())))
    assert sorted(report.files) == ["aims.en.md", "e.csv", "report.yaml"]
    assert report.files["e.csv"] == "a\n1\n"
    assert remarks(report) == [f"The file “{path}” inside the document was left out; it contained: “a 2”."]


def test_data_that_are_not_inside_the_file_are_told() -> None:
    data = file_of(one_section(TABLE.format(file="e.csv"), **{"e.csv": "a\n1\n"}))
    report = written(read("en.xml", re.sub(rb"<diptych:file.*?</diptych:file>", b"", data, flags=re.DOTALL)))
    assert remarks(report) == ["The data file “e.csv” is not inside the document: put it into the report’s folder."]


def test_data_that_differ_between_the_languages_are_told() -> None:
    files = {"a.en.md": TABLE.format(file="e.csv"), "a.fr.md": TABLE.format(file="e.csv"), "e.csv": "a\n1\n"}
    made, _ = exported("akn", catalogue(files), ["en", "fr"], assets.translator)
    english, french = made["A-75-345-en.xml"], made["A-75-345-fr.xml"].replace(b"a\n1\n", b"a\n2\n")
    report = written(read("en.xml", english), read("fr.xml", french))
    assert report.files["e.csv"] == "a\n1\n"
    message = "The file “e.csv” inside the document was left out: another language brought one that differs."
    assert remarks(report) == [message]


@pytest.mark.parametrize(
    "figure",
    [
        "![A map](map.svg)",
        '![A *map*, [of](#old) “places” & <b>](map.svg "One \\"map\\", \\\\ &amp; more")',
        '![](<b c/a (1.svg> "One")',
        '![One](map.svg "One")\n\n![Two](map.svg "Two")',
    ],
)
def test_a_picture_comes_back_with_its_words_and_the_user_is_told_to_add_its_file(figure: str) -> None:
    pictures = {"map.svg": specimen.EMBLEM, "b c/a (1.svg": specimen.EMBLEM}
    files = one_section(figure, **pictures)
    data = file_of(files)
    report = written(read("en.xml", data))
    shown = "b c/a (1.svg" if "b c" in figure else "map.svg"
    message = f"The picture “{shown}” is not inside the document: put it into the report’s folder."
    assert set(remarks(report)) == {message}
    assert file_of({**report.files, **pictures}) == data


def test_the_caption_of_a_picture_stands_apart_from_its_label() -> None:
    root = etree.fromstring(
        file_of(one_section('![A](m.svg "One")\n\n![B](m.svg "Two")', **{"m.svg": specimen.EMBLEM}))
    )
    images = list(root.iter(akn("img")))
    assert [(image.get("alt"), image.get("title")) for image in images] == [("A", "One"), ("B", "Two")]
    assert [words(image.getparent()) for image in images] == ["Figure I", "Figure II"]


def test_a_picture_of_another_program_becomes_its_description() -> None:
    data = file_of(one_section("![A map](map.svg)", **{"map.svg": specimen.EMBLEM}))
    for foreign in (b"", b' diptych:target="../map.svg"'):
        report = written(read("en.xml", data.replace(b' diptych:target="map.svg"', foreign)))
        assert "A map\n" in report.files["aims.en.md"]
        assert "map.svg" not in report.files["aims.en.md"]
        assert len(remarks(report)) == 1


LAID_OUT = """The sums grew.

{.caption .unnumbered}
Costs *(Crowns)*

{heads=2 widths="120 40.5 60"}
| Town | Change |  |
| --- | ---: | ---: |
|  | Sum | Share |
| Arl | 12.5 | 3 |

| Town | Sum |
| --- | --- |
| Arl | 4 |
"""


def test_headings_in_rows_widths_and_a_title_without_a_number_come_back() -> None:
    files = one_section(LAID_OUT.rstrip())
    root = etree.fromstring(file_of(files))
    first, second = (table for table in root.iter(akn("table")) if table.get(own("markdown")) is None)
    spans = [(cell.get("colspan"), cell.get("rowspan")) for cell in first.iter(akn("th"))]
    assert spans == [(None, "2"), ("2", None), (None, None), (None, None)]
    assert rows(second) == [["Town", "Sum"], ["Arl", "4"]]
    report = written(read("en.xml", file_of(files)))
    assert remarks(report) == []
    assert report.files["aims.en.md"] == files["aims.en.md"]
