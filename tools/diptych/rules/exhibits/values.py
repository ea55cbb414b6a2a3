"""DAT: values that a chart cannot draw, or that a page cannot show in the way of its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.exhibit import MOST_FIGURES, NUMBER, Chart, DataTable, is_long
from diptych.model.prose import as_read
from diptych.model.rule import Documentation, Scope
from diptych.rules.exhibits.data import made_of_files
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

IT_STANDS_HERE = N_("It is here.")
WITH_SEPARATORS = re.compile(
    r"-?(?:[0-9]{1,3}(?:[, \u00a0.’'][0-9]{3})+(?:[.,][0-9]+)?|[0-9]+,[0-9]+|[0-9]+(?:[.,][0-9]+)?\s?%)"
)
"""A number as one language writes it, with a decimal comma, thousands separators or a per cent sign."""


@rule(
    "DAT003",
    "value-not-to-be-drawn",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{value}” in the column “{column}” of {file} cannot be drawn: bars and lines need numbers, timelines months."),
    Documentation(
        what=N_("A value that has no place on the axis of a chart."),
        why=N_("The chart would leave it out, or could not be drawn."),
        wrong="month,events\nMarch 2019,2",
        right="month,events\n2019-03,2",
    ),
)
def value_not_to_be_drawn(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first such value of each column of a chart."""
    for document, block, sheet in made_of_files(catalogue):
        for column in block.measured if isinstance(block, Chart) else ():
            for value, place in sheet.placed(column.name, document.lang):
                # Another rule reports a number that is too long.
                if isinstance(block, Chart) and not block.draws(value) and not is_long(value):
                    told = {"value": value, "column": column.name, "file": block.file}
                    yield rule.at(block.file_span, told, related=(Related(place, IT_STANDS_HERE),))
                    break


@rule(
    "DAT015",
    "number-with-separators",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_(
        "The numbers in the column “{column}” of {file} are written in the way of one language: “{value}”. Write them "
        "with a decimal point and without thousands separators: each language then shows them in its own way."
    ),
    Documentation(
        what=N_("A column of a table whose numbers have decimal commas, thousands separators or per cent signs."),
        why=N_("Diptych takes them for text: the other language would show them as they are, and so wrong."),
        wrong='organisation,share\ncaribbean-community,"1 234,5"',
        right="organisation,share\ncaribbean-community,1234.5",
    ),
)
def number_with_separators(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such column of a table: all its values are numbers, and one has a separator."""
    for document, block, sheet in made_of_files(catalogue):
        for column in block.columns if isinstance(block, DataTable) else ():
            values = sheet.placed(column.name, document.lang)
            written = [(value, place) for value, place in values if not NUMBER.fullmatch(value)]
            if written and all(WITH_SEPARATORS.fullmatch(as_read(value)) for value, _ in written):
                value, place = written[0]
                told = {"value": value, "column": column.name, "file": block.file}
                yield rule.at(block.file_span, told, related=(Related(place, IT_STANDS_HERE),))


@rule(
    "DAT017",
    "number-too-long",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{value}” in the column “{column}” of {file} has more than {limit} digits."),
    Documentation(
        what=N_("A number of more than 15 digits in a table or a chart."),
        why=N_("Spreadsheets keep no more than 15 digits: the others mean nothing, or two numbers have run together."),
        wrong="organisation,events\ncaribbean-community,12345678901234567890",
        right="organisation,events\ncaribbean-community,12",
    ),
)
def number_too_long(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first such number of each column."""
    for document, block, sheet in made_of_files(catalogue):
        for column in block.columns:
            for value, place in sheet.placed(column.name, document.lang):
                if is_long(value):
                    told = {"value": value, "column": column.name, "file": block.file, "limit": str(MOST_FIGURES)}
                    yield rule.at(block.file_span, told, related=(Related(place, IT_STANDS_HERE),))
                    break
