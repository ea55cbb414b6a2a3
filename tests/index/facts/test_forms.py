"""Sums and places in a text; and what holds of facts of any kind."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.facts import facts
from diptych.index.facts.comparable import reading_of
from diptych.index.facts.forms import statements
from diptych.index.text.passages import passages
from diptych.model.concordance import Weight
from tests.index.facts.stated import facts_of, stated
from tests.support.reports import report

PIECES = (
    "12", "1.5 million", "1,5 million", "$", "€", "dollars", "de dollars", "per cent", "%", "pour cent", "paragraph",
    "paragraphes", "4", "(l)", "l)", "and", "et", "to", "à", ",", "-", "–", "July", "juillet", "2019", "1er", "9445th",
    "9445e", "twenty-one", "vingt et un", "first", "decade", "décennie", "Chapter", "VIII", "3)", "OP5", "2024/25",
    "1267/1989", "*", "\n", "`x`", "resolution 1809 (2008)", "[A/75/1](doc:A/75/1)", "Le", "10 h 30", "two thirds",
    "années 90", "1990s", "US$", "\u00a0",
)  # fmt: skip
CHARACTERS = "0123456789IVXLC.,/-–()%$€ \u00a0\n\ufffceth aàumillarsdé"


@pytest.mark.parametrize(
    ("english", "french", "values"),
    [
        ("$100 billion", "100 milliards de dollars", ["USD 100000000000"]),
        ("€5 million", "5 millions d’euros", ["EUR 5000000"]),
        ("300,000 United States dollars", "300 000 dollars des États-Unis", ["USD 300000"]),
        ("US$ 3 million", "3 millions de dollars", ["USD 3000000"]),
        ("$10 to $20 million", "10 à 20 millions de dollars", ["USD 10000000", "USD 20000000"]),
        ("£1.5 million", "1,5 million de livres sterling", ["GBP 1500000"]),
        ("one million dollars", "un million de dollars", ["USD 1000000"]),
    ],
)
def test_sums(english: str, french: str, values: list[str]) -> None:
    assert [value for _, value in stated(english, "en")] == values
    assert [value for _, value in stated(french, "fr")] == values


@pytest.mark.parametrize(
    ("english", "french", "values"),
    [
        ("paragraph 4 (l)", "paragraphe 4 l)", ["paragraph 4", "letter l"]),
        ("Article 53", "Article 53", ["article 53"]),
        ("Chapter VIII", "Chapitre VIII", ["chapter 8"]),
        ("paragraphs 30, 32 and 41", "paragraphes 30, 32 et 41", ["paragraph 30", "paragraph 32", "paragraph 41"]),
        ("paras. 15–17", "par. 15 à 17", ["paragraph 15", "paragraph 17"]),
        ("paragraph 3 (a) and (v)", "paragraphe 3) a) et v)", ["paragraph 3", "letter a", "letter v"]),
        ("annexes I and II", "annexes I et II", ["annex 1", "annex 2"]),
        ("subparagraphs (a) to (c)", "alinéas a) à c)", ["letter a", "letter c"]),
        ("in line with OP5", "conformément au paragraphe 5", ["paragraph 5"]),
    ],
)
def test_places_in_a_text(english: str, french: str, values: list[str]) -> None:
    assert [value for _, value in stated(english, "en")] == values
    assert [value for _, value in stated(french, "fr")] == values


def test_a_place_is_shown_with_its_noun() -> None:
    assert [fact.written for fact in facts_of("paragraph 4 (l), articles 5 and 6", "en")] == [
        "paragraph 4",
        "(l)",
        "5",
        "6",
    ]


def test_symbols_and_addresses_state_nothing_but_themselves() -> None:
    text = "A/73/328, SSD/2024/12, https://un.org/2024 and [the list of 5](https://un.org/7), <doc:A/75/345>"
    assert stated(text, "en") == [("citation", "A/73/328"), ("number", "5"), ("citation", "A/75/345")]


def test_nothing_is_known_of_other_languages() -> None:
    assert reading_of("de", "en") is None


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(("en", "fr")))
def test_facts_quote_the_source_and_those_that_count_do_not_overlap(pieces: list[str], lang: str) -> None:
    (document,) = report({f"a.{lang}.md": " ".join(pieces)}).documents()
    for passage in passages(document):
        found = facts(passage)
        source = passage.document.source
        assert all(source.quote(fact.span) == fact.written for fact in found)
        counted = [fact for fact in found if fact.weight is not Weight.ECHO]
        assert all(one.span.end <= other.span.start for one, other in pairwise(counted))


@given(
    st.text(alphabet=CHARACTERS, max_size=60),
    st.sampled_from(("en", "fr")),
)
def test_any_text_at_all(text: str, lang: str) -> None:
    reading = reading_of(lang, lang)
    assert reading
    found = list(statements(text, reading.full.tokens(text)))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    counted = [one for one in found if one.weight is not Weight.ECHO]
    assert all(one.end <= other.start for one, other in pairwise(counted))
