"""Whether one language says a term in some other form."""

from __future__ import annotations

import pytest

from diptych.model.settings import Name, Term
from diptych.model.source import Span
from diptych.rules.concordance.answering_terms import TermReading, has_most_of, is_answered, name_grammar, noun, stem

FUND = {
    "en": Name("United Nations Population Fund", acronym="UNFPA"),
    "fr": Name("Fonds des Nations Unies pour la population", acronym="FNUAP"),
}

GRAMMAR = name_grammar(("en", "fr"))
INDISTINCT = frozenset({"united", "nation"})


def term(names: dict[str, Name]) -> Term:
    return Term("unfpa", "fund", names, span=Span("terms.yaml", 0, 0))


def answered(text: str, lang: str = "fr", *, keys: tuple[str, ...] = (), without_names: str | None = None) -> bool:
    """Return whether a text names the Population Fund; without names of the termbase it is the same text by default."""
    own = text if without_names is None else without_names
    return is_answered(term(FUND), TermReading(lang, keys, text, own, GRAMMAR, INDISTINCT))


@pytest.mark.parametrize(
    "text",
    [
        "Le Fonds des Nations Unies pour la population s’est réuni.",
        "Les fonds des nations unies pour les populations.",
        "Le Fonds pour la population s’est réuni.",
        "La population et le Fonds.",
        "L’UNFPA s’est réuni.",
        "Le FNUAP s’est réuni.",
        "Le Fonds a décidé.",
        "Du nouveau fonds.",
    ],
)
def test_it_is_said_in_some_form(text: str) -> None:
    assert answered(text)


@pytest.mark.parametrize(
    "text",
    [
        "L’Union africaine s’est réunie.",
        "Le Fonds d’affectation spéciale.",
        "Le Fonds Monétaire international.",
        "Le Fonds de la paix.",
        "La population du pays.",
        "Les Nations Unies.",
        "L’UNFPAX s’est réuni.",
        "",
    ],
)
def test_it_is_not(text: str) -> None:
    assert not answered(text)


def test_a_term_that_stands_there_in_a_known_form_is_said() -> None:
    assert answered("", keys=("unfpa",))
    assert not answered("", keys=("undp",))


def test_a_language_that_has_no_name_for_it_says_it() -> None:
    assert is_answered(term({"en": FUND["en"]}), TermReading("fr", (), "", "", GRAMMAR, INDISTINCT))


def test_a_noun_within_the_name_of_another_is_not_it() -> None:
    text = "Le Fonds s’est réuni."
    assert answered(text, without_names=text)
    assert not answered(text, without_names="\ufffc s’est réuni.")


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("population fund", "the fund of a population", True),
        ("population fund", "the fund", False),
        ("fund", "the fund", False),
        # Two of three words, which stand together.
        ("special population fund", "the special fund", True),
        ("special population fund", "the special", False),
        ("special population fund", "special special special", False),
        ("special fund", f"special {'a ' * 4}fund", True),
        ("special fund", f"special {'a ' * 5}fund", False),
        # Words of three letters tell nothing, and no more do those of the Organization itself.
        ("aid and fund", "aid fund", False),
        ("aids and fund", "aids fund", True),
        ("united nation fund", "united nation", False),
    ],
)
def test_most_words_of_a_name_stand_close_together(name: str, text: str, *, found: bool) -> None:
    assert has_most_of(name, text, INDISTINCT) is found


@pytest.mark.parametrize(
    ("name", "lang", "expected"),
    [
        ("United Nations Population Fund", "en", "Fund"),
        ("Office for Outer Space Affairs", "en", "Office"),
        ("Special Representative, Youth", "en", "Representative"),
        ("Fonds des Nations Unies pour la population", "fr", "Fonds"),
        ("Office for Space", "fr", "Office"),
        ("1540", "en", "1540"),
        ("1540", "fr", "1540"),
    ],
)
def test_the_noun_of_a_name(name: str, lang: str, expected: str) -> None:
    assert noun(Name(name), lang) == expected


def test_a_stem_has_no_ending_of_number_and_gender() -> None:
    assert stem("Les Représentantes d'États\u00a0nouveaux", GRAMMAR.ending) == "l représentant d’état nouveau"
