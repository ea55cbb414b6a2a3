"""A report → a Word file, one for each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.compose.block_texts import texts
from diptych.compose.runs import NoteRun, inner_runs
from diptych.exporting.control_characters import characters_left_out, fit
from diptych.exporting.exporters import Exported
from diptych.exporting.word.block_writing import NOTE_FRAME, WordBodyWriter
from diptych.exporting.word.changes import number_changes
from diptych.exporting.word.comments import KIND, CommentWriter
from diptych.exporting.word.comments import PART as COMMENTS
from diptych.exporting.word.contents import add_contents
from diptych.exporting.word.drawings import Drawings
from diptych.exporting.word.elements import PARAGRAPH, RUN, add_element, add_properties, name, part_bytes, root
from diptych.exporting.word.first_page import (
    FirstPageWriter,
    add_page_properties,
    empty_head_part,
    first_foot_part,
    foot_part,
    head_part,
)
from diptych.exporting.word.identity import Identities, add_sent_part, name_others, sections_sent
from diptych.exporting.word.links import places_of
from diptych.exporting.word.numbering import NumberingWriter
from diptych.exporting.word.package import WORD, Package
from diptych.exporting.word.properties import add_document_properties, settings_part
from diptych.exporting.word.styles import styles_part
from diptych.exporting.word.text_writing import WordTextWriter
from diptych.formats.word.archive import DOCUMENT
from diptych.model.front_matter import Role
from diptych.pictures import head_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.structure import ComposedNote, Composition
    from diptych.model.catalogue import Catalogue

OFFICIAL = "united-nations"
"""The layout of the first page of the United Nations."""
FOOTNOTES = "word/footnotes.xml"
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
EDGES = (
    ("headerReference", "even", "header"),
    ("headerReference", "default", "header"),
    ("headerReference", "first", "header"),
    ("footerReference", "even", "footer"),
    ("footerReference", "default", "footer"),
    ("footerReference", "first", "footer"),
)


def write(catalogue: Catalogue, editions: Sequence[Composition], *, notes: bool = False) -> Exported:
    """Return a report in one language as a Word file.

    Args:
        catalogue: The index of a report without errors.
        editions: The report in the language.
        notes: Whether notes to colleagues are comments in it; else no part of it has them.
    """
    (edition,) = editions
    remarks = characters_left_out(catalogue.report, edition.lang)
    return Exported(_WordWriter(catalogue, edition, notes=notes).packed(), remarks=tuple(remarks))


class _WordWriter:
    """Writes one file."""

    def __init__(self, catalogue: Catalogue, edition: Composition, *, notes: bool) -> None:
        documents = sections_sent(catalogue.report, edition.lang)
        self.comments = CommentWriter(documents) if notes else None
        self.catalogue = catalogue
        self.edition = edition
        self.settings = catalogue.report.settings
        self.package = Package(edition.lang)
        self.numbering = NumberingWriter()
        self.places = places_of(edition)
        self.held = {label: tuple(_marks_in(note)) for label, note in edition.notes.items()}
        self.noted: dict[str, int] = {}
        self.identities = Identities(catalogue.report, edition.lang, len(self.places))

    def packed(self) -> bytes:
        """Write all parts, and return the file."""
        self.package.relate("", "officeDocument", DOCUMENT)
        part = self.document()
        self.footnotes(number_changes(part, 1))
        self.write_comments()
        name_others(part, self.identities.free)
        self.package.add(DOCUMENT, WORD.format(kind="document.main"), part_bytes(part))
        parts = (
            ("styles", styles_part(self.edition.lang)),
            ("numbering", self.numbering.part()),
            ("settings", settings_part()),
        )
        for kind, data in parts:
            self.package.add(f"word/{kind}.xml", WORD.format(kind=kind), data)
            self.package.relate(DOCUMENT, kind, f"word/{kind}.xml")
        add_document_properties(self.package, self.edition, self.settings)
        add_sent_part(self.package, self.catalogue.report, self.edition.lang, notes=self.comments is not None)
        return self.package.packed()

    def document(self) -> Element:
        """Return the text."""
        part = root("document")
        body = add_element(part, "body")
        writer = self.writer(DOCUMENT)
        self.first_page(body, writer.drawings)
        sections = (*self.edition.sections, *filter(None, [self.edition.documents]))
        before = next((at for at, one in enumerate(sections) if one.role is not Role.SUMMARY), len(sections))
        for at, section in enumerate(sections):
            if at == before and self.settings.pdf.contents:
                add_contents(body, sections, writer.text, self.edition.contents_words)
            writer.section(body, section)
        add_page_properties(body, self.settings.paper.value, list(self.edges()))
        return part

    def first_page(self, body: Element, drawings: Drawings) -> None:
        """Write the head of the first page."""
        pictures = self.catalogue.report.pictures
        picture = next((path for path, _ in head_pictures(self.settings) if path in pictures), "")
        words = self.edition.masthead.institution
        page = FirstPageWriter(self.edition, drawings, picture, words)
        page.write(body, official=self.edition.masthead.layout == OFFICIAL)

    def edges(self) -> Iterator[tuple[str, str, str]]:
        """Write the heads and feet of pages; yield the element, the pages, and what leads to each."""
        head = self.edition.masthead
        foot = f"{head.institution} · {head.address}" if head.address else head.imprint
        datas = (
            head_part(head.running, is_right=False),
            head_part(head.running, is_right=True),
            empty_head_part(),
            foot_part(head.job, is_right=False),
            foot_part(head.job, is_right=True),
            first_foot_part(foot),
        )
        for at, ((tag, pages, kind), data) in enumerate(zip(EDGES, datas, strict=True), 1):
            path = f"word/{kind}{at}.xml"
            self.package.add(path, WORD.format(kind=kind), data)
            yield tag, pages, self.package.relate(DOCUMENT, kind, path)

    def write_comments(self) -> None:
        """Write the notes to colleagues."""
        data = self.comments.part() if self.comments else None
        if data:
            self.package.add(COMMENTS, WORD.format(kind=KIND), data)
            self.package.relate(DOCUMENT, KIND, COMMENTS)

    def footnotes(self, first: int) -> None:
        """Write the footnotes in the order of their first marks; `first` is the first free number of a change."""
        part = root("footnotes")
        for kind, number in SEPARATORS:
            paragraph = add_element(add_element(part, "footnote", type=kind, id=number), "p")
            add_properties(paragraph, PARAGRAPH, {"spacing": {"line": 240, "lineRule": "auto"}})
            add_element(add_element(paragraph, "r"), kind)
        writer = self.writer(FOOTNOTES)
        for note, number in self.noted.items():
            self.footnote(part, writer, self.edition.notes[note], number)
        number_changes(part, first)
        self.package.add(FOOTNOTES, WORD.format(kind="footnotes"), part_bytes(part))
        self.package.relate(DOCUMENT, "footnotes", FOOTNOTES)

    def footnote(self, part: Element, writer: WordBodyWriter, note: ComposedNote, number: int) -> None:
        """Write a footnote, its number before its text."""
        element = add_element(part, "footnote", id=number)
        writer.blocks(element, note.blocks, NOTE_FRAME)
        first = element.find(name("p"))
        first = writer.paragraph_of(element, NOTE_FRAME.style) if first is None else first
        mark, gap = etree.Element(name("r")), etree.Element(name("r"))
        add_properties(mark, RUN, {"rStyle": "FootnoteReference"})
        add_element(mark, "footnoteRef")
        add_element(gap, "tab")
        first[1:1] = [mark, gap]

    def writer(self, part: str) -> WordBodyWriter:
        """Return what writes the body of a part."""
        drawings = Drawings(self.package, self.catalogue.report, part)

        def link(address: str) -> str:
            return self.package.relate(part, "hyperlink", fit(address), outside=True)

        # Word allows no comments in footnotes.
        comments = self.comments if part == DOCUMENT else None
        text = WordTextWriter(
            self.edition.lang, self.places, link, drawings.picture, self.held, self.identities, comments, self.noted
        )
        return WordBodyWriter(text, self.numbering, drawings)


def _marks_in(note: ComposedNote) -> Iterator[NoteRun]:
    """Yield the marks of other footnotes in a footnote."""
    for runs in texts(note.blocks):
        yield from (run for run in inner_runs(runs) if isinstance(run, NoteRun) and not run.to_table)
