"""What Word tables bring with them: rows of headings, widths of columns, units, notes after raised letters."""

from __future__ import annotations

import pytest

from diptych.importing.report.writing import write_report
from diptych.importing.word.reading import read
from tests.support.manuscripts import remarks
from tests.support.word_files import cell, paragraph, table, word_file

INTRODUCTION = (paragraph("Results", "HCh"), paragraph("They were good.", number=(1, 0)))
HEADS = (
    cell("State", merge="restart") + cell("Variance", span=2),
    cell("", merge="continue") + cell("Amount") + cell("Share"),
)
FUEL = cell("Fuel") + cell("5") + cell("20")


def section(*body: str) -> str:
    """Return the section that a Word file becomes."""
    manuscript = read("report.en.docx", word_file(*INTRODUCTION, *body))
    return write_report({"en": manuscript}).files["results.en.md"]


def lost(*body: str) -> list[str]:
    """Return the remarks on words of a Word file that are not in the report."""
    said = remarks(write_report({"en": read("report.en.docx", word_file(*INTRODUCTION, *body))}))
    return [one for one in said if "not in the report" in one or "elsewhere" in one]


def with_grid(made: str, *widths: int) -> str:
    """Return a table whose columns have widths, in twentieths of a point."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return made.replace("<w:tblGrid/>", f"<w:tblGrid>{columns}</w:tblGrid>")


def test_rows_of_headings_stay_rows() -> None:
    written = section(table(*HEADS, FUEL, header=2))
    assert "{heads=2}\n| State | Variance |  |\n| --- | --- | --- |\n|  | Amount | Share |\n| Fuel |" in written


def test_one_row_of_headings_needs_no_words() -> None:
    assert "heads" not in section(table(cell("State") + cell("Sum"), cell("Fuel") + cell("5"), header=1))


@pytest.mark.parametrize(
    ("widths", "written"),
    [
        ((4000, 2000, 2610), '{widths="200 100 130.5"}'),
        ((2000, 2000, 1000), ""),
        ((4000, 2000), ""),
        ((9000, 0, 10), ""),
    ],
)
def test_the_widths_of_a_table_wider_than_the_text_are_kept(widths: tuple[int, ...], written: str) -> None:
    made = section(with_grid(table(FUEL.replace("Fuel", "State"), FUEL, header=1), *widths))
    assert ("widths" in made) == bool(written)
    assert written in made


def test_a_unit_by_itself_is_a_caption_without_a_title() -> None:
    written = section(paragraph("It grew.", number=(1, 0)), paragraph("(Thousands of dollars)"), table(*HEADS, FUEL))
    assert "{.caption .unnumbered}\n*(Thousands of dollars)*\n\n" in written


def test_what_is_below_a_table_after_its_raised_letter_is_a_note() -> None:
    body = (
        table(cell("State") + cell("2019ᵃ"), cell("Fijiᵇ") + cell("2ᵃ"), header=1),
        paragraph("ᵃ Estimates."),
        paragraph("ᵇ With its islands."),
        paragraph("ᶜ It has no mark."),
    )
    written = section(*body)
    assert "| State | 2019[^table-1-a] |" in written
    assert "| Fiji[^table-1-b] | 2[^table-1-a] |" in written
    assert "[^table-1-a]: Estimates.\n\n[^table-1-b]: With its islands." in written
    assert "ᶜ It has no mark." in written
    assert lost(*body) == []


def test_a_line_below_a_table_whose_letter_is_not_in_it_stays_a_line() -> None:
    body = (table(cell("State") + cell("2019"), cell("Fiji") + cell("2"), header=1), paragraph("ᵃ Estimates."))
    assert "ᵃ Estimates." in section(*body)
    assert "[^" not in section(*body)


def test_the_ending_of_an_ordinal_is_no_mark() -> None:
    body = (table(cell("State") + cell("1ˢᵗ"), cell("Fiji") + cell("2"), header=1), paragraph("ˢ Estimates."))
    assert "[^" not in section(*body)
