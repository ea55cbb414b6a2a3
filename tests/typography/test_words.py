"""Words as a spelling checker sees them."""

from __future__ import annotations

import pytest

from diptych.typography.words import bare, forms, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The States’ aid, so-called.", ["The", "States", "aid", "so-called"]),
        ("l’ONU et aujourd’hui", ["l’ONU", "et", "aujourd’hui"]),
        ("the 9445th meeting of ISIL/Daesh", ["the", "meeting", "of", "ISIL", "Daesh"]),
        ("see www.un.org/en, https://a.org or me@un.org.", ["see", "or"]),
        ("the postsᵃ and staff", ["the", "and", "staff"]),
        ("over 40 km² of CO₂ gas", ["over", "of", "gas"]),
        ("the \ufffc\ufffcs of U.N.D.P. \ufffc aid", ["the", "of", "aid"]),
    ],
)
def test_forms(text: str, found: list[str]) -> None:
    assert forms(text) == found


@pytest.mark.parametrize(
    ("form", "lang", "word"),
    [
        ("l’ONU", "fr", "ONU"),
        ("qu’Abyei", "fr", "Abyei"),
        ("aujourd’hui", "fr", "aujourd'hui"),
        ("Kivu’s", "en", "Kivu"),
        ("don’t", "en", "don't"),
        ("Al\u2011Qaida", "en", "Al-Qaida"),
    ],
)
def test_what_is_joined_to_a_word_is_no_part_of_it(form: str, lang: str, word: str) -> None:
    assert bare(form, lang) == word


def test_places_leave_out_what_is_joined() -> None:
    text = "Il s’agit de l’apui."
    (place,) = words(text, "fr", {"l’apui"})
    assert (place.text, text[place.start : place.end]) == ("apui", "apui")
