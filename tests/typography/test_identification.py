"""Which language a text is written in."""

from __future__ import annotations

import pytest

from diptych.typography.identification import identify


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The two organizations worked together.", "en"),
        ("Les deux organisations ont travaillé ensemble.", "fr"),
        ("Silencing the Guns", "en"),
        ("Jeunes pour la paix", "fr"),
        ("moratoire de la dette", "fr"),
        ("l’appui aux réfugiés", "fr"),
        ("sustainable development and growth", "en"),
        ("UN", None),
        ("Rio de Janeiro", None),
        ("Addis Ababa, New York, Bamako", None),
        ("transport, communication, culture", None),
        ("The Union du Maghreb arabe met in Paris with the Communauté de l’Afrique de l’Est.", None),
        ("12 (2018), 14–16", None),
    ],
)
def test_language(text: str, lang: str | None) -> None:
    assert identify(text) == lang
