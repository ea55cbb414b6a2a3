"""Facts that say the same in another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.model.concordance import Bead, BeadKind, FactKind, Weight
from diptych.rules.concordance.differences import differences
from tests.rules.concordance.test_differences import side

if TYPE_CHECKING:
    from diptych.model.concordance import Side

KINDS = {
    "n": FactKind.NUMBER,
    "%": FactKind.PERCENTAGE,
    "sum": FactKind.SUM,
    "date": FactKind.DATE,
    "nth": FactKind.ORDINAL,
    "in": FactKind.PINPOINT,
    "cit": FactKind.CITATION,
}


def stated(text: str, first: int) -> Side:
    """Return a side that states facts such as `n 5; date 2018-08`, firmly."""
    parts = (one.split(" ", 1) for one in text.split("; "))
    return side((((KINDS[kind], value), None, Weight.FIRM) for kind, value in parts), first)


def told(source: str, target: str) -> list[tuple[str | None, ...]]:
    """Return what two sides do not say alike."""
    found = differences(Bead(BeadKind.MATCH, stated(source, 0), stated(target, 100)))
    return [tuple(fact.value if fact else None for fact in (one.source, one.target)) for one in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("in rule 37", "in article 37"),
        ("nth 2", "in phase 2"),
        ("n 2000", "date 2000"),
        ("date 2018-11-05", "n 5"),
        ("date --11-05", "n 5"),
        ("date 2018-08-17", "date --08-17"),
        ("date 2018-08", "date --08"),
        ("cit A/75/345", "cit A/75/345-S/2020/898"),
        ("cit S/2020/898", "cit A/75/345-S/2020/898"),
        ("n 1540", "cit S/RES/1540(2004)"),
        ("n 1267/1989", "cit S/RES/1267(1999)"),
        ("n 1267/1989", "cit S/RES/1989(2011)"),
        ("n 2020/898", "cit S/2020/898"),
        ("n 75/345", "cit A/75/345"),
        ("cit A/RES/58/316", "cit A/HRC/RES/58/316"),
    ],
)
def test_they_say_the_same_whichever_language_says_which(one: str, other: str) -> None:
    assert told(one, other) == []
    assert told(other, one) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("in rule 37", "in rule 38"),
        ("date 2018-11-05", "n 6"),
        ("date 2018-11", "n 11"),
        ("date 2018-08-17", "date 2019-08-17"),
        ("date 2018-08-17", "date 2018-08"),
        ("cit A/75/345", "cit A/75/346-S/2020/898"),
        ("cit 2020/898", "cit A/75/345-S/2020/898"),
        ("n 1540", "cit S/RES/1541(2004)"),
        ("n 2004", "cit S/RES/1540(2004)"),
        ("n 898", "cit S/2020/898"),
        ("cit S/RES/1540(2004)", "cit S/RES/1540(2005)"),
        ("cit A/75/345", "cit A/HRC/75/345"),
    ],
)
def test_they_do_not(one: str, other: str) -> None:
    assert told(one, other) != []
    assert told(other, one) != []


@pytest.mark.parametrize(
    ("source", "target", "pairs"),
    [
        # A figure of two kinds is one difference.
        ("n 5", "% 5", [("5", "5")]),
        ("sum USD 5", "n 5", [("USD 5", "5")]),
        # A date that gives all that the other gives stands in its place, however far apart they are written.
        ("date 2018-08-17", "date 2018", [("2018-08-17", "2018")]),
        ("date 2018-08", "date 2018-08-17", [("2018-08", "2018-08-17")]),
        # What is said again with fewer words is no difference.
        ("in paragraph 4; in paragraph 4", "in paragraph 4", []),
        ("date 2018-08-17; date 2018", "date 2018-08-17", []),
        ("cit S/RES/1540(2004); n 1540", "cit S/RES/1540(2004)", []),
        ("cit S/2020/898; n 2020/898", "cit S/2020/898", []),
        ("in paragraph 4..6; in paragraph 5", "in paragraph 4..6", []),
    ],
)
def test_what_is_told_of_several(source: str, target: str, pairs: list[tuple[str | None, ...]]) -> None:
    assert told(source, target) == pairs
