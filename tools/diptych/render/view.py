"""Catalogue → Edition: the report in one language, as a template may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.model.document import Paragraph, Role, text_holders
from diptych.render.blocks import BlockWriter
from diptych.render.edition import Edition, HeadingView, NoteView, ParagraphView, SectionView, Sibling
from diptych.render.inline import Medium, Setting
from diptych.render.masthead import masthead
from diptych.render.references import set_reference
from diptych.typography.locale import language_name
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.document import Document, Heading
    from diptych.model.inline import Link, NoteMark
    from diptych.model.report import Section

PICTURES = {Medium.PRINT: "report:{}", Medium.WEB: "../media/{}"}
"""Address of a picture of the report as each medium's page has it."""
DEEPEST_HEADING = 6
WEB_MARK = Markup('<sup><a class="mark" id="{id}" href="#note-{number}">{number}</a></sup>')
FOOTNOTE = Markup('<span class="footnote" id="note-{number}">{text}</span>')
LATER_MARK = Markup('<a class="mark" href="#note-{number}">{number}</a>')


def view(
    catalogue: Catalogue, lang: str, medium: Medium, translator: Translator, *, draft: bool
) -> Edition:
    """Return the edition of a report in one language.

    Args:
        catalogue: The index of the report.
        lang: Language of the edition, one of the report's.
        medium: What the page is for.
        translator: Speaks that language.
        draft: Whether the report is built in spite of errors.
    """
    return _Viewer(catalogue, lang, medium, translator).edition(draft=draft)


def siblings(languages: Sequence[str], address: str) -> tuple[Sibling, ...]:
    """Return the editions in some languages, each with its own name for itself.

    Args:
        languages: Their tags.
        address: Where an edition is found, with `{lang}` in it.
    """
    names = (language_name(lang, lang) for lang in languages)
    return tuple(
        Sibling(lang, name[:1].upper() + name[1:], address.format(lang=lang))
        for lang, name in zip(languages, names, strict=True)
    )


class _Viewer:
    """Makes one edition."""

    def __init__(
        self, catalogue: Catalogue, lang: str, medium: Medium, translator: Translator
    ) -> None:
        self.catalogue = catalogue
        self.lang = lang
        self.medium = medium
        self.translator = translator
        self.notes = {mark.span: note for note in catalogue.notes[lang] for mark in note.marks}
        self.references = {reference.link.span: reference for reference in catalogue.references}
        self.setting = Setting(
            lang, medium, catalogue, translator, self.refer, self.note_mark, PICTURES[medium].format
        )
        self.writer = BlockWriter(self.setting)

    def edition(self, *, draft: bool) -> Edition:
        settings = self.catalogue.report.settings
        others = [lang for lang in settings.languages if lang != self.lang]
        return Edition(
            lang=self.lang,
            title=typeset(settings.title[self.lang], self.lang),
            subtitle=typeset(settings.subtitle.get(self.lang, ""), self.lang),
            masthead=masthead(settings, self.lang, self.translator),
            paper=settings.paper.value,
            sections=tuple(self.section(section) for section in self.catalogue.report.sections),
            notes=tuple(self.endnotes()) if self.medium is Medium.WEB else (),
            siblings=siblings(others, "../{lang}/index.html"),
            draft=draft,
        )

    def section(self, section: Section) -> SectionView:
        document = section.documents.get(self.lang)
        known = document or next(iter(section.documents.values()), None)
        summary = known is not None and known.front.role is Role.SUMMARY
        return SectionView(
            id=section.name,
            role="summary" if summary else "chapter" if section.numeral else "section",
            level=section.level + 1,
            numeral=section.numeral,
            title=escape(typeset(document.front.title, self.lang) if document else section.name),
            body=tuple(self.body(section, document)),
            children=tuple(self.section(child) for child in section.children),
            missing=document is None,
        )

    def body(self, section: Section, document: Document | None) -> Iterator[HeadingView | ParagraphView]:
        for block in document.body if document else ():
            if isinstance(block, Paragraph):
                yield self.paragraph(block)
            else:
                # Headings in a body begin at level 2, beneath the section's own.
                level = min(section.level + block.level, DEEPEST_HEADING)
                yield HeadingView(self.heading_id(block), level, self.writer.text(block))
        yield from self.missing_paragraphs(section, document)

    def heading_id(self, heading: Heading) -> str:
        return heading.anchor or f"h{heading.span.start}"

    def paragraph(self, paragraph: Paragraph) -> ParagraphView:
        number = "" if paragraph.number is None else str(paragraph.number)
        plain = f"p{number}" if number else ""
        target = plain if paragraph.anchor else ""
        blocks = self.writer.blocks(paragraph.blocks)
        return ParagraphView(paragraph.anchor or plain, number, target, blocks)

    def missing_paragraphs(self, section: Section, document: Document | None) -> Iterator[ParagraphView]:
        """Yield a place for each paragraph that another language has and this one lacks."""
        longest = max(section.documents.values(), key=lambda other: len(other.paragraphs))
        for paragraph in longest.paragraphs[len(document.paragraphs) if document else 0 :]:
            view = self.paragraph(replace(paragraph, blocks=()))
            yield replace(view, missing=True)

    def refer(self, link: Link, written: Markup) -> Markup:
        reference = self.references[link.span]
        return set_reference(reference, self.catalogue.targets[self.lang], self.translator, written)

    def note_mark(self, mark: NoteMark) -> Markup:
        """Return the mark of a footnote; in print, the first mark carries the footnote's text."""
        note = self.notes.get(mark.span)
        if note is None:
            _ = self.translator.gettext
            return self.setting.missing(_("[no such footnote: {label}]").format(label=mark.label))
        place = note.marks.index(mark)
        if self.medium is Medium.WEB:
            return WEB_MARK.format(id=_mark_id(note, place), number=note.number)
        if place:
            return LATER_MARK.format(number=note.number)
        return FOOTNOTE.format(number=note.number, text=self.note_text(note))

    def note_text(self, note: NumberedNote) -> Markup:
        """Return a footnote's text as one run: a footnote of the page holds no blocks."""
        holders = text_holders(note.note.blocks)
        return Markup("<br>").join(self.writer.text(holder) for holder in holders)

    def endnotes(self) -> Iterator[NoteView]:
        for note in self.catalogue.notes[self.lang]:
            marks = tuple(_mark_id(note, place) for place in range(len(note.marks)))
            blocks = self.writer.blocks(note.note.blocks)
            yield NoteView(f"note-{note.number}", str(note.number), marks, blocks)


def _mark_id(note: NumberedNote, place: int) -> str:
    return f"mark-{note.number}" if place == 0 else f"mark-{note.number}-{place + 1}"
