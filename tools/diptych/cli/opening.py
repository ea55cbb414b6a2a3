"""How every command opens its report; if it cannot be opened, the findings are shown and the command ends."""

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
        context: Gives the folder of the report and the language of messages.
        form: The format of the findings shown if there is no report.
        strict: Whether the command fails on warnings too.

    Raises:
        click.exceptions.Exit: No report can be loaded; the findings have been shown.
    """
    found = open_report(world)
    if isinstance(found, NoReport):
        show_diagnostics(found.findings, found.sources, context, form, strict=strict)
        raise click.exceptions.Exit(status_without_report(found.findings))
    return found


def compared_catalogue(workspace: Workspace, context: Context) -> Catalogue:
    """Return the index of a report, with each translation compared with its source.

    Raises:
        click.exceptions.Exit: The comparison failed; that has been shown.
    """
    catalogue = workspace.catalogue
    if catalogue.failures:
        show_diagnostics(catalogue.failures, workspace.sources, context)
        raise click.exceptions.Exit(status(catalogue.failures, strict=False))
    return catalogue
