"""The dictionaries of the house."""

from __future__ import annotations

import pytest

from diptych.io.dictionaries import FILES, dictionaries, house_words


@pytest.mark.parametrize("word", ["organization", "organisation", "centre", "Da'esh", "workplan", "workplans"])
def test_english(word: str) -> None:
    assert dictionaries()["en"].knows(word)


@pytest.mark.parametrize("word", ["événement", "évènement", "Iraq", "iraquiennes", "État", "socioéconomiques"])
def test_french(word: str) -> None:
    assert dictionaries()["fr"].knows(word)


@pytest.mark.parametrize(
    ("lang", "word"), [("en", "center"), ("en", "recieve"), ("fr", "dévelopement"), ("fr", "Etat")]
)
def test_unknown(lang: str, word: str) -> None:
    assert not dictionaries()[lang].knows(word)


def test_suggestions() -> None:
    assert "receive" in dictionaries()["en"].suggestions("recieve")


@pytest.mark.parametrize(("lang", "name"), FILES.items())
def test_each_word_of_the_house_is_known_and_given_once(lang: str, name: str) -> None:
    added = [word.partition("/")[0] for word in house_words(name)]
    assert all(map(dictionaries()[lang].knows, added))
    assert len(added) == len(set(added))
