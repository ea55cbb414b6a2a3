"""Rows that do not match the headings of their table."""

from __future__ import annotations

import pytest

from tests.support.reports import parsed

HEAD = "| Country | 2018 | 2019 |\n| --- | ---: | ---: |\n"


@pytest.mark.parametrize(
    ("rows", "faults"),
    [
        ("| Chad | 12 | 13 | 14 |\n", [("TXT013", "14")]),
        ("| Chad | 12 | 13 | | 15 |\n", [("TXT013", "15")]),
        ("| Niger or Nigeria | 5 | `a|b` |\n", [("TXT013", "b`")]),
        ("| Niger or Nigeria | 5 | `a\\|b` |\n", []),
        ("| Chad | 12 | 13 | |\n", []),
        ("| Mali | 7 |\n", [("TXT014", "| Mali | 7 |")]),
        ("Mali | 7\n", [("TXT014", "Mali | 7")]),
        ("Mali | 7 | 8\n", []),
        ("| Mali | | |\n| Mali || 8 |\n", []),
        ("|\n", [("TXT014", "|")]),
        ("| Chad | 12 | 13 |\nThe figures are *estimates*.\n", [("TXT015", "The figures are *estimates*.")]),
        ("A first line.\nA second.\n| Chad | 1 | 2 |\n", [("TXT015", "A first line.\nA second.")]),
        ("{.continued}\nThe sum grew.\n", [("TXT003", "{.continued}"), ("TXT015", "{.continued}\nThe sum grew.")]),
        ("[^a]: Estimates.\n", [("TXT015", "[^a]: Estimates.")]),
        ("A \\| B\n", [("TXT015", "A \\| B")]),
        ("\nThe figures are estimates.\n", []),
        ("## Next\n", []),
        ("> Quoted.\n", []),
    ],
)
def test_a_row_has_as_many_cells_as_the_headings(rows: str, faults: list[tuple[str, str]]) -> None:
    assert parsed(f"Text:\n\n{HEAD}{rows}").faults == faults


def test_rows_in_lists_and_quotations_are_read_without_their_marks() -> None:
    quoted = "".join(f"> {line}\n" for line in f"{HEAD}| Chad | 1 |\nText.".splitlines())
    listed = "- " + quoted.replace("> ", "  ")[2:]
    faults = [("TXT014", "| Chad | 1 |"), ("TXT015", "Text.")]
    assert parsed(f"Text:\n\n{quoted}").faults == faults
    assert parsed(f"Text:\n\n{listed}").faults == faults


def test_a_table_of_one_column() -> None:
    table = "Text:\n\n| Country |\n| --- |\n| Chad |\n"
    assert parsed(table).faults == []
    assert parsed(f"{table}Mali\n").faults == [("TXT015", "Mali")]


def test_the_finding_says_how_many_cells_there_are() -> None:
    (found,) = parsed(f"Text:\n\n{HEAD}| Chad | 12 | 13 | 14 | 15 |\n").diagnostics
    assert found.arguments == {"words": "14 | 15", "written": 5, "columns": 3}
