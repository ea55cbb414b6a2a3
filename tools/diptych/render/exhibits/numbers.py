"""Numbers of tables and figures, through the whole report."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.model.document import Figure, List, Paragraph, Prose, Quotation, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.typography.numerals import roman

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeGuard

    from diptych.i18n import Translator
    from diptych.model.document import Block
    from diptych.model.report import Report
    from diptych.model.source import Span

TABLES = (Table, DataTable, SectionTable)


def exhibit_labels(report: Report, lang: str, translator: Translator) -> Mapping[Span, str]:
    """Return the label of each table and figure that has a title, by its span: "Table 2", "Figure II".

    Tables take Arabic numerals, figures Roman ones; an only table or figure takes none (Editorial Manual, "Tables",
    "Figures").
    """
    titled = list(_titled(report, lang))
    tables = [block.span for block in titled if isinstance(block, TABLES)]
    figures = [block.span for block in titled if not isinstance(block, TABLES)]
    table, figure = translator.gettext("Table {number}"), translator.gettext("Figure {number}")
    return {
        **{span: table.format(number=number) for number, span in enumerate(tables, 1) if len(tables) > 1},
        **{span: figure.format(number=roman(number)) for number, span in enumerate(figures, 1) if len(figures) > 1},
    }


def _titled(report: Report, lang: str) -> Iterator[Block]:
    """Yield the tables and figures with a title, in order."""
    for section in report.walk():
        document = section.documents.get(lang)
        for part in document.body if document else ():
            if isinstance(part, Paragraph):
                yield from _titled_among(part.blocks)


def _titled_among(blocks: Iterable[Block]) -> Iterator[Block]:
    for before, block in pairwise((None, *blocks)):
        if _is_titled(block, before):
            yield block
        elif isinstance(block, List):
            for item in block.items:
                yield from _titled_among(item.blocks)
        elif isinstance(block, Quotation):
            yield from _titled_among(block.blocks)


def _is_titled(block: Block | None, before: Block | None) -> TypeGuard[Block]:
    if isinstance(block, Table):
        return isinstance(before, Prose) and before.caption
    if isinstance(block, Figure):
        return bool(block.image.title)
    return isinstance(block, DataTable | Chart | SectionTable)
