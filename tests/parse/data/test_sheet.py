"""Files of data, as people and spreadsheets write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.source import Source
from diptych.parse.data.sheet import parse_sheet

if TYPE_CHECKING:
    from diptych.model.exhibit import Sheet


def read(text: str) -> Sheet:
    """Return the sheet of a file in which nothing is wrong."""
    sheet, found = parse_sheet(Source("e.csv", text))
    assert sheet
    assert not found
    return sheet


def faults(text: str) -> list[tuple[str, str]]:
    """Return what is wrong with a file, and the text it is about."""
    source = Source("e.csv", text)
    return [(one.code, source.quote(one.span)) for one in parse_sheet(source)[1]]


def rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows that can be used, whatever is wrong with the others."""
    sheet, _ = parse_sheet(Source("e.csv", text))
    assert sheet
    return sheet.rows


def test_a_sheet_has_names_and_rows() -> None:
    sheet = read('place.en,place.fr,n\nLondon,Londres,1\n"Cairo, Egypt",Le Caire,2\n\n')
    assert sheet.values("place", "fr") == ("Londres", "Le Caire")
    assert sheet.values("place", "en") == ("London", "Cairo, Egypt")
    assert sheet.values("n", "fr") == ("1", "2")
    assert sheet.values("other", "fr") is None


def test_each_value_has_its_place() -> None:
    source = Source("e.csv", 'a,b\n x ,"y ""z"""\n,\n"",2\n')
    sheet, _ = parse_sheet(source)
    assert sheet
    placed = [(value, source.quote(span)) for name in "ab" for value, span in sheet.placed(name, "en")]
    assert placed == [("x", "x"), ('y "z"', '"y ""z"""'), ("2", "2")]
    assert list(sheet.placed("c", "en")) == []


def test_uneven_rows_are_told_and_left_out() -> None:
    assert faults("a,b\n1,2\n3\n4,5,6\n") == [("FIL007", "3"), ("FIL007", "4,5,6")]
    assert rows("a,b\n1,2\n3\n4,5,6\n") == (("1", "2"),)


@pytest.mark.parametrize(
    "text",
    [
        "place,n\nCairo,1\n",
        "place;n\nCairo;1\n",
        "place\tn\nCairo\t1\n",
        "sep=;\nplace;n\nCairo;1\n",
        '"sep=|"\r\nplace|n\r\nCairo|1',
        "SEP=,\nplace,n\nCairo,1\n",
        "place,n\rCairo,1\r",
        "\r\n,\r\nplace,n,,\r\nCairo,1,,\r\n,,,\r\n",
        '"place", "n"\n "Cairo" ,"1"\n',
    ],
)
def test_what_spreadsheets_write_is_read_alike(text: str) -> None:
    sheet = read(text)
    assert (sheet.names, sheet.rows) == (("place", "n"), (("Cairo", "1"),))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("place;share, per cent\nParis;1,5\n", ("place", "share, per cent")),
        ("north;south,n\nx,1\n", ("north;south", "n")),
        ("a;b,c\n1,2;3,4\n5;6\n", ("a", "b,c")),
        ('"a;b",c\n1,2\n', ("a;b", "c")),
        ("a\tb;c,d\n1\t2;3,4\n", ("a", "b;c,d")),
    ],
)
def test_what_stands_between_values_is_told_by_the_names(text: str, names: tuple[str, ...]) -> None:
    assert read(text).names == names


@pytest.mark.parametrize(
    ("column", "values"),
    [
        (("1,5", "2", ""), ("1.5", "2", "")),
        (("-0,25", "1,234"), ("-0.25", "1.234")),
        (("0,123", "7"), ("0.123", "7")),
        (("1,234", "12"), ("1,234", "12")),
        (("1,5", "2.5"), ("1,5", "2.5")),
        (("5,7", "all"), ("5,7", "all")),
        (("1,234,567", "1,5"), ("1,234,567", "1,5")),
    ],
)
def test_decimal_commas_are_read_where_they_can_be_nothing_else(
    column: tuple[str, ...], values: tuple[str, ...]
) -> None:
    assert read("n;x\n" + "".join(f"{value};x\n" for value in column)).values("n", "fr") == values
    quoted = "n,x\n" + "".join(f'"{value}",x\n' for value in column)
    assert read(quoted).values("n", "fr") == column


@pytest.mark.parametrize(
    ("text", "found", "read_too"),
    [
        ('a,b\n"x,1\ny,2\n', [("FIL021", '"')], (('"x', "1"), ("y", "2"))),
        ('a,b\n"x,1\ny,"2"\nz,3\n', [("FIL021", '"')], (('"x', "1"), ("y", "2"), ("z", "3"))),
        ('a,b\nx",1\n', [("FIL021", '"')], (('x"', "1"),)),
        ('a,b\n"x"y,1\n', [("FIL021", '"')], (('"x"y', "1"),)),
        ('a,b\n5" pipe,1\n', [("FIL021", '"')], (('5" pipe', "1"),)),
    ],
)
def test_a_stray_quotation_mark_swallows_nothing(
    text: str, found: list[tuple[str, str]], read_too: tuple[tuple[str, ...], ...]
) -> None:
    assert faults(text) == found
    assert rows(text) == read_too


def test_a_value_may_go_over_lines() -> None:
    assert read('a,b\n"one\ntwo, ""three""",1\n').rows == (('one\ntwo, "three"', "1"),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a,b,a\n1,2,3\n", [("FIL023", "a")]),
        ("a,,b\n1,2,3\n", [("FIL024", "2")]),
        ("a,\n1,\n2,3\n4,5\n", [("FIL024", "3")]),
        ("a,,b\n1,,3\n", []),
        ("a,b\n1,x\0y\n", [("FIL025", "x\0y")]),
        ("a\x1b,b\n1,2\n", [("FIL025", "a\x1b")]),
        (f"a,b\n1,{'x' * 32_768}\n", [("FIL022", "x" * 32_768)]),
        (f"a,b\n1,{'x' * 32_767}\n", []),
    ],
)
def test_what_no_table_can_show_is_told_with_its_cell(text: str, found: list[tuple[str, str]]) -> None:
    assert faults(text) == found


@pytest.mark.parametrize("text", ["", "\n\n", ",,\n,\n", '""\n'])
def test_an_empty_file_is_no_sheet(text: str) -> None:
    source = Source("e.csv", text)
    assert [one.code for one in parse_sheet(source)[1]][:1] == ["YML010"]
    assert parse_sheet(source)[0] is None


@given(
    st.lists(st.sampled_from(['"', ",", ";", "\t", "\n", "\r", "a", "1", " ", "sep=", "\0"]), max_size=30).map("".join)
)
def test_any_text_is_read_and_every_place_is_in_it(text: str) -> None:
    source = Source("e.csv", text)
    sheet, found = parse_sheet(source)
    assert sheet or found
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in found)
    for name in sheet.names if sheet else ():
        for value, span in sheet.placed(name, "en") if sheet else ():
            written = source.quote(span).replace("\0", "\ufffd")
            assert value in {written, written[1:-1].replace('""', '"').strip()}
