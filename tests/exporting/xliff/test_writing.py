"""A report as XLIFF 1.2: valid, with what each tool needs to begin with."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree
from typing_extensions import override

from diptych.exporting.exporters import exported
from diptych.formats.xliff import xliff
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.pipeline import load
from tests.laws import specimen
from tests.support.project import CONTENT
from tests.support.reports import catalogue, plain_index

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.model.catalogue import Catalogue

SCHEMA = Path(__file__).parent / "schemas" / "xliff-core-1.2-strict.xsd"
XML_NAMESPACE = b"""\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/><xs:attribute name="space" type="xs:NCName"/></xs:schema>"""
"""What the schema takes from that of the namespace `xml`."""


class _Here(etree.Resolver):
    """Gives the schema of the namespace `xml` without the network."""

    @override
    def resolve(self, system_url: str | None, public_id: str | None, context: Any) -> Any:
        return self.resolve_string(XML_NAMESPACE, context)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Here())
    return etree.XMLSchema(etree.parse(io.BytesIO(SCHEMA.read_bytes()), parser))


def files(index: Catalogue, only: Sequence[str] = ()) -> dict[str, bytes]:
    """Return the files of an export."""
    return exported("xliff", index, ["en", "fr"], assets.translator, only)[0]


def units(content: Mapping[str, str | bytes], only: Sequence[str] = ()) -> dict[str, etree._Element]:
    """Return the units of a report by their names."""
    root = etree.fromstring(files(catalogue(content), only)["A-75-345-en-fr.xlf"])
    return {str(unit.get("id")): unit for unit in root.iter(xliff("trans-unit"))}


def text(unit: etree._Element, name: str = "source") -> str:
    """Return the text of a part of a unit, mark-up included."""
    return "".join(part for one in unit.iter(xliff(name)) for part in one.itertext())


def test_the_example_is_valid(schema: etree.XMLSchema) -> None:
    report = load(Disk(CONTENT)).report
    assert report
    made = files(plain_index(report))
    root = etree.fromstring(made["A-75-345-en-fr.xlf"])
    assert schema.validate(root), schema.error_log
    assert len(root.findall(xliff("file"))) == len(list(report.walk()))


@pytest.mark.parametrize("only", [(), ("new",)])
def test_every_kind_of_block_is_valid(schema: etree.XMLSchema, only: Sequence[str]) -> None:
    made = files(catalogue(specimen.FILES), only)
    root = etree.fromstring(made["A-75-345-en-fr.xlf"])
    assert schema.validate(root), schema.error_log
    names = [(file.get("original"), unit.get("id")) for file in root for unit in file.iter(xliff("trans-unit"))]
    assert len(names) == len(set(names))


MANY = {
    "aims.en.md": (
        "---\ntitle: Aims\n---\n\n{#first}\nIt grew.[^a]\nIt fell.\n\nAlike.\n\nAlike.\n\nThree:\n\n"
        "- one *word*\n- two\n\n"
        "## A heading\n\n| Place | Sum |\n| --- | --- |\n| Cairo | 2 |\n\n"
        '![A map](map.svg "Map")\n\n```chart\nkind: bar\nfile: e.csv\ntitle: Events\nalt: Bars.\nunit: days\n'
        "columns: {a: Place, b: Sum}\n```\n\n[^a]: A note.\n"
    )
}


def test_there_is_a_unit_for_each_text_and_a_segment_for_each_sentence() -> None:
    found = units(MANY)
    assert [text(unit) for unit in found.values()] == [
        "Aims",
        "It grew.[^a] It fell.",
        "A note.",
        "Alike.",
        "Alike.",
        "Three:",
        "one *word*",
        "two",
        "A heading",
        "Place",
        "Sum",
        "Cairo",
        "2",
        "A map",
        "Map",
        "Events",
        "Bars.",
        "days",
        "Place",
        "Sum",
    ]
    assert list(found)[:3] == ["title", "first", "first.2"]
    first, second = list(found)[3:5]
    assert second == f"{first}-2"
    assert [mark.get("mid") for mark in found["first"].iterfind(f"{xliff('seg-source')}/{xliff('mrk')}")] == ["1", "2"]


def test_what_is_to_be_translated_has_a_copy_of_its_source_and_the_earlier_translation() -> None:
    found = units({"aims.en.md": "{#a}\nIt *grew*.\n", "aims.fr.md": "{#a}\nIl a *grandi*.\n"})
    target = found["a"].find(xliff("target"))
    assert target is not None
    assert (target.get("state"), text(found["a"], "seg-source")) == ("needs-translation", "It *grew*.")
    assert text(found["a"], "target") == "It *grew*.Il a *grandi*."
    assert "".join(found["a"].xpath("*[local-name()='alt-trans']//text()")) == "Il a *grandi*."


ACCEPTED = {
    "aims.en.md": "---\ntitle: Aims\n---\n\n{#a}\nIt fell.\nIt rose.\n\n{#b}\nIt grew.\n",
    "aims.fr.md": "---\ntitle: Buts\n---\n\n{#a}\nIl a diminué.\nIl est monté.\n\n{#b}\nIl a grandi.\n",
    "ledger.yaml": (
        '- "aims.fr title":\n    - "Aims"\n\n- "aims.fr title translation":\n    - "Buts"\n\n'
        '- "aims.fr #a":\n    - "It sank."\n    - "It rose."\n\n'
        '- "aims.fr #a translation":\n    - "Il a diminué."\n    - "Il est monté."\n\n'
        '- "aims.fr #b":\n    - "It grew."\n\n- "aims.fr #b translation":\n    - "Il a grandi."\n'
    ),
}


def test_a_change_of_the_source_is_in_a_note_and_only_what_is_asked_for_goes_out() -> None:
    assert list(units(ACCEPTED)) == ["title", "a", "b"]
    assert list(units(ACCEPTED, ["new"])) == []
    (unit,) = units(ACCEPTED, ["stale", "new"]).values()
    assert text(unit, "note") == "It [-sank-]{+fell+}. It rose."
    done = units(ACCEPTED)["b"]
    target = done.find(xliff("target"))
    assert target is not None
    assert (target.get("state"), done.get("approved"), text(done, "target")) == ("final", "yes", "Il a grandi.")


def test_the_memory_beside_it_holds_the_old_source_of_an_old_translation() -> None:
    memory = files(catalogue(ACCEPTED))["A-75-345/en-fr.tmx"]
    segments = [segment.text for segment in etree.fromstring(memory).iter("seg")]
    pairs = list(zip(segments[::2], segments[1::2], strict=True))
    assert pairs == [
        ("Aims", "Buts"),
        ("It sank.", "Il a diminué."),
        ("It rose.", "Il est monté."),
        ("It grew.", "Il a grandi."),
    ]


def test_a_section_in_the_other_direction_is_told() -> None:
    content = {
        "aims.en.md": "---\ntitle: Aims\nsource: fr\n---\n\nIt grew.\n",
        "aims.fr.md": "---\ntitle: Buts\nsource: fr\n---\n\nIl a grandi.\n",
    }
    made, (remark,) = exported("xliff", catalogue(content), ["fr"], assets.translator)
    assert dict(remark.arguments) == {"section": "aims"}
    assert b"trans-unit" not in made["A-75-345-en-fr.xlf"]


def test_another_program_counts_the_same_units() -> None:
    toolkit = pytest.importorskip("translate.storage.xliff", reason="translate-toolkit is not installed")
    made = files(catalogue(ACCEPTED))
    read = toolkit.xlifffile.parsestring(made["A-75-345-en-fr.xlf"])
    assert [unit.istranslated() for unit in read.units] == [True, False, True]
