"""The data of tables and charts as separated values, for readers who take them away."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING

from babel.numbers import get_decimal_symbol

from diptych.compose.exhibits import columns_of
from diptych.compose.runs import plain_text
from diptych.compose.structure import ComposedData
from diptych.compose.values import DAY, MONTH
from diptych.model.exhibit import Chart, DataTable, is_number, placed_cells
from diptych.model.report import safe_name
from diptych.render.exhibits.grid import FIGURE, SPACES, words_without_marks
from diptych.typography.locale import locale_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.structure import CellRow, ComposedTable
    from diptych.model.report import Report

    Rows = Sequence[Sequence[str]]

GAPS = re.compile(f"[{SPACES}]+")
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?:\D|$))")
FORMULA = re.compile(r"[=+@\t\r-]")
"""What a spreadsheet takes for the beginning of a formula."""
LONGEST_NAME = 40
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file with the data of a table or a chart: its address from the page, what it shows, its content."""

    address: str
    title: str
    content: bytes


@dataclass(slots=True)
class DataFiles:
    """The files with the data of one edition, each under a name of its own.

    Attributes:
        kept: The files, by name, in the order of the page.
        numbers: The number of the last file with a name, by the name.
    """

    kept: dict[str, DataFile] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    def keep(
        self, exhibit: ComposedTable | ComposedData, report: Report, lang: str, label: str, section: str = ""
    ) -> str:
        """Keep the data of a table or of a chart.

        Args:
            exhibit: The table, or the data of the chart.
            report: The report, which holds the files of data.
            lang: Language of the page.
            label: `Table 2` or `Figure II`; empty where it has none.
            section: Title of the section that it stands in, by which it is called if nothing else names it.

        Returns:
            The address of the file, seen from the page.
        """
        title = GAPS.sub(" ", f"{label} {plain_text(exhibit.title)}".strip()) or section
        name = self._free_name(safe_name(label or title)[:LONGEST_NAME].strip("-.").lower() or "table")
        rows = _data_rows(exhibit, report, lang) if isinstance(exhibit, ComposedData) else _text_rows(exhibit, lang)
        self.kept[name] = DataFile(f"data/{name}", title, separated((*_heads(exhibit.heads), *rows)))
        return self.kept[name].address

    def _free_name(self, name: str) -> str:
        """Return a name that no file has yet."""
        number = self.numbers.get(name, 0) + 1
        tried = f"{name}-{number}.csv" if number > 1 else f"{name}.csv"
        while tried in self.kept:
            number += 1
            tried = f"{name}-{number}.csv"
        self.numbers[name] = number
        return tried


def separated(rows: Rows) -> bytes:
    """Return rows as separated values that spreadsheets open as they are: in UTF-8, and without a formula."""
    text = StringIO(newline="")
    csv.writer(text).writerows([[_inert(value) for value in row] for row in rows])
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def exact_figure(text: str, lang: str) -> str:
    """Return a figure as programs read it: `-6442.2` of `(6 442,2)`; as it is, where it could be read in two ways.

    Args:
        text: A cell of a table.
        lang: Language of the table.
    """
    if not FIGURE.fullmatch(text):
        return text
    bare = GAPS.sub("", text).strip("()").replace("\u2212", "-").replace("\u2013", "-")
    bare = THOUSANDS.sub("", bare) if get_decimal_symbol(locale_of(lang)) == "." else bare.replace(",", ".")
    number = f"-{bare.lstrip('-')}" if text.startswith("(") else bare
    return number if is_number(number) else text


def _inert(value: str) -> str:
    return f"'{value}" if FORMULA.match(value) and not is_number(value) else value


def _heads(heads: Sequence[CellRow]) -> Iterator[list[str]]:
    """Yield one row of headings: of a column below another heading, both."""
    columns: dict[int, list[str]] = {}
    for _, column, cell in placed_cells(heads):
        for over in range(cell.columns):
            columns.setdefault(column + over, []).append(_plain(plain_text(cell.runs)))
    if columns:
        yield [" / ".join(filter(None, columns[column])) for column in sorted(columns)]


def _text_rows(table: ComposedTable, lang: str) -> Iterator[list[str]]:
    for first, *others in table.rows:
        yield [
            _plain(words_without_marks(first)),
            *(exact_figure(_plain(words_without_marks(cell)), lang) for cell in others),
        ]


def _data_rows(data: ComposedData, report: Report, lang: str) -> Iterator[list[str]]:
    """Yield rows of data: numbers and dates as the file has them, names as readers see them."""
    columns = columns_of(data.block, report, lang) if isinstance(data.block, DataTable | Chart) else None
    raw = tuple(zip(*columns, strict=True)) if columns else ()
    for at, row in enumerate(data.rows):
        shown = [_plain(plain_text(cell.runs)) for cell in row]
        yield [_exact(*pair) for pair in zip(raw[at], shown, strict=True)] if raw else shown


def _exact(value: str, shown: str) -> str:
    return value if is_number(value) or DAY.fullmatch(value) or MONTH.fullmatch(value) else shown


def _plain(text: str) -> str:
    return GAPS.sub(" ", text).strip()


def files_of(kept: DataFiles, folder: str) -> Mapping[str, bytes]:
    """Return the content of each file by the path at which it is published below a folder."""
    return {f"{folder}/{file.address}": file.content for file in kept.kept.values()}
