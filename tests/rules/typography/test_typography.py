"""Typography: marks are judged by what is around them, without searching the whole text for each."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from diptych.rules.typography.spaces_and_dashes import straight_apostrophe
from tests.support.reports import PLAIN_SETTINGS, catalogue, plain_findings, report

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


OF_STYLE = {
    "a.en.md": "It met on March 5, 2026, July 4th and 17/08/2025; it bought 4000 pumps and moved 10 000 stones.",
    "a.fr.md": "Elle a siégé le 5 mars 2026, le 4 juillet et le 17/08/2025; elle a 4000 pompes et 10 000 pierres.",
}
OF_FRENCH = {
    "a.en.md": "It met on March 1, 2026 and in May 2025.",
    "a.fr.md": "Elle a siégé le 1 mars 2026 et en Mai 2025.",
}


def dates_and_figures(files: dict[str, str], settings: str = "") -> set[str]:
    """Return what the rules on figures and dates find in a report."""
    catalogued = report({**files, **({"report.yaml": settings} if settings else {})})
    return {
        catalogued.sources[one.span.path].quote(one.span)
        for one in plain_findings(catalogued)
        if one.code in {"TYP011", "TYP014"}
    }


def test_another_institution_orders_dates_and_groups_digits_as_it_likes() -> None:
    assert not dates_and_figures(OF_STYLE, PLAIN_SETTINGS)
    assert dates_and_figures(OF_FRENCH, PLAIN_SETTINGS) == {"1", "Mai"}


def test_the_united_nations_has_one_order_and_one_way() -> None:
    assert dates_and_figures(OF_STYLE) == {"March 5, 2026", "July 4th", "17/08/2025", "4000", "10 000"}
