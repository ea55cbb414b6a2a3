"""Spaces at which a line must not break, and dashes, in place of what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.typography.spacing import typeset
from diptych.un import find_citations

FRENCH = st.lists(
    st.sampled_from([" ", ":", ";", "«", "»", "%", "?", "1", "000", "1er", "août", "mot", "A/73/328-S/2018/592", "\n"])
    | st.text(max_size=2)
).map("".join)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("deux points : oui ; non ? si !", "deux points\u00a0: oui\u00a0; non\u00a0? si\u00a0!"),
        ("« mot »", "«\u00a0mot\u00a0»"),
        ("5 %", "5\u00a0%"),
        ("10 000 000 dollars", "10\u00a0000\u00a0000 dollars"),
        ("le 27 août 2020", "le 27\u00a0août 2020"),
        ("le 1er septembre", "le 1er\u00a0septembre"),
        ("en 2020 puis", "en 2020 puis"),
        ("27 aoûtats", "27 aoûtats"),
    ],
)
def test_french_holds_marks_and_numbers_together(typed: str, printed: str) -> None:
    assert typeset(typed, "fr") == printed


def test_english_keeps_its_spaces() -> None:
    assert typeset("On 27 August: 10 000 ; « x »", "en") == "On 27 August: 10 000 ; « x »"


@pytest.mark.parametrize(
    ("lang", "typed", "printed"),
    [
        ("en", "Security Council resolution 1809 (2008) says", "Security Council resolution 1809\u00a0(2008) says"),
        ("en", "see A/73/328-S/2018/592 for", "see A/73/328–S/2018/592 for"),
        ("en", "see A/73/328\u2011S/2018/592 for", "see A/73/328–S/2018/592 for"),
        ("en", "see S/2018/592-593", "see S/2018/592-593"),
        (
            "fr",
            "résolution 1809 (2008) du Conseil de sécurité :",
            "résolution 1809\u00a0(2008) du Conseil de sécurité\u00a0:",
        ),
    ],
)
def test_citations_hold_together_and_dual_symbols_get_a_dash(lang: str, typed: str, printed: str) -> None:
    assert typeset(typed, lang, find_citations(typed, lang)) == printed


@given(FRENCH, st.sampled_from(["en", "fr"]))
def test_one_character_for_one_and_twice_is_once(text: str, lang: str) -> None:
    citations = find_citations(text, lang)
    printed = typeset(text, lang, citations)
    assert len(printed) == len(text)
    assert typeset(printed, lang, citations) == printed
