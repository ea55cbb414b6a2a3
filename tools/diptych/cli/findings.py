"""How every command shows findings: the formats, the paths, and the exit status."""

from __future__ import annotations

import importlib
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.cli.terminal import hand_over, is_terminal, say, show_findings, shows_colours
from diptych.emit.sheet import FindingSheet
from diptych.emit.text import summary
from diptych.i18n import N_
from diptych.internal import SHOWING_FAILED, Boundary, is_internal
from diptych.io.folder.result_file import ReportFileError, write_result
from diptych.io.user.dictionaries import dictionaries
from diptych.model.concordance import PairPlaces
from diptych.model.diagnostic import Severity
from diptych.model.source import Span
from diptych.rules.network.answers import shareable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from diptych.cli.context import Context
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

    Emit = Callable[[Iterable[Diagnostic], FindingSheet], str]

TEXT = "text"
JSON_FORMATS = ("json", "json2")
FORMATS = (TEXT, *JSON_FORMATS, "sarif", "github", "junit")
"""Values of `--format`. Format NAME is `diptych.emit.NAME.emit`, imported on first use."""

FAILING = {False: frozenset({Severity.ERROR}), True: frozenset({Severity.ERROR, Severity.WARNING})}
"""Severities that make a command fail, without and with `--strict`."""

NO_REPORT = 2
"""Exit status if no report can be loaded."""
FAILED = 3
"""Exit status if the program itself failed."""

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=TEXT,
    help=N_(
        "“text” for people; “json”, an array, or “json2”, an object with its version, for programs; on a build server, "
        "“github” for annotations, “sarif” for code scanning, “junit” for GitLab, Jenkins and others."
    ),
)
"""The option `--format` of a command that shows findings; its value is called `form`."""

output_option = click.option(
    "--output",
    "output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help=N_("Write the findings to this file, in any format."),
)
"""The option `--output` of a command that shows findings."""


@dataclass(frozen=True, slots=True)
class View:
    """How findings are told, and where.

    Attributes:
        pairs: The pair of blocks that each place belongs to.
        each: Rules of which every finding is told, however many have one cause.
        output: The file that they are written to, if not to the standard output.
        folder: The folder that their paths are relative to, relative to the reader's; that of the report if not given.
    """

    pairs: PairPlaces = field(default_factory=PairPlaces)
    each: frozenset[str] = frozenset()
    output: Path | None = None
    folder: str | None = None


PLAIN = View()
"""Findings one by one, in the order of their places."""

strict_option = click.option("--strict", is_flag=True, help=N_("Fail on warnings too."))
"""The option `--strict` of a command that shows findings."""


def show_diagnostics(  # noqa: PLR0913 - one argument for each thing that a command may choose
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, Source],
    context: Context,
    form: str = TEXT,
    *,
    strict: bool = False,
    view: View = PLAIN,
) -> tuple[Diagnostic, ...]:
    """Print findings, as wide as the terminal, in colour if it shows colours; or write them to a file.

    Secrets in addresses are masked in every format, since the log of a server may be public.

    Args:
        diagnostics: The findings, in the order to show them.
        sources: Texts by path.
        context: Gives the folder of the report and the language of messages.
        form: One of `FORMATS`.
        strict: Whether warnings count as failures too.
        view: How they are told to people, and where.

    Returns:
        What was shown: the findings, with a failure in place of each that cannot be shown.

    Raises:
        click.ClickException: The file cannot be written.
    """
    sheet = finding_sheet(sources, context, strict=strict, view=view)
    if not view.output:
        return show_on(sheet, diagnostics, form)
    shown, text = emitted(sheet, diagnostics, form)
    write_findings(view.output, text, context)
    say(summary(shown, context.translator), err=True)
    return shown


def show_on(sheet: FindingSheet, diagnostics: Iterable[Diagnostic], form: str) -> tuple[Diagnostic, ...]:
    """Print findings; return what was shown, with a failure in place of each that cannot be shown.

    Args:
        sheet: What they are written on.
        diagnostics: The findings, in the order to show them.
        form: One of `FORMATS`.
    """
    shown, text = emitted(sheet, diagnostics, form)
    write = show_findings if form == TEXT else hand_over
    write(text)
    return shown


def emitted(sheet: FindingSheet, diagnostics: Iterable[Diagnostic], form: str) -> tuple[tuple[Diagnostic, ...], str]:
    """Return the findings that can be shown, with a failure in place of each other one, and their text."""
    emit: Emit = importlib.import_module(f"diptych.emit.{form}").emit
    shown = tuple(diagnostics)
    try:
        return shown, emit(shown, sheet)
    except Exception:  # noqa: BLE001 - one finding must not hide the others
        shown = tuple(showable(one, emit, sheet) for one in shown)
        return shown, emit(shown, sheet)


def write_findings(path: Path, text: str, context: Context) -> None:
    """Write findings to a file, whole or not at all.

    Raises:
        click.ClickException: It cannot be written, or is a file of the report.
    """
    _ = context.translator.gettext
    try:
        if write_result(path, text.encode(errors="surrogateescape"), context.root):
            say(_("“{path}” held something else and was replaced.").format(path=path), err=True)
    except ReportFileError as error:
        message = _("“{path}” would be a file of the report: name another with --output. Nothing was written.")
        raise click.ClickException(message.format(path=path)) from error
    except OSError as error:
        message = _("“{path}” cannot be written: {reason}. Name another file with --output.")
        said = _(error.strerror) if error.strerror else type(error).__name__
        raise click.ClickException(message.format(path=path, reason=said)) from error


def finding_sheet(
    sources: Mapping[str, Source], context: Context, *, strict: bool = False, view: View = PLAIN
) -> FindingSheet:
    """Return what findings are written on.

    Args:
        sources: Texts by path.
        context: Gives the folder of the report and the language of messages.
        strict: Whether warnings count as failures too.
        view: What is known of the places of findings, and which rules are told in full.
    """
    return FindingSheet(
        sources=shareable(sources),
        rules={rule.code: rule for rule in pipeline.RULES},
        translator=context.translator,
        folder=folder_seen(context.root, os.environ) if view.folder is None else view.folder,
        failing=FAILING[strict],
        width=shutil.get_terminal_size().columns,
        colour=shows_colours() and not view.output,
        dictionaries=dictionaries(),
        pairs=view.pairs,
        is_wrapped=is_terminal() and not view.output,
        each=view.each,
    )


def showable(found: Diagnostic, emit: Emit, sheet: FindingSheet) -> Diagnostic:
    """Return the finding if it can be shown, else the failure to show it."""
    told = [found]
    with Boundary(SHOWING_FAILED, Span(found.span.path, 0, 0), told.append, {"code": found.code}):
        emit((found,), sheet)
    return told[-1]


def folder_seen(root: Path, environ: Mapping[str, str]) -> str:
    """Return the path of the report's folder relative to the reader's, with `/` between names.

    The reader's folder is the root of the repository in a GitHub workflow, else the current folder. The path is empty
    if the two are the same or the report's folder is not inside.
    """
    report = root.resolve()
    for place in (environ.get("GITHUB_WORKSPACE"), "."):
        if place and report.is_relative_to(seen_from := Path(place).resolve()):
            return "" if report == seen_from else report.relative_to(seen_from).as_posix()
    return ""


def status(found: Iterable[Diagnostic], *, strict: bool) -> int:
    """Return the exit status: 3 if the program failed, 1 on an error or, with `strict`, a warning, else 0."""
    several = tuple(found)
    if any(is_internal(diagnostic.code) for diagnostic in several):
        return FAILED
    return int(any(diagnostic.severity in FAILING[strict] for diagnostic in several))


def status_without_report(found: Iterable[Diagnostic]) -> int:
    """Return the exit status if no report can be loaded: 3 if the program failed, else 2."""
    return FAILED if any(is_internal(diagnostic.code) for diagnostic in found) else NO_REPORT
