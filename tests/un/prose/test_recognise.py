"""Citations are found in prose, each with its symbol, its boundaries and its target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.organ import OrganName
from diptych.un import find_citations
from tests.support.corpus import excerpts
from tests.support.limits import cpu_seconds
from tests.un.prose.sentences import Expected, sentences

if TYPE_CHECKING:
    from tests.support.corpus import Excerpt, Link
    from tests.un.prose.sentences import Sentence

LANGUAGES = ("en", "fr")
SENTENCES = tuple(sentence for lang in LANGUAGES for sentence in sentences(lang))
PIECES = (
    "resolution ", "résolutions ", "1809 (2008)", "58/316", "A/73/328", "-S/2018/592", " and ", " et ", ", ", "\u00a0",
    "General Assembly ", "Conseil de sécurité ", "its ", "(", ")", "\ufffc", ". The ", "XXX", " A", "/", "–", "2024/25",
)  # fmt: skip


def found(sentence: Sentence) -> tuple[Expected, ...]:
    """Return the citations of a sentence in the form in which they are expected."""
    citations = find_citations(sentence.text, sentence.lang)
    return tuple(
        Expected(sentence.text[citation.start : citation.end], citation.start, citation.symbol, citation.target)
        for citation in citations
    )


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.text[:60])
def test_sentences_of_our_own(sentence: Sentence) -> None:
    assert found(sentence) == sentence.expected


def test_there_are_sentences_enough() -> None:
    assert len(sentences("fr")) >= 150
    assert len(sentences("en")) >= 100


def test_what_prose_names_is_told() -> None:
    (citation,) = find_citations("Security Council resolution 58/316", "en")
    assert (citation.symbol, citation.body) == ("A/RES/58/316", OrganName.SECURITY_COUNCIL)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("In its resolution 58/316 of 1 July 2004, the Security Council decided.", "en"),
        ("The Security Council has also adopted resolution 58/316.", "en"),
        ("The Security Council, by its resolution 58/316, decided.", "en"),
        ("Dans sa résolution 58/316, le Conseil de sécurité a pris note.", "fr"),
        ("Le Conseil de sécurité a récemment adopté la résolution 58/316.", "fr"),
        ("Le Conseil de sécurité, dans sa résolution 58/316, a pris note.", "fr"),
    ],
)
def test_the_subject_is_told(text: str, lang: str) -> None:
    (citation,) = find_citations(text, lang)
    assert citation.body is OrganName.SECURITY_COUNCIL


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The Assembly and the Security Council adopted resolutions 60/180 and 1645 (2005).", "en"),
        ("The Security Council (resolution 58/316) took note.", "en"),
        ("It informed the Security Council of its resolution 58/316.", "en"),
        ("In its resolution 58/316 on peace, adopted for the Security Council, it took note.", "en"),
        ("L’Assemblée a saisi le Conseil de sécurité de sa résolution 58/316.", "fr"),
    ],
)
def test_what_is_inferred_is_not_told(text: str, lang: str) -> None:
    assert {citation.body for citation in find_citations(text, lang)} == {None}


@pytest.mark.parametrize(
    ("text", "lang", "pinpoint"),
    [
        ("paragraph 4 (l) of the annex to resolution 58/316", "en", "paragraph 4 (l) of the annex"),
        ("paragraphs 4 to 7 of resolution 58/316", "en", "paragraphs 4 to 7"),
        ("see A/80/605, para. 12", "en", "para. 12"),
        ("see A/80/605, paras. 15\u201317", "en", "paras. 15\u201317"),
        ("see A/80/628, sect. V", "en", "sect. V"),
        ("paragraphe 4 l) de l\u2019annexe à la résolution 58/316", "fr", "paragraphe 4 l) de l\u2019annexe"),
        ("aux paragraphes 4 à 7 de sa résolution 58/316", "fr", "paragraphes 4 à 7"),
        ("voir A/80/605, par. 12", "fr", "par. 12"),
        ("voir A/80/605", "fr", None),
    ],
)
def test_places_within_a_document(text: str, lang: str, pinpoint: str | None) -> None:
    (citation,) = find_citations(text, lang)
    assert citation.pinpoint == pinpoint


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Ni A/RES/58/316 em.", ["A/RES/58/316"]),
        ("Ni A/50/141, Corr.2 em.", ["A/50/141", "A/50/141/Corr.2"]),
        ("Ni 1809 (2008) em 2242 (2015) em.", ["S/RES/1809(2008)", "S/RES/2242(2015)"]),
        ("Ni 3411 (XXX) em.", ["A/RES/3411(XXX)"]),
        ("Ni resolution 58/316 em.", []),  # nothing says that this word means a resolution
        ("Ni 12 (2008) em, 1809 (1990) em, https://undocs.org/A/RES/58/316 em.", []),
    ],
)
def test_in_a_language_without_words_what_needs_no_words_is_found(text: str, symbols: list[str]) -> None:
    assert [citation.symbol for citation in find_citations(text, "xx")] == symbols


@pytest.mark.parametrize("lang", [*LANGUAGES, "xx"])
@given(pieces=st.lists(st.sampled_from(PIECES)))
def test_citations_are_in_order_and_apart(lang: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    citations = find_citations(text, lang)
    ends = [0, *(citation.end for citation in citations)]
    assert all(end <= citation.start < citation.end for end, citation in zip(ends, citations, strict=False))
    assert all("\ufffc" not in text[citation.start : citation.end] for citation in citations)


@given(st.text(max_size=400))
def test_no_text_crashes_the_recogniser(text: str) -> None:
    for lang in LANGUAGES:
        find_citations(text, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    [
        "A/", "A/1-", "A/1(", "(", "1", "1 ", "1, ", "1 and ", "1 A ", "A, B and ", "S-", "58/316, ", "58/316 ",
        "1 (2008) ", "its resolution 58/316 ", "General Assembly, its resolution 58/316 ", "sa résolution 58/316, ",
        "of the Council in its resolution 5/1 ", "resolution ", "its ", "its resolution ", "resolutions 1, ", "of the ",
        "General Assembly ", "including ", "et ", "A/1/Add.1 et ", "Add.1 à ", "https://", ". ", "\n\n", "\ufffc",
        "\u0660/\u0661", "—–‑-", "paragraph 1 (a), ",
    ],
)  # fmt: skip
def test_time_is_linear_in_length(lang: str, piece: str) -> None:
    text = piece * (200_000 // len(piece))
    with cpu_seconds(20):  # a guard against quadratic time, which takes minutes
        find_citations(text, lang)


def matches(excerpt: Excerpt, link: Link, lang: str) -> bool:
    """Return whether a link of the Organization's own is found with its boundaries and target."""
    return any(
        (citation.start, citation.end, citation.target.upper()) == (link.start, link.end, link.symbol)
        for citation in find_citations(excerpt.text, lang)
    )


@pytest.mark.corpus
@pytest.mark.parametrize("lang", LANGUAGES)
def test_real_links_are_found(lang: str) -> None:
    results = [matches(excerpt, link, lang) for excerpt in excerpts(lang) for link in excerpt.links]
    assert sum(results) / len(results) >= 0.995
