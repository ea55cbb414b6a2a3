"""The browser's search finds what a reader types, however the page prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


TYPED = {
    "en": (
        "resolution 58/316",
        "17 August 2018",
        "A/73/328",
        "Assistant Secretary-General",
        "joint declaration on cooperation",
        '"Silencing the Guns by 2020"',
    ),
    "fr": (
        "résolution 58/316",
        "resolution 58/316",
        "« Faire taire les armes d'ici 2020 », l'initiative",
        "Sous-Secrétaire générale",
        "le 17 août 2018",
        "1er janvier 2019",
    ),
}
"""Words with plain spaces, straight quotes, hyphens and no accents, where the page has other characters."""


@pytest.mark.parametrize("lang", TYPED)
def test_typed_words_are_found(open_page: Opener, lang: str) -> None:
    page = open_page(f"html/{lang}/index.html")
    find = "words => words.filter((word) => { getSelection().removeAllRanges(); return !window.find(word); })"
    assert page.evaluate(find, TYPED[lang]) == []


def test_what_is_found_is_brought_into_view(open_page: Opener) -> None:
    page = open_page("html/fr/index.html")
    assert page.evaluate("window.find('Volontariat international de la francophonie')")
    place = page.evaluate("() => getSelection().getRangeAt(0).getBoundingClientRect().top")
    assert 0 < place < 900


def test_what_is_not_there_is_not_found(open_page: Opener) -> None:
    page = open_page("en/index.html")
    assert not page.evaluate("window.find('zzyzx')")
