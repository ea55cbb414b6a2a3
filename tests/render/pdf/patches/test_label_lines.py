"""The first line of a label of a chart is centred over the second."""

from __future__ import annotations

import pikepdf

from tests.support.plain_press import page, plain

LABEL = '<text text-anchor="middle"><tspan{}>Apr</tspan><tspan x="0" dy="13">2019</tspan></text>'


def shifts(label: str) -> int:
    """Return the number of places other than the middle at which the lines of a label begin."""
    body = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100" width="100">{label}</svg>'
    printed = plain(page(body), pdf_variant=None)
    places = [step.operands[4] for step in pikepdf.parse_content_stream(printed.pages[0]) if str(step.operator) == "cm"]
    return len({float(place) for place in places if place < 0})


def test_weasyprint_centres_no_line_that_does_not_say_where_it_begins() -> None:
    assert shifts(LABEL.format("")) == 1


def test_a_line_that_says_where_it_begins_is_centred() -> None:
    assert shifts(LABEL.format(' x="0"')) == 2
