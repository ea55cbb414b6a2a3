"""What a reader types into the browser's search is found as it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("en", "resolution 58/316"),
        ("en", "17 August 2018"),
        ("en", "Secretary-General"),
        ("en", "joint declaration on cooperation"),
        ("fr", "résolution 58/316"),
        ("fr", "resolution 58/316"),
        ("fr", "« Faire taire les armes d'ici 2020 », l'initiative"),
        ("fr", "Sous-Secrétaire générale"),
        ("fr", "le 17 août 2018"),
        ("fr", "1er janvier 2019"),
    ],
)
def test_typed_words_are_found(open_page: Opener, lang: str, typed: str) -> None:
    page = open_page(f"html/{lang}/index.html")
    assert page.evaluate("typed => window.find(typed)", typed)


def test_what_is_not_there_is_not_found(open_page: Opener) -> None:
    page = open_page("html/en/index.html")
    assert not page.evaluate("window.find('zzyzx')")
