"""The words of citations and of heads in each language make patterns that match what they should."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.languages.citations import DATE
from diptych.languages.registry import LANGUAGES
from diptych.model.organ import OrganName

if TYPE_CHECKING:
    from diptych.languages.citations import CitationWords

CITING = pytest.mark.parametrize("lang", [code for code, language in LANGUAGES.items() if language.citations])
HEADED = pytest.mark.parametrize("lang", [code for code, language in LANGUAGES.items() if language.heads])
SETS = {"initials", "last_letters"}
"""The words that are sets of letters, not patterns."""


def citations(lang: str) -> CitationWords:
    words = LANGUAGES[lang].citations
    assert words
    return words


@CITING
def test_no_word_is_empty(lang: str) -> None:
    words = citations(lang)
    said = {name: said for name, said in words._asdict().items() if name not in SETS}
    patterns = {name: value for name, value in said.items() if isinstance(value, str)}
    assert [name for name, pattern in patterns.items() if re.fullmatch(pattern, "")] == []
    assert all((*words.bodies, *words.short_councils, *words.foreign))


@CITING
def test_each_organ_has_a_name(lang: str) -> None:
    words = citations(lang)
    assert set(words.bodies.values()) == set(OrganName)
    assert DATE in words.dates


@HEADED
def test_a_head_tells_the_term_of_an_organ_by_its_ordinal(lang: str) -> None:
    words = LANGUAGES[lang].heads
    assert words
    assert set(words.organs) == set(OrganName)
    for pattern in (words.session, words.year):
        assert "ordinal" in re.compile(pattern).groupindex
    assert {"number", "letter", "provisional"} <= set(re.compile(words.item).groupindex)


def test_names_of_files_tell_one_language() -> None:
    names = [name for code, language in LANGUAGES.items() for name in (code, *language.file_names)]
    assert len(names) == len(set(names))
    assert all(name.isascii() and name.islower() for name in names)
