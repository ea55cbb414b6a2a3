"""Reading Spanish ends, and in time, whatever an editor writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.facts.comparable import reading_of
from diptych.typography.spacing import typeset
from diptych.un import find_citations
from tests.support.limits import cpu_seconds

PIECES = (
    "resolución ", "resoluciones ", "1809 (2008)", "58/316", "A/73/328", "-S/2018/592", " y ", " e ", ", ", "\u00a0",
    "Asamblea General ", "Consejo ", "su ", "(", ")", "\ufffc", ". La ", "XXX", " A", "/", "núm. ", "de 1 de mayo",
    "párrafo ", "a) ", "dos mil ", "millones ", "vigésimo ", "décadas de los años 90", "%", " de 2022",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text(max_size=200))
def test_what_is_found_is_in_order_and_inside(text: str) -> None:
    reading = reading_of("es", "en")
    assert reading
    for found in (find_citations(text, "es"), tuple(reading.full.tokens(text))):
        ends = [place for one in found for place in (one.start, one.end)]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(text) for place in ends)
    assert len(typeset(text, "es")) == len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "su resolución 58/316 ", "Asamblea General, en su resolución 58/316 ", "la Asamblea en su resolución 5/1 ",
        "resoluciones 1, ", "así como en la ", "y en la ", "de la ", "incluidas ", "en particular ", "párrafo 1 a), ",
        "apartados a), ", "a) ", "1 de mayo ", "y el 1 de mayo de 2022 ", "dos mil ", "mil millones ", "treinta y ",
        "vigésimo ", "decenio de los ", "un tercio de ", "1.000", "1. ", "5 de ", "párrafos 1, 2 a ", "por ciento ",
        "resolución núm. ", "2022, de ", "un ",
    ],
)  # fmt: skip
def test_time_is_linear_in_length(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    reading = reading_of("es", "en")
    assert reading
    with cpu_seconds(20):  # a guard against quadratic time, which takes minutes
        find_citations(text, "es")
        tuple(reading.full.tokens(text))
        typeset(text, "es")
