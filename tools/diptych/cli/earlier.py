"""The option `--since`: an earlier version of the report, from Git or from a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from diptych.cli.context import Context, NoReportError
from diptych.i18n import N_
from diptych.io.folder.history import NoRevisionError, revision
from diptych.workspace import NoReport, open_report

if TYPE_CHECKING:
    from diptych.io.world import World
    from diptych.model.catalogue import Catalogue


METAVAR = "REVISION"
HELP = N_("The earlier version: a revision that Git knows, such as HEAD~1 or a tag, or a folder with the report.")


class EarlierVersion(NamedTuple):
    """The index of an earlier version of the report, and what readers call it: `v1 (2026-11-30)`."""

    catalogue: Catalogue
    called: str


def earlier_version(context: Context, name: str) -> EarlierVersion:
    """Return an earlier version of the report, whatever is wrong with it.

    Args:
        context: Gives the folder of the report and the language of messages.
        name: A revision of the repository around it, or a folder.

    Raises:
        click.UsageError: There is no such version, or no report in it.
    """
    world, called = _world(context, name)
    found = open_report(world)
    if isinstance(found, NoReport):
        message = context.translator.gettext("“{name}” has no report that could be read: name a later version.")
        raise click.UsageError(message.format(name=name))
    return EarlierVersion(found.catalogue, called)


def _world(context: Context, name: str) -> tuple[World, str]:
    try:
        found = revision(context.root, name, context.world.today())
    except NoRevisionError:
        pass
    else:
        return found.world, f"{name} ({found.day})"
    try:
        if Path(name).is_dir():
            return Context(Path(name), context.translator).world, name
    except NoReportError as error:
        raise click.UsageError(error.message) from error
    message = context.translator.gettext(
        "“{name}” is neither a revision that Git knows for this report nor a folder: name one of them with --since."
    )
    raise click.UsageError(message.format(name=name))
