"""What was moved from one section to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.model.concordance import BeadKind
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.concordance import Side

GREW, ACCRU = "The partnership grew in 2019.", "Le partenariat s’est développé en 2019."
HEALTH = "It covers health in 14 countries, of which Botswana, Madagascar and Namibia have 35 hospitals."
SANTE = "Il s’étend à la santé dans 14 pays, dont le Botswana, Madagascar et la Namibie, qui ont 35 hôpitaux."
HELD, TENUE = "A meeting was held in Nairobi.", "Une réunion s’est tenue à Nairobi."


def beads(files: dict[str, tuple[str, ...]]) -> list[list[tuple[str, str, str]]]:
    """Return the beads of each section: the kind, and the first paragraph of either language; "" where none is."""
    found = catalogue({path: "\n\n".join(paragraphs) for path, paragraphs in files.items()})

    def first(side: Side) -> str:
        return found.report.sources[side.document.source.path].quote(side.blocks[0].span) if side.blocks else ""

    return [
        [(bead.kind.name, first(bead.source), first(bead.target)) for bead in alignment.beads]
        for alignment in found.alignments
    ]


def test_what_was_moved_to_another_section_is_one_bead_where_the_translation_has_it() -> None:
    assert beads({"a.en.md": (GREW, HEALTH), "a.fr.md": (ACCRU,), "b.en.md": (HELD,), "b.fr.md": (SANTE, TENUE)}) == [
        [("MATCH", GREW, ACCRU)],
        [("MOVED", HEALTH, SANTE), ("MATCH", HELD, TENUE)],
    ]


def test_what_has_no_answer_anywhere_stays_missing_or_surplus() -> None:
    other = "Resolution 2457 (2019) calls for 78 more ships."
    assert beads(
        {"a.en.md": (GREW, HEALTH, other), "a.fr.md": (ACCRU,), "b.en.md": (HELD,), "b.fr.md": (SANTE, TENUE)}
    ) == [
        [("MATCH", GREW, ACCRU), ("MISSING", other, "")],
        [("MOVED", HEALTH, SANTE), ("MATCH", HELD, TENUE)],
    ]
    plus = "Les 78 navires de la résolution 2457 (2019) naviguent."
    assert beads(
        {"a.en.md": (GREW, HEALTH), "a.fr.md": (ACCRU,), "b.en.md": (HELD,), "b.fr.md": (SANTE, TENUE, plus)}
    ) == [
        [("MATCH", GREW, ACCRU)],
        [("MOVED", HEALTH, SANTE), ("MATCH", HELD, TENUE), ("SURPLUS", "", plus)],
    ]


def test_where_nothing_was_moved_each_section_is_as_it_was() -> None:
    assert beads({"a.en.md": (GREW, HEALTH), "a.fr.md": (ACCRU,), "b.en.md": (HELD,), "b.fr.md": (TENUE,)}) == [
        [("MATCH", GREW, ACCRU), ("MISSING", HEALTH, "")],
        [("MATCH", HELD, TENUE)],
    ]


@pytest.mark.parametrize("heading", ["## ", ""])
def test_a_heading_never_answers_a_paragraph(heading: str) -> None:
    found = beads(
        {
            "a.en.md": (GREW, f"{heading}{HEALTH}"),
            "a.fr.md": (ACCRU,),
            "b.en.md": (HELD,),
            "b.fr.md": (TENUE, SANTE),
        }
    )
    kinds = {kind for beads_of_section in found for kind, *_ in beads_of_section}
    assert (BeadKind.MOVED.name in kinds) is (heading == "")


def test_a_heading_without_a_word_of_one_root_is_moved_with_what_stands_below_it() -> None:
    boats, navires = "In 2021, 87 boats left Mombasa.", "En 2021, 87 navires ont quitté Mombasa."
    english = (GREW, "## Doctors and nurses", HEALTH, "## Regional commissions", boats)
    french = (ACCRU, "## Commissions régionales", navires, "## Santé", SANTE)
    (found,) = beads({"a.en.md": english, "a.fr.md": french})
    assert found == [
        ("MATCH", GREW, ACCRU),
        ("MATCH", "## Regional commissions", "## Commissions régionales"),
        ("MATCH", boats, navires),
        ("MOVED", "## Doctors and nurses", "## Santé"),
        ("MOVED", HEALTH, SANTE),
    ]


def test_sections_translated_from_different_languages_are_not_mixed() -> None:
    front = "---\ntitle: B\nsource: fr\n---\n"
    found = beads(
        {
            "a.en.md": (GREW, HEALTH),
            "a.fr.md": (ACCRU,),
            "b.en.md": (f"{front}{HELD}",),
            "b.fr.md": (f"{front}{TENUE}", SANTE),
        }
    )
    assert [kind for section in found for kind, *_ in section] == ["MATCH", "MISSING", "MATCH", "MISSING"]


def test_what_one_language_has_twice_was_not_moved_to_a_section_translated_from_the_other() -> None:
    front = "---\ntitle: B\nsource: fr\n---\n"
    assert beads(
        {
            "a.en.md": (GREW, HEALTH),
            "a.fr.md": (ACCRU,),
            "b.en.md": (f"{front}{HELD}", HEALTH),
            "b.fr.md": (f"{front}{TENUE}",),
        }
    ) == [
        [("MATCH", GREW, ACCRU), ("MISSING", HEALTH, "")],
        [("MATCH", TENUE, HELD), ("SURPLUS", "", HEALTH)],
    ]
