"""The sentences of a report as a translation memory."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from diptych.exporting.exporters import exported
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.pipeline import load
from tests.support.omegat import NEEDS_OMEGAT, schema
from tests.support.project import CONTENT
from tests.support.reports import catalogue, plain_index

if TYPE_CHECKING:
    from collections.abc import Mapping

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def memory(files: Mapping[str, str | bytes]) -> bytes:
    """Return the memory of a report."""
    made, _ = exported("tmx", catalogue(files), ["en", "fr"], assets.translator)
    return made["A-75-345-en-fr.tmx"]


def pairs(files: Mapping[str, str | bytes]) -> list[tuple[str, str]]:
    """Return the texts of each unit, with the names of codes in brackets."""
    root = etree.fromstring(memory(files))
    return [tuple(shown(segment) for segment in unit.iter("seg")) for unit in root.iter("tu")]  # type: ignore[misc]


def shown(segment: etree._Element) -> str:
    """Return the text of a segment with its codes in brackets."""
    parts = [str(segment.text or "")]
    for code in segment:
        parts += (f"[{code.tag!s} {code.get('i') or code.get('x')} {code.text or ''}]", code.tail or "")
    return "".join(parts)


def test_each_sentence_stands_beside_the_one_that_answers_it() -> None:
    files = {
        "aims.en.md": "---\ntitle: Aims\n---\n\nThe partnership grew.\nIt has 12 members.\n",
        "aims.fr.md": "---\ntitle: Buts\n---\n\nLe partenariat s’est renforcé.\nIl compte 12 membres.\n",
    }
    assert pairs(files) == [
        ("Aims", "Buts"),
        ("The partnership grew.", "Le partenariat s’est renforcé."),
        ("It has 12 members.", "Il compte 12 membres."),
    ]


def test_one_sentence_for_two_is_one_unit() -> None:
    files = {
        "aims.en.md": (
            "The Council met in Nairobi on 3 May 2019 with 12 members, and it adopted the budget of $45 million for "
            "2020.\nIts next session will be in Cairo.\n"
        ),
        "aims.fr.md": (
            "Le Conseil s’est réuni à Nairobi le 3 mai 2019 en présence de 12 membres.\nIl a adopté le budget de 45 "
            "millions de dollars pour 2020.\nSa prochaine session se tiendra au Caire.\n"
        ),
    }
    _title, first, second = pairs(files)
    assert first[0].endswith("for 2020.")
    assert first[1].startswith("Le Conseil s’est réuni")
    assert first[1].endswith("pour 2020.")
    assert second == ("Its next session will be in Cairo.", "Sa prochaine session se tiendra au Caire.")


def test_mark_up_is_in_codes_that_have_one_number_in_both_languages() -> None:
    files = {
        "aims.en.md": "See *the* **plan**, [](#p) (A/73/328).[^a]\n\n{#p}\nIt grew.\n\n[^a]: A note.\n",
        "aims.fr.md": "Voir (A/73/328) **le plan**, *ici*, [](#p).[^a]\n\n{#p}\nIl a grandi.\n\n[^a]: Une note.\n",
    }
    assert pairs(files)[1] == (
        "See [bpt 1 *]the[ept 1 *] [bpt 2 **]plan[ept 2 **], [ph 3 [](#p)] ([bpt 5 ]A/73/328[ept 5 ]).[ph 4 [^a]]",
        "Voir ([bpt 5 ]A/73/328[ept 5 ]) [bpt 2 **]le plan[ept 2 **], [bpt 1 *]ici[ept 1 *], [ph 3 [](#p)].[ph 4 [^a]]",
    )
    assert ("A note.", "Une note.") in pairs(files)


def test_emphasis_over_two_sentences_is_a_code_of_its_own_in_each() -> None:
    files = {"aims.en.md": "**It grew. It fell.**\n", "aims.fr.md": "**Il a grandi. Il a diminué.**\n"}
    assert pairs(files)[1:] == [
        ("[it 1 **]It grew.", "[it 1 **]Il a grandi."),
        ("It fell.[it 1 **]", "Il a diminué.[it 1 **]"),
    ]


def test_what_one_language_lacks_is_left_out() -> None:
    files = {"aims.en.md": "It grew.\n\n## More\n\nIt fell.\n", "aims.fr.md": "Il a grandi.\n"}
    assert pairs(files)[1:] == [("It grew.", "Il a grandi.")]


def test_a_section_written_in_the_other_language_is_turned_round() -> None:
    files = {
        "aims.en.md": "---\ntitle: Aims\nsource: fr\n---\n\nIt grew.\n",
        "aims.fr.md": "---\ntitle: Buts\nsource: fr\n---\n\nIl a grandi.\n",
    }
    assert pairs(files) == [("Aims", "Buts"), ("It grew.", "Il a grandi.")]


@NEEDS_OMEGAT
def test_the_file_is_valid() -> None:
    report = load(Disk(CONTENT)).report
    assert report
    index = plain_index(report)
    made, remarks = exported("tmx", index, ["fr"], assets.translator)
    assert remarks == ()
    dtd = etree.DTD(io.BytesIO(schema("tmx14.dtd")))
    assert dtd.validate(etree.fromstring(made["A-75-345-en-fr.tmx"])), dtd.error_log


def test_another_program_reads_the_same_units() -> None:
    toolkit = pytest.importorskip("translate.storage.tmx", reason="translate-toolkit is not installed")
    data = memory({"aims.en.md": "It *grew*.\nIt fell.\n", "aims.fr.md": "Il a *grandi*.\nIl a diminué.\n"})
    read = toolkit.tmxfile.parsestring(data)
    assert len(read.units) == len(etree.fromstring(data).findall(".//tu")) == 3
