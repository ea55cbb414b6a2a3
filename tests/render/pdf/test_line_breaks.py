"""Lines that are as full as they can be."""

from __future__ import annotations

import pytest

from diptych.io import assets
from diptych.render.pdf.printing import pdf
from tests.support.pdf_reader import opened, runs

STYLE = """\
@font-face { font-family: "Diptych Serif"; src: url("diptych-asset:fonts/Tinos-Regular.ttf") }
p { margin: 0 0 24pt; font: 10pt/12pt "Diptych Serif"; letter-spacing: 0.2pt; text-align: justify; hyphens: auto }
a { white-space: nowrap }
"""
LINE = "The Secretary-General has the honour to transmit the present report under"
WIDTHS = [300 + tenths / 10 for tenths in range(0, 1000, 5)]
"""Points, among them those between the length of the line and that with the space after it, with each end."""


def first_lines(text: str) -> list[str]:
    """Return the first line of a paragraph at each width."""
    body = "".join(f'<p style="width: {width}pt">{text}</p>' for width in WIDTHS)
    page = f"<html lang=en><title>T</title><style>{STYLE}</style><body>{body}"
    fonts = assets.fonts()
    printed = opened(pdf(page, fonts.__getitem__).data)
    lines: dict[tuple[int, float], str] = {}
    for number, sheet in enumerate(printed.pages):
        for run in runs(sheet):
            lines[number, run.y] = lines.get((number, run.y), "") + run.text
    return [line for line in lines.values() if line.startswith("The")]


@pytest.mark.parametrize("end", [" ", " resolution\u00a0"])
def test_no_line_ends_after_its_first_word(end: str) -> None:
    lines = first_lines(f"{LINE}{end}<a>2457\u00a0(2019)</a> and the decisions that followed it.")
    assert len(lines) == len(WIDTHS)
    assert min(len(line) for line in lines) > len("The Secretary-General has the honour to transmit")
