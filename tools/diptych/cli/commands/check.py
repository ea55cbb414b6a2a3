"""`diptych check`: runs every rule, without the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import click

from diptych.cli.findings import View, format_option, show_diagnostics, status, status_without_report, strict_option
from diptych.cli.lists import ListOf, list_option
from diptych.cli.rule_names import unknown_rule
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.io.user.dictionaries import dictionaries
from diptych.model.concordance import PairPlaces
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES
from diptych.rules.registry import weigh
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.cli.context import Context
    from diptych.model.diagnostic import Diagnostic

BY_CODE = {rule.code: rule for rule in RULES}


@click.command(help=N_("Find what is wrong in the report."))
@format_option
@list_option(
    "--select",
    metavar="CODES",
    type=ListOf(),
    help=N_(
        "Show only findings of these rules and families: REF001,SEC. A rule that is off runs if its code is named."
    ),
)
@list_option("--ignore", metavar="CODES", type=ListOf(), help=N_("Leave out findings of these rules and families."))
@strict_option
@click.option("--fix", is_flag=True, help=N_("Apply the fixes that are safe, and show what is left."))
@click.option("--undo", is_flag=True, help=N_("Undo the last --fix in files that have not changed since."))
@click.option("--diff", is_flag=True, help=N_("Show what --fix would change, and change nothing."))
@click.option(
    "--pages", is_flag=True, help=N_("Lay the pages out too, and find what has no room on them; write nothing.")
)
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context,
    form: str,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...] | None,
    *,
    strict: bool,
    fix: bool,
    diff: bool,
    pages: bool,
    undo: bool,
) -> None:
    """Print the findings; exit with 1 if there are errors, with 2 if no report can be loaded."""
    select, ignore = select and in_capitals(select), in_capitals(ignore or ())
    for code in (*(select or ()), *ignore):
        if code not in BY_CODE and code not in tuple(Family):
            raise click.UsageError(unknown_rule(code, context.translator))
    if undo:
        take_back(context, form, also=diff)
    if fix or diff:
        mend_report(context, lambda code: is_selected(code, select, ignore), form, select or (), only_show=diff)
    opened = open_report(context.world, select or ())
    found, is_open = opened.findings, isinstance(opened, Workspace)
    if isinstance(opened, Workspace):
        found = with_pages(opened) if pages else found
        found = tuple(one for one in found if is_selected(one.code, select, ignore))
    for dictionary in dictionaries().values():
        dictionary.remember()
    # The output of --diff is for programs; only failures, which may make it incomplete, are shown beside it.
    told = tuple(one for one in found if is_internal(one.code)) if diff and is_open else found
    if told or not diff:
        pairs = opened.pairs if isinstance(opened, Workspace) and told else PairPlaces()
        view = View(pairs, frozenset(select or ()))
        shown = show_diagnostics(told, opened.sources, context, form, strict=strict, view=view)
        found = found if diff else shown
    ended = status(found, strict=strict) if is_open else status_without_report(found)
    click.get_current_context().exit(ended)


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
    context: Context, wanted: Callable[[str], bool], form: str, asked: tuple[str, ...], *, only_show: bool
) -> None:
    """Apply safe fixes, or show them; do nothing if no report can be loaded."""
    # Imported here: most checks fix nothing.
    from diptych.cli.changing import mending  # noqa: PLC0415
    from diptych.cli.changing.editing import editing  # noqa: PLC0415

    if only_show:
        opened = open_report(context.world, asked)
        texts, count = mending.mended_texts(context.world, opened, wanted)
        mending.show_difference(opened.sources, texts)
    else:
        with editing(context, form) as world:
            opened = open_report(world, asked)
            texts, count = mending.mended_texts(world, opened, wanted)
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
