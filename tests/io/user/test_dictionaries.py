"""The dictionaries of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.io.user.dictionaries import HunspellDictionary, dictionaries, house_words
from diptych.io.user.known_words import KnownWords
from diptych.packaged import house
from diptych.rules.text.vocabulary import Speller
from diptych.typography.words import bare, forms

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize("lang", sorted(dictionaries()))
def test_each_word_of_the_house_is_known_and_given_once(lang: str) -> None:
    added = [word.partition("/")[0] for word in house_words(dictionaries()[lang].name)]
    assert all(map(dictionaries()[lang].knows, added))
    assert len(added) == len(set(added))


@pytest.mark.parametrize("lang", sorted(dictionaries()))
def test_what_the_house_writes_is_known(lang: str) -> None:
    sheet = house().sheets[lang]
    written = [usage.right for usages in sheet.usages.values() for usage in usages]
    speller = Speller(lang, dictionaries()[lang], frozenset())
    every = {bare(form, lang) for text in (*written, *sheet.countries, *sheet.names) for form in forms(text)}
    assert not sorted(word for word in every if not speller.knows(word))


def test_known_words_are_kept_and_the_dictionary_is_not_loaded_again(tmp_path: Path) -> None:
    files = [tmp_path / "en-GB.dic"]
    files[0].write_text("1\npeace\n", encoding="utf-8")
    first = HunspellDictionary("en-GB", KnownWords("en-GB", files, tmp_path / "cache"))
    assert first.knows("peace")
    assert not first.knows("paece")
    first.remember()
    again = HunspellDictionary("en-GB", KnownWords("en-GB", files, tmp_path / "cache"))
    assert again.known == {"peace": True, "paece": False}
    files[0].write_text("1\npeace\nother\n", encoding="utf-8")
    assert KnownWords("en-GB", files, tmp_path / "cache").read() == {}


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    store = KnownWords("en-GB", [blocked], blocked / "cache")
    store.keep({"peace": True})
    assert store.read() == {}
