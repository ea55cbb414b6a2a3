"""What changed since an earlier version of a report, its languages face to face, as one page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.compose.block_texts import texts
from diptych.compose.runs import NoteRun, inner_runs, plain_words
from diptych.compose.structure import ComposedHeading
from diptych.redlining.facing import face_to_face
from diptych.redlining.redline import redlined_since
from diptych.redlining.words import changed_runs
from diptych.render.exhibits.exhibits import Showing
from diptych.render.pages.blocks import BlockWriter
from diptych.render.pages.html import labels, render_page
from diptych.render.pages.panels import Panel, PanelRow, divided
from diptych.render.pages.view import edition_setting, heading_view, paragraph_view
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.text.inline import ChangeWords, Medium, html
from diptych.render.views.edition import ParagraphView
from diptych.typography.locale import language_name, with_capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from diptych.model.catalogue import Catalogue
    from diptych.redlining.facing import FacingSection, Row
    from diptych.redlining.redline import RedlinedPart, RedlinedSection
    from diptych.render.pages.outputs import Workshop
    from diptych.render.views.edition import HeadingView, NoteView

PALETTE = "web/palette.css"


@dataclass(frozen=True, slots=True)
class ChangedTitle:
    """The title of a section in one language, both versions as one, and what is said of it."""

    lang: str
    title: Markup
    told: str = ""


@dataclass(frozen=True, slots=True)
class ChangedSection:
    """A section in which something changed, with those below it.

    Attributes:
        name: Its name, which is its id.
        level: The level of its heading.
        titles: Its title in each language.
        rows: What each language has, row by row.
        children: The sections below it in which something changed.
    """

    name: str
    level: int
    titles: tuple[ChangedTitle, ...]
    rows: tuple[PanelRow, ...]
    children: tuple[ChangedSection, ...]


@dataclass(frozen=True, slots=True)
class ChangedEdition:
    """What the head of the page says of one language.

    Attributes:
        lang: The language.
        name: What it is called in itself.
        title: The title of the report, both versions as one.
        told: How much changed.
    """

    lang: str
    name: str
    title: Markup
    told: str


def redline_page(  # noqa: PLR0913 - one argument for each thing that the page depends on
    catalogue: Catalogue,
    earlier: Catalogue,
    languages: Sequence[str],
    medium: Medium,
    workshop: Workshop,
    *,
    since: str,
) -> str:
    """Return the page of what changed.

    Args:
        catalogue: The index of the present version of the report.
        earlier: The index of the earlier one.
        languages: The one or two languages, from left to right.
        medium: What the page is for.
        workshop: What it is made with.
        since: What the user calls the earlier version.
    """
    panels = [_Language(catalogue, earlier, lang, medium, workshop) for lang in languages]
    sections = face_to_face([one.redline for one in panels], earlier, catalogue)
    first = workshop.compositions.composition(catalogue, languages[0], workshop.translator(languages[0]))
    values = {
        "editions": [one.edition() for one in panels],
        "sections": tuple(_sections(sections, panels)),
        "labels": {one.lang: labels(one.translator) for one in panels},
        "head": first.masthead,
        "paper": catalogue.report.settings.paper.value,
        "since": since,
    }
    return render_page(f"{medium.value}/redline.html.j2", values, panels[0].translator, workshop.template)


def _sections(sections: Sequence[FacingSection], panels: Sequence[_Language]) -> Iterator[ChangedSection]:
    for section in sections:
        known = [one for one in section.sections if one]
        if any(one.changed for one in known):
            titles = (one.title(own) for one, own in zip(panels, section.sections, strict=True))
            rows, below = tuple(_rows(section.rows, panels)), tuple(_sections(section.children, panels))
            yield ChangedSection(section.name, known[0].shown.level + 1, tuple(titles), rows, below)


def _rows(rows: Sequence[Row], panels: Sequence[_Language]) -> Iterator[PanelRow]:
    """Yield the rows in which something changed, and one for what was kept between them."""
    kept: list[Row] = []
    widths = panels[0].widths
    for row in rows:
        if any(part.changed for parts in row for part in parts):
            yield from _kept(kept, panels)
            kept = []
            shown = PanelRow("", "", "", tuple(one.panel(parts) for one, parts in zip(panels, row, strict=True)))
            yield from divided(shown, widths)
        else:
            kept.append(row)
    yield from _kept(kept, panels)


def _kept(rows: Sequence[Row], panels: Sequence[_Language]) -> Iterator[PanelRow]:
    if rows:
        kept = (one.kept([part for row in rows for part in row[at]]) for at, one in enumerate(panels))
        yield PanelRow("", "", "", tuple(kept))


class _Language:
    """One language of the page."""

    def __init__(self, catalogue: Catalogue, earlier: Catalogue, lang: str, medium: Medium, workshop: Workshop) -> None:
        self.lang = lang
        self.translator = workshop.translator(lang)
        self.new = workshop.compositions.composition(catalogue, lang, self.translator)
        self.redline = redlined_since(earlier, self.new, self.translator, with_data=True)
        setting = edition_setting(self.redline.composition, Medium.WEB, self.translator, draft=False, shared=True)
        _ = self.translator.gettext
        setting = replace(setting, linked=False, change_words=ChangeWords(_("added:"), _("deleted:")))
        showing = Showing(workshop.letters, workshop.template(PALETTE), medium)
        self.writer = BlockWriter(catalogue.report, setting, showing, self.translator)
        self.noted: set[str] = set()
        self.widths = LetterWidths(workshop.fonts.__getitem__)

    def edition(self) -> ChangedEdition:
        """Return what the head of the page says."""
        title = changed_runs(plain_words(self.redline.before.title), plain_words(self.new.title), {}, {})
        name = with_capital(language_name(self.lang, self.lang))
        return ChangedEdition(self.lang, name, html(title, self.writer.setting), self.count())

    def count(self) -> str:
        """Return how many paragraphs and headings changed, came and went."""
        _ = self.translator.gettext
        states = Counter(_state(part) for section in self.redline.sections for part in _parts(section))
        told = _("{changed} changed, {new} new, {deleted} deleted")
        return told.format(changed=states["changed"], new=states["new"], deleted=states["deleted"])

    def title(self, section: RedlinedSection | None) -> ChangedTitle:
        """Return the title of a section."""
        if section is None:
            return ChangedTitle(self.lang, html((), self.writer.setting))
        _ = self.translator.gettext
        told = _("New section") if section.before is None else _("Deleted section") if section.now is None else ""
        numeral = plain_words(f"{section.shown.numeral}. " if section.shown.numeral else "")
        return ChangedTitle(self.lang, html((*numeral, *section.shown.title), self.writer.setting), told)

    def panel(self, parts: Sequence[RedlinedPart]) -> Panel:
        """Return what the language has in a row."""
        return Panel(self.lang, tuple(map(self.view, parts)), tuple(self.notes(parts)))

    def view(self, part: RedlinedPart) -> HeadingView | ParagraphView:
        if isinstance(part.shown, ComposedHeading):
            return replace(heading_view(part.shown, 1, self.writer), id="", told=self.told(part))
        return replace(paragraph_view(part.shown, self.writer), id="", target="", number="", told=self.told(part))

    def notes(self, parts: Sequence[RedlinedPart]) -> Iterator[NoteView]:
        """Yield the footnotes that are marked in a row, each in the first one."""
        for part in parts:
            several = (part.shown.runs,) if isinstance(part.shown, ComposedHeading) else texts(part.shown.blocks)
            for run in (run for runs in several for run in inner_runs(runs)):
                if isinstance(run, NoteRun) and not run.to_table and run.name not in self.noted:
                    self.noted.add(run.name)
                    yield self.writer.note(self.redline.composition.notes[run.name])

    def told(self, part: RedlinedPart) -> str:
        """Return what is said of a heading or a paragraph before its words."""
        _ = self.translator.gettext
        then, now = part.numbers
        drawn = _("A picture or a chart changed.") if part.exhibits and part.before and part.now else ""
        if part.before is None:
            said = _("Paragraph {number}, new").format(number=now) if now else _("New")
        elif part.now is None:
            said = _("Paragraph {number}, deleted").format(number=then) if then else _("Deleted")
        elif now and then and then != now:
            said = _("Paragraph {number}, formerly {former}").format(number=now, former=then)
        else:
            said = _("Paragraph {number}").format(number=now) if now else ""
        return ". ".join(filter(None, (said, drawn)))

    def kept(self, parts: Sequence[RedlinedPart]) -> Panel:
        """Return what is said in the place of what did not change: the numbers now, and then where they were others."""
        _ = self.translator.gettext
        then, now = (_range([numbers[at] for part in parts if all(numbers := part.numbers)]) for at in (0, 1))
        told = _("unchanged: {numbers}").format(numbers=now) if now else _("unchanged") if parts else ""
        if now != then:
            told = _("unchanged: {numbers}, formerly {former}").format(numbers=now, former=then)
        return Panel(self.lang, (ParagraphView("", "", "", (), told=told),) if told else ())


def _state(part: RedlinedPart) -> str:
    if part.before is None:
        return "new"
    return "deleted" if part.now is None else "changed" if part.changed else "kept"


def _parts(section: RedlinedSection) -> Iterator[RedlinedPart]:
    yield from section.parts
    for child in section.children:
        yield from _parts(child)


def _range(numbers: Sequence[str]) -> str:
    """Return the first and the last of some numbers."""
    return "–".join(dict.fromkeys((numbers[0], numbers[-1]))) if numbers else ""
