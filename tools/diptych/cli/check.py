"""`diptych check`: every rule, without the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.cli.findings import format_option, show, status, status_without_report, strict_option
from diptych.cli.lists import ListOf, list_option
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.io.dictionaries import dictionaries
from diptych.packaged import house

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.cli.context import Context
    from diptych.loading import Loaded

BY_CODE = {rule.code: rule for rule in pipeline.RULES}
FAMILIES = {code[:3] for code in BY_CODE}


@click.command(help=N_("Find what is wrong in the report."))
@format_option
@list_option(
    "--select", metavar="CODES", type=ListOf(), help=N_("Show only findings of these rules and families: REF001,SEC.")
)
@list_option("--ignore", metavar="CODES", type=ListOf(), help=N_("Leave out findings of these rules and families."))
@strict_option
@click.option("--fix", is_flag=True, help=N_("Mend what is safe to mend, and show what is left."))
@click.option("--diff", is_flag=True, help=N_("Show what --fix would change, and change nothing."))
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
) -> None:
    """Print the findings; exit with 1 where there are errors, with 2 where no report can be loaded."""
    select, ignore = select and in_capitals(select), in_capitals(ignore or ())
    for code in (*(select or ()), *ignore):
        if code not in BY_CODE and code not in FAMILIES:
            # What explains rules lays out pages for the terminal: not to be waited for without need.
            from diptych.cli.explain import unknown  # noqa: PLC0415

            raise click.UsageError(unknown(code, context.translator))
    loaded = pipeline.load(context.world)
    if loaded.report and (fix or diff):
        loaded = mend(context, loaded, lambda code: is_wanted(code, select, ignore), only_show=diff)
    found = tuple(loaded.diagnostics)
    if loaded.report:
        found = tuple(one for one in pipeline.check(loaded.report, house()) if is_wanted(one.code, select, ignore))
    for dictionary in dictionaries().values():
        dictionary.remember()
    if not diff:
        found = show(found, loaded.sources, context, form, strict=strict)
    ended = status(found, strict=strict) if loaded.report else status_without_report(found)
    click.get_current_context().exit(ended)


def mend(context: Context, loaded: Loaded, wanted: Callable[[str], bool], *, only_show: bool) -> Loaded:
    """Mend what is safe, or show what would be mended; return the report as it then stands on the disk."""
    from diptych.cli import mending  # noqa: PLC0415 - most checks mend nothing

    texts, count = mending.mended(context, loaded, wanted)
    if only_show:
        mending.show_difference(loaded.sources, texts)
    else:
        mending.write(context, texts)
    if not (only_show and texts):
        click.echo(mending.told(context, count, len(texts)), err=True)
    return loaded if only_show else pipeline.load(context.world)


def in_capitals(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return codes as rules have them: nobody need hold the shift key."""
    return tuple(code.upper() for code in codes)


def is_wanted(code: str, select: tuple[str, ...] | None, ignore: tuple[str, ...]) -> bool:
    """Tell whether to show findings with a code; both lists name codes and, by their letters, families.

    A failure of the program is always shown: it may have hidden what was asked for.
    """
    return is_internal(code) or ((select is None or code.startswith(select)) and not code.startswith(ignore))
