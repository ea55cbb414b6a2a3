"""`diptych new`: starts a report, or adds to one a section or the translation of a section."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from diptych.cli.changing.editing import editing, reason
from diptych.cli.lists import ListOf, list_option
from diptych.cli.opening import opened
from diptych.cli.starting.additions import section_files, translation_files
from diptych.cli.starting.asking import Interview
from diptych.cli.starting.companions import schema_files, started_languages, usual_languages
from diptych.cli.starting.placing import is_free, start
from diptych.cli.starting.report_files import new_report
from diptych.cli.starting.servers import SERVERS, server_file
from diptych.cli.starting.wishes import PLAIN, WishError, Wishes, by_language, sections_by_language
from diptych.cli.terminal import is_interview, say
from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.i18n import N_
from diptych.io.folder.output_folder import repository_of
from diptych.io.world import DEFAULT_OUTPUT
from diptych.model.symbol import MalformedSymbolError
from diptych.un import parse_symbol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.cli.context import Context

__all__ = ["command", "schema_files", "start"]


@dataclass(frozen=True, slots=True)
class StartOptions:
    """What the options of the command say.

    Attributes:
        house: Who issues the report.
        institution: Name of the institution, in one or several languages.
        reference: Its symbol or its reference.
        languages: Its languages.
        title: Its title, or that of a section, in one or several languages.
        sections: The titles of its sections, in one or several languages.
    """

    house: str | None
    institution: tuple[str, ...]
    reference: str | None
    languages: tuple[str, ...] | None
    title: tuple[str, ...]
    sections: tuple[str, ...]

    @property
    def named(self) -> frozenset[str]:
        """The names of those that were given."""
        return frozenset(field.name for field in fields(self) if getattr(self, field.name))


@click.command(
    help=N_("Start a report in a new folder; or add to a report a section, or the translation of a section."),
    epilog=N_(
        "On a terminal, it asks what no option says. Texts are in the first language, or in that before an equals "
        "sign: --title fr=Rapport."
    ),
)
@click.argument("name", metavar="[DIR | NAME]", required=False)
@click.option("--house", type=click.Choice(sorted(HOUSES)), help=N_("Who issues it: plain is any other institution."))
@click.option("--institution", multiple=True, metavar="TEXT", help=N_("Name of the institution."))
@click.option("--reference", metavar="TEXT", help=N_("Its reference; of a United Nations document, its symbol."))
@list_option("--languages", "languages", type=ListOf(), help=N_("Languages, the one that it is written in first."))
@click.option("--title", multiple=True, metavar="TEXT", help=N_("Its title, or that of the section."))
@click.option("--sections", multiple=True, metavar="TEXT", help=N_("Titles of its sections, with semicolons between."))
@click.option("--section", metavar="NAME", help=N_("Add this section to the report; its name, or its title."))
@click.option("--translation", metavar="LANG", help=N_("Begin the translation of the section NAME into a language."))
@click.option(
    "--ci",
    type=click.Choice(sorted(SERVERS)),
    help=N_("Also write the file with which this server checks the report; without DIR, for the report that is there."),
)
@click.pass_obj
def command(
    context: Context,
    /,
    name: str | None,
    section: str | None,
    translation: str | None,
    ci: str | None,
    **options: Any,  # noqa: ANN401 - as click gives them
) -> None:
    """Write the files, all or none."""
    _, said = context.translator.gettext, StartOptions(**options)
    try:
        if translation and name:
            add_translation(context, name, translation)
        elif translation:
            message = _("Name the section that is to be translated: --translation {lang} NAME.")
            raise click.UsageError(message.format(lang=translation))
        elif section:
            add_section(context, section, said.title)
        elif name:
            begin(Path(name), said, context, server_file(ci) if ci else {})
        elif ci:
            add_server_file(context, ci)
        else:
            raise click.UsageError(_("Name a folder for the report."))
    except WishError as error:
        raise click.UsageError(_(error.message).format(**error.values)) from error


def begin(folder: Path, said: StartOptions, context: Context, beside: Mapping[str, bytes]) -> None:
    """Start a report, with some files beside it.

    Raises:
        WishError: What was said does not fit together.
        click.UsageError: The folder is not empty.
        click.ClickException: It cannot be written.
    """
    _ = context.translator.gettext
    check_empty(folder, context)
    wishes = wishes_of(said, context)
    if is_interview():
        wishes = asked(wishes, said, context)
    try:
        start(folder, {**new_report(wishes, context.translator.lang), **beside})
    except FileExistsError as error:
        raise occupied(folder, context) from error
    except OSError as error:
        fault = _("“{folder}” cannot be written: {reason}.")
        raise click.ClickException(fault.format(folder=folder, reason=reason(error, context.translator))) from error
    argument = f'"{folder}"' if " " in str(folder) else folder
    message = _("“{folder}” now holds a report. “diptych -C {argument} build” makes its pages.")
    say(message.format(folder=folder, argument=argument))


def asked(wishes: Wishes, said: StartOptions, context: Context) -> Wishes:
    """Return wishes with what a person answers to what no option says.

    Raises:
        click.ClickException: The person leaves before the end.
    """
    try:
        return Interview(context.translator, started_languages()).completed(wishes, said.named)
    except click.Abort as error:
        say("", err=True)  # the question stays on its line
        message = context.translator.gettext("Nothing was written, since the questions ended before the last answer.")
        raise click.ClickException(message) from error


def check_empty(folder: Path, context: Context) -> None:
    """Refuse a folder that holds something, before anything is asked.

    Raises:
        click.UsageError: It does.
    """
    if os.path.lexists(folder) and (not folder.is_dir() or not is_free(folder)):
        raise occupied(folder, context)


def occupied(folder: Path, context: Context) -> click.UsageError:
    """Return the error for a folder that is not empty."""
    message = context.translator.gettext("“{folder}” already exists and is not an empty folder.")
    return click.UsageError(message.format(folder=folder))


def wishes_of(said: StartOptions, context: Context) -> Wishes:
    """Return what the options say of a new report; its languages, and who issues it, if they say nothing.

    Raises:
        WishError: They do not fit together.
        click.UsageError: A report cannot be started in one of the languages, or its symbol is malformed.
    """
    known, reader = started_languages(), context.translator.lang
    usual = sorted(usual_languages(), key=lambda lang: lang != reader)
    languages = said.languages or tuple(usual)
    for lang in languages:
        if lang not in known:
            raise WishError(
                N_("A report can be started in these languages: {known}. Add “{lang}” in report.yaml afterwards."),
                known=", ".join(known),
                lang=lang,
            )
    house = said.house or (PLAIN if said.institution else DEFAULT_HOUSE)
    return Wishes(
        house=house,
        languages=languages,
        institution=by_language(said.institution, languages),
        reference=whole_symbol(said.reference) if said.reference and house != PLAIN else said.reference or "",
        title=by_language(said.title, languages),
        sections=sections_by_language(by_language(said.sections, languages)),
    )


def whole_symbol(text: str) -> str:
    """Return a symbol as it is written in full.

    Raises:
        WishError: The text is no symbol.
    """
    try:
        return str(parse_symbol(text))
    except MalformedSymbolError as error:
        raise WishError(
            N_("“{symbol}” is not the symbol of a United Nations document. Any other institution: --house plain."),
            symbol=text,
        ) from error


def add_section(context: Context, called: str, titles: tuple[str, ...]) -> None:
    """Add a section to the report.

    Raises:
        WishError: It cannot be added.
    """
    with editing(context) as world:
        report = opened(world, context).report
        files = section_files(report, called, by_language(titles, report.settings.languages))
        world.replace(files)
    tell(files, context)


def add_translation(context: Context, name: str, lang: str) -> None:
    """Begin the translation of a section.

    Raises:
        WishError: It cannot be begun.
    """
    with editing(context) as world:
        files = translation_files(opened(world, context).report, name, lang)
        world.replace(files)
    tell(files, context)


def add_server_file(context: Context, server: str) -> None:
    """Write the file with which a server checks the report, into the repository that the report is in.

    Raises:
        click.UsageError: There is one already.
        click.ClickException: It cannot be written.
    """
    _ = context.translator.gettext
    root = context.root.resolve()
    repository = repository_of(root) or root
    output = opened(context.world, context).report.settings.output or DEFAULT_OUTPUT
    files = server_file(server, root.relative_to(repository).as_posix(), output)
    for path, content in files.items():
        try:
            (repository / path).parent.mkdir(parents=True, exist_ok=True)
            with (repository / path).open("xb") as file:
                file.write(content)
        except FileExistsError as error:
            message = _("“{path}” is there already: it is left as it is.")
            raise click.UsageError(message.format(path=repository / path)) from error
        except OSError as error:
            fault = _("“{path}” cannot be written: {reason}.")
            told = fault.format(path=repository / path, reason=reason(error, context.translator))
            raise click.ClickException(told) from error
    tell(files, context)


def tell(files: Mapping[str, bytes], context: Context) -> None:
    """Name the files that were written."""
    message = context.translator.gettext("Written: {files}.")
    say(message.format(files=", ".join(sorted(files))))
