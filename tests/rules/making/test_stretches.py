"""Lookups among places in files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from diptych.model.source import Span
from diptych.rules.making.stretches import Stretches

SPANS = st.builds(
    lambda path, start, length: Span(path, start, start + length),
    st.sampled_from("ab"),
    st.integers(0, 9),
    st.integers(0, 5),
)


@given(st.lists(SPANS, max_size=6), SPANS)
def test_what_holds_lies_in_or_meets_a_span_is_found(places: list[Span], span: Span) -> None:
    found = Stretches(places)
    assert found.hold(span) == any(place.covers(span) for place in places)
    assert found.lie_in(span) == any(span.covers(place) for place in places)
    assert found.meet(span) == any(
        place.path == span.path and span.start < place.end and place.start < span.end for place in places
    )
