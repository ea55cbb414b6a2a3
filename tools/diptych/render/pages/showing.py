"""Pictures and charts tried before a page shows them: those that cannot be drawn are findings, with their places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.internal import PAGE_FAILED, described, failure
from diptych.model.diagnostic import Phrase
from diptych.model.exhibit import Chart
from diptych.pictures import look, places
from diptych.render.charts.drawing import WIDE, chart_picture
from diptych.render.child import Failure
from diptych.render.pdf.faults import UNDRAWN_CHART, UNDRAWN_PICTURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.render.charts.letters import Letters
    from diptych.render.studio.drawing import Studio


def shown_pictures(catalogue: Catalogue, studio: Studio) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """Return the report as its pages show it: without the active parts of its pictures, and without those that fail.

    Args:
        catalogue: The index of the report.
        studio: Where pictures are tried.

    Returns:
        The index of a report with these pictures alone, and a finding for each place whose picture failed the trial.
        Pictures that rules refuse have no finding here.
    """
    report = catalogue.report
    tried = {path: _tried(path, data, studio) for path, data in report.pictures.items()}
    failed = {path: outcome.reason for path, outcome in tried.items() if isinstance(outcome, Failure)}
    pictures = {path: outcome for path, outcome in tried.items() if outcome and not isinstance(outcome, Failure)}
    found = tuple(
        UNDRAWN_PICTURE.at(span, {"target": path, "reason": failed[path]})
        for path, span in places(report)
        if path in failed
    )
    return replace(catalogue, report=_showing(report, pictures)), found


def _tried(path: str, data: bytes, studio: Studio) -> bytes | Failure:
    """Return what may be shown of a picture, or why it cannot be drawn; empty where rules refuse it."""
    try:
        shown = look(path, data).data
    except Exception as error:  # noqa: BLE001 - the page is made without this picture
        return Failure(described(error))
    return (studio.trial(shown) if shown else None) or shown


def _showing(report: Report, pictures: dict[str, bytes]) -> Report:
    settings = report.settings
    if settings.pdf.emblem not in pictures:
        settings = replace(settings, pdf=replace(settings.pdf, emblem=None))
    if settings.institution and settings.institution.logo not in pictures:
        settings = replace(settings, institution=replace(settings.institution, logo=None))
    return replace(report, settings=settings, pictures=pictures)


def undrawn_charts(catalogue: Catalogue, languages: tuple[str, ...], letters: Letters) -> Iterator[Diagnostic]:
    """Draw the charts of some languages, and yield one finding for each that cannot be drawn."""
    for document in catalogue.report.documents():
        for block in document.blocks() if document.lang in languages else ():
            if isinstance(block, Chart):
                yield from _undrawn(block, catalogue.report, document.lang, letters)


def _undrawn(block: Chart, report: Report, lang: str, letters: Letters) -> Iterator[Diagnostic]:
    try:
        chart = chart_picture(block, report, lang, WIDE, letters)
    except Exception as error:  # noqa: BLE001 - a failure is a finding
        yield failure(PAGE_FAILED, error, block.span, page=block.title)
        return
    # Rules report data that are missing or too many.
    if isinstance(chart, Phrase):
        yield UNDRAWN_CHART.at(block.span, {"reason": chart})
