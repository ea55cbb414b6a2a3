"""`diptych export`: writes the report in another format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.cli.context import wanted_folder
from diptych.cli.earlier import METAVAR, earlier_version
from diptych.cli.findings import show_diagnostics, status
from diptych.cli.lists import ListOf, list_option
from diptych.cli.opening import compared_catalogue, opened
from diptych.cli.outputs import finish_earlier, refuse, wanted_languages, write_outputs
from diptych.cli.terminal import say
from diptych.emit.message import fill
from diptych.exporting.exporters import EXPORTERS, HELP, exported
from diptych.i18n import N_
from diptych.internal import EXPORT_FAILED, NOWHERE, failure
from diptych.io import assets
from diptych.translating.choosing import STATES_BY_WORD

if TYPE_CHECKING:
    from collections.abc import Collection

    from diptych.cli.context import Context


@click.command(help=N_("Write the report in another format, one file for each language."))
@click.option("--to", "form", type=click.Choice(list(EXPORTERS)), required=True, help=HELP)
@list_option("--lang", "languages", type=ListOf(), help=N_("Languages to write; by default, all of the report’s."))
@list_option(
    "--only",
    "only",
    type=ListOf(tuple(STATES_BY_WORD)),
    help=N_(
        "For translators: only paragraphs whose source has changed (stale), or without an accepted translation (new)."
    ),
)
@click.option("--notes", is_flag=True, help=N_("For Word: write notes to colleagues too, as comments."))
@click.option(
    "--since",
    metavar=METAVAR,
    help=N_("For Word: show what came and what went since an earlier version as tracked changes."),
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=N_("Folder for the files; by default, one named after the format among the report’s outputs."),
)
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context,
    *,
    form: str,
    languages: tuple[str, ...] | None,
    only: tuple[str, ...] | None,
    since: str | None,
    notes: bool,
    out: Path | None,
) -> None:
    """Check and write; exit with 1 if errors prevent it, with 2 if there is no report, with 3 if the program fails."""
    refuse_unable(context, "--only", form if only else "", {name for name, one in EXPORTERS.items() if one.work})
    refuse_unable(context, "--notes", form if notes else "", {name for name, one in EXPORTERS.items() if one.comments})
    refuse_unable(context, "--since", form if since else "", {name for name, one in EXPORTERS.items() if one.tracks})
    workspace = opened(context.world, context)
    report = workspace.report
    if workspace.errors and not EXPORTERS[form].work:
        finish_earlier(out, report, context, form)
        refuse(workspace, context.translator.gettext("Nothing was written: correct the errors first."), context)
    wanted = wanted_languages(languages, report, context)
    original = report.settings.languages[0]
    if EXPORTERS[form].pairs and not set(wanted).difference((original,)):
        message = context.translator.gettext("“{lang}” is the original: name a language that it is translated into.")
        raise click.UsageError(message.format(lang=original))
    catalogue = compared_catalogue(workspace, context) if EXPORTERS[form].work else workspace.catalogue
    earlier = earlier_version(context, since).catalogue if since else None
    try:
        outputs, remarks = exported(
            form, catalogue, wanted, assets.translator, only or (), earlier=earlier, notes=notes
        )
    except Exception as error:  # noqa: BLE001 - the boundary of an export
        failed = failure(EXPORT_FAILED, error, NOWHERE)
        show_diagnostics([failed], workspace.sources, context)
        raise click.exceptions.Exit(status([failed], strict=False)) from None
    for remark in remarks:
        say(fill(remark.message, dict(remark.arguments), context.translator), err=True)
    folder = out or wanted_folder(context, report.settings.output, form)
    write_outputs(folder, outputs, context, report.document_name)
    say(*(str(folder / path) for path in sorted(outputs)))


def refuse_unable(context: Context, option: str, form: str, able: Collection[str]) -> None:
    """Refuse an option that the format which was asked for with it does not know.

    Args:
        context: Gives the language of messages.
        option: The option.
        form: The format; empty where the option was not given.
        able: The formats that know it.

    Raises:
        click.UsageError: The format does not know the option.
    """
    if form and form not in able:
        message = context.translator.gettext("{option} is for these formats: {formats}.")
        raise click.UsageError(message.format(option=option, formats=", ".join(sorted(able))))
