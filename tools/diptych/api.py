"""What other programs may call: load, check and build a report in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diptych import pipeline
from diptych.emit.sheet import FindingSheet
from diptych.i18n import PROGRAM_LANGUAGE
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.io.folder.output import publish
from diptych.render.pages.outputs import Workshop
from diptych.workspace import NoReport, Workspace, errors_among, open_report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report

FORMATS = ("html", "pdf", "parallel")
EDITIONS = ("html", "pdf")
"""Formats that are made by default."""
PANELS = 2
"""Languages in a side-by-side edition."""


class ReportError(Exception):
    """A report that cannot be loaded or built, or whose pages have errors.

    Attributes:
        diagnostics: What is wrong with it.
        written: The files that were written nevertheless, sorted.
    """

    def __init__(self, diagnostics: tuple[Diagnostic, ...], written: tuple[Path, ...] = ()) -> None:
        """Keep the diagnostics and the paths of the files written."""
        super().__init__(", ".join(f"{found.span.path}: {found.code}" for found in diagnostics))
        self.diagnostics = diagnostics
        self.written = written


def load_report(path: str | PathLike[str]) -> Report:
    """Read the report in a folder.

    Args:
        path: The folder that holds `report.yaml`.

    Returns:
        The report; its `diagnostics` say what is wrong with its files.

    Raises:
        ReportError: `report.yaml` is missing or cannot be used.
    """
    opened = open_report(Disk(Path(path)))
    if isinstance(opened, NoReport):
        raise ReportError(opened.findings)
    return opened.report


def check(report: Report, *, asked: Sequence[str] = ()) -> tuple[Diagnostic, ...]:
    """Return the findings on a report, by path, place and code.

    Args:
        report: The report.
        asked: The codes of rules to run although they are off unless asked for.
    """
    return Workspace(report, tuple(asked)).findings


class Description(NamedTuple):
    """A finding as a person reads it.

    Attributes:
        message: What is wrong and how to put it right, in the language asked for.
        path: The file, relative to the folder of the report.
        line: The line of its first character, from 1.
        column: The column of that character in code points, from 1.
    """

    message: str
    path: str
    line: int
    column: int


def describe(found: Diagnostic, report: Report, lang: str = PROGRAM_LANGUAGE) -> Description:
    """Return the message of a finding, and its place as line and column.

    Args:
        found: A finding on the report, from `check` or from the report's `diagnostics`.
        report: The report.
        lang: The language of the message, `en` or `fr`; in any other, it is in English.
    """
    rules = {rule.code: rule for rule in pipeline.RULES}
    sheet = FindingSheet(report.sources, rules, assets.translator(lang))
    start, _ = sheet.ends(found.span)
    return Description(sheet.sentence(found), found.span.path, start.line, start.column)


def build(
    report: Report,
    out: str | PathLike[str],
    *,
    formats: Sequence[str] = EDITIONS,
    languages: Sequence[str] | None = None,
    draft: bool = False,
) -> tuple[Path, ...]:
    """Make the pages of a report.

    Args:
        report: The report.
        out: The folder for the pages; it is made if it is missing.
        formats: `html`, `pdf`, `parallel`.
        languages: Languages of the report; all if not given. For `parallel` there must be two.
        draft: Whether to build despite errors, with what is missing marked on the page.

    Returns:
        The files written, sorted.

    Raises:
        ReportError: The report has errors and this is not a draft: nothing is written. Or errors were found while the
            pages were made, even of a draft: the pages are written, and `written` lists them.
        ValueError: A format is unknown, a language is not one of the report's, or `parallel` does not have two
            languages.
    """
    unknown = [*(set(formats) - set(FORMATS)), *(set(languages or ()) - set(report.settings.languages))]
    wanted = tuple(languages or report.settings.languages)
    if unknown or ("parallel" in formats and len(wanted) != PANELS):
        raise ValueError(unknown or wanted)
    workspace = Workspace(report)
    if workspace.errors and not draft:
        raise ReportError(workspace.errors)
    order = pipeline.Order(tuple(formats), wanted)
    outputs, found = pipeline.build(workspace.catalogue, order, workshop(draft=draft))
    publish(Path(out), outputs)
    written = tuple(sorted(Path(out) / path for path in outputs))
    if errors := errors_among(found):
        raise ReportError(errors, written)
    return written


def workshop(*, draft: bool) -> Workshop:
    """Return what pages are made with: the packaged templates, catalogues and fonts."""
    folder = str(assets.asset_path("fonts"))
    return Workshop(assets.template, assets.translator, assets.fonts(), draft, folder)
