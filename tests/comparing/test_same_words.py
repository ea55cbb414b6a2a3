"""The words of a text found again in its file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.comparing.same_words import SameWords

FILE = "# The river\n\n**Boats** pass\nthe locks[^1] daily, and\n  310 barges too.\n"
TEXT = "The river\nBoats pass the locks daily, and 310 barges too.\n"


@pytest.mark.parametrize("words", ["river", "Boats", "pass the locks", "310", "310 barges too", "daily"])
def test_words_are_found_where_they_stand(words: str) -> None:
    start = TEXT.index(words)
    found = SameWords.between(TEXT, FILE).forth(start, start + len(words))
    place = FILE[slice(*found)]
    assert place.split()[0].strip("*") == words.split(maxsplit=1)[0]
    assert place.split()[-1] == words.rsplit(maxsplit=1)[-1]


def test_a_text_without_words_is_at_the_beginning() -> None:
    assert SameWords.between("…", "…").forth(0, 1) == (0, 0)


@given(st.text(alphabet="ab \n*", max_size=40), st.text(alphabet="ab \n*", max_size=40), st.integers(0, 40))
def test_every_place_is_in_the_file(text: str, file: str, at: int) -> None:
    start, end = SameWords.between(text, file).forth(min(at, len(text)), len(text))
    assert 0 <= start <= len(file)
    assert end <= len(file) + 1
