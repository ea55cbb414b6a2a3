"""The way back from a finished page: what has no room on it is found at its place in the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.emit.message import message
from diptych.internal import NOWHERE
from diptych.io.assets import translator
from diptych.render.pages.printed_places import PrintedPlaces
from diptych.render.pdf.printed import FaultKind, PrintedPlace, PrintFault
from tests.support.reports import SETTINGS, catalogue

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic

RULES = {rule.code: rule for rule in pipeline.RULES}
FIGURE = "1,234,567,890"
COLUMNS = 30
WIDE = "\n".join(
    f"| {' | '.join(row)} |" for row in (["Year"] * COLUMNS, ["---"] * COLUMNS, ["12"] * 9 + [FIGURE] * (COLUMNS - 9))
)
"""A table that is too wide in the smallest letters: its figures may not be broken."""
LONG = "The partners met again. " * 8
AGENDA = "Cooperation between the United Nations and regional and other organizations " * 12


def found(files: dict[str, str | bytes], form: str = "pdf") -> tuple[Diagnostic, ...]:
    report = catalogue(files)
    _, found = pipeline.build(report, pipeline.Order((form,), ("en", "fr")), workshop(draft=True))
    return found


def quoted(files: dict[str, str | bytes], form: str = "pdf") -> set[tuple[str, str, str]]:
    """Return what the findings on a report mark: file, code, text."""
    sources = catalogue(files).report.sources
    return {(one.span.path, one.code, sources[one.span.path].quote(one.span)[:40]) for one in found(files, form)}


@pytest.mark.parametrize("form", ["pdf", "parallel"])
def test_a_cell_that_runs_off_the_page_is_found_where_it_is_written(form: str) -> None:
    files: dict[str, str | bytes] = {"a.en.md": f"One.\n\n{WIDE}\n", "a.fr.md": f"Un.\n\n{WIDE}\n"}
    assert quoted(files, form) == {(f"a.{lang}.md", "PRN010", FIGURE) for lang in ("en", "fr")}


def test_the_message_gives_the_page_the_words_and_the_cure_in_both_languages() -> None:
    first, *_ = found({"a.en.md": f"One.\n\n{WIDE}\n", "a.fr.md": "Un.\n"})
    assert message(first, RULES, translator("en")) == (
        "On page 2 of the English PDF, “1,234,567,890” runs past the side of its column: give the table fewer columns, "
        "or shorter words."
    )
    assert message(first, RULES, translator("fr")) == (
        "À la page 2 du PDF en anglais, «\u00a01,234,567,890\u00a0» dépasse le bord de sa colonne\u00a0: donnez au "
        "tableau moins de colonnes, ou des mots plus courts."
    )


def test_a_table_of_data_is_found_where_the_text_asks_for_it() -> None:
    names = ",".join(f"y{n}" for n in range(COLUMNS))
    columns = "\n".join(f"  y{n}: Year" for n in range(COLUMNS))
    block = f"```table\nfile: d.csv\ntitle: Years\ncolumns:\n{columns}\n```"
    files: dict[str, str | bytes] = {
        "a.en.md": f"One.\n\nTwo.\n\n{block}\n",
        "a.fr.md": "Un.\n\nDeux.\n",
        "d.csv": f"{names}\n{','.join(['1234567890'] * COLUMNS)}\n",
    }
    assert {(path, code) for path, code, text in quoted(files) if text.startswith("```")} == {("a.en.md", "PRN010")}


@pytest.mark.parametrize("form", ["pdf", "parallel"])
@pytest.mark.parametrize(
    "before",
    [
        "| Year[^a] |\n| --- |\n| 12 |\n\n[^a]: A note.",
        "{.unnumbered}\nIt went on.",
        "## Aims\n\n{.unnumbered}\nIt went on.",
    ],
)
def test_a_cell_is_found_after_what_has_no_number(before: str, form: str) -> None:
    text = f"One.\n\n{before}\n\n{{.unnumbered}}\nThe figures:\n\n{WIDE}\n"
    files: dict[str, str | bytes] = {"a.en.md": text, "a.fr.md": text}
    assert quoted(files, form) == {(f"a.{lang}.md", "PRN010", FIGURE) for lang in ("en", "fr")}


def test_what_is_allowed_is_not_found() -> None:
    text = f"One.\n\n<!-- allow PRN010: the figures are for the web edition -->\n{WIDE}\n"
    assert found({"a.en.md": text, "a.fr.md": "Un.\n"}) == ()


def test_a_title_too_long_for_the_first_page_is_found_in_the_settings() -> None:
    organs = "organs:\n" + "".join(
        f"  - organ: {organ}\n    {when}\n    agenda: {{number: 1, title: {{en: {AGENDA}, fr: {AGENDA}}}}}\n"
        for organ, when in (("general-assembly", "session: 75"), ("security-council", "year: 75"))
    )
    settings = SETTINGS.format(order="a") + organs
    files: dict[str, str | bytes] = {"a.en.md": "One.\n", "a.fr.md": "Un.\n", "report.yaml": settings}
    assert {path for path, _, _ in quoted(files)} <= {"report.yaml"}


def test_words_of_the_masthead_that_no_file_has_are_found_in_the_settings() -> None:
    files = {"a.en.md": "One.\n\n{.unnumbered}\nTwo.\n", "a.fr.md": "Un.\n"}
    written = PrintedPlaces(catalogue(files), ("en",), NOWHERE)
    assert written(PrintFault(FaultKind.BESIDE, "Distr.: General", place=PrintedPlace(1, "", "en"))) == NOWHERE


def test_pages_on_which_all_has_room_bring_no_finding() -> None:
    note = f"One.[^1]\n\n{LONG}\n\n| A | B |\n| --- | --- |\n| {LONG} | 12 |\n\n[^1]: {LONG * 12}\n"
    assert found({"a.en.md": note, "a.fr.md": note}) == ()
    assert found({"a.en.md": note, "a.fr.md": note}, "parallel") == ()
