"""`diptych redline`: what changed since an earlier version, the languages face to face."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.api import EDITIONS, PANELS, workshop
from diptych.cli.context import wanted_folder
from diptych.cli.earlier import HELP, METAVAR, earlier_version
from diptych.cli.findings import View, show_diagnostics, status
from diptych.cli.lists import ListOf, list_option
from diptych.cli.opening import compared_catalogue, opened
from diptych.cli.outputs import wanted_languages, write_outputs
from diptych.i18n import N_

if TYPE_CHECKING:
    from diptych.cli.context import Context

FOLDER = "redline"


@click.command(
    help=N_(
        "Show what changed since an earlier version: every word that came or went, the languages face to face, with "
        "the numbers of paragraphs then and now. The report may have errors."
    )
)
@click.option("--since", metavar=METAVAR, required=True, help=HELP)
@list_option("--format", "formats", type=ListOf(EDITIONS), help=N_("Formats to make: html, pdf; by default, both."))
@list_option("--lang", "languages", type=ListOf(), help=N_("Languages to make; by default, all of the report’s."))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=N_("Folder for the pages; by default, “redline” among the report’s outputs."),
)
@click.pass_obj
def command(
    context: Context,
    *,
    since: str,
    formats: tuple[str, ...] | None,
    languages: tuple[str, ...] | None,
    out: Path | None,
) -> None:
    """Compare and write; exit with 1 if errors are found in the pages, with 2 if there is no report."""
    workspace = opened(context.world, context)
    report, catalogue = workspace.report, compared_catalogue(workspace, context)
    wanted = wanted_languages(languages, report, context)
    if len(wanted) > PANELS:
        message = context.translator.gettext("A redline has one language or two: name them with --lang.")
        raise click.UsageError(message)
    order = pipeline.Order(formats or EDITIONS, wanted)
    earlier = earlier_version(context, since)
    outputs, faults = pipeline.redline(catalogue, earlier.catalogue, order, earlier.called, workshop(draft=True))
    if faults:
        show_diagnostics(faults, workspace.sources, context, view=View(workspace.pairs))
    write_outputs(out or wanted_folder(context, report.settings.output, FOLDER), outputs, context)
    click.get_current_context().exit(status(faults, strict=False))
