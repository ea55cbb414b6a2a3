"""`diptych accept`: records that translations render their sources as these are now."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import click

from diptych import pipeline
from diptych.cli.findings import show
from diptych.i18n import N_
from diptych.index.accepting import accepted
from diptych.index.catalogue import index
from diptych.io.output import OutputError, publish
from diptych.model.ledger import LEDGER, TITLE_KEY, State
from diptych.parse.ledger import written_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.cli.context import Context
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Standing

NO_REPORT = 2


@click.command(
    help=N_(
        "Record that a translation renders its source as it is now: PLACE is a section, african-union, or one "
        "paragraph of it by its anchor or number, african-union#12."
    )
)
@click.argument("places", nargs=-1, metavar="PLACE…")
@click.option("--lang", metavar="LANG", required=True, help=N_("Language of the translation."))
@click.option("--all", "everything", is_flag=True, help=N_("Accept every section."))
@click.pass_obj
def command(context: Context, places: tuple[str, ...], lang: str, *, everything: bool) -> None:
    """Write the ledger, and say what was accepted."""
    _ = context.translator
    if not places and not everything:
        raise click.UsageError(_.gettext("Name a section, or one paragraph of it; --all accepts all."))
    loaded = pipeline.load(context.world)
    broken = [one for one in loaded.diagnostics if loaded.report is None or one.span.path == LEDGER]
    if loaded.report is None or broken:
        show(broken or loaded.diagnostics, loaded.sources, context)
        raise click.exceptions.Exit(NO_REPORT)
    if lang not in loaded.report.settings.languages:
        message = _.gettext("This report is not in “{lang}”: its languages are {languages}.")
        languages = ", ".join(loaded.report.settings.languages)
        raise click.UsageError(message.format(lang=lang, languages=languages))
    catalogue = index(loaded.report)
    chosen = [one for one in catalogue.standings if one.lang == lang] if everything else []
    for place in places:
        chosen += wanted(catalogue, place, lang, context)
    new = [one for one in chosen if one.state in {State.STALE, State.UNRECORDED}]
    text = written_ledger(
        {place: own.items() for place, own in accepted(loaded.report.ledger, catalogue.standings, chosen).items()}
    )
    try:
        publish(context.root, {LEDGER: text.encode()})
    except (OutputError, OSError) as error:
        message = _.gettext("{file} cannot be written: {reason}.").format(file=LEDGER, reason=error)
        raise click.ClickException(message) from error
    said = _.ngettext("Accepted {number} translation in {file}.", "Accepted {number} translations in {file}.", len(new))
    click.echo(said.format(number=len(new), file=LEDGER))
    for one in new:
        click.echo(f"  {one.section}{'' if one.key == TITLE_KEY else f'#{one.number or one.key.lstrip(chr(35))}'}")


def wanted(catalogue: Catalogue, place: str, lang: str, context: Context) -> Sequence[Standing]:
    """Return the translations that a place on the command line names.

    Raises:
        click.UsageError: There is no such section or paragraph, or its text in this language is the source.
    """
    _ = context.translator.gettext
    name, _hash, paragraph = place.partition("#")
    own = [one for one in catalogue.standings if one.section == name and one.lang == lang]
    if not own:
        raise click.UsageError(no_section(catalogue, name, lang, context))
    if not paragraph:
        return [one for one in own if one.target]
    found = [one for one in own if paragraph in set(names(one))]
    if not found:
        message = _("There is no paragraph “{paragraph}” in {section}: name its anchor or its number, as in {example}.")
        example = next((f"{name}#{one.number}" for one in own if one.number), f"{name}#1")
        raise click.UsageError(message.format(paragraph=paragraph, section=name, example=example))
    if not found[0].target:
        message = _("{place} has no translation in “{lang}” yet.")
        raise click.UsageError(message.format(place=place, lang=lang))
    return found


def names(one: Standing) -> Iterator[str]:
    """Yield what a paragraph can be called after the name of its section."""
    yield one.key.removeprefix("#")
    if one.number is not None:
        yield from (str(one.number), f"p{one.number}")


def no_section(catalogue: Catalogue, name: str, lang: str, context: Context) -> str:
    """Return why a section has no translation in a language."""
    _ = context.translator.gettext
    section = next((section for section in catalogue.report.walk() if section.name == name), None)
    if section is None:
        every = [section.name for section in catalogue.report.walk()]
        near = difflib.get_close_matches(name, every, n=1)
        if near:
            return _("There is no section “{name}”. Is “{near}” meant?").format(name=name, near=near[0])
        return _("There is no section “{name}”.").format(name=name)
    if lang not in section.documents:
        return _("{place} has no translation in “{lang}” yet.").format(place=name, lang=lang)
    return _("“{lang}” is the language in which {section} is written: name that of the translation.").format(
        lang=lang, section=name
    )
