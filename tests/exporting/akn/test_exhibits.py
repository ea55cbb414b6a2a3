"""Tables, charts and pictures in Akoma Ntoso: with their data, and with what other programs need beside the file."""

from __future__ import annotations

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
from tests.support.manuscripts import written
from tests.support.reports import catalogue

if TYPE_CHECKING:
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
    made_by_diptych = [words(element) for element in root.iter() if SET in element.attrib]
    assert made_by_diptych[:2] == ["Annex", "Table 1"]
    assert made_by_diptych[-1].startswith("Documents cited Document Paragraphs")


def test_pictures_lie_beside_the_file_without_their_active_parts(
    made: tuple[dict[str, bytes], object], root: etree._Element
) -> None:
    files, _ = made
    assert sorted(files) == ["A-75-345-en.xml", "A-75-345-fr.xml", "emblem.svg"]
    assert {image.get("src") for image in root.iter(akn("img"))} == {"emblem.svg"}
    text = 'See:\n\n![A map](<a map.svg> "Map")\n'
    active = specimen.EMBLEM.replace("<rect", "<script>alert(1)</script><rect")
    files, _ = exported("akn", catalogue({"a.en.md": text, "a map.svg": active}), ["en"], assets.translator)
    assert b"alert" not in files["a map.svg"]
    assert b'src="a%20map.svg"' in files["A-75-345-en.xml"]


def test_the_drawing_of_a_chart_is_remarked_on(made: tuple[object, tuple[ExportRemark, ...]]) -> None:
    told = [dict(remark.arguments)["title"] for remark in made[1] if remark.message == CHART]
    charts = [block for one in catalogue(specimen.FILES).report.documents() for block in one.blocks()]
    assert told == ["Events", "When", "Événements", "Quand"]
    assert len(told) == sum(isinstance(block, Chart) for block in charts)


def test_an_import_takes_the_markdown_and_leaves_out_what_diptych_makes(made: tuple[dict[str, bytes], object]) -> None:
    files = {path: data for path, data in made[0].items() if path.endswith(".xml")}
    report = written(*(read(path, data) for path, data in files.items()))
    for path in ("figures.en.md", "figures.fr.md"):
        exhibits = [part for part in specimen.FILES[path].split("\n\n") if part.startswith("```")]
        assert all(part in report.files[path] for part in exhibits)
    texts = "".join(text for path, text in report.files.items() if path.endswith(".md"))
    assert not any(label in texts for label in ("Table 1", "Tableau 1", "Documents cited", "Annex\n"))
