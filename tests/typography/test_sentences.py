"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.typography.sentences import end_before, opens_sentence, sentence_around, sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two? Three", ["One.", "Two?", "Three"]),
        ("He said “no.” It ended.[1] So", ["He said “no.”", "It ended.[1] So"]),
        ("Mr. Annan met M. Bathily and J. Smith. They met.", ["Mr. Annan met M. Bathily and J. Smith.", "They met."]),
        (
            "Voir par. 12 et art. 5. Il a dit « non ». Ce fut tout.",
            ["Voir par. 12 et art. 5.", "Il a dit « non ».", "Ce fut tout."],
        ),
        ("It met in Nov. 2020. It ended.", ["It met in Nov. 2020.", "It ended."]),
        (" ", []),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text, "en")] == found


@given(st.text("A. ?b\u00a0", max_size=30), st.integers(0, 30))
def test_places_are_told_by_the_sentences_around_them(text: str, place: int) -> None:
    every = list(sentences(text, "en"))
    around = next((bounds for bounds in every if bounds[0] <= place < bounds[1]), (0, len(text)))
    assert sentence_around(text, place, "en") == around
    assert opens_sentence(text, place, "en") == any(start == place for start, _ in every)


@given(st.text("a \u00a0", max_size=9), st.integers(0, 9))
def test_spaces_before_a_place_are_stepped_over(text: str, place: int) -> None:
    assert text[: end_before(text, min(place, len(text)))] == text[:place].rstrip()


def test_a_language_ends_sentences_by_its_own_abbreviations() -> None:
    text = "The arts and Mr. Smith. In Oct. 2020."
    assert [text[start:end] for start, end in sentences(text, "fr")] == ["The arts and Mr. Smith.", "In Oct. 2020."]
    assert [text[start:end] for start, end in sentences(text, "qba")] == [
        "The arts and Mr.", "Smith.", "In Oct.", "2020."
    ]  # fmt: skip
