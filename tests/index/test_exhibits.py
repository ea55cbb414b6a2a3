"""Numbers of tables and figures."""

from __future__ import annotations

from diptych.model.catalogue import ExhibitKind, NumberedExhibit
from tests.support.reports import SETTINGS, catalogue

TABLE = "{.caption}\nLoans\n\n| a |\n| --- |\n| b |\n\n"
PICTURE = '![A map](map.png "Map")\n\n'
DATA = "```table\nfile: e.csv\ntitle: Events\ncolumns: {a: A}\n```\n\n"


def numbers(*texts: str) -> list[tuple[str, str, int | None]]:
    """Return the file, the kind and the number of each table and figure of a report."""
    files = {f"s{place}.en.md": f"Text:\n\n{text}" for place, text in enumerate(texts)}
    order = ", ".join(f"s{place}" for place in range(len(texts)))
    found = catalogue({**files, "report.yaml": SETTINGS.format(order=order)}).exhibits
    return [(span.path, one.kind.value, one.number) for span, one in found.items()]


def test_tables_and_figures_are_each_numbered_through_the_report() -> None:
    assert numbers(TABLE + PICTURE, DATA + PICTURE + TABLE) == [
        ("s0.en.md", "table", 1),
        ("s0.en.md", "figure", 1),
        ("s1.en.md", "table", 2),
        ("s1.en.md", "figure", 2),
        ("s1.en.md", "table", 3),
    ]


def test_an_only_one_is_known_and_has_no_number() -> None:
    assert numbers(TABLE + PICTURE) == [("s0.en.md", "table", None), ("s0.en.md", "figure", None)]


def test_what_has_no_title_is_not_counted() -> None:
    assert numbers("![A map](map.png)\n\n| a |\n| --- |\n") == []


def test_each_language_is_numbered_by_itself() -> None:
    files = {"a.en.md": f"T:\n\n{TABLE}{TABLE}", "a.fr.md": f"T :\n\n{TABLE}"}
    found = catalogue(files).exhibits
    assert [one.number for span, one in found.items() if span.path == "a.en.md"] == [1, 2]
    assert [one for span, one in found.items() if span.path == "a.fr.md"] == [NumberedExhibit(ExhibitKind.TABLE, None)]
