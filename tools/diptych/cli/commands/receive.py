"""`diptych receive`: takes the edits of a file that was exported and comes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.cli.changing.editing import editing, given_file
from diptych.cli.changing.ledger_of_edits import ledger_after
from diptych.cli.changing.mending import show_difference, write_texts
from diptych.cli.changing.receiving import ReceiveOrder, received_word
from diptych.cli.changing.receiving_xliff import received_xliff
from diptych.cli.changing.undoing import RECEIVING, undo
from diptych.cli.findings import TEXT, finding_sheet, show_diagnostics, status
from diptych.cli.opening import opened
from diptych.cli.terminal import say
from diptych.emit.message import SEVERITIES
from diptych.emit.visibility import visible
from diptych.formats.faults import ImportRefusedError
from diptych.i18n import N_
from diptych.io.folder.history import text_in_git
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.cli.changing.receiving import Received
    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic

READERS = {".docx": received_word, ".xlf": received_xliff, ".xliff": received_xliff}
"""What reads each kind of file that can come back, by the ending of its name."""


@click.command(
    help=N_(
        "Take what comes back of a file that “diptych export” wrote: the edits of a Word file become edits of the "
        "sections, the final translations of an XLIFF file go into their places."
    )
)
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--lang", metavar="LANG", help=N_("Language that the file must be in."))
@click.option("--dry-run", is_flag=True, help=N_("Write nothing; show what would change."))
@click.option("--rejected", is_flag=True, help=N_("Take tracked changes as rejected, not as made."))
@click.option(
    "--undo", "taking_back", is_flag=True, help=N_("Undo the last receive in files that have not changed since.")
)
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context, file: Path | None, lang: str | None, *, dry_run: bool, rejected: bool, taking_back: bool
) -> None:
    """Write the sections, and say what was taken; exit with 1 if something was not."""
    _ = context.translator.gettext
    if (file is None) != taking_back:
        raise click.UsageError(_("Name a file, or give --undo."))
    if file is None:
        raise click.exceptions.Exit(undo(context, TEXT, RECEIVING))
    suffix = file.suffix.lower()
    if suffix not in READERS:
        message = _("“{file}” is no file that can come back: its name must end with {endings}.")
        raise click.UsageError(message.format(file=visible(str(file)), endings=", ".join(READERS)))
    data = given_file(file, context.translator)
    with editing(context) as world:
        workspace = opened(world, context)
        try:
            asked = ReceiveOrder(lang, rejected, partial(text_in_git, world.root))
            result = READERS[suffix](world, workspace, data, asked)
        except ImportRefusedError as error:
            tell_of_file([error.rule.at(Span("", 0, 0), dict(error.arguments))], file, context)
            raise click.exceptions.Exit(1) from None
        texts = result.texts | ledger_after(world, workspace, result)
        if dry_run:
            show_difference(workspace.sources, texts)
        else:
            write_texts(world, texts, context, RECEIVING)
    placed = [one for one in result.findings if one.span.path]
    tell_of_file([one for one in result.findings if one not in placed], file, context)
    if placed:
        show_diagnostics(placed, workspace.sources, context)
    say(*receipt_lines(result, context.translator, dry_run=dry_run))
    raise click.exceptions.Exit(status(result.findings, strict=True))


def tell_of_file(found: Sequence[Diagnostic], file: Path, context: Context) -> None:
    """Say what is wrong with a file, or with words that no section has."""
    sheet = finding_sheet({}, context)
    for one in found:
        severity = context.translator.gettext(SEVERITIES[one.severity])
        say(visible(f"{file}: {severity} {one.code} {sheet.sentence(one)}"))


def receipt_lines(result: Received, translator: Translator, *, dry_run: bool) -> Iterator[str]:
    """Yield the lines that say what was taken, and from whom."""
    _ = translator
    if result.moved_on:
        yield _.gettext("The text has changed here since this file went out: the edits are merged with it.")
    changed = sum(count for name, count in result.authors.items())
    if changed:
        names = ", ".join(f"{visible(name) or '–'} ({count})" for name, count in sorted(result.authors.items()))
        yield _.gettext("Tracked changes: {names}.").format(names=names)
    if not result.made:
        yield _.gettext("There is no edit to take.")
        return
    words = _.ngettext("Took {number} edit", "Took {number} edits", result.made)
    if dry_run:
        words = _.ngettext("Would take {number} edit", "Would take {number} edits", result.made)
    files = _.ngettext("in {number} file:", "in {number} files:", len(result.texts)).format(number=len(result.texts))
    yield f"{words.format(number=result.made)} {files}"
    yield from (f"  {path}" for path in sorted(result.texts))
