"""How every command changes a report: under a lock, and only files that have not changed since they were read."""

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
from diptych.loading import BYTE_ORDER_MARK
from diptych.model.source import Span
from diptych.rules.findings.write_faults import CHANGED_MEANWHILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

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
"""Reasons that systems give for not writing a file, listed here to be translated."""


@contextmanager
def editing(context: Context, form: str = TEXT) -> Iterator[Editing]:
    """Give the report to be changed; no other command changes it until the block ends.

    Raises:
        click.exceptions.Exit: A file has changed since it was read; a finding has been shown. Nothing is written.
        click.ClickException: A file cannot be written, or another command does not finish in time.
    """
    _ = context.translator.gettext
    root = context.root
    try:
        with held(
            root, lambda: say(_("Another command is writing to this report; waiting for it to finish."), err=True)
        ):
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


def encoded(world: Editing, path: str, text: str) -> bytes:
    """Return a text as the content of a file, with the byte order mark that the file began with when it was read."""
    is_marked = (world.as_read(path) or b"").startswith(BYTE_ORDER_MARK.encode())
    return f"{BYTE_ORDER_MARK if is_marked else ''}{text}".encode()


def given_file(file: Path, translator: Translator) -> bytes:
    """Return the content of a file that the user named.

    Raises:
        click.ClickException: It cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as error:
        message = translator.gettext("“{file}” cannot be read: {reason}.")
        raise click.ClickException(message.format(file=file, reason=reason(error, translator))) from error


def tell_parted(paths: Iterable[str], translator: Translator) -> None:
    """Say which files were replaced under only one of their names."""
    message = translator.gettext(
        "{file} has another name (a hard link); under that name the file still has the old text."
    )
    for path in paths:
        say(message.format(file=path), err=True)


def unwritable(error: UnwritableError, translator: Translator) -> str:
    """Return the message for a file that cannot be written."""
    message = translator.gettext("{file} cannot be written: {reason}. Nothing was changed.")
    return message.format(file=visible(error.path), reason=translator.gettext(error.reason))


def reason(error: OSError, translator: Translator) -> str:
    """Return the system's reason for not writing, in the user's language where it is translated."""
    said = error.strerror or str(error)
    return translator.gettext(said) if said else type(error).__name__
