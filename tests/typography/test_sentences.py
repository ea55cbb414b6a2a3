"""Where sentences end."""

from __future__ import annotations

import pytest

from diptych.typography.sentences import sentences


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
    assert [text[start:end] for start, end in sentences(text)] == found
