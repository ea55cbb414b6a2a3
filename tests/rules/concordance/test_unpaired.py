"""What one of two sides lacks."""

from __future__ import annotations

import pytest

from diptych.model.source import Span
from diptych.rules.concordance.unpaired import Requirement, unpaired


def required(values: str) -> list[Requirement]:
    return [Requirement(value, Span("a", at, at + 1), value) for at, value in enumerate(values)]


@pytest.mark.parametrize(
    ("source", "target", "pairs"),
    [
        ("abc", "cab", []),
        ("ab", "a", [("b", None)]),
        ("a", "ab", [(None, "b")]),
        ("ab", "ac", [("b", "c")]),
        ("abd", "ac", [("b", "c"), ("d", None)]),
        # Each answers one.
        ("aaa", "a", [("a", None), ("a", None)]),
        ("aaa", "aa", [("a", None)]),
        ("a", "aaa", [(None, "a"), (None, "a")]),
    ],
)
def test_what_has_no_counterpart(source: str, target: str, pairs: list[tuple[str | None, str | None]]) -> None:
    found = unpaired(required(source), required(target))
    assert [(one and one.value, other and other.value) for one, other in found] == pairs
