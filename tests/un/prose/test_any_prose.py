"""The search for slips in citations ends, and in time, whatever an editor writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.un.slips.bare import find_bare_resolutions
from diptych.un.slips.gaps import find_misspaced_citations
from diptych.un.slips.malformed import find_malformed_symbols
from diptych.un.slips.symbols_as_numbers import find_symbols_for_numbers
from tests.support.limits import cpu_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

FINDERS = (find_malformed_symbols, find_misspaced_citations, find_bare_resolutions, find_symbols_for_numbers)
EACH_FINDER = pytest.mark.parametrize("find", FINDERS, ids=lambda find: find.__name__)
PIECES = (
    "resolution ", "A/RES/58/316", "S/RES/1809", "(2008)", " (208)", "1809", "  ", " / ", "/", "A", "58/316", " and ",
    "\u2014", "S/2018/592", ", ", "its ", "XXX", "(XXX)", "Add.1", "\ufffc", "\u00a0",
)  # fmt: skip


@EACH_FINDER
@pytest.mark.parametrize("lang", ["en", "fr", "xx"])
@given(text=st.text(max_size=200) | st.lists(st.sampled_from(PIECES)).map("".join))
def test_what_is_found_is_in_order_and_inside(
    find: Callable[[str, str], tuple[Any, ...]], lang: str, text: str
) -> None:
    ends = [place for one in find(text, lang) for place in (one.start, one.end)]
    assert ends == sorted(ends)
    assert all(0 <= place <= len(text) for place in ends)


@EACH_FINDER
@pytest.mark.parametrize(
    "piece",
    [
        "A/", "A/1-", "A/1(", "A/1 /", "A/1 \u2014 ", "(", "1 ", "1  (2008) ", "58 / 316 ", "resolution 1540, ",
        "1540, ", "A/RES/58/316, ", "resolution A/RES/58/316 and ", "S/RES/1809/", "S/RES/1809 [1] ",
        "1 A and B(XXX), ", " / ",
    ],
)  # fmt: skip
def test_time_is_linear_in_length(find: Callable[[str, str], tuple[Any, ...]], piece: str) -> None:
    text = piece * (40_000 // len(piece))
    with cpu_seconds(20):  # a guard against quadratic time, which takes minutes
        find(text, "en")
