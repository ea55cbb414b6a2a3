"""Slips of the hand in one language are found: as many as can be told for certain, and nothing is found elsewhere."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.rules.slips.kinds import KINDS
from tests.rules.slips.table import SEED, example, rows, tried
from tests.rules.slips.trial import LANGUAGES, Trial

if TYPE_CHECKING:
    from tests.rules.slips.trial import Mark, Result

ENOUGH = 0.9
FEWEST = 40
BELOW = {
    "clause of 60 characters left out": 0.15,
    "two figures exchanged": 0.8,
    "another paragraph": 0.85,
}
"""Exact kinds of which fewer are found, with the share that is at least.

Of a clause the rule that is always on says only what the lengths of two texts leave no doubt of; CON029, which is asked
for, finds more than half of the others. Of figures and ranges the texts hold few.
"""
NEARLY_ALL = 0.95
ROUNDS, ALONE = 4, 16
PAIRED = ("ALI", "CON")


def test_the_table_has_every_kind() -> None:
    table = rows()
    assert list(table) == list(KINDS)
    assert len(table) >= FEWEST


@pytest.mark.parametrize("kind", [kind for kind in KINDS if KINDS[kind].exact])
def test_nine_in_ten_exact_slips_are_in_the_table_as_found(kind: str) -> None:
    row = rows()[kind]
    assert row.found >= BELOW.get(kind, ENOUGH) * row.tried
    assert kind not in BELOW or row.found < ENOUGH * row.tried


def rounds(most: int | None, times: int) -> tuple[list[Result], list[Mark]]:
    """Return what is found of slips in the example, and what is found elsewhere."""
    trial, random = Trial(example()), Random(SEED)  # noqa: S311 - the same slips each time
    made: Counter[tuple[str, str]] = Counter()
    several = [trial.round(made, random, most) for _ in range(times)]
    return [one for each in several for one in each.results], [one for each in several for one in each.strays]


def missed(results: list[Result]) -> list[str]:
    """Return the kinds of the exact slips that were not found, but of those of which fewer are known to be."""
    return [one.made.kind for one in results if not one.codes and _is_exact(one)]


def _is_exact(one: Result) -> bool:
    return KINDS[one.made.kind].exact and one.made.kind not in BELOW


def test_slips_in_the_example_are_found() -> None:
    results, _ = rounds(None, ROUNDS)
    assert {one.made.slip.changed.lang for one in results} == {*LANGUAGES}
    assert len(missed(results)) <= (1 - ENOUGH) * sum(map(_is_exact, results)), Counter(missed(results))


def test_one_slip_in_a_section_is_found_where_it_is_only() -> None:
    results, strays = rounds(1, ALONE)
    assert len(missed(results)) <= (1 - NEARLY_ALL) * sum(map(_is_exact, results)), Counter(missed(results))
    assert not [mark for mark in strays if mark.code.startswith(PAIRED)]


@pytest.mark.corpus
def test_slips_in_some_resolutions_are_found() -> None:
    results = tried(rounds=2, example_rounds=0, step=8)
    assert len(missed(results)) <= (1 - ENOUGH) * sum(map(_is_exact, results)), Counter(missed(results))
