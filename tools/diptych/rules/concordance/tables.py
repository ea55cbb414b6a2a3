"""CON: figures in another cell of a table than in the other language."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.concordance import Weight
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.blocks import size, tables
from diptych.rules.concordance.differences import differences
from diptych.rules.making.beads import one_to_one
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Fact, FactKind, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Cell, Table
    from diptych.model.rule import Rule

    Stated = tuple[FactKind, str]
    Row = tuple[tuple[Stated, ...], ...]

THERE = N_("The table in the other language.")


@rule(
    "CON017",
    "figures-in-other-cells",
    Severity.ERROR,
    Scope.PAIR,
    N_("The other language has no row with these figures in these columns, though it has all figures of the table."),
    Documentation(
        what=N_(
            "A row of a table whose figures are in other rows or columns in the other language. The order of the rows "
            "does not matter, since names are sorted differently there."
        ),
        why=N_("One of the two languages gives a figure to another country or year."),
        wrong=N_("| Mali | 12 | 4 | in English, | Mali | 4 | 12 | in French"),
        right=N_("| Mali | 12 | 4 | in both languages"),
    ),
    ("numerals",),
)
def figures_in_other_cells(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table with such rows, at the first; other rules report missing figures."""
    for bead in one_to_one(catalogue):
        pairs = zip(tables(bead.source), tables(bead.target), strict=False)
        for source, target in pairs if bead.source.facts and not any(differences(bead)) else ():
            if size(source) != size(target):
                continue
            rows = tuple(_rows(target, bead.target))
            there = tuple(row for _, row in _rows(source, bead.source))
            # Figures in different forms cannot be compared cell by cell.
            if _stated(there) != _stated([row for _, row in rows]):
                continue
            left = Counter(there)
            left.subtract(row for _, row in rows)
            wrong = next((cells for cells, row in rows if left[row] < 0), None)
            if wrong:
                yield rule.at(wrong[0].span.to(wrong[-1].span), related=(Related(source.span, THERE),))


def _rows(table: Table, side: Side) -> Iterator[tuple[Sequence[Cell], Row]]:
    """Yield the rows of a table, its headings first, with what each of their cells states."""
    facts = sorted((fact for fact in side.facts if fact.weight is Weight.FIRM), key=_start)
    for cells in (table.header, *table.rows):
        yield cells, tuple(tuple(_in_cell(cell, facts)) for cell in cells)


def _in_cell(cell: Cell, facts: Sequence[Fact]) -> Iterator[Stated]:
    """Yield what a cell states; `facts` are in the order of their places."""
    for place in range(bisect_left(facts, cell.span.start, key=_start), len(facts)):
        if facts[place].span.start >= cell.span.end:
            return
        if cell.span.covers(facts[place].span):
            yield facts[place].kind, facts[place].value


def _start(fact: Fact) -> int:
    return fact.span.start


def _stated(rows: Sequence[Row]) -> Counter[Stated]:
    return Counter(stated for row in rows for cell in row for stated in cell)
