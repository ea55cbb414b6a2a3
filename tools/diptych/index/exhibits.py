"""Numbers of tables and figures, through the whole report."""

from __future__ import annotations

from collections import Counter
from itertools import count, pairwise
from typing import TYPE_CHECKING

from diptych.model.catalogue import ExhibitKind, NumberedExhibit
from diptych.model.document import Figure, List, Paragraph, Prose, Quotation, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeGuard

    from diptych.model.document import Block
    from diptych.model.report import Report
    from diptych.model.source import Span

TABLES = (Table, DataTable, SectionTable)


def number_exhibits(report: Report) -> Mapping[Span, NumberedExhibit]:
    """Return each table and figure that has a title, by its span, in the order of each language.

    Tables and figures are each numbered in a run of their own; an only table or figure has no number (Editorial Manual,
    "Tables", "Figures").
    """
    return {span: one for lang in report.settings.languages for span, one in _numbered(report, lang)}


def _numbered(report: Report, lang: str) -> Iterator[tuple[Span, NumberedExhibit]]:
    titled = [
        (block.span, ExhibitKind.TABLE if isinstance(block, TABLES) else ExhibitKind.FIGURE)
        for block in _titled(report, lang)
    ]
    totals = Counter(kind for _, kind in titled)
    runs = {kind: count(1) for kind in ExhibitKind}
    for span, kind in titled:
        yield span, NumberedExhibit(kind, next(runs[kind]) if totals[kind] > 1 else None)


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
        return isinstance(before, Prose) and before.caption and not before.unlabelled
    if isinstance(block, Figure):
        return bool(block.image.title)
    return isinstance(block, DataTable | Chart | SectionTable)
