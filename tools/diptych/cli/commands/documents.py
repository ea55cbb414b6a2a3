"""`diptych documents`: keeps the register of cited documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diptych.cli.changing.editing import editing, encoded
from diptych.cli.findings import View, show_diagnostics, status
from diptych.cli.opening import opened
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.model.files import REGISTER
from diptych.model.source import Source
from diptych.model.symbol import MalformedSymbolError
from diptych.parse.yaml.registration import unregistered, with_documents
from diptych.rules.citations.citations import wrong_year, year_arguments
from diptych.rules.making.reasons import REASONS
from diptych.series.recognise import document_symbol
from diptych.un.calendar.resolutions import fits_its_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.io.folder.editing import Editing
    from diptych.io.world import World
    from diptych.model.report import Report
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol
    from diptych.workspace import Workspace


@click.group(help=N_("Keep the register of cited documents."))
def command() -> None:
    """Run one of the commands below."""


@command.command(help=N_("Add documents to the register."))
@click.argument("symbols", metavar="SYMBOL...", nargs=-1, required=True)
@click.pass_obj
def add(context: Context, symbols: tuple[str, ...]) -> None:
    """Add an entry for each document not yet registered; add nothing if a symbol is malformed."""
    with editing(context) as world:
        report = opened_with_register(world, context).report
        wanted = [parsed(symbol, report.settings, context.translator) for symbol in symbols]
        lines = extend(report, wanted, world, context)
    say(*lines)


@command.command(help=N_("Add every cited document to the register."))
@click.pass_obj
def sync(context: Context) -> None:
    """Add an entry for each document that the report cites and the register lacks, unless its year is wrong.

    Raises:
        click.exceptions.Exit: A document was left out; a finding on the first place that cites it has been shown.
    """
    with editing(context) as world:
        workspace = opened_with_register(world, context)
        lacking = [one for one in workspace.catalogue.documents if one.entry is None]
        left_out = [one for one in lacking if not fits_its_year(one.symbol)]
        wanted = [one.symbol for one in lacking if one not in left_out]
        lines = extend(workspace.report, wanted, world, context) if wanted or not left_out else ()
    say(*lines)
    if left_out:
        # A resolution and its corrigendum have the same fault: one finding is enough.
        first = {tuple(year_arguments(one.symbol).items()): one for one in reversed(left_out)}
        found = [wrong_year.rule.at(one.places[0].span, year_arguments(one.symbol)) for one in first.values()]
        show_diagnostics(
            sorted(found, key=lambda one: one.span), workspace.sources, context, view=View(workspace.pairs)
        )
        raise click.exceptions.Exit(1)


def parsed(text: str, settings: Settings, translator: Translator) -> Symbol:
    """Return a symbol given on the command line.

    Raises:
        click.UsageError: It is not a symbol; the error says why and what was probably meant.
    """
    try:
        symbol = document_symbol(text, settings)
    except MalformedSymbolError as error:
        _ = translator.gettext
        reason = _(REASONS[error.reason])
        fault = _("“{symbol}” is not the symbol of a document: {reason}.").format(symbol=text, reason=reason)
        meant = _("Did you mean {symbol}?").format(symbol=error.suggestion) if error.suggestion else ""
        raise click.UsageError(f"{fault} {meant}".strip()) from error
    if not fits_its_year(symbol):
        raise click.UsageError(wrong_year_of(symbol, translator))
    return symbol


def wrong_year_of(symbol: Symbol, translator: Translator) -> str:
    """Return the message for a resolution of the Security Council that does not belong to its year."""
    return translator.gettext(wrong_year.rule.message).format_map(year_arguments(symbol))


def opened_with_register(world: World, context: Context) -> Workspace:
    """Open the report, if its register is in order.

    Raises:
        click.exceptions.Exit: It is not, or there is no report; the findings have been shown.
    """
    workspace = opened(world, context)
    wrong = [one for one in workspace.report.diagnostics if one.span.path == REGISTER]
    if wrong:
        show_diagnostics(wrong, workspace.sources, context, view=View(workspace.pairs))
        raise click.exceptions.Exit(status(wrong, strict=False))
    return workspace


def extend(report: Report, symbols: Sequence[Symbol], world: Editing, context: Context) -> tuple[str, ...]:
    """Add to the register the documents that it lacks, and return the lines that name them."""
    _ = context.translator
    missing = unregistered(symbols, report.register)
    if not missing:
        return (_.gettext("Nothing to add: {file} has them all.").format(file=REGISTER),)
    source = report.sources.get(REGISTER, Source(REGISTER, ""))
    world.replace({REGISTER: encoded(world, REGISTER, with_documents(source, missing))})
    added = _.ngettext("Added {number} document to {file}:", "Added {number} documents to {file}:", len(missing))
    return (added.format(number=len(missing), file=REGISTER), *(f"  {symbol}" for symbol in missing))
