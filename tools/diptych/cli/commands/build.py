"""`diptych build`: checks the report, then makes its pages."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.api import EDITIONS, FORMATS, PANELS, workshop
from diptych.cli.context import wanted_folder
from diptych.cli.findings import View, show_diagnostics, status
from diptych.cli.lists import ListOf, list_option
from diptych.cli.opening import opened
from diptych.cli.outputs import finish_earlier, refuse, wanted_languages, write_outputs
from diptych.cli.terminal import say
from diptych.exporting.exporters import EXPORTERS, exported
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.io import assets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.cli.context import Context
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.render.pages.outputs import OtherForm

STEPS = {"html": N_("web edition"), "pdf": N_("PDF"), "parallel": N_("side by side")}


@click.command(help=N_("Make the web edition and the PDF of the report."))
@list_option(
    "--format",
    "formats",
    type=ListOf(FORMATS),
    help=N_("Formats to make: html, pdf, or parallel for two languages side by side, in both."),
)
@list_option("--lang", "languages", type=ListOf(), help=N_("Languages to make; by default, all of the report’s."))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=N_("Folder for the pages; by default, the report’s own."),
)
@click.option("--draft", is_flag=True, help=N_("Build despite errors, and mark on the page what is missing."))
@click.pass_obj
def command(
    context: Context,
    formats: tuple[str, ...] | None,
    languages: tuple[str, ...] | None,
    out: Path | None,
    *,
    draft: bool,
) -> None:
    """Check, build and write.

    Exit with 1 if errors prevent it or are found in the pages, with 2 if there is no report, with 3 if the program
    fails.
    """
    workspace = opened(context.world, context)
    report, found = workspace.report, workspace.findings
    if workspace.errors and not draft:
        finish_earlier(out, report, context)
        advice = context.translator.gettext("Nothing was built: correct the errors, or build with --draft.")
        refuse(workspace, advice, context)
    if found:
        show_diagnostics(found, workspace.sources, context, view=View(workspace.pairs))
    wanted = formats or EDITIONS
    order = pipeline.Order(wanted, wanted_languages(languages, report, context), linked=wanted)
    if "parallel" in wanted and len(order.languages) != PANELS:
        message = context.translator.gettext("A side-by-side edition has two languages: name them with --lang.")
        raise click.UsageError(message)
    folder = out or wanted_folder(context, report.settings.output)
    if "html" in wanted and not draft:
        order = replace(order, others=tuple(exports_of_today(folder, workspace.catalogue, order.languages)))
    outputs, faults = build_formats(workspace.catalogue, order, context, draft=draft)
    if faults:
        show_diagnostics(faults, workspace.sources, context, view=View(workspace.pairs))
    write_outputs(folder, outputs, context, report.document_name)
    tell_outdated(folder, pipeline.unprinted(report, order, outputs), report, context)
    # A draft disregards errors in the report, but not errors in the pages or failures of the program.
    failures = (one for one in found if is_internal(one.code))
    click.get_current_context().exit(status((*failures, *faults), strict=False))


def build_formats(
    catalogue: Catalogue, order: pipeline.Order, context: Context, *, draft: bool
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make one format after the other; on a terminal, show progress."""
    outputs: dict[str, bytes] = {}
    faults: tuple[Diagnostic, ...] = ()
    tools = workshop(draft=draft)
    missing: tuple[str, ...] = ()
    # The web edition comes last: it links to the PDFs that there are.
    for form in sorted(order.formats, key="html".__eq__):
        start = time.perf_counter()
        alone = replace(order, formats=(form,), unprinted=missing)
        made, found = pipeline.build(catalogue, alone, tools)
        outputs |= made
        missing += pipeline.unprinted(catalogue.report, alone, outputs)
        # A fault in a chart is found again for each format.
        faults += tuple(one for one in found if one not in faults)
        if sys.stderr.isatty():
            step = context.translator.gettext(STEPS[form])
            say(f"✓ {step} ({', '.join(order.languages)}): {time.perf_counter() - start:.1f} s", err=True)
    return outputs, faults


def exports_of_today(folder: Path, catalogue: Catalogue, languages: Iterable[str]) -> Iterator[OtherForm]:
    """Yield the exports for readers in the folder of outputs that say what the report says now, and need no other file.

    Args:
        folder: The folder of outputs.
        catalogue: The index of the report.
        languages: The languages of the web edition.
    """
    from diptych.render.pages.outputs import OtherForm  # noqa: PLC0415 - a build loads it

    for exporter in EXPORTERS.values():
        if not exporter.called or not (folder / exporter.name).is_dir():
            continue
        for lang in languages:
            with suppress(Exception):  # an export that fails, or cannot be read, is not offered
                made, _ = exported(exporter.name, catalogue, (lang,), assets.translator)
                ((path, data),) = made.items()
                if (folder / exporter.name / path).read_bytes() == data:
                    yield OtherForm(f"{exporter.name}/{path}", exporter.called, exporter.media_type, lang, data)


def tell_outdated(folder: Path, missing: Iterable[str], report: Report, context: Context) -> None:
    """Say which of the PDFs that could not be made lie in the folder of outputs from an earlier build."""
    from diptych.render.pages.outputs import pdf_path  # noqa: PLC0415 - a build has loaded it

    message = context.translator.gettext("“{path}” is from an earlier build: this one could not make it.")
    for place in (folder / pdf_path(report, name) for name in missing):
        if place.is_file():
            say(message.format(path=os.path.relpath(place)), err=True)
