"""Any number is one fact, in digits and in words, in English and in French."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from diptych.model.concordance import FactKind, Weight
from tests.index.facts.stated import facts_of, stated

# "One" is an article as well, so in words it is not a fact.
NUMBERS = st.integers(0, 999_999).filter(lambda number: number != 1)
SPACES = st.sampled_from(" \u00a0\u202f")


def words(number: int, lang: str, to: str = "cardinal") -> str:
    return str(num2words(number, lang=lang, to=to))  # type: ignore[no-untyped-call]


@given(NUMBERS)
def test_words_are_a_number(number: int) -> None:
    for lang in ("en", "fr"):
        assert stated(f"x {words(number, lang)} x", lang) == [("number", str(number))]


@given(NUMBERS, SPACES)
def test_digits_are_a_number(number: int, space: str) -> None:
    if 1500 <= number < 2200:
        return
    assert stated(f"x {number:,} x", "en") == [("number", str(number))]
    assert stated(f"x {number:,} x".replace(",", space), "fr") == [("number", str(number))]


@given(st.integers(1, 999))
def test_ordinals(number: int) -> None:
    assert stated(f"its {words(number, 'en', 'ordinal')} x", "en") == [("ordinal", str(number))]
    assert stated(f"its {words(number, 'en', 'ordinal_num')} x", "en") == [("ordinal", str(number))]
    assert stated(f"sa {number}e x", "fr") == [("ordinal", str(number))]
    french = words(number, "fr", "ordinal").replace("vingtsième", "vingtième").replace("centsième", "centième")
    assert stated(f"sa {french} x", "fr") == [("ordinal", str(number))]


def test_large_numbers_in_words_and_digits() -> None:
    assert stated("1.5 million, two billion, ten thousand", "en") == [
        ("number", "1500000"),
        ("number", "2000000000"),
        ("number", "10000"),
    ]
    assert stated("1,5 million, deux milliards, dix mille, 10 milliers", "fr") == [
        ("number", "1500000"),
        ("number", "2000000000"),
        ("number", "10000"),
        ("number", "10000"),
    ]


def test_half_of_a_magnitude() -> None:
    assert stated("Half a million people and half a billion dollars", "en") == [
        ("number", "500000"),
        ("sum", "USD 500000000"),
    ]
    assert stated("Un demi-million de personnes et un demi-milliard de dollars", "fr") == [
        ("number", "500000"),
        ("sum", "USD 500000000"),
    ]


def test_both_numbers_of_a_ratio_are_stated() -> None:
    assert stated("a ratio of 2:3", "en") == stated("un ratio de 2 pour 3", "fr") == [("number", "2"), ("number", "3")]
    assert stated("at 18:30 hours", "en") == stated("à 18 h 30", "fr") == [("number", "18:30")]


def test_a_magnitude_holds_for_both_ends_of_a_range() -> None:
    assert stated("10 to 20 million and 10 million to 20 million", "en")[:2] == [
        ("number", "10000000"),
        ("number", "20000000"),
    ]
    assert stated("de 2 à 3 millions", "fr") == stated("two to three million", "en")


def test_numbers_joined_by_and_are_two() -> None:
    assert stated("twenty and thirty", "en") == stated("vingt et trente", "fr") == [("number", "20"), ("number", "30")]


def test_articles_and_names_state_no_number() -> None:
    assert stated("one of the States, COVID-19, M23, the P-4 post, A/HRC/WG.6/x", "en") == []
    assert stated("une des parties, l’une, un seul, la COVID-19", "fr") == []


def test_marks_of_lists_state_no_number_but_numbers_in_brackets_do() -> None:
    assert stated("3) les élections ; 4) les médias", "fr") == []
    assert stated("(1) elections; (2) media", "en") == []
    assert stated("les postes (dont 12) sont pourvus", "fr") == [("number", "12")]


def test_percentages() -> None:
    assert stated("5%, 10 to 20 per cent, twelve percent", "en") == [
        ("percentage", "5"),
        ("percentage", "10"),
        ("percentage", "20"),
        ("percentage", "12"),
    ]
    assert stated("12,5 %, dix pour cent, 5 points de pourcentage", "fr") == [
        ("percentage", "12.5"),
        ("percentage", "10"),
        ("percentage", "5"),
    ]


def test_fractions() -> None:
    assert stated("two thirds, three-quarters", "en") == stated("les deux tiers, trois quarts", "fr")
    assert stated("des tiers, un tiers", "fr") == []


def test_ordinals_of_names_are_none() -> None:
    assert stated("third parties and third countries", "en") == []
    assert stated("the twenty-first century", "en")[0] == stated("le XXIe siècle", "fr")[0] == ("ordinal", "21")


def test_times_of_day() -> None:
    assert stated("at 3 p.m. and 10.30 a.m.", "en") == stated("à 15 heures et à 10 h 30", "fr")


def test_numbers_that_may_be_idioms_weigh_little() -> None:
    two, ten = facts_of("two of them, ten of us", "en")
    assert (two.weight, ten.weight) == (Weight.SOFT, Weight.FIRM)
    (echo,) = facts_of("the past decade", "en")
    assert (echo.kind, echo.value, echo.weight) == (FactKind.NUMBER, "10", Weight.ECHO)
