"""`diptych export`: the report in another format, one file for each language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.cli.build import wanted_languages, write
from diptych.cli.context import output_folder
from diptych.cli.findings import show
from diptych.cli.lists import ListOf, list_option
from diptych.cli.terminal import say
from diptych.exchange.akn_writing import file_name, write_akn
from diptych.i18n import N_
from diptych.index.catalogue import index
from diptych.io import assets
from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from diptych.cli.context import Context

FORMATS = ("akn",)
"""What `--to` takes: Akoma Ntoso 3.0."""


@click.command(help=N_("Write the report in another format, one file for each language."))
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help=N_("The format: akn is Akoma Ntoso 3.0."))
@list_option("--lang", "languages", type=ListOf(), help=N_("Languages to write; all of the report’s by default."))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=N_("Folder of the files, if not a folder with the format’s name among the report’s outputs."),
)
@click.pass_obj
def command(context: Context, form: str, languages: tuple[str, ...] | None, out: Path | None) -> None:
    """Check and write; exit with 1 where errors prevent it, with 2 where there is no report."""
    loaded = pipeline.load(context.world)
    if loaded.report is None:
        show(loaded.diagnostics, loaded.sources, context)
        raise click.exceptions.Exit(2)
    catalogue = index(loaded.report)
    errors = [found for found in pipeline.judge(catalogue) if found.severity is Severity.ERROR]
    if errors:
        show(errors, loaded.sources, context)
        say(context.translator.gettext("Nothing was written: mend the errors first."), err=True)
        raise click.exceptions.Exit(1)
    outputs = {
        file_name(loaded.report, lang): write_akn(catalogue, lang, assets.translator(lang))
        for lang in wanted_languages(languages, loaded.report, context)
    }
    folder = out or output_folder(context, loaded.report.settings.output, form)
    write(folder, outputs, context)
    say(*(str(folder / path) for path in sorted(outputs)))
