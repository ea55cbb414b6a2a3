"""Paragraphs that were accepted together, found again wherever they are now: nothing in them shows that they agree."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.catalogue import compared_as_it_stands
from diptych.index.ledger.accepting import accepted
from diptych.model.concordance import BeadKind
from diptych.parse.yaml.ledger import written_ledger
from tests.index.ledger.test_standings import all_accepted
from tests.support.reports import catalogue

ENGLISH = (
    "The mission left the city.",
    "Women asked to own their land.",
    "Young people wanted to work.",
    "It rained on the hills.",
    "Nobody had asked the fishers.",
)
FRENCH = (
    "On quitta la ville.",
    "Elles voulaient des champs.",
    "Les jeunes cherchaient un emploi.",
    "Il plut sur les collines.",
    "Aucun avis ne fut pris chez ceux qui vont en mer.",
)
MOVED, MISSING, SURPLUS, MATCH = BeadKind.MOVED, BeadKind.MISSING, BeadKind.SURPLUS, BeadKind.MATCH


def section(texts: tuple[str, ...]) -> str:
    return "\n\n".join(texts) + "\n"


def pair(english: tuple[str, ...] = ENGLISH, french: tuple[str, ...] = FRENCH, name: str = "aims") -> dict[str, str]:
    return {f"{name}.en.md": section(english), f"{name}.fr.md": section(french)}


def answers(before: dict[str, str], after: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Return what answers each paragraph of the translation, and how, in a report all of which was accepted before."""
    found = catalogue(after | {"ledger.yaml": all_accepted(before)})
    told = {}
    for alignment in found.alignments:
        for bead in alignment.beads:
            here, there = (
                " | ".join(side.document.source.quote(block.span) for block in side.blocks)
                for side in (bead.target, bead.source)
            )
            told[here or f"- {there}"] = (there, bead.kind.value)
    return told


def moved(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return [here for here, (_, kind) in answers(before, after).items() if kind == MOVED.value]


@pytest.mark.parametrize("order", list(permutations(range(4)))[1:])
def test_every_other_order_of_the_translation_is_told(order: tuple[int, ...]) -> None:
    french = (*(FRENCH[at] for at in order), FRENCH[4])
    found = answers(pair(), pair(french=french))
    assert {here: there for here, (there, _) in found.items()} == dict(zip(FRENCH, ENGLISH, strict=True))
    assert MOVED.value in {kind for _, kind in found.values()}


@given(st.permutations(range(5)))
def test_an_order_that_was_accepted_is_right(order: list[int]) -> None:
    texts = pair(french=tuple(FRENCH[at] for at in order))
    known = compared_as_it_stands(catalogue(texts | {"ledger.yaml": all_accepted(pair())}))
    ledger = written_ledger(accepted(known, known.standings, {one.place for one in known.standings}))
    found = catalogue(texts | {"ledger.yaml": ledger})
    assert {bead.kind for bead in found.alignments[0].beads} == {MATCH}
    assert all(one.is_up_to_date for one in found.standings)


@given(st.permutations(range(5)))
def test_an_order_that_both_have_is_right(order: list[int]) -> None:
    english, french = (tuple(texts[at] for at in order) for texts in (ENGLISH, FRENCH))
    assert moved(pair(), pair(english, french)) == []


def test_two_exchanged_in_the_source() -> None:
    english = (ENGLISH[3], *ENGLISH[1:3], ENGLISH[0], ENGLISH[4])
    assert moved(pair(), pair(english)) == [FRENCH[0], FRENCH[3]]


def test_three_in_a_circle() -> None:
    assert moved(pair(), pair(french=(*FRENCH[1:3], FRENCH[0], *FRENCH[3:]))) == [FRENCH[0]]


def test_one_that_was_changed_as_well_as_moved() -> None:
    longer = "Il plut beaucoup sur les collines."
    assert moved(pair(), pair(french=(longer, *FRENCH[:3], FRENCH[4]))) == [longer]
    english = (ENGLISH[3].replace("rained", "rained hard"), *ENGLISH[:3], ENGLISH[4])
    assert moved(pair(), pair(english)) == [FRENCH[3]]


def test_one_that_was_deleted_on_one_side_and_comes_back() -> None:
    gone = answers(pair(), pair(french=(*FRENCH[:1], *FRENCH[2:])))
    assert gone[f"- {ENGLISH[1]}"] == (ENGLISH[1], MISSING.value)
    assert [kind for _, kind in gone.values()].count(MATCH.value) == 4
    known = catalogue(pair(french=(*FRENCH[:1], *FRENCH[2:])) | {"ledger.yaml": all_accepted(pair())})
    ledger = written_ledger(accepted(known, [one for one in known.standings if one.target]))
    for french, kinds in ((FRENCH, {MATCH}), ((*FRENCH[2:], *FRENCH[:2]), {MATCH, MOVED})):
        found = catalogue(pair(french=french) | {"ledger.yaml": ledger})
        assert {bead.kind for bead in found.alignments[0].beads} == kinds


def test_two_exchanged_across_a_heading() -> None:
    english = (ENGLISH[0], "## Land", *ENGLISH[1:])
    french = (FRENCH[0], "## Terres", *FRENCH[1:])
    exchanged = (FRENCH[1], "## Terres", FRENCH[0], *FRENCH[2:])
    assert moved(pair(english, french), pair(english, exchanged)) == [FRENCH[1], FRENCH[0]]


def test_two_exchanged_across_sections() -> None:
    before = pair(ENGLISH[:3], FRENCH[:3]) | pair(ENGLISH[3:], FRENCH[3:], "rain")
    after = pair(ENGLISH[:3], (FRENCH[3], *FRENCH[1:3])) | pair(ENGLISH[3:], (FRENCH[0], FRENCH[4]), "rain")
    found = answers(before, after)
    assert found[FRENCH[3]] == (ENGLISH[3], MOVED.value)
    assert found[FRENCH[0]] == (ENGLISH[0], MOVED.value)
    assert [kind for _, kind in found.values()].count(MATCH.value) == 3


@pytest.mark.parametrize("twice", [ENGLISH, FRENCH])
def test_of_those_that_say_the_same_none_is_out_of_place(twice: tuple[str, ...]) -> None:
    english = (*ENGLISH[:2], ENGLISH[0] if twice is ENGLISH else ENGLISH[3], ENGLISH[2])
    french = (*FRENCH[:2], FRENCH[0] if twice is FRENCH else FRENCH[3], FRENCH[2])
    before = pair(english, french)
    assert moved(before, before) == []
    both = pair((english[2], english[1], english[0], english[3]), (french[2], french[1], french[0], french[3]))
    assert moved(before, both) == []


def test_one_over_of_those_that_say_the_same_is_one_over() -> None:
    before = pair((*ENGLISH, ENGLISH[0]), (*FRENCH, FRENCH[0]))
    found = answers(before, pair((*ENGLISH, ENGLISH[0])))
    assert [kind for _, kind in found.values()].count(MOVED.value) == 0


def test_a_ledger_that_holds_only_sources_brings_no_finding_of_its_own() -> None:
    ledger = [record for record in all_accepted(pair()).split("\n\n") if ' translation":' not in record]
    exchanged = pair(french=(FRENCH[3], *FRENCH[1:3], FRENCH[0], FRENCH[4]))
    old, none = (catalogue(exchanged | {"ledger.yaml": text}) for text in ("\n\n".join(ledger), ""))
    assert old.alignments == none.alignments
