"""Which language a text is written in."""

from __future__ import annotations

import pytest

from diptych.typography.identification import identify, language_of_document


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
    assert identify(text, ("en", "fr")) == lang


def test_a_text_is_in_a_language_of_its_report_or_where_that_has_but_one_in_any_that_is_described() -> None:
    assert identify(SPANISH, ("en", "fr")) != "es"
    assert identify(SPANISH, ("en", "es")) == "es"
    assert identify(SPANISH, ("fr",)) == "es"


@pytest.mark.parametrize("languages", [("en",), ("fr",), ("en", "fr", "es"), ("fr", "es")])
def test_words_that_two_languages_share_tell_nothing_and_hide_nothing(languages: tuple[str, ...]) -> None:
    french = (
        "Le Conseil de sécurité, réaffirmant les buts et principes de la Charte des Nations Unies, et rappelant ses "
        "résolutions antérieures sur la question, décide de rester saisi de la situation en Libye."
    )
    spanish = (
        "El Consejo de Seguridad, reafirmando los propósitos y principios de la Carta de las Naciones Unidas, y "
        "recordando sus resoluciones anteriores sobre la cuestión, decide seguir ocupándose de la situación en Libia."
    )
    assert identify(french, languages) == "fr"
    assert identify(spanish, languages) == "es"


def test_nothing_is_told_between_a_language_and_one_without_function_words() -> None:
    assert identify(ENGLISH, ("en", "xx")) is None


ENGLISH = "The two organizations worked together for peace, and they will go on with that in the years ahead. "
FRENCH = "Les deux organisations ont travaillé pour la paix, et elles le feront aussi par leurs envoyés dans ces pays. "
SPANISH = "Las dos organizaciones han trabajado juntas por la paz, y lo harán también en los años por venir. "


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        (SPANISH, "es"),
        ("Обе организации работали вместе ради мира.", "ru"),
        ("عملت المنظمتان معا من أجل السلام.", "ar"),
        ("这两个组织为和平共同努力。", "zh"),
        (FRENCH * 9 + ENGLISH, "fr"),
        (ENGLISH * 9 + FRENCH, "en"),
        (ENGLISH + FRENCH, None),
        ("Rapport du Secrétaire général", None),
        ("", None),
    ],
)
def test_language_of_a_document(text: str, lang: str | None) -> None:
    assert language_of_document(text) == lang
