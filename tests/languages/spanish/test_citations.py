"""Citations are found in Spanish prose as in English and French."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from diptych.model.organ import OrganName
from diptych.un import find_citations
from diptych.un.prose.dates import date_beside
from tests.languages.spanish.links import paragraphs
from tests.support.corpus import needs_corpus
from tests.un.prose.sentences import Expected, sentences

if TYPE_CHECKING:
    from tests.un.prose.sentences import Sentence

SENTENCES = sentences("es")


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.text[:60])
def test_sentences_of_our_own(sentence: Sentence) -> None:
    text = sentence.text
    assert sentence.expected == tuple(
        Expected(text[cited.start : cited.end], cited.start, cited.symbol, cited.target)
        for cited in find_citations(text, "es")
    )


def test_there_are_sentences_enough() -> None:
    assert len(SENTENCES) >= 100


@pytest.mark.parametrize(
    "text",
    [
        "En su resolución 58/316, de 1 de julio de 2004, el Consejo de Seguridad decidió.",
        "El Consejo de Seguridad también ha aprobado la resolución 58/316.",
        "El Consejo de Seguridad aprobó la resolución 58/316.",
        "El Consejo de Seguridad, en su resolución 58/316, decidió.",
    ],
)
def test_the_subject_is_told(text: str) -> None:
    (cited,) = find_citations(text, "es")
    assert cited.body is OrganName.SECURITY_COUNCIL


@pytest.mark.parametrize(
    "text",
    [
        "El Consejo de Seguridad (resolución 58/316) tomó nota.",
        "Informó al Consejo de Seguridad de su resolución 58/316.",
    ],
)
def test_what_is_inferred_is_not_told(text: str) -> None:
    assert {cited.body for cited in find_citations(text, "es")} == {None}


@pytest.mark.parametrize(
    ("text", "pinpoint"),
    [
        ("párrafo 4 l) del anexo de la resolución 58/316", "párrafo 4 l) del anexo"),
        ("los párrafos 4 a 7 de su resolución 58/316", "párrafos 4 a 7"),
        ("los apartados c), d) y e) del párrafo 3 de la resolución 1591 (2005)", "apartados c), d) y e) del párrafo 3"),
        ("véase A/80/605, párr. 12", "párr. 12"),
        ("véase A/80/605, párrs. 15 a 17", "párrs. 15 a 17"),
        ("véase A/80/628, secc. V", "secc. V"),
        ("véase A/80/605", None),
    ],
)
def test_places_within_a_document(text: str, pinpoint: str | None) -> None:
    (cited,) = find_citations(text, "es")
    assert cited.pinpoint == pinpoint


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("resolución 58/316, de 1 de julio de 2004", date(2004, 7, 1)),
        ("resolución 72/262 C, de 5 de julio de 2018", date(2018, 7, 5)),
        ("la declaración de 6 de agosto de 2013 (S/PRST/2013/12)", date(2013, 8, 6)),
        ("el informe publicado el 17 de agosto de 2018 (A/73/328-S/2018/592)", date(2018, 8, 17)),
        ("el período que termina el 30 de junio de 2026 (A/79/783)", None),
        ("resolución 58/316, de 31 de junio de 2004", None),
        ("resolución 2413 (2018), de 20 de diciembre de 2005 y 26 de abril de 2018", None),
    ],
)
def test_dates_beside_a_citation(text: str, day: date | None) -> None:
    (cited,) = find_citations(text, "es")
    beside = date_beside(text, cited.start, cited.end, "es")
    assert (beside and beside.day) == day


@needs_corpus
@pytest.mark.corpus
def test_real_links_are_found_and_nothing_else() -> None:
    links = found = beyond = cited = 0
    for text, gold in paragraphs():
        here = {(one.start, one.end, one.target.upper()) for one in find_citations(text, "es")}
        links, found = links + len(gold), found + len(gold & here)
        cited, beyond = cited + len(here), beyond + len(here - gold)
    assert links > 600
    assert found / links >= 0.99
    assert beyond / cited <= 0.01
