"""The errors that still stand in what `diptych accept` has accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.cli.findings import finding_sheet
from diptych.emit.visibility import visible
from diptych.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from diptych.cli.context import Context
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.ledger import Place, Standing
    from diptych.model.source import Source, Span
    from diptych.workspace import NoReport


def errors_within(
    report: Workspace | NoReport, accept: Collection[Standing], whole: Collection[Place]
) -> list[Diagnostic]:
    """Return the errors in texts that were accepted, and in their sources.

    Args:
        report: The report with its new ledger.
        accept: The standings of the translations that were accepted.
        whole: The places of which everything was accepted.
    """
    if not isinstance(report, Workspace):
        return []
    files = set(_files(report.catalogue, whole))
    spans: dict[str, list[Span]] = {}
    for span in _spans(report.catalogue, [one for one in accept if one.place not in whole]):
        spans.setdefault(span.path, []).append(span)
    return [
        one
        for one in report.errors
        if one.span.path in files or any(span.covers(one.span) for span in spans.get(one.span.path, ()))
    ]


def error_lines(errors: Collection[Diagnostic], sources: Mapping[str, Source], context: Context) -> Iterator[str]:
    """Yield the lines that name errors: place, code and message."""
    if errors:
        said = context.translator.ngettext(
            "{number} error stands in what you accepted:", "{number} errors stand in what you accepted:", len(errors)
        )
        yield said.format(number=len(errors))
        sheet = finding_sheet(sources, context)
        yield from (f"  {visible(sheet.place(one.span))} {one.code} {visible(sheet.sentence(one))}" for one in errors)


def _files(catalogue: Catalogue, whole: Collection[Place]) -> Iterator[str]:
    """Yield the paths of the files of which everything was accepted: those of sections in both languages."""
    yield from (name for name, _lang in whole)
    for alignment in catalogue.alignments:
        if (alignment.source.name, alignment.target.lang) in whole:
            yield from (alignment.source.source.path, alignment.target.source.path)


def _spans(catalogue: Catalogue, accept: Collection[Standing]) -> Iterator[Span]:
    """Yield the places of texts and of the footnotes marked in them, in both languages."""
    sources = set()
    for one in accept:
        sources.add((one.source, one.lang))
        yield one.source
        if one.target:
            yield one.target
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            if any((block.span, alignment.target.lang) in sources for block in bead.source.blocks):
                for side in (bead.source, bead.target):
                    yield from (passage.span for passage in side.passages if passage.in_note)
