"""How every command changes a report: alone, and only what is as it was read; what prevents it is told."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from diptych.cli.findings import TEXT, show_diagnostics
from diptych.cli.terminal import say
from diptych.emit.visibility import visible
from diptych.i18n import N_
from diptych.io.folder.editing import Editing
from diptych.io.folder.locking import BusyError, held
from diptych.io.folder.replacing import ChangedError, UnwritableError
from diptych.model.source import Span
from diptych.rules.findings.write_faults import CHANGED_MEANWHILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.cli.context import Context
    from diptych.i18n import Translator

SYSTEM = (
    N_("Permission denied"),
    N_("Operation not permitted"),
    N_("Read-only file system"),
    N_("No space left on device"),
    N_("Disk quota exceeded"),
    N_("File too large"),
    N_("File name too long"),
    N_("Not a directory"),
    N_("Is a directory"),
    N_("File exists"),
    N_("No such file or directory"),
    N_("Input/output error"),
    N_("Too many open files"),
    N_("Stale file handle"),
)
"""What a system says against writing a file, so that it is said in the user's language."""


@contextmanager
def editing(context: Context, form: str = TEXT) -> Iterator[Editing]:
    """Give the report to be changed; nobody else does until the block ends.

    Raises:
        click.exceptions.Exit: A file was changed by others since it was read; that has been told. Nothing is written.
        click.ClickException: A file cannot be written, or another command does not come to its end.
    """
    _ = context.translator.gettext
    root = context.root
    try:
        with held(root, lambda: say(_("Another command is writing in this report: waiting for it."), err=True)):
            report = Editing(root)
            yield report
    except ChangedError as error:
        show_diagnostics([CHANGED_MEANWHILE.at(Span(error.path, 0, 0))], {}, context, form)
        raise click.exceptions.Exit(1) from error
    except UnwritableError as error:
        raise click.ClickException(unwritable(error, context.translator)) from error
    except BusyError as error:
        message = _("Nothing was changed in “{folder}”: {reason}.")
        raise click.ClickException(message.format(folder=root, reason=reason(error, context.translator))) from error
    tell_parted(report.parted, context.translator)


def tell_parted(paths: Iterable[str], translator: Translator) -> None:
    """Tell of files that were replaced under one of their names only."""
    message = translator.gettext("{file} has another name (a hard link), under which the old text still stands.")
    for path in paths:
        say(message.format(file=path), err=True)


def unwritable(error: UnwritableError, translator: Translator) -> str:
    """Return what is told of a file that cannot be written."""
    message = translator.gettext("{file} cannot be written: {reason}. Nothing was changed.")
    return message.format(file=visible(error.path), reason=translator.gettext(error.reason))


def reason(error: OSError, translator: Translator) -> str:
    """Return what the system has against writing, in the user's language where we know it."""
    said = error.strerror or str(error)
    return translator.gettext(said) if said else type(error).__name__
