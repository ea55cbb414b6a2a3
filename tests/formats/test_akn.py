"""The names of Akoma Ntoso."""

from __future__ import annotations

import pytest

from diptych.formats.akn import language_with, long_code


@pytest.mark.parametrize(
    ("lang", "code"), [("ar", "ara"), ("en", "eng"), ("es", "spa"), ("fr", "fra"), ("ru", "rus"), ("zh", "zho")]
)
def test_languages_have_their_codes_of_three_letters(lang: str, code: str) -> None:
    assert long_code(lang) == code
    assert language_with(code) == lang


@pytest.mark.parametrize(("code", "lang"), [("fre", "fr"), ("chi", "zh"), ("tlh", "tlh")])
def test_other_codes_are_understood_or_left_as_they_are(code: str, lang: str) -> None:
    assert language_with(code) == lang


def test_a_language_without_such_a_code_keeps_its_own() -> None:
    assert long_code("xx") == "xx"
