"""What the commands that make something of a report share: refusing it, choosing languages, writing outputs."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

import click

from diptych.cli.changing.editing import reason
from diptych.cli.context import wanted_folder
from diptych.cli.findings import View, show_diagnostics, status
from diptych.cli.terminal import say
from diptych.io.folder.issued import DATA, Issued, is_copy
from diptych.io.folder.output import UNFINISHED, HalfWrittenError, OutputError, publish

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.cli.context import Context
    from diptych.model.report import Report
    from diptych.workspace import Workspace


def refuse(workspace: Workspace, advice: str, context: Context) -> NoReturn:
    """Show the findings on a report, and exit without making anything of it.

    Args:
        workspace: The report.
        advice: What the user can do, in the user's language.
        context: Gives the folder of the report and the language of messages.

    Raises:
        click.exceptions.Exit: Always.
    """
    show_diagnostics(workspace.findings, workspace.sources, context, view=View(workspace.pairs))
    say(advice, err=True)
    raise click.exceptions.Exit(status(workspace.findings, strict=False))


def finish_earlier(out: Path | None, report: Report, context: Context, below: str = "") -> None:
    """Finish and report what an earlier command left half written, where this command writes nothing itself.

    Args:
        out: The output folder that the user named, if any.
        report: The report, which names the folder if the user did not.
        context: Gives the folder of the report and the language of messages.
        below: A folder inside the one that the report names.
    """
    with suppress(click.ClickException):
        folder = out or wanted_folder(context, report.settings.output, below)
        if (folder / UNFINISHED).is_file():
            write_outputs(folder, {}, context)


def wanted_languages(named: tuple[str, ...] | None, report: Report, context: Context) -> tuple[str, ...]:
    """Return the languages to make, in the report's order.

    Raises:
        click.UsageError: A language that was named is not one of the report's.
    """
    languages = report.settings.languages
    for lang in named or ():
        if lang not in languages:
            _ = context.translator.gettext
            message = _("This report is not in “{lang}”: its languages are {languages}.")
            raise click.UsageError(message.format(lang=lang, languages=", ".join(languages)))
    return tuple(lang for lang in languages if not named or lang in named)


def write_outputs(folder: Path, outputs: dict[str, bytes], context: Context, name: str = "") -> None:
    """Write what was made, and print the files that a reader opens.

    Args:
        folder: The folder of outputs.
        outputs: What was made, by path in it.
        context: Gives the folder of the report and the language of messages.
        name: What the files of the report are named after: those that it wrote under another name are removed.

    Raises:
        click.ClickException: The folder cannot be written.
    """
    _ = context.translator.gettext
    try:
        was_ended = publish(folder, outputs)
    except OutputError as error:
        message = _("“{path}” in the output folder is a link or a folder: it was not written.")
        raise click.ClickException(message.format(path=error.path)) from error
    except NotADirectoryError as error:
        message = _(
            "“{path}” is in the place of a folder: remove it, or name another folder with --out. Nothing was written."
        )
        raise click.ClickException(message.format(path=error.filename)) from error
    except OSError as error:
        halfway = isinstance(error, HalfWrittenError)
        message = _("Only some files were written to “{folder}”: {reason}. Correct this, and run the command again.")
        message = message if halfway else _("Nothing was written to “{folder}”: {reason}.")
        raise click.ClickException(message.format(folder=folder, reason=reason(error, context.translator))) from error
    if was_ended:
        message = _("An earlier command was interrupted while writing to “{folder}”: its outputs were completed first.")
        say(message.format(folder=folder), err=True)
    if name:
        retire(folder, outputs, context, name)
    for path in sorted(outputs):
        # A PDF among the files of the web edition is a copy of one in its own folder.
        if path.endswith("index.html") or (path.endswith(".pdf") and not path.startswith("html/")):
            say(os.path.relpath(folder / path))


def retire(folder: Path, outputs: dict[str, bytes], context: Context, name: str) -> None:
    """Remove what the report wrote and no longer does, and say so."""
    # The record only spares the user some tidying: without it, everything else is as it should be.
    with suppress(OSError):
        _ = context.translator.gettext
        renamed = _("Removed “{path}”, which the report wrote under its former name.")
        gone = _("Removed “{path}”: no page has its table any more.")
        stale = _("Removed “{path}”: the web edition no longer offers it. To offer it again, export first.")
        for path in Issued(context.root, folder).renew(outputs, name):
            message = gone if path.endswith(DATA) else stale if is_copy(path) else renamed
            say(message.format(path=os.path.relpath(folder / path)), err=True)
