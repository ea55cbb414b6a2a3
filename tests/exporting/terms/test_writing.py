"""The termbase as TBX-Basic and as a table."""

from __future__ import annotations

import csv
import io

import pytest
from lxml import etree

from diptych.exporting.exporters import exported
from diptych.io import assets
from tests.support.omegat import NEEDS_OMEGAT, schema
from tests.support.reports import catalogue

TERMS = """\
2030-agenda:
  kind: instrument
  en: {name: 2030 Agenda}
undp:
  kind: programme
  en: {name: United Nations Development Programme, acronym: UNDP}
  fr: {name: Programme des Nations Unies pour le développement, acronym: PNUD, gender: m, article: le}
  avoid: {en: [the UNDP, U.N.D.P.]}
"""
FILES = {"aims.en.md": "It grew.\n", "terms.yaml": TERMS}


def made(form: str) -> bytes:
    """Return the termbase in a format."""
    ((_, data),) = exported(form, catalogue(FILES), ["en", "fr"], assets.translator)[0].items()
    return data


def test_each_form_of_a_term_is_a_term_with_its_status() -> None:
    root = etree.fromstring(made("tbx"))
    first, second = root.iter("termEntry")
    assert (first.get("id"), second.get("id")) == ("_2030-agenda", "undp")
    assert second.findtext("descrip") == "programme"
    forms = [tuple(str(part.text) for part in group) for group in second.iter("tig")]
    assert forms == [
        ("United Nations Development Programme", "fullForm", "preferredTerm-admn-sts"),
        ("UNDP", "acronym", "preferredTerm-admn-sts"),
        ("the UNDP", "deprecatedTerm-admn-sts"),
        ("U.N.D.P.", "deprecatedTerm-admn-sts"),
        (
            "Programme des Nations Unies pour le développement",
            "fullForm",
            "masculine",
            "preferredTerm-admn-sts",
            "article: le",
        ),
        ("PNUD", "acronym", "preferredTerm-admn-sts"),
    ]


@NEEDS_OMEGAT
def test_the_file_is_valid() -> None:
    parser = etree.XMLParser(no_network=True)
    parsed = etree.fromstring(schema("tbx.xsd").replace(b'"xml.xsd"', b'"/usr/share/xml.xsd"'), parser)
    for one in parsed.findall("{*}import"):
        parsed.remove(one)
    for one in parsed.iter("{*}attribute"):
        if str(one.get("ref", "")).startswith("xml:"):
            parent = one.getparent()
            assert parent is not None
            parent.remove(one)
    root = etree.fromstring(made("tbx"))
    for one in root.iter():
        one.attrib.pop("{http://www.w3.org/XML/1998/namespace}lang", None)
    read = etree.XMLSchema(parsed)
    assert read.validate(root), read.error_log


def test_a_table_has_a_row_for_each_term() -> None:
    head, *rows = csv.reader(io.StringIO(made("csv").decode("utf-8-sig")))
    assert head[:8] == ["key", "kind", "en", "en.acronym", "en.short", "en.gender", "en.article", "en.avoid"]
    told = [dict(zip(head, row, strict=True)) for row in rows]
    assert told[0]["en"] == "2030 Agenda"
    assert told[1]["en.avoid"] == "the UNDP; U.N.D.P."
    assert (told[1]["fr"], told[1]["fr.acronym"], told[1]["fr.gender"], told[1]["fr.article"]) == (
        "Programme des Nations Unies pour le développement",
        "PNUD",
        "m",
        "le",
    )


def test_another_program_reads_the_same_terms() -> None:
    toolkit = pytest.importorskip("translate.storage.tbx", reason="translate-toolkit is not installed")
    read = toolkit.tbxfile.parsestring(made("tbx"))
    assert len(read.units) == 2
