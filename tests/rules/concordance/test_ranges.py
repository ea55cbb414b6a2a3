"""What lies between the ends of a range."""

from __future__ import annotations

import pytest

from diptych.model.concordance import Fact, FactKind, Weight
from diptych.model.source import Span
from diptych.rules.concordance.ranges import Ranges


def fact(value: str, kind: FactKind = FactKind.PINPOINT) -> Fact:
    return Fact(kind, value, Span("a", 0, 1), value, Weight.FIRM)


@pytest.mark.parametrize(
    ("between", "member", "lies"),
    [
        ("paragraph 4..7", "paragraph 5", True),
        ("paragraph 4..7", "paragraph 4", False),
        ("paragraph 4..7", "paragraph 7", False),
        ("paragraph 4..7", "article 5", False),
        ("paragraph 4..7", "5", True),
        ("4..7", "paragraph 5", False),
        # Numbers are compared by what they are worth.
        ("paragraph 9..120", "paragraph 15", True),
        ("paragraph 9..120", "paragraph 0100", True),
        ("paragraph 9..120", "paragraph 130", False),
        ("paragraph 90..100", "paragraph 9", False),
        ("paragraph 8..100", "paragraph 90", True),
        ("paragraph 4..7", "paragraph c", False),
        # Texts are compared where they are as long as the ends.
        ("letter b..e", "letter c", True),
        ("letter b..e", "letter b", False),
        ("letter b..e", "letter e", False),
        ("letter b..e", "letter ca", False),
        ("letter b..ee", "letter c", False),
        ("letter b..e", "letter 3", False),
        ("letter 1a..1c", "letter 1b", True),
        ("letter 10..1c", "letter 1b", True),
        ("letter 10..1c", "letter 15", True),
        ("letter 10..20", "letter 1b", True),
        ("sub paragraph 4..7", "sub 5", True),
        ("sub paragraph 4..7", "paragraph 5", False),
        ("sub paragraph 4..7", "sub paragraph 5", True),
        ("paragraph 5", "paragraph 5", False),
    ],
)
def test_a_range_holds_what_lies_between_its_ends(between: str, member: str, *, lies: bool) -> None:
    assert Ranges([fact(between)]).hold(fact(member)) is lies


def test_ranges_that_overlap_or_lie_apart_are_all_looked_at() -> None:
    several = Ranges([fact("paragraph 1..20"), fact("paragraph 3..5"), fact("paragraph 30..40")])
    held = [number for number in range(1, 45) if several.hold(fact(f"paragraph {number}"))]
    assert held == [*range(2, 20), *range(31, 40)]
    assert not several.hold(fact("article 3"))


def test_a_range_holds_facts_of_its_own_kind_alone() -> None:
    years = Ranges([fact("1990..2020", FactKind.DATE)])
    assert years.hold(fact("2000", FactKind.DATE))
    assert not years.hold(fact("2000", FactKind.NUMBER))


def test_no_ranges_hold_nothing() -> None:
    assert not Ranges([]).hold(fact("paragraph 5"))
