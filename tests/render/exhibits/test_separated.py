"""The data of tables and charts as separated values."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from diptych.api import workshop
from diptych.render.exhibits.separated import exact_figure, separated
from diptych.render.pages.outputs import web_pages
from tests.support.reports import catalogue

TABLE = """\
One.

Table: Boats *(Thousands)*

| Place | North | South |
| --- | ---: | ---: |
| Upper river[^1] | 1,234.5 | (36) |
| Lower river | – | 5 |

[^1]: Note.
"""


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"))))


def test_a_table_in_the_text_is_offered_with_its_figures_as_programs_read_them() -> None:
    made = web_pages(catalogue({"a.en.md": TABLE}), ("en",), workshop(draft=False))
    (path,) = (path for path in made if path.endswith(".csv"))
    assert rows(made[path]) == [
        ["Place", "North", "South"],
        ["Upper river", "1234.5", "-36"],
        ["Lower river", "–", "5"],
    ]
    assert f'href="{path.removeprefix("html/en/")}"' in made["html/en/index.html"].decode()


def test_each_file_has_a_name_of_its_own() -> None:
    table = "One.\n\n| A | B |\n| --- | --- |\n| x | 1 |\n\n"
    made = web_pages(catalogue({"a.en.md": table * 3}), ("en",), workshop(draft=False))
    assert len([path for path in made if path.endswith(".csv")]) == 3


@pytest.mark.parametrize(
    ("text", "lang", "number"),
    [
        ("36 680.1", "en", "36680.1"),
        ("(6 442.2)", "en", "-6442.2"),
        ("1,234", "en", "1234"),
        ("1\u00a0234,5", "fr", "1234.5"),
        ("(6\u00a0442,2)", "fr", "-6442.2"),
        ("\u22125", "fr", "-5"),
        ("12 %", "fr", "12 %"),
        ("2019/20", "en", "2019/20"),
        ("…", "en", "…"),
    ],
)
def test_figures_of_any_language(text: str, lang: str, number: str) -> None:
    assert exact_figure(text, lang) == number


@pytest.mark.parametrize("value", ["=1+1", "+A1", "@SUM(A1)", "-A1"])
def test_no_value_becomes_a_formula(value: str) -> None:
    assert rows(separated([[value, "-5"]])) == [["'" + value, "-5"]]
