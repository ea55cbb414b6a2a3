"""Facts that the two languages state differently: looking them up finds the same as comparing each with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.model.concordance import Bead, BeadKind, Fact, FactKind, Side, Weight
from diptych.model.source import Span
from diptych.rules.concordance.differences import FEW, differences, facts_without_answer
from tests.rules.concordance import plain_counterparts
from tests.support.reports import parsed

if TYPE_CHECKING:
    from collections.abc import Iterable

DOCUMENT = parsed("Text.").document
VALUES = {
    FactKind.NUMBER: "4|5|17|1540|2018|1267/1989|1540/2004|10:30|1000000|5a",
    FactKind.PERCENTAGE: "4|5|17|50",
    FactKind.SUM: "USD 4|EUR 4|USD 1000000|USD 5",
    FactKind.DATE: "2018-08-17|2018-08|2018|--08|--08-17|--08-04|2018-01-05|1990..2020|1990s|2018..2020|--05",
    FactKind.ORDINAL: "4|5|2|17",
    FactKind.PINPOINT: "paragraph 4|article 4|rule 5|paragraph 4..6|letter a|letter b|letter a..d|paragraph 5|phase 2"
    "|paragraph 1..20|sub paragraph 5|sub paragraph 4..9|sub letter b..c|annex II",
    FactKind.CITATION: "S/RES/1540(2004)|S/RES/1267(1999)|A/75/345|S/2020/898|A/75/345-S/2020/898|A/RES/58/316"
    "|A/HRC/RES/58/316|S/2018/17|E/RES/2004/5|A/RES/2004/5|S/2020/898-A/75/345|A/1/1540/2004",
}
STATED = st.sampled_from([(kind, value) for kind, values in VALUES.items() for value in values.split("|")])
WRITTEN = st.none() | st.sampled_from(("x y", "x  y", "five", "2018"))
FACTS = st.lists(st.tuples(STATED, WRITTEN, st.sampled_from((*Weight, Weight.FIRM))), max_size=25)


def side(stated: Iterable[tuple[tuple[FactKind, str], str | None, Weight]], first: int) -> Side:
    """Return a side of a bead that states some facts, one after the other."""
    facts = tuple(
        Fact(kind, value, Span("a", at, at + 1), written or value, weight)
        for at, ((kind, value), written, weight) in enumerate(stated, first)
    )
    return Side(DOCUMENT, DOCUMENT.body, (), facts)


@settings(max_examples=400)
@given(FACTS, FACTS)
def test_what_is_looked_up_is_what_holding_each_against_each_finds(
    source: list[tuple[tuple[FactKind, str], str | None, Weight]],
    target: list[tuple[tuple[FactKind, str], str | None, Weight]],
) -> None:
    bead = Bead(BeadKind.MATCH, side(source, 0), side(target, 1000))
    assert list(facts_without_answer(bead)) == list(plain_counterparts.differences(bead))


def test_every_figure_of_a_great_table_is_told_with_the_one_in_its_row() -> None:
    rows = range(FEW * 5)
    source = side((((FactKind.NUMBER, str(row * 7 + 100_003)), None, Weight.FIRM) for row in rows), 0)
    target = side((((FactKind.NUMBER, str(row * 7 + 100_004)), None, Weight.FIRM) for row in rows), 10_000)
    found = list(differences(Bead(BeadKind.MATCH, source, target)))
    assert [(one.source, one.target) for one in found if one.source and one.target]
    assert {fact for one in found for fact in (one.source, one.target, *one.further) if fact} == {
        *source.facts,
        *target.facts,
    }
