"""`diptych links`: asks the network whether every cited document and every link answers."""

from __future__ import annotations

import asyncio
import datetime
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.cli.findings import format_option, show, status, status_without_report, strict_option
from diptych.i18n import N_
from diptych.index.addresses import addresses
from diptych.index.catalogue import index
from diptych.io.link_store import LinkStore, StoreError, store_path
from diptych.rules import answers, registry
from diptych.rules.suppression import is_allowed
from diptych.rules.verdicts import due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from diptych.cli.context import Context
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.link_check import Address, Answer, Request
    from diptych.model.report import Report
    from diptych.model.settings import LinkChoice


@click.command(help=N_("Ask the network whether every cited document and every link answers, in each language."))
@click.option("--offline", is_flag=True, help=N_("Ask nothing; judge by what is known from earlier runs."))
@click.option("--new", is_flag=True, help=N_("Ask only links of which nothing is known yet."))
@format_option
@strict_option
@click.pass_obj
def command(context: Context, form: str, *, offline: bool, new: bool, strict: bool) -> None:
    """Ask what is due, then print the findings; exit as `diptych check` does."""
    loaded = pipeline.load(context.world)
    if loaded.report is None:
        show(loaded.diagnostics, loaded.sources, context, form, strict=strict)
        raise click.exceptions.Exit(status_without_report(loaded.diagnostics))
    wanted = addresses(index(loaded.report))
    try:
        with LinkStore.open(store_path()) as store:
            if not offline:
                ask(wanted, loaded.report.settings.links, store, context, new=new)
            results = store.results(address.request for address in wanted)
    except StoreError as error:
        message = context.translator.gettext("The answers cannot be kept in “{path}”: {reason}.")
        raise click.ClickException(message.format(path=store_path(), reason=error)) from error
    known = {address: results[address.request].answer for address in wanted if address.request in results}
    found = judged(loaded.report, wanted, known)
    shown = show(found, loaded.sources, context, form, strict=strict)
    click.get_current_context().exit(status(shown, strict=strict))


def ask(wanted: Sequence[Address], choice: LinkChoice, store: LinkStore, context: Context, *, new: bool) -> None:
    """Ask what is due and keep the answers; tell how far it is.

    Raises:
        StoreError: An answer cannot be kept.
    """
    # The network is loaded by who goes there.
    from diptych.io.fetching import fetch  # noqa: PLC0415

    requests = tuple(address.request for address in wanted)
    results = store.results(requests)
    report = str(context.root.resolve())
    begun = store.begin(report, now())
    if new:
        asked = tuple(request for request in requests if request not in results)
    else:
        asked = due(requests, results, now(), begun)
    left = set(asked)
    with progress(len(asked), len(requests), context) as advance:

        def settle(request: Request, answer: Answer) -> None:
            store.keep(request, answer, now())
            left.discard(request)
            advance()

        asyncio.run(fetch(asked, choice, settle))
    if not left:
        store.end(report)


def judged(report: Report, wanted: Sequence[Address], known: dict[Address, Answer]) -> tuple[Diagnostic, ...]:
    """Return what the answers say is wrong, by path, place and code."""
    found = [
        *answers.findings(known, report.sources, lambda code, span: is_allowed(report, code, span)),
        *answers.never_asked(len(wanted) - len(known), len(wanted), pipeline.REPORT),
    ]
    weighed = registry.weigh(found, report.settings.rules)
    return tuple(sorted(weighed, key=lambda one: (one.span, one.code)))


@contextmanager
def progress(count: int, total: int, context: Context) -> Iterator[Callable[[], None]]:
    """Tell on the error stream how far the asking is: a bar on a terminal, else one line at the end.

    Args:
        count: Links to ask.
        total: All links.
        context: Tells the language to speak.

    Yields:
        What is to be called after each answer.
    """
    _ = context.translator.gettext
    done = 0

    def advance() -> None:
        nonlocal done
        done += 1
        bar.advance(task)

    from rich.console import Console  # noqa: PLC0415 - not needed with --offline
    from rich.progress import Progress  # noqa: PLC0415

    silent = not (count and sys.stderr.isatty())
    with Progress(console=Console(stderr=True), transient=True, disable=silent) as bar:
        task = bar.add_task(_("Asking"), total=count)
        yield advance
    click.echo(_("Links: {total}; asked now: {done} of {count}.").format(total=total, done=done, count=count), err=True)


def now() -> datetime.datetime:
    """Return this moment."""
    return datetime.datetime.now(datetime.UTC)
