"""A translation aligned with its source, block by block."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.alignment.lengths import LengthModel, length_model
from diptych.index.alignment.likeness import STEM, Evidence, Unit, tokens, weights
from diptych.index.alignment.reordering import groups
from diptych.model.concordance import BeadKind
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.index.alignment.grouping import Group

LETTERS = "abcdefghijklmnopqrstuvwxyz"
STEMS = tuple("".join(letters) for letters in product(LETTERS, repeat=STEM))


def paragraphs(sizes: list[int]) -> list[str]:
    """Return paragraphs of so many words, with no word in common."""
    stems = iter(STEMS)
    return [" ".join(next(stems) * (1 + index % 2) for index in range(size)) for size in sizes]


TEXTS = st.lists(st.integers(8, 30), min_size=2, max_size=12).map(paragraphs)

ENGLISH = (
    "The partnership grew in 2019.",
    "It covers health in 14 countries.",
    "A meeting was held in Nairobi.",
    "Resolution 2457 (2019) calls for more.",
)
FRENCH = (
    "Le partenariat s’est développé en 2019.",
    "Il s’étend à la santé dans 14 pays.",
    "Une réunion s’est tenue à Nairobi.",
    "La résolution 2457 (2019) en demande davantage.",
)


def beads(source: list[str], target: list[str]) -> tuple[list[Group], list[Group]]:
    """Return the groups of two texts in one language, and the moved ones."""
    here, there = ([Unit("paragraph", len(text), tokens(text)) for text in texts] for texts in (source, target))
    return groups(here, there, Evidence(weights([*here, *there]), LengthModel(1.0, 6.8)))


def kinds(english: tuple[str, ...], french: tuple[str, ...]) -> list[BeadKind]:
    """Return the kinds of the beads of a section."""
    found = catalogue({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)})
    return [bead.kind for bead in found.alignments[0].beads]


@given(TEXTS | st.lists(st.sampled_from(("Peace.", "Peace and health.", "")), max_size=12))
def test_any_text_answers_itself_in_place(texts: list[str]) -> None:
    assert beads(texts, texts) == ([((index,), (index,)) for index in range(len(texts))], [])


@given(TEXTS, st.data())
def test_a_paragraph_more_is_one_bead(texts: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(texts) - 1))
    settled, moved = beads(texts[:at] + texts[at + 1 :], texts)
    assert [group for group in settled if not group.source] == [((), (at,))]
    assert len(settled) == len(texts)
    assert not moved


@given(TEXTS, st.data())
def test_a_paragraph_less_is_one_bead(texts: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(texts) - 1))
    settled, moved = beads(texts, texts[:at] + texts[at + 1 :])
    assert [group for group in settled if not group.target] == [((at,), ())]
    assert len(settled) == len(texts)
    assert not moved


@given(TEXTS, st.data())
def test_a_moved_paragraph_is_one_bead(texts: list[str], data: st.DataObject) -> None:
    at, to = (data.draw(st.integers(0, len(texts) - 1)) for _ in range(2))
    order = list(range(len(texts)))
    order.insert(to, order.pop(at))
    settled, moved = beads(texts, [texts[index] for index in order])
    every = sorted((group.source[0], group.target[0]) for group in (*settled, *moved))
    assert every == sorted((index, place) for place, index in enumerate(order))
    assert len(moved) == (at != to)


def test_languages_answer_each_other() -> None:
    assert kinds(ENGLISH, FRENCH) == [BeadKind.MATCH] * 4


@pytest.mark.parametrize(
    ("french", "expected"),
    [
        ((*FRENCH[:2], "Des tribunaux de commerce ont été visités.", *FRENCH[2:]), {BeadKind.SURPLUS: 1}),
        (FRENCH[:1] + FRENCH[2:], {BeadKind.MISSING: 1}),
        ((FRENCH[1], FRENCH[0], *FRENCH[2:]), {BeadKind.MOVED: 1}),
        ((*FRENCH[1:], FRENCH[0]), {BeadKind.MOVED: 1}),
    ],
)
def test_what_was_changed_is_told(french: tuple[str, ...], expected: dict[BeadKind, int]) -> None:
    found = [kind for kind in kinds(ENGLISH, french) if kind is not BeadKind.MATCH]
    assert {kind: found.count(kind) for kind in found} == expected


def test_as_few_paragraphs_as_possible_were_moved() -> None:
    """Three answer each other beyond doubt. The last has a few words in common with the third, and settles the case."""
    first, second, third, last = paragraphs([20, 20, 20, 20])
    reworded = " ".join([*third.split()[:3], *paragraphs([100])[0].split()[-17:]])
    _, moved = beads([first, second, third, last], [first, last, second, reworded])
    assert moved == [((3,), (1,))]


TABLE = "| Item | 2022 | 2023 |\n| --- | --- | --- |\n" + "\n".join(
    f"| Upkeep of lock number {number} | {number * 613} | {number * 719} |" for number in range(1, 20)
)
"""A table that is far longer than what stands around it."""


@pytest.mark.parametrize("lacking", ["en", "fr"])
@pytest.mark.parametrize("dropped", [1, 3])
def test_a_paragraph_whose_table_the_other_language_lacks_is_paired_though_its_neighbour_is_gone(
    lacking: str, dropped: int
) -> None:
    """Whichever language lacks the table, and whichever the paragraph before or after."""
    for other in ("en", "fr"):
        texts = {"en": [*ENGLISH], "fr": [*FRENCH]}
        texts["fr" if lacking == "en" else "en"][2] += f"\n\n{TABLE}"
        del texts[other][dropped]
        expected = [BeadKind.MATCH] * 3
        expected.insert(dropped, BeadKind.SURPLUS if other == "en" else BeadKind.MISSING)
        assert kinds((*texts["en"],), (*texts["fr"],)) == expected


def test_a_table_that_both_have_is_weighed_with_its_paragraph() -> None:
    english = (*ENGLISH[:2], f"See below.\n\n{TABLE}", ENGLISH[3])
    french = (*FRENCH[:2], f"Voir ci-après.\n\n{TABLE}")
    assert kinds(english, french) == [*[BeadKind.MATCH] * 3, BeadKind.MISSING]


def test_headings_answer_headings_alone() -> None:
    assert kinds(("## Aims", *ENGLISH), FRENCH) == [BeadKind.MISSING, *[BeadKind.MATCH] * 4]


def test_a_name_that_both_give_is_evidence() -> None:
    english = ("{#aims}\nPeace for all.", "Health for all.")
    french = ("La santé pour tous et partout dans le monde.", "{#aims}\nLa paix.")
    found = catalogue({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)})
    sides = [(bead.source.blocks, bead.target.blocks) for bead in found.alignments[0].beads]
    assert ("aims", "aims") in [(source[0].anchor, target[0].anchor) for source, target in sides if source and target]


def test_headings_with_one_name_answer_each_other_wherever_they_stand() -> None:
    english = ("{#peace}\n## Peace", *ENGLISH[:2], "{#health}\n## Health", *ENGLISH[2:])
    french = ("{#health}\n## La santé", *FRENCH[2:], "{#peace}\n## La paix", *FRENCH[:2])
    found = catalogue({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)})
    names = [(bead.source.blocks[0].anchor, bead.target.blocks[0].anchor) for bead in found.alignments[0].beads]
    assert set(names) == {("peace", "peace"), ("health", "health"), (None, None)}


def test_headings_with_one_name_answer_each_other_though_their_words_and_places_differ() -> None:
    english = ("{#peace}\n## Origins", *ENGLISH[:2], "{#health}\n## Outlook", *ENGLISH[2:])
    french = ("{#health}\n## Contexte", *FRENCH[:2], "{#peace}\n## Avenir", *FRENCH[2:])
    found = catalogue({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)})
    headed = [bead for bead in found.alignments[0].beads if bead.source.blocks[0].anchor]
    assert [(bead.kind, bead.target.blocks[0].anchor) for bead in headed] == [
        (BeadKind.MOVED, "health"),
        (BeadKind.MOVED, "peace"),
    ]
    assert [bead.source.blocks[0].anchor for bead in headed] == ["health", "peace"]


@pytest.mark.parametrize(("name", "alone"), [("peace", "health"), ("health", "peace")])
def test_a_heading_answers_the_one_of_its_name(name: str, alone: str) -> None:
    english = ("{#peace}\n## Origins", "{#health}\n## Outlook", *ENGLISH)
    found = catalogue({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join((f"{{#{name}}}\n## Avenir", *FRENCH))})
    (missing,) = [bead for bead in found.alignments[0].beads if bead.kind is BeadKind.MISSING]
    assert missing.source.blocks[0].anchor == alone


def test_a_name_that_one_language_alone_gives_says_nothing() -> None:
    assert kinds(("{#one}\nPeace for all.", *ENGLISH), ("{#un}\nLa paix pour tous.", *FRENCH)) == [BeadKind.MATCH] * 5


def test_two_headings_never_answer_one() -> None:
    english = ("## Aims of cooperation in Nairobi", "## Means of partnership in Namibia", *ENGLISH)
    french = ("## Buts de la coopération à Nairobi et moyens du partenariat en Namibie", *FRENCH)
    assert set(kinds(english, french)[:2]) == {BeadKind.MATCH, BeadKind.MISSING}


def test_footnotes_belong_to_the_paragraph_of_their_mark() -> None:
    files = {
        "a.en.md": "The partnership grew.[^1]\n\nIt covers health.\n\n[^1]: Since 2017.",
        "a.fr.md": "Le partenariat s’est développé[^1].\n\nIl s’étend à la santé.\n\n[^1]: Depuis 2017.",
    }
    first, second = catalogue(files).alignments[0].beads
    assert [passage.running.text for passage in first.target.passages][1:] == ["Depuis 2017."]
    assert len(second.target.passages) == 1


def test_the_source_is_the_language_that_the_front_matter_names() -> None:
    files = {"a.en.md": "---\ntitle: A\nsource: fr\n---\nPeace.", "a.fr.md": "La paix."}
    (alignment,) = catalogue(files).alignments
    assert (alignment.source.lang, alignment.target.lang) == ("fr", "en")


def test_lengths_are_measured_both_ways() -> None:
    assert length_model("fr", "en").ratio == pytest.approx(1 / length_model("en", "fr").ratio)
    assert length_model("en", "fr").cost(100, 117) < length_model("en", "fr").cost(100, 60)
    assert length_model("es", "ar").cost(0, 0) == 0


def test_raised_figures_are_no_figures() -> None:
    assert "" not in tokens("²AAAA m² 10,000 10 000")
    assert "10000" in tokens("10 000")
