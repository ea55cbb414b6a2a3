"""`diptych status`: how far each translation is, and what has changed in its source."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import Counter
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diptych import pipeline
from diptych.cli.findings import show
from diptych.i18n import N_
from diptych.index.catalogue import index
from diptych.model.ledger import TITLE_KEY, State
from diptych.rules.translation import KINDS
from diptych.typography.changes import Step, changes, kind_of_change

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Standing
    from diptych.model.source import Source

NO_REPORT = 2
BAR = 10
"""Columns of a bar."""
NARROWEST = 20
"""Columns that the name of a section has at least."""
STATES = {
    State.TRANSLATED: (N_("translated"), "green", "█"),
    State.STALE: (N_("stale"), "yellow", "▒"),
    State.UNRECORDED: (N_("new"), "cyan", "░"),
    State.MISSING: (N_("missing"), "red", "·"),
}
"""What each state is called, its colour, and its sign in a bar."""
MARKS = {Step.KEPT: ("", "", None), Step.DELETED: ("[-", "-]", "red"), Step.INSERTED: ("{+", "+}", "green")}
"""What is put around stretches that changed, as `git diff --word-diff` does, and their colour."""


@click.command(help=N_("Show how far each translation is; with SECTION, what has changed in its source."))
@click.argument("section", required=False)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help=N_("For people, or for programs.")
)
@click.pass_obj
def command(context: Context, section: str | None, form: str) -> None:
    """Print the table, or the paragraphs of one section that are not up to date."""
    loaded = pipeline.load(context.world)
    if loaded.report is None:
        show(loaded.diagnostics, loaded.sources, context)
        raise click.exceptions.Exit(NO_REPORT)
    catalogue = index(loaded.report)
    if section is not None and section not in {one.name for one in loaded.report.walk()}:
        message = context.translator.gettext("There is no section “{name}”.")
        raise click.UsageError(message.format(name=section))
    chosen = [one for one in catalogue.standings if section in {None, one.section}]
    if form == "json":
        click.echo(json.dumps([entry(one) for one in chosen], ensure_ascii=False, indent=2))
    elif section is None:
        Console(highlight=False).print(overview(catalogue, context.translator))
    else:
        details(chosen, loaded.sources, context.translator)


def entry(one: Standing) -> dict[str, object]:
    """Return how a translation stands as JSON has it."""
    changed = one.state is State.STALE and one.recorded is not None
    return {
        "section": one.section,
        "lang": one.lang,
        "key": one.key,
        "number": one.number,
        "state": one.state.value,
        "change": kind_of_change(one.recorded or "", one.current).value if changed else None,
        "recorded": one.recorded,
        "current": one.current,
    }


def overview(catalogue: Catalogue, translator: Translator) -> Table:
    """Return a table with a row for each section and language, and one for all."""
    _ = translator.gettext
    table = Table(box=None, pad_edge=False, padding=(0, 1), collapse_padding=True, header_style="bold")
    table.add_column(_("Section"), no_wrap=True, overflow="ellipsis", min_width=NARROWEST)
    table.add_column(_("Lang."))
    for name, colour, _sign in STATES.values():
        table.add_column(_(name), justify="right", header_style=f"bold {colour}")
    table.add_column(_("words"), justify="right")
    table.add_column("", min_width=BAR, no_wrap=True)
    length = word_counts(catalogue)
    for section in catalogue.report.walk():
        for lang in section.documents:
            own = [one for one in catalogue.standings if (one.section, one.lang) == (section.name, lang)]
            table.add_row(section.name, lang, *cells(own), f"{length[section.name, lang]:,}", bar(own))
    for lang in catalogue.report.settings.languages:
        own = [one for one in catalogue.standings if one.lang == lang]
        total = sum(count for (_name, other), count in length.items() if other == lang)
        table.add_row(_("all"), lang, *cells(own), f"{total:,}", bar(own), style="bold")
    return table


def word_counts(catalogue: Catalogue) -> Counter[tuple[str, str]]:
    """Return the words of each section in each language."""
    count: Counter[tuple[str, str]] = Counter()
    for passage in catalogue.passages.values():
        count[passage.document.name, passage.document.lang] += len(passage.running.text.split())
    return count


def cells(own: Sequence[Standing]) -> Iterable[str]:
    """Return how many translations there are in each state; a source text has none."""
    count = Counter(one.state for one in own)
    return [str(count[state] or "–") if own else "" for state in STATES]


def bar(own: Sequence[Standing]) -> Text:
    """Return a bar of the states of some translations."""
    text = Text()
    before = 0
    done = 0
    count = Counter(one.state for one in own)
    for state, (_words, colour, sign) in STATES.items():
        done += count[state]
        end = round(BAR * done / len(own)) if own else 0
        text.append(sign * (end - before), style=colour)
        before = end
    return text


def details(chosen: Sequence[Standing], sources: dict[str, Source], translator: Translator) -> None:
    """Print each translation that is not up to date: what changed in the source, and how it stands."""
    _ = translator.gettext
    console = Console(highlight=False, width=min(shutil.get_terminal_size().columns, 100), soft_wrap=False)
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    behind = [one for one in chosen if one.state is not State.TRANSLATED]
    if not behind:
        console.print(_("Every translation is up to date."))
    for one in behind:
        words, style, _sign = STATES[one.state]
        name = _("title") if one.key == TITLE_KEY else str(one.number or one.key)
        head = Text.assemble((f"{one.section}#{name}", "bold"), f"  {one.lang}  ", (_(words), style))
        if one.state is State.STALE and one.recorded:
            head.append(f" ({_(KINDS[kind_of_change(one.recorded, one.current)])})")
        console.print(head)
        console.print(Text(_("Source:"), style="dim"), difference(one, colour=colour))
        if one.target:
            console.print(
                Text(_("Translation:"), style="dim"), Text(" ".join(sources[one.target.path].quote(one.target).split()))
            )
        console.print()


def difference(one: Standing, *, colour: bool) -> Text:
    """Return the source text, with what was deleted and inserted marked where it has changed."""
    text = Text()
    for step, stretch in changes(one.recorded or one.current, one.current):
        before, after, style = MARKS[step]
        text.append(f"{before}{stretch}{after}" if not colour else stretch, style=style or "")
    return text
