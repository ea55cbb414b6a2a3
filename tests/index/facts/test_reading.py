"""Addresses and symbols state no facts; they are found without a search from each letter."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from diptych.index.facts.reading import names_without_facts
from diptych.model.prose import masked

PLAIN = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[A-Z][\w.&-]*/[\w./&-]*\d[\w./-]*(?:\s?\(\d+\))?")
"""The same names, found by one search."""


@given(st.text("aA/1.&-@ ()", max_size=16))
@example("INFCIRC/254/Rev.12 (2) of x@y.z")
@example("x/A/1 A/1&b A/b (5)")
def test_addresses_and_symbols(text: str) -> None:
    assert masked(text, names_without_facts(text)) == masked(text, (match.span() for match in PLAIN.finditer(text)))
