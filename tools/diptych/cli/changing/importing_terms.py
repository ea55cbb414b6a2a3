"""`diptych terms import`: what another termbase adds to terms.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diptych.cli.changing.editing import editing, encoded, given_file
from diptych.cli.findings import View, show_diagnostics, status
from diptych.cli.opening import opened
from diptych.cli.terminal import say
from diptych.emit.visibility import visible
from diptych.formats.faults import ImportRefusedError
from diptych.merging.terms.faults import NO_TERMS
from diptych.merging.terms.joining import joined_terms
from diptych.merging.terms.table_reading import read_term_table
from diptych.merging.terms.tbx_reading import read_tbx
from diptych.merging.terms.yaml_additions import with_terms
from diptych.model.files import TERMS
from diptych.model.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.io.folder.editing import Editing
    from diptych.merging.terms.foreign_terms import ForeignTerm
    from diptych.merging.terms.joining import JoinedTerms
    from diptych.workspace import Workspace

TABLES = (".csv", ".tsv", ".txt")
"""Endings of the names of tables; all others are read as TBX."""


def import_terms(context: Context, file: Path) -> int:
    """Add the terms of a file to terms.yaml, say what was added and what is in conflict, and return the exit status.

    Raises:
        click.ClickException: The file cannot be read.
        click.exceptions.Exit: There is no report, terms.yaml is not in order, or the file is no termbase; the findings
            have been shown.
    """
    data = given_file(file, context.translator)
    with editing(context) as world:
        workspace = _with_terms_in_order(world, context)
        report = workspace.report
        languages = report.settings.languages
        try:
            result = joined_terms(_read(file, data, languages), report.terms, languages)
        except ImportRefusedError as error:
            found = error.rule.at(Span(visible(str(file)), 0, 0), dict(error.arguments))
            show_diagnostics([found], {}, context)
            raise click.exceptions.Exit(1) from None
        source = report.sources.get(TERMS, Source(TERMS, ""))
        text = with_terms(source, result)
        if text != source.text:
            world.replace({TERMS: encoded(world, TERMS, text)})
    show_diagnostics(result.findings, workspace.sources, context, view=View(workspace.pairs))
    say(*_said(result, context.translator))
    return status(result.findings, strict=True)


def _with_terms_in_order(world: Editing, context: Context) -> Workspace:
    workspace = opened(world, context)
    wrong = [one for one in workspace.report.diagnostics if one.span.path == TERMS]
    if wrong:
        show_diagnostics(wrong, workspace.sources, context, view=View(workspace.pairs))
        raise click.exceptions.Exit(status(wrong, strict=True))
    return workspace


def _read(file: Path, data: bytes, languages: Sequence[str]) -> tuple[ForeignTerm, ...]:
    """Return the terms of a file.

    Raises:
        ImportRefusedError: It is no termbase, or none of its terms is in a language of the report.
    """
    terms = read_term_table(data, languages) if file.suffix.lower() in TABLES else read_tbx(data)
    found = {lang for one in terms for lang in one.names}
    if not found.intersection(languages):
        told = ", ".join(sorted(found)) or "–"
        raise ImportRefusedError(NO_TERMS, {"languages": ", ".join(languages), "found": told})
    return terms


def _said(result: JoinedTerms, translator: Translator) -> Iterator[str]:
    """Yield the lines that say what was added."""
    _ = translator
    changed = dict.fromkeys(key for key, _lang in (*result.names, *result.fields, *result.avoid))
    if not result.new and not changed:
        yield _.gettext("Nothing to add: {file} has them all.").format(file=TERMS)
    if result.new:
        said = _.ngettext("Added {number} term to {file}:", "Added {number} terms to {file}:", len(result.new))
        yield said.format(number=len(result.new), file=TERMS)
        yield from (f"  {key}" for key in result.new)
    if changed:
        said = _.ngettext(
            "Added to {number} term that was there:", "Added to {number} terms that were there:", len(changed)
        )
        yield said.format(number=len(changed))
        yield from (f"  {key}" for key in changed)
    if result.guessed:
        said = _.gettext("The file does not say what these are; they were added as “expression”, correct it: {keys}.")
        yield said.format(keys=", ".join(result.guessed))
