"""Catalogue → the report in one language as a reader sees it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import repeat
from typing import TYPE_CHECKING

from diptych.compose.blocks import BlockComposer
from diptych.compose.documents import descriptions, document_names, documents_cited
from diptych.compose.heading_numerals import heading_numerals
from diptych.compose.labels import annex_labels
from diptych.compose.masthead import masthead
from diptych.compose.places import heading_ids, paragraph_id, plain_id
from diptych.compose.runs import ForeignRun, plain_words
from diptych.compose.structure import (
    ComposedHeading,
    ComposedNote,
    ComposedParagraph,
    ComposedSection,
    Composition,
)
from diptych.compose.text import TextComposer
from diptych.compose.words import set_words
from diptych.model.document import Paragraph
from diptych.model.front_matter import Role
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.runs import Runs
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.report import Section
    from diptych.model.source import Span


def composed(catalogue: Catalogue, lang: str, translator: Translator) -> Composition:
    """Return a report in one language as a reader sees it.

    Args:
        catalogue: The index of the report.
        lang: The language, one of the report's.
        translator: Translator of that language, for labels and cross-references.
    """
    return _ReportComposer(catalogue, lang, translator).composition()


def comments_by_part(document: Document) -> Mapping[Span, Sequence[str]]:
    """Return the notes to colleagues of a section by the headings and paragraphs that they are about.

    A note inside one is about it; a note between two is about the one after it, and one at the end about the last.
    """
    found: dict[Span, list[str]] = {}
    ends = [part.span.end for part in document.body]
    for comment in document.comments if ends else ():
        part = document.body[min(bisect_right(ends, comment.span.start), len(ends) - 1)]
        found.setdefault(part.span, []).append(comment.text)
    return found


class Compositions:
    """The report that is being built as a reader sees it: each language is composed once for all its outputs."""

    def __init__(self) -> None:
        """Begin without any."""
        self._made: dict[str, tuple[Catalogue, Composition]] = {}

    def composition(self, catalogue: Catalogue, lang: str, translator: Translator) -> Composition:
        """Return the report in one language; see `composed`."""
        known, made = self._made.get(lang, (None, None))
        if made is None or known is not catalogue:
            made = composed(catalogue, lang, translator)
            self._made[lang] = catalogue, made
        return made


class _ReportComposer:
    """Composes one language."""

    def __init__(self, catalogue: Catalogue, lang: str, translator: Translator) -> None:
        self.catalogue = catalogue
        self.lang = lang
        self.translator = translator
        self.annex_labels = dict(annex_labels(catalogue.report, translator))
        self.text = TextComposer(catalogue, lang, translator)
        self.blocks = BlockComposer(self.text)

    def composition(self) -> Composition:
        settings = self.catalogue.report.settings
        notes, _ = self.notes(), self.translator.gettext
        return Composition(
            lang=self.lang,
            title=typeset(settings.title[self.lang], self.lang),
            subtitle=typeset(settings.subtitle.get(self.lang, ""), self.lang),
            masthead=masthead(settings, self.catalogue.house, self.lang, self.translator),
            sections=tuple(self.section(section) for section in self.catalogue.report.sections),
            documents=documents_cited(self.catalogue, self.lang, self.translator),
            notes=notes,
            descriptions=descriptions(self.catalogue, self.lang, self.translator),
            document_names=document_names(self.catalogue, self.lang, self.translator),
            contents_words=(_("Contents"), _("Page")),
        )

    def notes(self) -> Mapping[str, ComposedNote]:
        """Compose the notes; tables show those to them."""
        notes: dict[str, ComposedNote] = {}
        for one in self.catalogue.notes[self.lang]:
            blocks = self.blocks.blocks(one.note.blocks)
            note = ComposedNote(one.name, one.sign, len(one.marks), blocks, one.note.label, one.table is not None)
            notes[one.name] = note
            if one.table:
                self.blocks.table_notes.setdefault(one.table, []).append(note)
        return notes

    def section(self, section: Section) -> ComposedSection:
        document = section.documents.get(self.lang)
        known = document or next(iter(section.documents.values()), None)
        return ComposedSection(
            name=section.name,
            role=known.front.role if known else Role.TEXT,
            level=section.level,
            numeral=section.numeral,
            title=self.title(section),
            body=tuple(self.body(section, document)),
            children=tuple(self.section(child) for child in section.children),
            label=self.annex_labels.get(section.name, ""),
            document=document,
            missing=document is None,
            comments=tuple(comment.text for comment in document.comments if not document.body) if document else (),
        )

    def title(self, section: Section) -> Runs:
        """Return a section's title; where it is missing, the title in another language, marked as such."""
        if self.lang in section.documents:
            document = section.documents[self.lang]
            return set_words(document.front.title, self.lang, document.title_span)
        for lang, document in section.documents.items():
            return (ForeignRun(lang, plain_words(typeset(document.front.title, lang))),)
        return plain_words(section.name)

    def body(self, section: Section, document: Document | None) -> Iterator[ComposedHeading | ComposedParagraph]:
        body = document.body if document else ()
        headings = [block for block in body if not isinstance(block, Paragraph)]
        places = heading_ids(section, headings)
        numbered = self.catalogue.report.settings.letters and section.numeral
        numerals = heading_numerals(section.level, (one.level for one in headings)) if numbered else repeat("")
        comments = comments_by_part(document) if document else {}
        for block in body:
            own = tuple(comments.get(block.span, ()))
            if isinstance(block, Paragraph):
                yield replace(self.paragraph(section, block), comments=own)
            else:
                runs, anchor = self.text.text(block.span), block.anchor or ""
                yield ComposedHeading(next(places), block.level, runs, anchor, own, next(numerals))
        yield from self.missing_paragraphs(section, document)

    def paragraph(self, section: Section, paragraph: Paragraph) -> ComposedParagraph:
        number = "" if paragraph.number is None else str(paragraph.number)
        return ComposedParagraph(
            place=paragraph_id(section, paragraph),
            number=number,
            numbered_place=plain_id(section, paragraph) if paragraph.anchor else "",
            blocks=self.blocks.blocks(paragraph.blocks),
            anchor=paragraph.anchor or "",
        )

    def missing_paragraphs(self, section: Section, document: Document | None) -> Iterator[ComposedParagraph]:
        """Yield an empty paragraph for each one that another language has and this one lacks."""
        every = (other.paragraphs for other in section.documents.values())
        longest = max(every, key=len, default=())
        for paragraph in longest[len(document.paragraphs) if document else 0 :]:
            anchor = None if paragraph.anchor in self.catalogue.targets[self.lang] else paragraph.anchor
            place = self.paragraph(section, replace(paragraph, blocks=(), anchor=anchor))
            yield replace(place, missing=True)
