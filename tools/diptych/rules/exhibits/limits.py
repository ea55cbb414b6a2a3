"""DAT: tables and charts that a page cannot hold, or that would be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.exhibit import (
    MOST_BARS,
    MOST_LANES,
    MOST_SERIES,
    Chart,
    ChartKind,
    SectionTable,
    is_moment,
    is_number,
    most_values,
)
from diptych.model.rule import Documentation, Scope
from diptych.rules.exhibits.data import exhibits
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.exhibit import DataTable
    from diptych.model.rule import Rule

Columns = tuple[tuple[str, ...], ...]


@rule(
    "DAT010",
    "too-many-values",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("{count} values of {file} would be shown here, but a page can hold only {limit}."),
    Documentation(
        what=N_("A chart or a table with more values than fit on a page."),
        why=N_("Nobody could read it, and it would take minutes to set."),
        wrong=N_("a chart of a file of 100,000 lines"),
        right=N_("a chart of a file with one line for each month"),
    ),
)
def too_many_values(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table or chart that is too large."""
    for block, columns in _shown(catalogue):
        count, limit = sum(map(len, columns)), most_values(block)
        if count > limit:
            yield rule.at(block.file_span, {"count": count, "file": block.file, "limit": limit})


@rule(
    "DAT011",
    "empty-exhibit",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("There is nothing to show here: {file} has no value in these columns."),
    Documentation(
        what=N_("A chart none of whose values has a place on its axes, or a table of empty cells."),
        why=N_("The reader would see an empty frame."),
        wrong="month,events\n2019-03,",
        right="month,events\n2019-03,2",
    ),
)
def empty_exhibit(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table or chart that is empty."""
    for block, columns in _shown(catalogue):
        # A chart draws what has a place on both axes.
        rows = zip(*columns, strict=True)
        filled = (_is_drawn(block, row) if isinstance(block, Chart) else any(row) for row in rows)
        # Another rule reports a file without rows.
        if columns[0] and not any(filled):
            yield rule.at(block.file_span, {"file": block.file})


@rule(
    "DAT012",
    "too-many-lanes",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This timeline has {count} lanes, but a page has room for only {limit}."),
    Documentation(
        what=N_("A timeline with more lanes than fit on the height of a page."),
        why=N_("What does not fit on the page would be cut off."),
        wrong=N_("a timeline with a lane for each of 193 member States"),
        right=N_("a timeline with a lane for each region"),
    ),
)
def too_many_lanes(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each timeline that is too high."""
    for block, columns in _shown(catalogue):
        lanes = len(set(columns[1])) if isinstance(block, Chart) and block.kind is ChartKind.TIMELINE else 0
        if lanes > MOST_LANES:
            yield rule.at(block.file_span, {"count": lanes, "limit": MOST_LANES})


@rule(
    "DAT021",
    "too-many-names",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This chart has bars for {count} names, but a page has room for only {limit}."),
    Documentation(
        what=N_("A chart of bars with more names than fit on the height of a page."),
        why=N_("Names would lie over each other, or be cut off."),
        wrong=N_("a bar for each of 193 member States"),
        right=N_("a bar for each region, or for the twenty States with most events"),
    ),
)
def too_many_names(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each chart of bars with too many names; moments and numbers need not all be written."""
    for block, names, _ in _series(catalogue, ChartKind.BAR):
        if len(names) > MOST_LANES and not (all(map(is_moment, names)) or all(map(is_number, names))):
            yield rule.at(block.file_span, {"count": len(names), "limit": MOST_LANES})


@rule(
    "DAT022",
    "too-many-bars",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This chart has {count} bars. More than {limit} are too thin to be seen one by one: write “kind: line”."),
    Documentation(
        what=N_("A chart with more bars than can be told from each other."),
        why=N_("The reader sees a shape, but no figure."),
        wrong=N_("a bar for each day of a year"),
        right=N_("a line through the days, or a bar for each month"),
    ),
)
def too_many_bars(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each chart with too many bars."""
    for block, _, series in _series(catalogue, ChartKind.BAR):
        count = sum(not block.lacks(value) for values in series for value in values)
        if count > MOST_BARS:
            yield rule.at(block.file_span, {"count": count, "limit": MOST_BARS})


@rule(
    "DAT023",
    "too-many-series",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This chart has {count} series, but only {limit} can be told from each other without colour."),
    Documentation(
        what=N_("A chart with more bars or lines side by side than there are patterns, dashes and points."),
        why=N_("Two series would look alike."),
        wrong=N_("a line for each of twenty organizations"),
        right=N_("three charts, or the lines of the largest organizations and of all others together"),
    ),
)
def too_many_series(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each chart of bars or lines with too many series."""
    for block, _, series in _series(catalogue, ChartKind.BAR, ChartKind.LINE):
        if len(series) > MOST_SERIES:
            yield rule.at(block.file_span, {"count": len(series), "limit": MOST_SERIES})


def _is_drawn(block: Chart, row: tuple[str, ...]) -> bool:
    """Return whether something of a row has a place on both axes."""
    if block.kind is ChartKind.TIMELINE:
        return bool(row[0] and any(row[1:]))
    return bool(row[0]) and not all(map(block.lacks, row[1:]))


def _series(catalogue: Catalogue, *kinds: ChartKind) -> Iterator[tuple[Chart, tuple[str, ...], Columns]]:
    """Yield each chart of some kinds that a page can hold, with what goes along its axis and with its series."""
    for block, (along, *series) in _shown(catalogue):
        if isinstance(block, Chart) and block.kind in kinds and len(along) * (1 + len(series)) <= most_values(block):
            yield block, along, tuple(series)


def _shown(catalogue: Catalogue) -> Iterator[tuple[DataTable | Chart, Columns]]:
    """Yield each table and chart whose columns are all there, with these columns."""
    for document, block in exhibits(catalogue):
        if isinstance(block, SectionTable) or (sheet := catalogue.report.sheets.get(block.file)) is None:
            continue
        columns = tuple(sheet.values(column.name, document.lang) for column in block.columns)
        if None not in columns:
            yield block, tuple(values for values in columns if values is not None)
