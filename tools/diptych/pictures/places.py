"""Where a report shows its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.document import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.report import Report
    from diptych.model.source import Span

EMBLEM = "pdf.emblem"


def places(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield each picture that a report holds, with each place that shows it."""
    held, emblem = report.pictures, report.settings.pdf.emblem
    if not held:
        return
    for document in report.documents():
        for block in document.blocks():
            if isinstance(block, Figure) and block.image.target in held:
                yield block.image.target, block.image.span
    if emblem and emblem in held:
        yield emblem, report.settings.spans[EMBLEM]
