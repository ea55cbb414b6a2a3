"""`diptych import`: makes reports from documents in other formats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from diptych.cli.changing.editing import reason, tell_parted, unwritable
from diptych.cli.importing.files import Refusal, failed, read_all, refusal
from diptych.cli.importing.reports import Plan, put, states
from diptych.cli.starting.companions import README, SCHEMA, companion_files
from diptych.cli.terminal import progress, say
from diptych.comparing.wording import placed
from diptych.emit.message import SEVERITIES, fill
from diptych.houses.registry import HOUSES
from diptych.i18n import N_
from diptych.importing.report.issuers import issuer_shown
from diptych.importing.report.works import RefusedTwinError, by_work
from diptych.importing.report.writing import write_report
from diptych.importing.shared.manuscript import Handling, Manuscript
from diptych.internal import is_internal
from diptych.io.folder.replacing import ChangedError, UnwritableError
from diptych.model.files import REPORT
from diptych.rules.findings.write_faults import CHANGED_MEANWHILE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from diptych.cli.context import Context
    from diptych.cli.importing.reports import State
    from diptych.i18n import Translator
    from diptych.importing.report.pairing import PairedPart
    from diptych.importing.report.works import Work
    from diptych.importing.report.writing import Written
    from diptych.importing.shared.manuscript import Remark

HANDLINGS = {Handling.DROPPED: N_("dropped"), Handling.GUESSED: N_("guessed"), Handling.LEFT: N_("left")}
"""What a remark says became of something."""


@click.command(help=N_("Make a report from documents in other formats: Akoma Ntoso, Word, PDF, plain text, Markdown."))
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--into",
    "folder",
    metavar="DIR",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help=N_("Folder for the report; several documents each get their own folder in it."),
)
@click.option("--dry-run", is_flag=True, help=N_("Write nothing; show what would be written."))
@click.option("--force", is_flag=True, help=N_("Replace existing files."))
@click.option(
    "--house",
    type=click.Choice(sorted(HOUSES)),
    help=N_("Who issues it: plain is any other institution. Otherwise, its first page says so."),
)
@click.pass_obj
def command(  # noqa: PLR0913 - one argument for each option
    context: Context, files: tuple[Path, ...], folder: Path, house: str | None, *, dry_run: bool, force: bool
) -> None:
    """Read all files, then write all reports or none; exit with 1 if a file cannot be imported."""
    translator = context.translator
    seen = states(folder) if force else {}
    works = sorted_by_work(read(files, translator), translator)
    reports = {name: report_of(work, house, translator) for name, work in works.items()}
    alone = len(reports) == 1
    places = {"." if alone else name: (works[name], report) for name, report in reports.items()}
    beside = {name: companion_files(tuple(work), translator.lang) for name, (work, _) in places.items()}
    plan = Plan(folder, {name: report for name, (_, report) in places.items()}, beside)
    lines = tuple(closing_lines(plan, translator, dry_run=dry_run))
    if not dry_run:
        write_plan(plan, seen, translator, force=force)
    say(*lines)
    if dry_run and not force and plan.there:
        message = translator.gettext("“{path}” already exists: without --force, nothing would be written.")
        raise click.ClickException(message.format(path=folder / plan.there[0]))


def read(files: Sequence[Path], translator: Translator) -> list[Manuscript]:
    """Return the manuscripts read from the files.

    Raises:
        click.exceptions.Exit: Some cannot be imported; the reasons have been shown.
    """
    with progress(translator.gettext("Reading"), len(files)) as advance:
        results = read_all([str(path) for path in files], advance)
    refused = [one for one in results if isinstance(one, Refusal)]
    if refused:
        give_up(refused, translator)
    return [one for one in results if isinstance(one, Manuscript)]


def sorted_by_work(manuscripts: Iterable[Manuscript], translator: Translator) -> dict[str, Work]:
    """Return the documents, each with its languages.

    Raises:
        click.exceptions.Exit: Two files are the same language of one document.
    """
    try:
        return by_work(manuscripts)
    except RefusedTwinError as error:
        give_up([refusal(error.path, error.cause)], translator)


def report_of(work: Work, house: str | None, translator: Translator) -> Written:
    """Return the report made from a document; if nobody said who issues it, the document does.

    Raises:
        click.exceptions.Exit: The program failed.
    """
    try:
        house, chosen = (house, ()) if house else issuer_shown(work)
        written = write_report(work, house)
        settings = SCHEMA.format(name="report") + written.files[REPORT]
        return replace(written, files={**written.files, REPORT: settings}, remarks=(*chosen, *written.remarks))
    except Exception as error:  # noqa: BLE001 - the boundary of an import
        give_up([failed(manuscript.path, error) for manuscript in work.values()], translator)


def give_up(refused: Collection[Refusal], translator: Translator) -> NoReturn:
    """Say why files are refused, and exit: with 3 if the program itself failed over one, else with 1.

    Raises:
        click.exceptions.Exit: Always.
    """
    from diptych.cli.findings import FAILED  # noqa: PLC0415 - slow, and needed only when something went wrong

    for one in refused:
        severity = translator.gettext(SEVERITIES[one.rule.severity])
        place = f"{one.path}, {placed(one.place, translator)}" if one.place else one.path
        say(f"{place}: {severity} {one.rule.code} {fill(one.rule.message, one.arguments, translator)}", err=True)
    say(translator.gettext("Nothing was written."), err=True)
    raise click.exceptions.Exit(FAILED if any(is_internal(one.rule.code) for one in refused) else 1)


def write_plan(plan: Plan, seen: Mapping[str, State], translator: Translator, *, force: bool) -> None:
    """Write everything, or nothing.

    Raises:
        click.ClickException: A file is there already, or cannot be written.
        click.exceptions.Exit: A file has changed since the import began; that has been said.
    """
    _ = translator.gettext
    try:
        tell_parted(put(plan, seen, force=force), translator)
    except FileExistsError as error:
        message = _("“{path}” already exists: nothing was written. Replace it with --force.")
        raise click.ClickException(message.format(path=error.filename)) from error
    except ChangedError as error:
        give_up([Refusal(str(plan.folder / error.path), CHANGED_MEANWHILE, {}, "")], translator)
    except UnwritableError as error:
        raise click.ClickException(unwritable(error, translator)) from error
    except OSError as error:
        message = _("Nothing was written to “{folder}”: {reason}.")
        raise click.ClickException(message.format(folder=plan.folder, reason=reason(error, translator))) from error


def closing_lines(plan: Plan, translator: Translator, *, dry_run: bool) -> Iterator[str]:
    """Yield the closing lines: the reports, their sections, and remarks on what could not be carried over as it was."""
    _ = translator.gettext
    for name, report in plan.reports.items():
        yield str(plan.folder / name)
        for section in report.sections:
            yield from listed(section, 1)
        remarks = (*report.remarks, *plan.older_sections(name))
        yield from (f"  {remark_line(remark, translator)}" for remark in remarks)
    files = len(plan.outputs)
    message = N_("Would write {files} files to “{folder}”.") if dry_run else N_("{files} files written to “{folder}”.")
    yield _(message).format(files=files, folder=plan.folder)
    if README in {Path(path).name for path in plan.companions} or not dry_run:
        yield _("Beside them: {file}, which says how to go on, and what code editors and Git need.").format(file=README)


def listed(section: PairedPart, depth: int) -> Iterator[str]:
    """Yield a line for a section and each of its subsections: its name, its languages, its title."""
    title = next(iter(section.versions.values())).title
    yield f"{'  ' * depth}{section.name} ({', '.join(section.versions)}): {title}"
    for child in section.children:
        yield from listed(child, depth + 1)


def remark_line(remark: Remark, translator: Translator) -> str:
    """Return a remark as a line that begins with the place in the foreign file."""
    place = f"{remark.path}, {placed(remark.place, translator)}" if remark.place else remark.path
    handling = translator.gettext(HANDLINGS[remark.handling])
    return f"{place}: {handling}: {fill(remark.message, dict(remark.arguments), translator)}"
