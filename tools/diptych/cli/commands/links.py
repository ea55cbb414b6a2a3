"""`diptych links`: asks the network whether every cited document and every link answers."""

from __future__ import annotations

import asyncio
import datetime
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from diptych.cli.configuration.network import network, network_options
from diptych.cli.findings import View, format_option, output_option, show_diagnostics, status, strict_option
from diptych.cli.opening import opened
from diptych.cli.terminal import progress as shown_progress
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.index.text.addresses import addresses
from diptych.io.network.link_store import LinkStore, StoreError, store_path
from diptych.model.files import REPORT
from diptych.model.link_check import Outcome
from diptych.rules import registry
from diptych.rules.findings.allowances import is_allowed
from diptych.rules.network import answers
from diptych.rules.network.verdicts import due, unsettled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from diptych.cli.configuration.network import Asked, Network
    from diptych.cli.context import Context
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.link_check import Address, Answer, Request
    from diptych.model.report import Report


@click.command(help=N_("Ask the network whether every cited document and every link answers, in each language."))
@click.option("--offline", is_flag=True, help=N_("Ask nothing; judge by the answers from earlier runs."))
@click.option("--new", is_flag=True, help=N_("Ask only links that have no answer yet, and those that failed."))
@network_options
@format_option
@output_option
@strict_option
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context,
    form: str,
    output: Path | None,
    asked: Asked,
    *,
    offline: bool,
    new: bool,
    strict: bool,
) -> None:
    """Ask what is due, then print the findings; exit as `diptych check` does."""
    workspace = opened(context.world, context, form, strict=strict)
    wanted = addresses(workspace.catalogue)
    try:
        with LinkStore.open(store_path()) as store:
            outcome = Outcome()
            if not offline:
                way = network(context, asked, workspace.report.settings.links, form)
                outcome = ask(wanted, way, store, context, new=new)
            results = store.results(address.request for address in wanted)
    except StoreError as error:
        _ = context.translator.gettext
        message = _("The answers cannot be kept in “{path}”: {reason}.")
        raise click.ClickException(message.format(path=store_path(), reason=_(str(error)))) from error
    known = {address: results[address.request].answer for address in wanted if address.request in results}
    found = judged(workspace.report, wanted, known, outcome)
    view = View(workspace.pairs, output=output)
    shown = show_diagnostics(found, workspace.sources, context, form, strict=strict, view=view)
    click.get_current_context().exit(status(shown, strict=strict))


def ask(wanted: Sequence[Address], way: Network, store: LinkStore, context: Context, *, new: bool) -> Outcome:
    """Ask what is due and keep the answers; show progress, and return what could not be asked.

    Raises:
        StoreError: An answer cannot be kept.
    """
    # Imported here: only this command goes to the network.
    from diptych.io.network.fetching import fetch  # noqa: PLC0415

    requests = tuple(address.request for address in wanted)
    results = store.results(requests)
    report = str(context.root.resolve())
    # An interrupted run is resumed later; asking again what failed is not part of it.
    asked = unsettled(requests, results) if new else due(requests, results, now(), store.begin(report, now()))
    others = results.keys() - set(asked)
    witnesses = (request for request in requests if request in others and results[request].answer.status)
    with asking_progress(len(asked), len(requests), context) as advance:

        def settle(request: Request, answer: Answer) -> None:
            store.keep(request, answer, now())
            advance()

        outcome = asyncio.run(fetch(asked, way.choice, settle, way.trust, way.proxies, witnesses))
    if outcome.is_whole and not new:
        store.end(report)
    return outcome


def judged(
    report: Report, wanted: Sequence[Address], known: dict[Address, Answer], outcome: Outcome
) -> tuple[Diagnostic, ...]:
    """Return findings on bad answers and on what was not asked, by path, place and code."""
    told = outcome.unasked
    unknown = sum(address not in known and address.request not in told for address in wanted)
    found = [
        *answers.answer_findings(known, report.sources, lambda code, span: is_allowed(report, code, span)),
        *answers.unasked(outcome, wanted, REPORT),
        *answers.never_asked(unknown, len(wanted), REPORT),
    ]
    return registry.weigh(found, report.settings.rules)


@contextmanager
def asking_progress(count: int, total: int, context: Context) -> Iterator[Callable[[], None]]:
    """Show on the error stream how far the asking is: a bar on a terminal, and one line at the end.

    Args:
        count: Links to ask.
        total: All links.
        context: Gives the language of messages.

    Yields:
        A function to call after each answer.
    """
    _ = context.translator.gettext
    done = 0
    with shown_progress(_("Asking"), count) as step:

        def advance() -> None:
            nonlocal done
            done += 1
            step()

        yield advance
    say(_("Links: {total}; asked now: {done} of {count}.").format(total=total, done=done, count=count), err=True)


def now() -> datetime.datetime:
    """Return the current time."""
    return datetime.datetime.now(datetime.UTC)
