"""`diptych accept`: records that translations match the current text of their sources."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import click

from diptych.cli import completion
from diptych.cli.changing.editing import editing
from diptych.cli.changing.standing_errors import error_lines, errors_within
from diptych.cli.findings import View, show_diagnostics, status_without_report
from diptych.cli.opening import compared_catalogue, opened
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.index.catalogue import compared_as_it_stands
from diptych.index.ledger.accepting import accepted
from diptych.io.folder.overlay import Overlay
from diptych.model.concordance import BeadKind
from diptych.model.files import LEDGER, section_file
from diptych.model.ledger import TITLE_KEY, State
from diptych.parse.yaml.ledger import written_ledger
from diptych.workspace import open_report

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.io.folder.editing import Editing
    from diptych.io.world import World
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Standing


@click.command(
    help=N_(
        "Record that a translation matches the current text of its source. PLACE is a section, such as african-union, "
        "one of its paragraphs, given by its anchor or number, such as african-union#12, or a file with texts in "
        "several languages, such as report.yaml."
    )
)
@click.argument("places", nargs=-1, metavar="PLACE…", shell_complete=completion.complete_section)
@click.option("--lang", metavar="LANG", required=True, help=N_("Language of the translation."))
@click.option("--all", "everything", is_flag=True, help=N_("Accept every section."))
@click.pass_obj
def command(context: Context, places: tuple[str, ...], lang: str, *, everything: bool) -> None:
    """Write the ledger, and say what was accepted."""
    _ = context.translator.gettext
    if bool(places) == everything:
        raise click.UsageError(_("Name sections, or paragraphs as in african-union#12, or give --all."))
    with editing(context) as world:
        lines = record(world, places, lang, context)
    say(*lines)


def record(world: Editing, places: tuple[str, ...], lang: str, context: Context) -> tuple[str, ...]:
    """Write the ledger, and return the lines that say what was recorded.

    Args:
        world: The report.
        places: What to accept; every section if empty.
        lang: The language of the translation.
        context: Gives the language of messages.

    Raises:
        click.UsageError: There is no such language, section or paragraph.
        click.exceptions.Exit: The report or its ledger cannot be read; the findings have been shown.
    """
    _ = context.translator.gettext
    catalogue = current_index(world, context)
    if lang not in catalogue.report.settings.languages:
        languages = ", ".join(catalogue.report.settings.languages)
        message = _("This report is not in “{lang}”: its languages are {languages}.")
        raise click.UsageError(message.format(lang=lang, languages=languages))
    places = places or every_section(catalogue, lang, context.translator)
    # Who accepts a whole section accepts the order of its paragraphs.
    as_it_stands = compared_as_it_stands(catalogue)
    asked = {
        (one.place, one.source): one
        for place in sorted(places, key=lambda place: "#" not in place)
        for one in wanted(catalogue if "#" in place else as_it_stands, place, lang, context.translator)
    }
    found = list(asked.values())
    accept = [one for one in found if one.target]
    cleared = {(place, lang) for place in places if "#" not in place}
    records = accepted(catalogue, accept, cleared)
    text = written_ledger(records)
    if text != written_before(catalogue):
        world.replace({LEDGER: text.encode()})
    dropped = sum((entry.place, entry.key) not in records for entry in catalogue.orphans)
    lines = [*report(found, dropped, context.translator), *reordered(catalogue, accept, context.translator)]
    now = open_report(Overlay(world, {LEDGER: text}))
    return (*lines, *error_lines(errors_within(now, accept, cleared), now.sources, context))


def current_index(world: World, context: Context) -> Catalogue:
    """Return the index of the report.

    Raises:
        click.exceptions.Exit: The report or its ledger cannot be read; the findings have been shown.
    """
    workspace = opened(world, context)
    broken = [one for one in workspace.report.diagnostics if one.span.path == LEDGER]
    if broken:
        show_diagnostics(broken, workspace.sources, context, view=View(workspace.pairs))
        raise click.exceptions.Exit(status_without_report(broken))
    return compared_catalogue(workspace, context)


def written_before(catalogue: Catalogue) -> str | None:
    """Return the text of the ledger, if there is one."""
    source = catalogue.report.sources.get(LEDGER)
    return source.text if source else None


def every_section(catalogue: Catalogue, lang: str, translator: Translator) -> tuple[str, ...]:
    """Return the sections that are translated into a language.

    Raises:
        click.UsageError: No section is translated into the language.
    """
    every = catalogue.every_standing
    sections = tuple(dict.fromkeys(one.section for one in every if one.lang == lang and one.target))
    if not sections:
        raise click.UsageError(translator.gettext("No section is translated into “{lang}”.").format(lang=lang))
    return sections


def report(found: Collection[Standing], dropped: int, translator: Translator) -> Iterator[str]:
    """Yield the lines that say what was recorded, what could not be, and how many records were dropped."""
    by_state: dict[State, list[Standing]] = {state: [] for state in State}
    for one in found:
        by_state[one.state].append(one)
    new = {*by_state[State.STALE], *by_state[State.UNRECORDED]}
    if new:
        said = translator.ngettext("{number} translation accepted:", "{number} translations accepted:", len(new))
        yield said.format(number=len(new))
        yield from (f"  {one.section}#{one.name}" for one in found if one in new)
    brought = sum(one.state is State.TRANSLATED and not one.is_up_to_date for one in found)
    if brought:
        said = translator.ngettext(
            "{number} record was brought up to date with the translation as it is now.",
            "{number} records were brought up to date with the translations as they are now.",
            brought,
        )
        yield said.format(number=brought)
    if not new and not brought and not dropped:
        yield translator.gettext("Nothing to accept: what is translated has already been accepted.")
    if dropped:
        said = translator.ngettext(
            "{number} record that matches no paragraph was removed.",
            "{number} records that match no paragraph were removed.",
            dropped,
        )
        yield said.format(number=dropped)
    missing = by_state[State.MISSING]
    if missing:
        said = translator.ngettext("{number} is not translated yet:", "{number} are not translated yet:", len(missing))
        yield said.format(number=len(missing))
        yield from (f"  {one.section}#{one.name}" for one in missing)


def reordered(catalogue: Catalogue, accept: Collection[Standing], translator: Translator) -> Iterator[str]:
    """Yield the lines that say of which translations the place was accepted, which the ledger knew in another one."""
    here = {one.target for one in accept if one.kind is not BeadKind.MOVED}
    strange = {one.target for one in catalogue.standings if one.kind is BeadKind.MOVED}.union(catalogue.exchanged)
    places = [one for one in catalogue.every_standing if one.target in here & strange]
    if places:
        said = translator.ngettext(
            "{number} translation was elsewhere when it was last accepted; its place was accepted as it is now:",
            "{number} translations were elsewhere when they were last accepted; their places were accepted as they are "
            "now:",
            len(places),
        )
        yield said.format(number=len(places))
        yield from (f"  {one.section}#{one.name}" for one in places)


def wanted(catalogue: Catalogue, place: str, lang: str, translator: Translator) -> list[Standing]:
    """Return the translations that a place on the command line names.

    Raises:
        click.UsageError: There is no such section or paragraph, or its text in this language is the source.
    """
    _ = translator.gettext
    name, _hash, paragraph = place.partition("#")
    own = [one for one in catalogue.every_standing if one.place == (name, lang)]
    if not any(one.target for one in own):
        raise click.UsageError(no_section(catalogue, name, lang, translator))
    if not _hash:
        return own
    found = [one for one in own if paragraph in set(call_names(one))]
    if not found:
        message = _("There is no paragraph “{paragraph}” in {section}: name its anchor or its number, as in {example}.")
        example = next((f"{name}#{one.name}" for one in own if one.number), f"{name}#{TITLE_KEY}")
        raise click.UsageError(message.format(paragraph=paragraph, section=name, example=example))
    if not found[0].target:
        raise click.UsageError(_("{place} has no translation in “{lang}” yet.").format(place=place, lang=lang))
    return found[:1]


def call_names(one: Standing) -> Iterator[str]:
    """Yield the names that a paragraph can have on the command line after its section and `#`."""
    yield from (one.key.removeprefix("#"), one.name)
    if one.number is not None:
        yield f"p{one.number}"


def no_section(catalogue: Catalogue, name: str, lang: str, translator: Translator) -> str:
    """Return why a section has no translation in a language."""
    _ = translator.gettext
    sections = {section.name: section for section in catalogue.report.walk()}
    if name not in sections:
        near = difflib.get_close_matches(name, [*sections, *(one.section for one in catalogue.file_standings)], n=1)
        message = (
            _("There is no section “{name}”. Did you mean “{near}”?") if near else _("There is no section “{name}”.")
        )
        return message.format(name=name, near=next(iter(near), ""))
    if lang in sections[name].documents and section_file(name, lang) not in catalogue.report.unknown:
        message = _("“{lang}” is the source language of {section}: name the language of the translation.")
        return message.format(lang=lang, section=name)
    return _("{place} has no translation in “{lang}” yet.").format(place=name, lang=lang)
