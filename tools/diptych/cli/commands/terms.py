"""`diptych terms`: lists where the terms of the termbase are used, section by section, and proposes new ones."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table
from typing_extensions import override

from diptych.cli import completion
from diptych.cli.changing.importing_terms import import_terms
from diptych.cli.formats import JSON, text_or_json_option
from diptych.cli.opening import opened
from diptych.cli.terminal import hand_over, say
from diptych.cli.terminal import show as show_table
from diptych.emit.json import json_text
from diptych.i18n import N_
from diptych.importing.report.settings_writing import dump
from diptych.rules.terms.harvesting import proposals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, Introduction, TermUse
    from diptych.model.report import Report
    from diptych.model.settings import Term
    from diptych.rules.terms.harvesting import Proposal


IMPORT = "import"
"""The command below this one."""
BODY = "body"
"""The kind of most names that have an acronym."""
Uses = dict[str, list["TermUse"]]


class _TermsGroup(click.Group):
    """`terms [KEY]`, and `terms import FILE` beside it."""

    allow_interspersed_args = True

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        has_file = ctx.resilient_parsing or (len(args) > 1 and (args[1] == "--help" or not args[1].startswith("-")))
        if args[:1] == [IMPORT] and has_file:
            # The words after it are those of the command below.
            super().parse_args(ctx, [])
            ctx._protected_args, ctx.args = args[:1], args[1:]  # noqa: SLF001 - where click itself keeps them
            return ctx.args
        return super().parse_args(ctx, args)


@click.group(
    cls=_TermsGroup,
    invoke_without_command=True,
    no_args_is_help=False,
    subcommand_metavar="",
    help=N_("List the terms of the report and the sections that use them; with KEY, show only that term."),
)
@click.argument("key", required=False, metavar="[KEY]", shell_complete=completion.complete_term)
@click.option(
    "--harvest",
    is_flag=True,
    help=N_("Propose entries for terms.yaml: the names that the text introduces with their acronyms."),
)
@text_or_json_option
@click.pass_context
def command(ctx: click.Context, key: str | None, form: str, *, harvest: bool) -> None:
    """Print how often each term is used in each language, and where; or what may be added to the termbase."""
    if ctx.invoked_subcommand:
        return
    context: Context = ctx.obj
    if harvest and key is not None:
        raise click.UsageError(context.translator.gettext("--harvest is for the whole report: leave out KEY."))
    workspace = opened(context.world, context)
    if harvest:
        show_proposals(proposals(workspace.catalogue), form, context.translator)
        return
    report, terms = workspace.report, workspace.report.terms
    if key is not None and key not in terms:
        message = context.translator.gettext("There is no term “{key}” in terms.yaml.")
        raise click.UsageError(message.format(key=key))
    wanted = [terms[key]] if key else list(terms.values())
    uses = by_term(workspace.catalogue)
    if form == JSON:
        hand_over(json_text([term_entry(term, uses, report) for term in wanted]))
    elif key:
        one_term(terms[key], uses.get(key, []), report, context.translator)
    else:
        every_term(wanted, uses, report, context.translator)


@command.command(
    IMPORT,
    help=N_("Add the terms of a TBX or CSV file to terms.yaml; what is there stays, and what differs is told."),
)
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_file(context: Context, file: Path) -> None:
    """Write terms.yaml; exit with 1 if something is in conflict."""
    raise click.exceptions.Exit(import_terms(context, file))


def show_proposals(found: Sequence[Proposal], form: str, translator: Translator) -> None:
    """Print what may be added to the termbase, as it is written there."""
    entries = {one.key: {"kind": BODY, **dict(map(_harvested, one.names.items()))} for one in found}
    if form == JSON:
        hand_over(json_text(entries))
    elif entries:
        notice = translator.gettext("Check each name, where it begins and its kind; then put it into terms.yaml.")
        hand_over(f"# {notice}\n{dump(entries)}")
    else:
        say(translator.gettext("The text introduces no acronym that terms.yaml lacks."))


def _harvested(name: tuple[str, Introduction]) -> tuple[str, dict[str, str]]:
    lang, introduction = name
    return lang, {"name": " ".join(introduction.name.split()), "acronym": introduction.acronym}


def by_term(catalogue: Catalogue) -> Uses:
    """Return the uses of each term, by its key."""
    found: Uses = {}
    for use in catalogue.uses:
        found.setdefault(use.term.key, []).append(use)
    return found


def sections_of(uses: Iterable[TermUse], lang: str) -> Mapping[str, int]:
    """Return how often a term is used in each section in one language."""
    return Counter(use.passage.document.name for use in uses if use.passage.document.lang == lang)


def term_entry(term: Term, uses: Uses, report: Report) -> dict[str, object]:
    """Return a term and its uses as a JSON object."""
    own = uses.get(term.key, [])
    return {
        "key": term.key,
        "kind": term.kind,
        "names": {lang: name.name for lang, name in term.names.items()},
        "acronyms": {lang: name.acronym for lang, name in term.names.items() if name.acronym},
        "uses": {lang: dict(sections_of(own, lang)) for lang in report.settings.languages},
    }


def every_term(terms: list[Term], uses: Uses, report: Report, translator: Translator) -> None:
    """Print a table of all terms, then those that are not used or lack a language."""
    _ = translator.gettext
    languages = report.settings.languages
    table = Table(_("Term"), _("Kind"), *languages, _("Sections"), box=None, pad_edge=False, header_style="bold")
    for term in terms:
        own = uses.get(term.key, [])
        counts = [sum(sections_of(own, lang).values()) for lang in languages]
        places = sorted({use.passage.document.name for use in own})
        table.add_row(term.key, term.kind, *(str(count or "–") for count in counts), ", ".join(places))
    show_table(table)
    unused = [term.key for term in terms if term.key not in uses]
    lacking = [term.key for term in terms if any(lang not in term.names for lang in languages)]
    for keys, words in (
        (unused, _("Not used: {keys}.")),
        (lacking, _("Without a name in one of the languages: {keys}.")),
    ):
        if keys:
            say("", words.format(keys=", ".join(keys)))


def one_term(term: Term, uses: list[TermUse], report: Report, translator: Translator) -> None:
    """Print the names of one term and each place where it is used."""
    _ = translator.gettext
    for lang in report.settings.languages:
        name = term.names.get(lang)
        shown = _("no name") if name is None else f"{name.name} ({name.acronym})" if name.acronym else name.name
        say(f"{lang}  {shown}")
        for use in uses:
            if use.passage.document.lang == lang:
                span = use.passage.running.span(use.start, use.end)
                place = use.passage.document.source.position(span.start)
                found = use.passage.running.text[use.start : use.end]
                say(f"    {span.path}:{place.line}:{place.column}  {found}")
