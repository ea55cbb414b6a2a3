"""Lines are as full as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pdf_reader import runs
from tests.support.plain_press import FONT_FACE, mended, page, plain

if TYPE_CHECKING:
    import pikepdf

STYLE = f"""{FONT_FACE}
p {{ margin: 0 0 24pt; font: 10pt/12pt "Diptych Serif"; letter-spacing: 0.2pt; text-align: justify; hyphens: auto }}
a {{ white-space: nowrap }}
"""
LINE = "The Secretary-General has the honour to transmit the present report under"
ENDS = pytest.mark.parametrize("end", [" ", " resolution\u00a0"])
WIDTHS = [300 + tenths / 10 for tenths in range(0, 1000, 5)]
"""Widths in points. For each end of a line, some lie between its length without and with the space after it."""
HALF = len("The Secretary-General has the honour to transmit")


def paragraphs(end: str) -> str:
    """Return a paragraph at each width."""
    text = f"{LINE}{end}<a>2457\u00a0(2019)</a> and the decisions that followed it."
    return page("".join(f'<p style="width: {width}pt">{text}</p>' for width in WIDTHS), STYLE)


def first_lines(printed: pikepdf.Pdf) -> list[str]:
    """Return the first line of each paragraph."""
    lines: dict[tuple[int, float], str] = {}
    for number, sheet in enumerate(printed.pages):
        for run in runs(sheet):
            lines[number, run.y] = lines.get((number, run.y), "") + run.text
    return [line for line in lines.values() if line.startswith("The")]


@ENDS
def test_weasyprint_ends_a_line_after_its_first_word(end: str) -> None:
    assert min(map(len, first_lines(plain(paragraphs(end))))) < HALF


@ENDS
def test_no_line_ends_after_its_first_word(end: str) -> None:
    lines = first_lines(mended(paragraphs(end)))
    assert len(lines) == len(WIDTHS)
    assert min(map(len, lines)) > HALF
