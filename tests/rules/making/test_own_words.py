"""The report's own words: what is between quotation marks is left out."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from diptych.model.prose import OPAQUE
from diptych.rules.making.own_words import without_quotations, without_what_goes_on

QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
"""Quotations, looked for from each mark anew."""


@given(st.text('a“”«»" ', max_size=30))
def test_quotations_are_found_from_the_left_the_outer_ones_alone(text: str) -> None:
    assert without_quotations(text) == QUOTED.sub(lambda match: OPAQUE * len(match[0]), text)


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_left_out() -> None:
    assert without_what_goes_on("He said: “We go", "“and come”") == "He said: " + OPAQUE * 6
    assert without_what_goes_on("He said: “We go", "And come") == "He said: “We go"
    assert without_what_goes_on("« Nous", "\u00a0« allons ».") == OPAQUE * 6
    assert without_what_goes_on("He said it", "“and came”") == "He said it"
