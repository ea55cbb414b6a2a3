"""What looks like a symbol in prose but is not one is found, with the reason and the symbol meant."""

from __future__ import annotations

import pytest

from diptych.model.symbol import SymbolFault
from diptych.un.slips.malformed import find_malformed_symbols
from tests.support.corpus import excerpts, resolutions
from tests.un.slips.malformed import MALFORMED, MEANT

LANGUAGES = ("en", "fr")


@pytest.mark.parametrize(
    ("text", "written", "reason", "meant"),
    [
        ("See S/RES/1809/2008.", "S/RES/1809/2008", SymbolFault.YEAR_WRONG, "S/RES/1809(2008)"),
        ("See A/RES/75/, which", "A/RES/75/", SymbolFault.NUMBER_MISSING, None),
        ("(A/75/345/Add1)", "A/75/345/Add1", SymbolFault.MODIFIER, "A/75/345/Add.1"),
        ("See S/RES/1809 (2008", "S/RES/1809 (2008", SymbolFault.BRACKETS, "S/RES/1809(2008)"),
        ("S/RES/1809(2008, and", "S/RES/1809(2008", SymbolFault.BRACKETS, "S/RES/1809(2008)"),
        ("A/RES/217 (III and", "A/RES/217 (III", SymbolFault.BRACKETS, "A/RES/217(III)"),
        ("See S/2018.", "S/2018", SymbolFault.NUMBER_MISSING, None),
        ("See S/RES/1809 (208).", "S/RES/1809 (208)", SymbolFault.YEAR_WRONG, "S/RES/1809(2008)"),
        ("(A/73/328\u2013S/18/592)", "A/73/328\u2013S/18/592", SymbolFault.DUAL, "A/73/328-S/2018/592"),
    ],
)
def test_found_with_reason_and_symbol_meant(text: str, written: str, reason: SymbolFault, meant: str | None) -> None:
    (found,) = find_malformed_symbols(text, "en")
    assert (text[found.start : found.end], found.reason, found.suggestion) == (written, reason, meant)


def test_what_is_glued_together_is_one() -> None:
    (found,) = find_malformed_symbols("E/0()A/0", "fr")
    assert (found.start, found.end) == (0, 8)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_malformed_symbols_with_a_year_or_session_are_found_in_prose(lang: str) -> None:
    reasons = (SymbolFault.YEAR_MISSING, SymbolFault.YEAR_WRONG, SymbolFault.NUMBER_WRONG, SymbolFault.EMPTY_PART)
    texts = [
        text for reason in reasons for text in MALFORMED[reason] if text.startswith(("S/RES/", "A/RES/", "E/RES/"))
    ]
    missed = [text for text in texts if not find_malformed_symbols(f"Voir {text}, see", lang)]
    assert missed == []
    found = {text: find_malformed_symbols(f"Voir {text}, see", lang)[0].suggestion for text in texts}
    assert found == {text: MEANT.get(text) for text in texts}


@pytest.mark.parametrize(
    "text",
    [
        "A/H1N1 and A/B tests in 2020",
        "T/PCCs 3",
        "S/he has 2",
        "https://undocs.org/A/RES/75/",
        "A/75/345.The A/75/345",
        "A/RES/58/ 316",
        "A/73/328--S/2018/592",
        "",
    ],
)
def test_what_is_no_symbol_at_all(text: str) -> None:
    assert find_malformed_symbols(text, "en") == ()


@pytest.mark.corpus
@pytest.mark.parametrize("lang", LANGUAGES)
def test_real_texts_have_none(lang: str) -> None:
    texts = (*(excerpt.text for excerpt in excerpts(lang)), *resolutions(lang))
    assert [found for text in texts for found in find_malformed_symbols(text, lang)] == []
