"""`diptych compare`: two documents as they are → one page of what they do not say alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.cli.changing.editing import reason
from diptych.cli.comparing.pairs import compare_files, compare_folders
from diptych.cli.findings import FORMATS, NO_REPORT, View, finding_sheet, show_on, status, strict_option
from diptych.cli.terminal import say
from diptych.comparing.kinds import KINDS, OTHER, kind_of
from diptych.comparing.page.page import notices, page_of
from diptych.comparing.telling import Telling
from diptych.emit.entries import leading
from diptych.emit.text import summary
from diptych.i18n import N_
from diptych.importing.shared.languages import without_language
from diptych.internal import is_internal
from diptych.io import assets
from diptych.io.folder.result_file import NotOursError, write_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.cli.comparing.pairs import Compared
    from diptych.cli.context import Context
    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic

PAGE = "comparison.html"
"""The end of the name of the page, unless the user names it."""
MADE_BY = b'<meta name="generator" content="diptych compare">'
"""What tells a page that was made here from the work of others."""


@click.command(
    help=N_(
        "Compare two documents as they are, in two languages, and make one page of what they do not say alike. Each is "
        "a file in Word, PDF, Akoma Ntoso, plain text or Markdown, or a folder of such files. Nothing else is written."
    )
)
@click.argument("first", metavar="EN", type=click.Path(exists=True, path_type=Path))
@click.argument("second", metavar="FR", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--out",
    metavar="FILE.html",
    type=click.Path(dir_okay=False, path_type=Path),
    help=N_("The page; by default, one named after the first file in the current folder, or none with --format."),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help=N_("Print the findings too, in a format of “diptych check”; their places are those of the two files."),
)
@strict_option
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context, first: Path, second: Path, out: Path | None, form: str | None, *, strict: bool
) -> None:
    """Compare and write; exit with 1 if there are errors, with 2 if nothing could be compared."""
    _ = context.translator.gettext
    if first.is_dir() is not second.is_dir():
        raise click.UsageError(_("Compare two files, or two folders: one of these is a file, the other a folder."))
    compare = compare_folders if first.is_dir() else compare_files
    result = compare(first, second, context.translator)
    sheet = sheet_of(result, context, strict=strict)
    found = tuple(one for comparison in result.comparisons for one in comparison.findings)
    every = (*found, *result.refused)
    for comparison in result.comparisons:
        say(*notices(comparison, context.translator), err=True)
    if form or (every and not result.comparisons):
        show_on(sheet, every, form or "text")
    if not result.comparisons:
        nothing = _("Nothing was compared.") if every else _("Nothing was compared: no document was found.")
        say(nothing, err=True)
        raise click.exceptions.Exit(status(every, strict=strict) if any_internal(every) else NO_REPORT)
    page = out or (None if form else Path(default_name(first)))
    if page:
        write_comparison(page, page_of(result.comparisons, result.refused, sheet, assets.template), context)
    if not form:
        say(*last_lines(every, sheet))
    if page:
        say(str(page), err=bool(form))
    raise click.exceptions.Exit(status(every, strict=strict))


def sheet_of(result: Compared, context: Context, *, strict: bool) -> FindingSheet:
    """Return what the findings are written on: the texts of the files, and places as their readers know them."""
    telling = Telling(result.comparisons, context.translator)
    view = View(telling.pairs, folder="")
    sheet = finding_sheet(telling.sources, context, strict=strict, view=view)
    return replace(sheet, where=telling.where, languages=telling.languages)


def any_internal(found: Sequence[Diagnostic]) -> bool:
    """Return whether a failure of the program is among some findings."""
    return any(is_internal(one.code) for one in found)


def default_name(first: Path) -> str:
    """Return the name of the page if the user gives none."""
    return f"{without_language(first.resolve().stem, with_letters=True)}.{PAGE}"


def write_comparison(page: Path, text: str, context: Context) -> None:
    """Write the page, never over a file that is no such page.

    Raises:
        click.ClickException: It cannot be written, or another file is there.
    """
    _ = context.translator.gettext
    try:
        write_page(page, text.encode(errors="replace"), MADE_BY)
    except NotOursError as error:
        message = _("“{path}” is there already and is no page of a comparison: name another with --out.")
        raise click.ClickException(message.format(path=page)) from error
    except OSError as error:
        message = _("“{path}” cannot be written: {reason}. Name another file with --out.")
        raise click.ClickException(message.format(path=page, reason=reason(error, context.translator))) from error


def last_lines(found: Sequence[Diagnostic], sheet: FindingSheet) -> list[str]:
    """Return the last lines: how many findings there are of each kind, why files were not compared, and the sum."""
    _ = sheet.translator.gettext
    heads = leading(found)
    count = Counter(kind_of(one.code).key for one in heads)
    pairs = ((sheet.place(one.span), sheet.sentence(one)) for one in heads if kind_of(one.code) is OTHER)
    counts = ((_(kind.name), count[kind.key]) for kind in KINDS if kind is not OTHER and count[kind.key])
    # Translators: a file and what is said of it, or a kind of difference and how often it occurs.
    lines = (_("{name}: {told}").format(name=name, told=told) for name, told in (*pairs, *counts))
    return [*lines, summary(found, sheet.translator)]
