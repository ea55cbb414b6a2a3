"""`diptych check`: runs every rule, without the network."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, NoReturn

import click

from diptych.cli import completion
from diptych.cli.changing.fix_choice import read_choice
from diptych.cli.findings import (
    JSON_FORMATS,
    TEXT,
    View,
    folder_seen,
    format_option,
    output_option,
    show_diagnostics,
    status,
    status_without_report,
    strict_option,
    write_findings,
)
from diptych.cli.lists import ListOf, joined_or_all, list_option
from diptych.cli.rule_names import unknown_rule
from diptych.cli.statistics import as_json, as_text, statistics
from diptych.cli.terminal import hand_over, say, show_findings
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.io.user.dictionaries import dictionaries
from diptych.model.concordance import PairPlaces
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES
from diptych.rules.registry import weigh
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from diptych.cli.changing.fix_choice import FixChoice
    from diptych.cli.context import Context
    from diptych.cli.statistics import Statistics
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

BY_CODE = {rule.code: rule for rule in RULES}


@click.command(help=N_("Find what is wrong in the report."))
@format_option
@output_option
@list_option(
    "--select",
    metavar="CODES",
    type=ListOf(),
    shell_complete=completion.complete_rules,
    help=N_(
        "Show only findings of these rules and families: REF001,SEC. A rule that is off runs if its code is named."
    ),
)
@list_option(
    "--ignore",
    metavar="CODES",
    type=ListOf(),
    shell_complete=completion.complete_rules,
    help=N_("Leave out findings of these rules and families."),
)
@strict_option
@click.option(
    "--fix",
    metavar="[CODE[@PATH:LINE]]",
    is_flag=False,
    flag_value="",
    multiple=True,
    type=ListOf(),
    callback=joined_or_all,
    shell_complete=completion.complete_rules,
    help=N_(
        "Apply the fixes that are safe, marked [*], and show what is left. With a code, only those of this rule or "
        "family; with a place too, only those there: TYP002@interpol.fr.md:15."
    ),
)
@click.option("--undo", is_flag=True, help=N_("Undo the last --fix in files that have not changed since."))
@click.option("--diff", is_flag=True, help=N_("Show what --fix would change, and change nothing."))
@click.option(
    "--pages", is_flag=True, help=N_("Lay the pages out too, and find what has no room on them; write nothing.")
)
@click.option(
    "--stats",
    is_flag=True,
    help=N_("Show how many findings each rule has, also in a thousand words, and which rules did not run and why."),
)
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context,
    form: str,
    output: Path | None,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...] | None,
    *,
    fix: tuple[str, ...] | None,
    strict: bool,
    diff: bool,
    pages: bool,
    undo: bool,
    stats: bool,
) -> None:
    """Print the findings; exit with 1 if there are errors, with 2 if no report can be loaded."""
    select, ignore = select and in_capitals(select), in_capitals(ignore or ())
    check_codes((*(select or ()), *ignore), context)
    choices = [read_fix(text, context) for text in fix or ()]
    if undo:
        take_back(context, form, also=diff)
    if fix is not None or diff:
        mend_report(context, choices, (select, ignore), form, only_show=diff)
    opened = open_report(context.world, select or ())
    found, is_open = opened.findings, isinstance(opened, Workspace)
    if isinstance(opened, Workspace):
        found = with_pages(opened) if pages else found
        found = tuple(one for one in found if is_selected(one.code, select, ignore))
    for dictionary in dictionaries().values():
        dictionary.remember()
    if isinstance(opened, Workspace) and stats:
        show_statistics(statistics(opened, found, BY_CODE, pages=pages), form, output, context)
        click.get_current_context().exit(status(found, strict=strict))
    # The output of --diff is for programs; only failures, which may make it incomplete, are shown beside it.
    told = tuple(one for one in found if is_internal(one.code)) if diff and is_open else found
    if told or not diff:
        pairs = opened.pairs if isinstance(opened, Workspace) and told else PairPlaces()
        view = View(pairs, frozenset(select or ()), output)
        shown = show_diagnostics(told, opened.sources, context, form, strict=strict, view=view)
        found = found if diff else shown
    ended = status(found, strict=strict) if is_open else status_without_report(found)
    click.get_current_context().exit(ended)


def check_codes(codes: Iterable[str], context: Context) -> None:
    """Check that codes are those of rules or the letters of families.

    Raises:
        click.UsageError: One is neither; the nearest ones are named.
    """
    for code in codes:
        if code not in BY_CODE and code not in tuple(Family):
            raise click.UsageError(unknown_rule(code, context.translator))


def read_fix(text: str, context: Context) -> FixChoice:
    """Return what a value of `--fix` names.

    Raises:
        click.UsageError: It has no such form, or names no rule or no file.
    """
    _ = context.translator.gettext
    choice = read_choice(text, folder_seen(context.root, os.environ))
    if choice is None:
        message = _(
            "“{text}” is not what --fix takes: a code such as TYP002, or with a place, TYP002@interpol.fr.md:15."
        )
        raise click.UsageError(message.format(text=text))
    check_codes((choice.code,), context)
    if choice.path and choice.path not in context.world.files():
        raise click.UsageError(_("There is no file “{file}” in the report.").format(file=choice.path))
    return choice


def show_statistics(told: Statistics, form: str, output: Path | None, context: Context) -> None:
    """Print statistics, or write them to a file.

    Raises:
        click.UsageError: The format is one for findings alone.
        click.ClickException: The file cannot be written.
    """
    if form not in {TEXT, *JSON_FORMATS}:
        message = context.translator.gettext("--stats is shown as “text” or “json”, not as “{form}”.")
        raise click.UsageError(message.format(form=form))
    width = shutil.get_terminal_size().columns
    text = as_text(told, context.translator, width) if form == TEXT else as_json(told, context.translator)
    if output:
        write_findings(output, text, context)
    else:
        (show_findings if form == TEXT else hand_over)(text)


def with_pages(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Return the findings on a report together with those on its pages: each language, and two side by side."""
    # Imported here: few checks lay pages out.
    from diptych.api import PANELS, workshop  # noqa: PLC0415
    from diptych.pipeline import Order, build  # noqa: PLC0415

    settings = workspace.report.settings
    formats = ("pdf", "parallel") if len(settings.languages) == PANELS else ("pdf",)
    tools = workshop(draft=bool(workspace.errors))
    _, found = build(workspace.catalogue, Order(formats, settings.languages), tools)
    return weigh((*workspace.findings, *found), settings.rules)


def mend_report(
    context: Context,
    choices: Sequence[FixChoice],
    codes: tuple[tuple[str, ...] | None, tuple[str, ...]],
    form: str,
    *,
    only_show: bool,
) -> None:
    """Apply safe fixes, or show them; do nothing if no report can be loaded.

    Args:
        context: Gives the folder of the report and the language of messages.
        choices: What to mend of what is selected; everything if nothing is named.
        codes: What `--select` and `--ignore` name.
        form: The format of findings.
        only_show: Whether to write nothing.
    """
    # Imported here: most checks fix nothing.
    from diptych.cli.changing import mending  # noqa: PLC0415
    from diptych.cli.changing.editing import editing  # noqa: PLC0415

    select, ignore = codes
    asked, once = select or (), any(choice.line for choice in choices)

    def wanted(one: Diagnostic, sources: Mapping[str, Source]) -> bool:
        is_chosen = not choices or any(choice.takes(one, sources) for choice in choices)
        return is_chosen and is_selected(one.code, select, ignore)

    if only_show:
        opened = open_report(context.world, asked)
        texts, count = mending.mended_texts(context.world, opened, wanted, once=once)
        mending.show_difference(opened.sources, texts)
    else:
        with editing(context, form) as world:
            opened = open_report(world, asked)
            texts, count = mending.mended_texts(world, opened, wanted, once=once)
            mending.write_texts(world, texts, context)
    if isinstance(opened, Workspace) and not (only_show and texts):
        say(mending.mending_summary(context, count, len(texts)), err=True)


def take_back(context: Context, form: str, *, also: bool) -> NoReturn:
    """Undo the last mending, and exit.

    Raises:
        click.UsageError: `--diff` was given too.
        click.exceptions.Exit: Otherwise always; what was done has been said.
    """
    from diptych.cli.changing.undoing import undo  # noqa: PLC0415

    if also:
        raise click.UsageError(
            context.translator.gettext("--diff shows what --fix would change; it cannot be used with --undo.")
        )
    raise click.exceptions.Exit(undo(context, form))


def in_capitals(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return codes in capitals, as rules have them."""
    return tuple(code.upper() for code in codes)


def is_selected(code: str, select: tuple[str, ...] | None, ignore: tuple[str, ...]) -> bool:
    """Return whether to show findings with a code; both lists hold codes and the letters of families.

    A failure of the program is always shown: it may have hidden what was asked for.
    """
    return is_internal(code) or ((select is None or code.startswith(select)) and not code.startswith(ignore))
