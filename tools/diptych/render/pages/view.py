"""Catalogue → Edition: the report in one language, as a template may see it."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.model.document import Paragraph, text_holders
from diptych.model.front_matter import Role
from diptych.render.exhibits.numbers import exhibit_labels
from diptych.render.pages.annexes import annex_labels, annexes
from diptych.render.pages.blocks import BlockWriter
from diptych.render.pages.documents import descriptions
from diptych.render.pages.masthead import advance_mark, masthead
from diptych.render.studio.drawing import Studio
from diptych.render.text.holding import hold_parts
from diptych.render.text.inline import FOREIGN, Medium, Setting, Showing
from diptych.render.text.references import missing_mark, set_reference
from diptych.render.text.targets import mark_id, note_id, plain_id
from diptych.render.views.edition import Edition, HeadingView, NoteView, ParagraphView, SectionView
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.document import Document
    from diptych.model.inline import Link, NoteMark
    from diptych.model.report import Section
    from diptych.model.source import Span

DEEPEST_HEADING = 6
ROLES = {Role.SUMMARY: "summary", Role.ANNEX: "annex"}
WEB_MARK = Markup('<sup><a class="mark" id="{id}" href="#{note}">{sign}</a></sup>')
TABLE_MARK = Markup('<a class="mark letter" id="{id}" href="#{note}">{sign}</a>')
FOOTNOTE = Markup('<span class="footnote" id="note-{number}">{text}</span>')
LATER_MARK = Markup('<a class="mark" href="#note-{number}">{number}</a>')


def view(  # noqa: PLR0913 - one argument for each thing that an edition depends on
    catalogue: Catalogue,
    lang: str,
    medium: Medium,
    translator: Translator,
    *,
    draft: bool,
    shared: bool = False,
    studio: Studio | None = None,
    pictures: Medium | None = None,
) -> Edition:
    """Return the edition of a report in one language.

    Args:
        catalogue: The index of the report.
        lang: Language of the edition, one of the report's.
        medium: What the page is for.
        translator: Translator of that language.
        draft: Whether the report is built in spite of errors.
        shared: Whether another language is on the same page: the ids of footnotes then name the language.
        studio: Where charts are drawn; one for this edition if not given.
        pictures: The medium whose addresses pictures take; `medium` if not given. The side-by-side PDF is laid out
            from web editions and differs from them in this alone.
    """
    showing = Showing((studio or Studio()).chart, pictures or medium)
    return _Viewer(catalogue, lang, medium, translator, showing, shared=shared).edition(draft=draft)


class _Viewer:
    """Makes one edition."""

    def __init__(  # noqa: PLR0913 - as `view`
        self, catalogue: Catalogue, lang: str, medium: Medium, translator: Translator, showing: Showing, *, shared: bool
    ) -> None:
        self.catalogue = catalogue
        self.lang = lang
        self.shared = shared
        self.medium = medium
        self.translator = translator
        self.annex_labels = dict(annex_labels(catalogue.report, translator))
        self.notes = {mark.span: note for note in catalogue.notes[lang] for mark in note.marks}
        self.references = {reference.link.span: reference for reference in catalogue.references}
        described = descriptions(catalogue, lang, translator) if medium is Medium.WEB else {}
        labels = exhibit_labels(catalogue.report, lang, translator)
        self.setting = Setting(
            lang,
            medium,
            catalogue,
            translator,
            self.refer,
            self.note_mark,
            described,
            labels,
            self.table_notes,
            showing,
        )
        self.writer = BlockWriter(self.setting)

    def edition(self, *, draft: bool) -> Edition:
        settings = self.catalogue.report.settings
        return Edition(
            lang=self.lang,
            title=typeset(settings.title[self.lang], self.lang),
            subtitle=typeset(settings.subtitle.get(self.lang, ""), self.lang),
            masthead=masthead(settings, self.lang, self.translator),
            paper=settings.paper.value,
            sections=(*self.sections(), *annexes(self.catalogue, self.lang, self.translator)),
            notes=tuple(self.endnotes()) if self.medium is Medium.WEB else (),
            siblings=(),
            draft=draft,
            mark=advance_mark(self.catalogue.report, self.lang, self.translator, draft=draft),
            contents=settings.pdf.contents and self.medium is Medium.PRINT,
        )

    def sections(self) -> Iterator[SectionView]:
        return (self.section(section) for section in self.catalogue.report.sections)

    def section(self, section: Section) -> SectionView:
        document = section.documents.get(self.lang)
        known = document or next(iter(section.documents.values()), None)
        role = known.front.role if known else Role.TEXT
        return SectionView(
            id=section.name,
            role=ROLES.get(role) or ("chapter" if section.numeral and section.level == 1 else "section"),
            level=section.level + 1,
            numeral=section.numeral,
            title=self.title(section),
            body=tuple(self.body(section, document)),
            children=tuple(self.section(child) for child in section.children),
            missing=document is None,
            label=self.annex_labels.get(section.name, ""),
        )

    def title(self, section: Section) -> Markup:
        """Return a section's title; where it is missing, the title in another language, marked as such."""
        if self.lang in section.documents:
            return hold_parts(typeset(section.documents[self.lang].front.title, self.lang), self.lang)
        for lang, document in section.documents.items():
            title = typeset(document.front.title, lang)
            return FOREIGN.format(lang, title)
        return escape(section.name)

    def body(self, section: Section, document: Document | None) -> Iterator[HeadingView | ParagraphView]:
        headings = count(1)
        for block in document.body if document else ():
            if isinstance(block, Paragraph):
                yield self.paragraph(section, block)
            else:
                # Headings in a body begin at level 2, below the section's own.
                level = min(section.level + block.level, DEEPEST_HEADING)
                anchor = block.anchor or f"{section.name}.{next(headings)}"
                yield HeadingView(anchor, level, self.writer.text(block))
        yield from self.missing_paragraphs(section, document)

    def paragraph(self, section: Section, paragraph: Paragraph) -> ParagraphView:
        number = "" if paragraph.number is None else str(paragraph.number)
        plain = plain_id(section, paragraph)
        target = plain if paragraph.anchor else ""
        blocks = self.writer.blocks(paragraph.blocks)
        return ParagraphView(paragraph.anchor or plain, number, target, blocks)

    def missing_paragraphs(self, section: Section, document: Document | None) -> Iterator[ParagraphView]:
        """Yield an empty paragraph for each one that another language has and this one lacks."""
        every = (other.paragraphs for other in section.documents.values())
        longest = max(every, key=len, default=())
        for paragraph in longest[len(document.paragraphs) if document else 0 :]:
            anchor = None if paragraph.anchor in self.catalogue.targets[self.lang] else paragraph.anchor
            place = self.paragraph(section, replace(paragraph, blocks=(), anchor=anchor))
            yield replace(place, missing=True)

    def refer(self, link: Link, written: Markup) -> Markup:
        reference = self.references[link.span]
        return set_reference(reference, self.catalogue.targets[self.lang], self.translator, written)

    def note_mark(self, mark: NoteMark) -> Markup:
        """Return the mark of a footnote; in print, the first mark carries the footnote's text."""
        note = self.notes.get(mark.span)
        if note is None:
            _ = self.translator.gettext
            return missing_mark(_("[no such footnote: {label}]").format(label=mark.label))
        place = note.marks.index(mark)
        if self.medium is Medium.WEB or note.table:
            form = WEB_MARK if self.medium is Medium.WEB else TABLE_MARK
            return form.format(id=self.id(mark_id(note, place)), note=self.id(note_id(note)), sign=note.sign)
        if place:
            return LATER_MARK.format(number=note.number)
        return FOOTNOTE.format(number=note.number, text=self.note_text(note))

    def note_text(self, note: NumberedNote) -> Markup:
        """Return a footnote's text without blocks, which a printed footnote cannot hold."""
        holders = text_holders(note.note.blocks)
        return Markup("<br>").join(self.writer.text(holder) for holder in holders)

    def endnotes(self) -> Iterator[NoteView]:
        return (self.note(note) for note in self.catalogue.notes[self.lang] if note.table is None)

    def table_notes(self, table: Span) -> tuple[NoteView, ...]:
        """Return the notes to a table."""
        return tuple(self.note(note) for note in self.catalogue.notes[self.lang] if note.table == table)

    def note(self, note: NumberedNote) -> NoteView:
        marks = tuple(self.id(mark_id(note, place)) for place in range(len(note.marks)))
        return NoteView(self.id(note_id(note)), note.sign, marks, self.writer.blocks(note.note.blocks))

    def id(self, name: str) -> str:
        """Return the id of a footnote or of its mark on this page."""
        return f"{name}-{self.lang}" if self.shared else name
