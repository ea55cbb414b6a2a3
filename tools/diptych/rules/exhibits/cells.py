"""DAT: cells that are no number in a column of numbers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.index.facts.numerals import digits
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Related, Severity
from diptych.model.document import Table
from diptych.model.exhibit import NUMBER, DataTable
from diptych.model.prose import OPAQUE, as_read, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.exhibits.data import made_of_files
from diptych.rules.exhibits.values import IT_STANDS_HERE, WITH_SEPARATORS
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Cell
    from diptych.model.rule import Rule
    from diptych.model.source import Span

MESSAGE = N_(
    "“{value}” is no number, unlike the rest of its column. Write the number alone, put signs in a note, and write .. "
    "where there is no figure."
)
EMPTY = re.compile(r"[–—-]|\.{2,3}|…|")
"""What may stand in place of a number: nothing, a dash for nil, two points for a figure that is not available."""
WITH_FIGURES = re.compile(r"[^\d\w]*\d[\d.,\s\u00a0\u202f]*\W*")
"""Figures with signs around them, and no words."""
ABBREVIATION = re.compile(r"[^\W\d_]{1,2}[./]\s?[^\W\d_]{1,2}\.?")
"""Two letters for words such as "not available"."""
AT_LEAST = 2
"""Numbers in a column for each cell that is none, at least: else it is a column of other things."""
NUMBERS = r"[^\w\s]?{space}?[-–−+]?{space}?(?:{digits})(?:{space}?[%°])?(?:{space}?[–-]{space}?(?:{digits}){space}?%?)?"
SPACE = r"[ \u00a0\u202f]"


@rule(
    "DAT018",
    "no-number-among-numbers",
    Severity.WARNING,
    Scope.PARAGRAPH,
    MESSAGE,
    Documentation(
        what=N_(
            "A cell with figures that make no number, or with an abbreviation, in a column of numbers: in a table, or "
            "in the data file of one."
        ),
        why=N_("The page sets such a cell as text, sums leave it out, and readers cannot tell what it means."),
        wrong="284300 *",
        right="284300",
    ),
    ("numerals",),
)
def no_number_among_numbers(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first such cell of each column of a data file, and for each one of a table."""
    yield from _in_data(rule, catalogue)
    for document in catalogue.report.documents():
        for table in document.blocks() if language_of(document.lang).numerals else ():
            if isinstance(table, Table):
                for cells in zip(*table.body_rows, strict=False):
                    yield from (rule.at(place, {"value": value}) for value, place in _odd_cells(cells, document.lang))


def _in_data(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    for document, block, sheet in made_of_files(catalogue):
        for column in block.columns if isinstance(block, DataTable) else ():
            values = list(sheet.placed(column.name, document.lang))
            odd = _odd(values, [_is_number_of_data(value) for value, _ in values])
            for value, place in odd[:1]:
                yield rule.at(block.file_span, {"value": value}, related=(Related(place, IT_STANDS_HERE),))


def _odd_cells(column: Sequence[Cell], lang: str) -> list[tuple[str, Span]]:
    cells = [(as_read(running_text(cell.content).text.replace(OPAQUE, "")).strip(), cell.span) for cell in column]
    is_number = _number(lang)
    return _odd(cells, [is_number.fullmatch(value) is not None for value, _ in cells])


def _odd(cells: Sequence[tuple[str, Span]], numbers: Sequence[bool]) -> list[tuple[str, Span]]:
    """Return the cells of a column of numbers that are none; nothing if it is a column of other things."""
    others = [cell for cell, is_number in zip(cells, numbers, strict=True) if not is_number]
    others = [cell for cell in others if not EMPTY.fullmatch(cell[0])]
    if not others or sum(numbers) < AT_LEAST * len(others):
        return []
    return [cell for cell in others if WITH_FIGURES.fullmatch(cell[0]) or ABBREVIATION.fullmatch(cell[0])]


def _is_number_of_data(value: str) -> bool:
    """Return whether a value of a data file is a number; another rule reports separators."""
    return bool(NUMBER.fullmatch(value) or WITH_SEPARATORS.fullmatch(as_read(value)))


@cache
def _number(lang: str) -> re.Pattern[str]:
    """Return the pattern of a cell with a number, or the ends of a range, as a language writes it."""
    numerals = language_of(lang).numerals
    written = digits(numerals) if numerals else ""
    number = NUMBERS.format(space=SPACE, digits=written)
    # Brackets stand around what is below zero.
    return re.compile(rf"{number}|\({number}\)")
