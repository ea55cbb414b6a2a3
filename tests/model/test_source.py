"""Places in a text, as editors count them."""

from __future__ import annotations

import pytest

from diptych.model.source import Position, Source, Span

TEXT = "one\n𝒳y\r\nthree\rfour"


@pytest.mark.parametrize(
    ("before", "line", "column"),
    [("", 1, 1), ("one", 1, 4), ("one\n", 2, 1), ("one\n𝒳", 2, 2), ("one\n𝒳y\r\n", 3, 1), (TEXT, 4, 5)],
)
def test_lines_and_columns_count_from_one_in_code_points(before: str, line: int, column: int) -> None:
    assert Source("a.en.md", TEXT).position(len(before)) == Position(line, column)


def test_lines_end_as_windows_unix_and_old_macs_write_them() -> None:
    source = Source("a.en.md", TEXT)
    assert [source.line(number) for number in (1, 2, 3, 4)] == ["one", "𝒳y", "three", "four"]


def test_an_empty_text_has_one_line() -> None:
    source = Source("a.en.md", "")
    assert source.position(0) == Position(1, 1)
    assert source.line(1) == ""
    assert source.whole() == Span("a.en.md", 0, 0)


def test_spans_quote_cover_and_join() -> None:
    source = Source("a.en.md", "see paragraph 5")
    word, number = Span("a.en.md", 4, 13), Span("a.en.md", 14, 15)
    assert source.quote(word) == "paragraph"
    assert source.quote(word.to(number)) == "paragraph 5"
    assert source.whole().covers(word)
    assert not word.covers(number)
    assert not Span("b.en.md", 0, 99).covers(word)
