"""Sentences that only one language has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diptych.index.alignment.lengths import UNMEASURED
from diptych.index.alignment.likeness import Evidence
from diptych.index.alignment.sentences import with_unanswered
from diptych.model.concordance import BeadKind
from tests.support.reports import catalogue

GREW = "The partnership between Botswana, Madagascar and Namibia grew in 2019 to 35 hospitals."
ACCRU = "Le partenariat entre le Botswana, Madagascar et la Namibie s’est étendu en 2019 à 35 hôpitaux."
VACCINES = (
    "Vaccines against measles, cholera and yellow fever reached remote islands by boat, although storms, floods and "
    "broken harbour cranes delayed every convoy for months, and nurses who had been hired from neighbouring provinces "
    "waited on crowded quays without shelter, salary or news."
)
BILANS = "Quels bilans chiffrés seront publiés bientôt, nul pays membre encore."
HELD = (
    "A meeting on fisheries and ports, held in Nairobi on 14 May 2020, brought 120 delegations of ministers together."
)
TENUE = "Une réunion sur la pêche et les ports tenue à Nairobi le 14 mai 2020 a rassemblé 120 délégations de ministres."
HELD_IN_TWO = (
    "A meeting on fisheries and ports was held in Nairobi on 14 May 2020. It brought 120 delegations of ministers "
    "together."
)
TENUE_IN_TWO = (
    "Une réunion sur la pêche et les ports a été tenue à Nairobi le 14 mai 2020. Elle a rassemblé 120 délégations de "
    "ministres."
)

SIGNED = (
    "In 2017, ministers from Angola, Ghana, Senegal and Cameroon signed 25 memorandums on tuberculosis and malaria."
)
SIGNE = (
    "En 2017, des ministres de l’Angola, du Ghana, du Sénégal et du Cameroun ont signé 25 mémorandums sur la "
    "tuberculose et le paludisme."
)


def unanswered(english: str, french: str) -> tuple[list[str], list[str]]:
    """Return the sentences of a paragraph that only English has, and those that only French has."""
    found = catalogue({"a.en.md": english, "a.fr.md": french})
    (bead,) = found.alignments[0].beads
    here, there = (
        [found.report.sources[span.path].quote(span) for span in side.unanswered] for side in (bead.source, bead.target)
    )
    return here, there


def test_a_sentence_that_one_language_lacks_is_told() -> None:
    assert unanswered(f"{GREW} {VACCINES} {HELD}", f"{ACCRU} {TENUE}") == ([VACCINES], [])
    assert unanswered(f"{GREW} {HELD}", f"{ACCRU} {VACCINES} {TENUE}") == ([], [VACCINES])


def test_a_sentence_that_is_two_in_the_other_language_is_not_told() -> None:
    assert unanswered(f"{GREW} {HELD}", f"{ACCRU} {TENUE_IN_TWO}") == ([], [])
    assert unanswered(f"{GREW} {VACCINES} {HELD_IN_TWO}", f"{ACCRU} {TENUE}") == ([VACCINES], [])


@pytest.mark.parametrize(
    ("english", "french"),
    [
        (f"{GREW} {VACCINES} {HELD_IN_TWO}", f"{ACCRU} {BILANS} {TENUE}"),
        (f"{GREW} {BILANS} {HELD}", f"{ACCRU} {VACCINES} {TENUE_IN_TWO}"),
    ],
)
def test_nothing_is_said_where_each_language_has_a_sentence_of_its_own(english: str, french: str) -> None:
    assert unanswered(english, french) == ([], [])


def test_a_short_sentence_is_not_told() -> None:
    assert unanswered("Peace has come. It is here to stay now.", "La paix est là.") == ([], [])


def test_sentences_of_footnotes_are_not_those_of_the_paragraph() -> None:
    assert unanswered(f"{GREW}[^1]\n\n[^1]: {HELD}", f"{ACCRU}[^1]\n\n[^1]: {TENUE_IN_TWO}") == ([], [])
    english, french = f"{GREW}[^1] {VACCINES}\n\n[^1]: {HELD}", f"{ACCRU}[^1]\n\n[^1]: {TENUE_IN_TWO}"
    assert unanswered(english, french) == ([VACCINES], [])


def test_a_paragraph_that_is_two_in_the_other_language_is_not_looked_into() -> None:
    found = catalogue(
        {
            "a.en.md": f"{GREW} {HELD} {SIGNED} Vaccines against measles reached islands.",
            "a.fr.md": f"{ACCRU} {TENUE}\n\n{SIGNE}",
        }
    )
    (bead,) = found.alignments[0].beads
    assert bead.kind is BeadKind.SPLIT
    assert not bead.source.unanswered


def test_texts_of_as_many_sentences_are_not_looked_into() -> None:
    assert unanswered(f"{GREW} {VACCINES} {HELD}", f"{ACCRU} {TENUE_IN_TWO}") == ([], [])


def test_a_short_sentence_hides_no_long_one_behind_it() -> None:
    assert unanswered(f"{GREW} Peace has come. {VACCINES} {HELD}", f"{ACCRU} {TENUE}") == ([VACCINES], [])


def test_a_sentence_whose_words_stand_in_another_is_not_told() -> None:
    again = "The partnership between Botswana, Madagascar and Namibia had 35 hospitals in 2019, and it grew and grew."
    assert unanswered(f"{GREW} {again} {HELD}", f"{ACCRU} {TENUE}") == ([], [])


@pytest.mark.parametrize("side", ["source", "target"])
def test_where_one_language_has_no_sentence_nothing_is_said(side: str) -> None:
    found = catalogue({"a.en.md": f"{GREW} {HELD}", "a.fr.md": f"{ACCRU} {TENUE}"})
    (bead,) = found.alignments[0].beads
    bare = replace(bead, **{side: replace(getattr(bead, side), passages=())})
    assert with_unanswered(bare, Evidence({}, UNMEASURED)) is bare
