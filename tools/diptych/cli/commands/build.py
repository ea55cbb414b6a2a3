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
from diptych.cli.changing.editing import reason
from diptych.cli.context import wanted_folder
from diptych.cli.findings import show_diagnostics, status, status_without_report
from diptych.cli.lists import ListOf, list_option
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.io.folder.output import UNFINISHED, HalfWrittenError, OutputError, publish
from diptych.model.diagnostic import Severity
from diptych.packaged import house

if TYPE_CHECKING:
    from diptych.cli.context import Context
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report

STEPS = {"html": N_("web edition"), "pdf": N_("PDF"), "parallel": N_("side by side")}


@click.command(help=N_("Make the web edition and the PDF of the report."))
@list_option(
    "--format",
    "formats",
    type=ListOf(FORMATS),
    help=N_("What to make: html, pdf; parallel is two languages side by side, as both."),
)
@list_option("--lang", "languages", type=ListOf(), help=N_("Languages to make; all of the report’s by default."))
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help=N_("Folder of the pages, if not the report’s own.")
)
@click.option("--draft", is_flag=True, help=N_("Build in spite of errors, and mark in the page what is missing."))
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

    Exit with 1 where errors prevent it or were found in the pages, with 2 where there is no report, with 3 where the
    program failed.
    """
    loaded = pipeline.load(context.world)
    if loaded.report is None:
        show_diagnostics(loaded.diagnostics, loaded.sources, context)
        raise click.exceptions.Exit(status_without_report(loaded.diagnostics))
    catalogue = pipeline.indexed(loaded.report, house())
    found = pipeline.judge(catalogue)
    if found:
        show_diagnostics(found, loaded.sources, context)
    errors = any(one.severity is Severity.ERROR for one in found)
    if errors and not draft:
        finish_earlier(out, loaded.report, context)
        say(context.translator.gettext("Nothing was built: mend the errors, or build with --draft."), err=True)
        raise click.exceptions.Exit(status(found, strict=False))
    wanted = formats or EDITIONS
    order = pipeline.Order(wanted, wanted_languages(languages, loaded.report, context), linked=wanted)
    if "parallel" in wanted and len(order.languages) != PANELS:
        message = context.translator.gettext("Two languages can stand side by side: name them with --lang.")
        raise click.UsageError(message)
    outputs, faults = build_formats(catalogue, order, context, draft=draft)
    if faults:
        show_diagnostics(faults, loaded.sources, context)
    folder = out or wanted_folder(context, loaded.report.settings.output)
    write_outputs(folder, outputs, context)
    # A draft lets errors of the report through, not those of the pages, nor failures of the program.
    failures = (one for one in found if is_internal(one.code))
    click.get_current_context().exit(status((*failures, *faults), strict=False))


def finish_earlier(named: Path | None, report: Report, context: Context) -> None:
    """Finish what an earlier command left half written, and tell it, where this one comes to write nothing."""
    with suppress(click.ClickException):
        folder = named or wanted_folder(context, report.settings.output)
        if (folder / UNFINISHED).is_file():
            write_outputs(folder, {}, context)


def wanted_languages(named: tuple[str, ...] | None, report: Report, context: Context) -> tuple[str, ...]:
    """Return the languages to make, in the report's order.

    Raises:
        click.UsageError: The report does not have one that was named.
    """
    languages = report.settings.languages
    for lang in named or ():
        if lang not in languages:
            _ = context.translator.gettext
            message = _("This report is not in “{lang}”: its languages are {languages}.")
            raise click.UsageError(message.format(lang=lang, languages=", ".join(languages)))
    return tuple(lang for lang in languages if not named or lang in named)


def build_formats(
    catalogue: Catalogue, order: pipeline.Order, context: Context, *, draft: bool
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make one format after the other; on a terminal, tell how far it is."""
    outputs: dict[str, bytes] = {}
    faults: tuple[Diagnostic, ...] = ()
    tools = workshop(draft=draft)
    for form in order.formats:
        start = time.perf_counter()
        made, found = pipeline.build(catalogue, replace(order, formats=(form,)), tools)
        outputs |= made
        # What is wrong with a chart is wrong in each format.
        faults += tuple(one for one in found if one not in faults)
        if sys.stderr.isatty():
            step = context.translator.gettext(STEPS[form])
            say(f"✓ {step} ({', '.join(order.languages)}): {time.perf_counter() - start:.1f} s", err=True)
    return outputs, faults


def write_outputs(folder: Path, outputs: dict[str, bytes], context: Context) -> None:
    """Write what was made and name the files that a reader opens.

    Raises:
        click.ClickException: The folder cannot be written.
    """
    _ = context.translator.gettext
    try:
        was_ended = publish(folder, outputs)
    except OutputError as error:
        message = _("“{path}” in the folder of outputs is a link or a folder: it was not written.")
        raise click.ClickException(message.format(path=error.path)) from error
    except NotADirectoryError as error:
        message = _(
            "“{path}” stands where a folder is wanted: remove it, or name another folder with --out. Nothing was "
            "written."
        )
        raise click.ClickException(message.format(path=error.filename)) from error
    except OSError as error:
        halfway = isinstance(error, HalfWrittenError)
        message = _("Only some files were written to “{folder}”: {reason}. Mend that, and run the command again.")
        message = message if halfway else _("Nothing was written to “{folder}”: {reason}.")
        raise click.ClickException(message.format(folder=folder, reason=reason(error, context.translator))) from error
    if was_ended:
        message = _(
            "An earlier command was ended while it wrote to “{folder}”: what it had left undone was done first."
        )
        say(message.format(folder=folder), err=True)
    for path in sorted(outputs):
        if path.endswith((".pdf", "index.html")):
            say(os.path.relpath(folder / path))
