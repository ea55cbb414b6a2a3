"""Quotations in a language other than that of the text around them."""

from __future__ import annotations

import pytest

from diptych.typography.quotations import foreign_quotations


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("intitulé « Stop the War on Children » (Arrêter)", "fr", [("Stop the War on Children", "en")]),
        ("le thème « Jeunes pour la paix »", "fr", []),
        ("the theme “Stop the War on Children”", "en", []),
        ("the theme “Les jeunes et la paix dans le monde”", "en", [("Les jeunes et la paix dans le monde", "fr")]),
        ("« FemWise »", "fr", []),
    ],
)
def test_the_words_between_the_marks_and_their_language(text: str, lang: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], quoted) for start, end, quoted in foreign_quotations(text, lang, ("en", "fr"))] == found
