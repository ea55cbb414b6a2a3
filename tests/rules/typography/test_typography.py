"""Typography: marks are judged by what is around them, without searching the whole text for each."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from diptych.rules.typography.spaces_and_dashes import straight_apostrophe
from tests.support.reports import catalogue

OPENED = re.compile(r"(?<![a-z])'(?=[a-z])(?!.*'(?![a-z]))")
"""A mark that opens a quotation, with none after it that closes one: looked for anew before each mark."""
ENDING = re.compile(r"(?<=s)'(?=[ .\n]|$)")


@given(st.text("as '.", max_size=24))
def test_a_mark_that_ends_a_quotation_is_no_apostrophe(text: str) -> None:
    index = catalogue({"a.en.md": f"Words x {text} x"})
    (passage,) = (passage.running for passage in index.passages.values())
    ends = [match.start() for match in ENDING.finditer(passage.text)]
    alone = {passage.span(at, at + 1) for at in ends if not OPENED.search(passage.text, 0, at)}
    found = {one.span for one in straight_apostrophe.check(straight_apostrophe.rule, index)}
    assert found & {passage.span(at, at + 1) for at in ends} == alone
