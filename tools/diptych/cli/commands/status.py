"""`diptych status`: shows the progress of each translation, and what has changed in its source."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import click

from diptych.cli import completion
from diptych.cli.formats import JSON, text_or_json_option
from diptych.cli.opening import compared_catalogue, opened
from diptych.cli.status import details as status_details
from diptych.cli.status import table as status_table
from diptych.cli.terminal import hand_over
from diptych.cli.terminal import show as show_table
from diptych.emit.json import json_text
from diptych.i18n import N_
from diptych.model.concordance import BeadKind
from diptych.model.files import SECTION_FILE
from diptych.rules.concordance.alignment import moved_runs

if TYPE_CHECKING:
    from diptych.cli.context import Context
    from diptych.cli.status.table import StatusRow
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import State


COUNTED_ONE_BY_ONE = (BeadKind.SURPLUS, BeadKind.SPLIT, BeadKind.MERGED)
"""The ways to be out of order of which each bead is a finding; those that were moved are told in runs."""


@click.command(
    help=N_(
        "Show the progress of each translation; with SECTION, show what has changed in its source. SECTION may also be "
        "a file with texts in several languages, such as report.yaml."
    )
)
@click.argument("section", required=False, metavar="[SECTION]", shell_complete=completion.complete_section)
@text_or_json_option
@click.pass_obj
def command(context: Context, section: str | None, form: str) -> None:
    """Print the table, or the paragraphs of one section that are not up to date."""
    catalogue = compared_catalogue(opened(context.world, context), context)
    if section is None:
        print_table(catalogue, form, context)
    else:
        print_section(catalogue, section, form, context)


def print_table(catalogue: Catalogue, form: str, context: Context) -> None:
    """Print how many translations of each section are in each state, by language."""
    found = rows(catalogue)
    if form == JSON:
        hand_over(json_text([status_table.row_entry(row) for row in found]))
    else:
        languages = catalogue.report.settings.languages
        show_table(status_table.table(found, languages, context.translator))


def print_section(catalogue: Catalogue, name: str, form: str, context: Context) -> None:
    """Print the standing of each translation of one section: all in JSON, only those that need work in text.

    Raises:
        click.UsageError: There is no such section.
    """
    names = {section.name for section in catalogue.report.walk()}
    if name not in names.union(one.section for one in catalogue.file_standings):
        raise click.UsageError(context.translator.gettext("There is no section “{name}”.").format(name=name))
    standings = [one for one in catalogue.every_standing if one.section == name]
    surplus = list(status_details.surplus_blocks(catalogue, name))
    if form == JSON:
        sources, orders = catalogue.report.sources, status_details.differences_of_order(standings, catalogue)
        entries = [
            *(status_details.standing_entry(*both, sources) for both in zip(standings, orders, strict=True)),
            *(status_details.surplus_entry(bead, sources) for bead in surplus),
        ]
        hand_over(json_text(entries))
    else:
        status_details.show_standings(standings, surplus, catalogue, context.translator)
        status_details.show_notes(catalogue, name, context.translator)


def rows(catalogue: Catalogue) -> list[StatusRow]:
    """Return the rows of the table: by section and language, the states of the translations and the words."""
    states: dict[tuple[str, str], Counter[State]] = {}
    for one in catalogue.every_standing:
        states.setdefault(one.place, Counter())[one.state] += 1
    differences = findings_on_order(catalogue)
    words: Counter[tuple[str, str]] = Counter()
    for passage in catalogue.passages.values():
        words[passage.document.name, passage.document.lang] += len(passage.running.text.split())
    places = [
        (section.name, lang) for section in catalogue.report.walk() for lang in catalogue.report.settings.languages
    ]
    notes = {(document.name, document.lang): len(document.comments) for document in catalogue.report.documents()}
    files = dict.fromkeys(one.section for one in catalogue.file_standings)
    source = catalogue.report.settings.languages[0]
    of_files = [(path, lang) for path in files for lang in catalogue.report.settings.languages]
    return [
        status_table.StatusRow(*place, states.get(place), words[place], differences[place], notes.get(place, 0))
        for place in (*places, *of_files)
        if place in states or place in notes or (place[0] in files and place[1] == source)
    ]


def findings_on_order(catalogue: Catalogue) -> defaultdict[tuple[str, str], Counter[BeadKind]]:
    """Return how many findings `diptych check` has, by section and language, on paragraphs out of their order.

    A text is counted where its translation is, as its finding is there.
    """
    found: defaultdict[tuple[str, str], Counter[BeadKind]] = defaultdict(Counter)
    for alignment in catalogue.alignments:
        place = (alignment.target.name, alignment.target.lang)
        found[place].update(bead.kind for bead in alignment.beads if bead.kind in COUNTED_ONE_BY_ONE)
    for alignment, _run in moved_runs(catalogue):
        found[alignment.target.name, alignment.target.lang][BeadKind.MOVED] += 1
    of_files = {one.target: one.place for one in catalogue.file_standings}
    for span in catalogue.exchanged:
        match = SECTION_FILE.fullmatch(span.path)
        found[(match["name"], match["lang"]) if match else of_files[span]][BeadKind.MOVED] += 1
    return found
