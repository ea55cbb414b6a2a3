"""Where a report shows its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.document import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.report import Report
    from diptych.model.settings import Settings
    from diptych.model.source import Span

EMBLEM, LOGO = "pdf.emblem", "institution.logo"
"""The settings that name a picture of the first page."""


def head_pictures(settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the path of each picture that the settings name for the first page, and the setting that names it."""
    if settings.institution and settings.institution.logo:
        yield settings.institution.logo, LOGO
    if settings.pdf.emblem:
        yield settings.pdf.emblem, EMBLEM


def places(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield each picture that a report holds, with each place that shows it."""
    held = report.pictures
    if not held:
        return
    for document in report.documents():
        for block in document.blocks():
            if isinstance(block, Figure) and block.image.target in held:
                yield block.image.target, block.image.span
    for path, key in head_pictures(report.settings):
        if path in held:
            yield path, report.settings.spans[key]
