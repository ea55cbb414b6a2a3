"""The line of a finding, however long it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from diptych.emit.excerpt import excerpt
from diptych.emit.visibility import visible
from diptych.model.source import Source, Span

LETTERS = st.sampled_from("abc  \t字é\u00a0\u200b-")
PIECES = st.lists(LETTERS | st.sampled_from("\r\n"), max_size=60)
TEXTS = st.builds(lambda pieces, times: "".join(pieces) * times, PIECES, st.integers(1, 20))


def plain(source: Source, span: Span, width: int) -> tuple[str, str]:
    """Return what an excerpt is by definition: the whole line is measured, and cut letter by letter."""
    position = source.position(span.start)
    line = source.line(position.line)
    first = min(position.column - 1, len(line))
    last = min(max(first + span.end - span.start, first), len(line.rstrip()))
    start = 0
    if cell_len(visible(line)) > width and cell_len(visible(line[:last])) >= width:
        start = max(0, first - max(30, (width - cell_len(visible(line[first:last])) - 2) // 2))
    before, marked = ("…" if start else "") + visible(line[start:first]), visible(line[first:last])
    text = before + marked + visible(line[max(first, last) :])
    if cell_len(text) > width:
        while cell_len(text) > width - 1:
            text = text[:-1]
        text += "…"
    room = max(1, cell_len(text) - cell_len(before))
    return text, " " * cell_len(before) + "^" * max(1, min(cell_len(marked), room))


@given(TEXTS, st.integers(0, 900), st.integers(0, 500), st.sampled_from((5, 40, 100)))
def test_no_more_of_a_line_is_read_than_is_shown_and_nothing_else_is_shown(
    text: str, start: int, length: int, width: int
) -> None:
    source = Source("a", text)
    span = Span("a", min(start, len(text)), min(start + length, len(text)))
    assert excerpt(source, span, width) == plain(source, span, width)


def test_a_finding_far_into_a_line_stands_in_the_middle() -> None:
    source = Source("a", "-" * 200 + "HERE" + "-" * 200)
    shown, marks = excerpt(source, Span("a", 200, 204), 101)
    # 95 columns are left for what stands around four letters and two signs that something was left out.
    assert shown == "…" + "-" * 47 + "HERE" + "-" * 48 + "…"
    assert marks == " " * 48 + "^^^^"


def test_thirty_letters_before_a_finding_are_shown_however_narrow_the_terminal_is() -> None:
    source = Source("a", "-" * 200 + "HERE" + "-" * 200)
    assert excerpt(source, Span("a", 200, 204), 40) == ("…" + "-" * 30 + "HERE" + "-" * 4 + "…", " " * 31 + "^^^^")


def test_nothing_is_left_out_before_a_finding_near_the_beginning_of_a_long_line() -> None:
    source = Source("a", "-" * 20 + "H" * 60)
    assert excerpt(source, Span("a", 20, 80), 50) == ("-" * 20 + "H" * 29 + "…", " " * 20 + "^" * 30)
