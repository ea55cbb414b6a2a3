"""Symbols of resolutions that stand where prose has the number."""

from __future__ import annotations

import pytest

from diptych.un.slips.symbols_as_numbers import find_symbols_for_numbers


@pytest.mark.parametrize(
    ("text", "lang", "numbers"),
    [
        ("General Assembly resolution A/RES/58/316", "en", [("58/316", True)]),
        ("la résolution S/RES/1809 (2008)", "fr", [("1809 (2008)", True)]),
        ("resolutions A/RES/58/316, A/RES/72/262C and A/75/345", "en", [("58/316", True), ("72/262 C", True)]),
        ("Human Rights Council resolution A/HRC/RES/55/28", "en", [("55/28", True)]),
        ("resolution A/HRC/RES/55/28", "en", [("55/28", False)]),
        ("resolution A/RES/217(III)A", "en", [("217 A (III)", True)]),
        ("the resolution (A/RES/58/316), A/RES/58/317", "en", []),
        ("decision A/DEC/58/316", "en", []),
    ],
)
def test_numbers(text: str, lang: str, numbers: list[tuple[str, bool]]) -> None:
    assert [(one.number, one.keeps) for one in find_symbols_for_numbers(text, lang)] == numbers
