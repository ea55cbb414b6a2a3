"""How every command comes to its report; where there is none, that is told and the command ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diptych.cli.findings import TEXT, show_diagnostics, status, status_without_report
from diptych.workspace import NoReport, open_report

if TYPE_CHECKING:
    from diptych.cli.context import Context
    from diptych.io.world import World
    from diptych.model.catalogue import Catalogue
    from diptych.workspace import Workspace


def opened(world: World, context: Context, form: str = TEXT, *, strict: bool = False) -> Workspace:
    """Open a report.

    Args:
        world: The report's folder.
        context: Tells where it is, and in which language to speak.
        form: The format of what is told where there is no report.
        strict: Whether the command fails on warnings too.

    Raises:
        click.exceptions.Exit: No report can be loaded; why has been told.
    """
    found = open_report(world)
    if isinstance(found, NoReport):
        show_diagnostics(found.findings, found.sources, context, form, strict=strict)
        raise click.exceptions.Exit(status_without_report(found.findings))
    return found


def compared_catalogue(workspace: Workspace, context: Context) -> Catalogue:
    """Return the index of a report, in which each translation was held against its source.

    Raises:
        click.exceptions.Exit: Diptych failed over the comparison; that has been told.
    """
    catalogue = workspace.catalogue
    if catalogue.failures:
        show_diagnostics(catalogue.failures, workspace.sources, context)
        raise click.exceptions.Exit(status(catalogue.failures, strict=False))
    return catalogue
