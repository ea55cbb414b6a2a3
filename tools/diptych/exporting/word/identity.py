"""What a Word file says of itself, so that it can come back: the names of its paragraphs, the text that went out."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lxml import etree

from diptych import __version__
from diptych.compose.runs import inner_runs, plain_text
from diptych.exporting.word.elements import add_element, name, xml_bytes
from diptych.formats.word.archive import DOCUMENT
from diptych.formats.word.names import W
from diptych.formats.word.sent import (
    EDGE,
    SentFile,
    SentLabel,
    SentSection,
    fixed_words,
    other_label,
    read_label,
    text_digest,
    words_digest,
    words_in_part,
    written_sent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from diptych.compose.runs import Runs, SourcePlace
    from diptych.exporting.word.package import Package
    from diptych.model.document import Document
    from diptych.model.report import Report

ITEM, PROPERTIES = "customXml/item1.xml", "customXml/itemProps1.xml"
ITEM_TYPE, PROPERTIES_TYPE = "application/xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
ITEM_NAME = "{6B1F3A52-7C0D-4E7B-9C55-D1D7C4000001}"
"""The name that the properties of custom XML must give it; any will do that no other part of the file has."""


class Identities:
    """Names the paragraphs of a file, each once.

    Attributes:
        free: The first number of a bookmark that is free.
    """

    def __init__(self, report: Report, lang: str, first: int) -> None:
        """Begin with the sections of a language; `first` is the first number of a bookmark that is free."""
        self._order = {path: at for at, path in enumerate(sections_in(report, lang))}
        self._given: set[SentLabel] = set()
        self.free = first

    @contextmanager
    def around(self, paragraph: Element, runs: Runs) -> Iterator[None]:
        """Put the bookmark of a text around what is added to a paragraph; none where it has no source."""
        label = label_of(runs, self._order)
        if label is None or label in self._given:
            yield
            return
        self._given.add(label)
        number, self.free = self.free, self.free + 1
        add_element(paragraph, "bookmarkStart", id=number, name=label.bookmark)
        yield
        add_element(paragraph, "bookmarkEnd", id=number)


def name_others(body: Element, first: int) -> None:
    """Put bookmarks into the paragraphs with words that have none: those that Diptych makes itself.

    Args:
        body: The text of the file.
        first: The first number of a bookmark that is free.
    """
    count = 0
    for paragraph in body.iter(f"{W}p"):
        names = (one.get(f"{W}name", "") for one in paragraph.iter(f"{W}bookmarkStart"))
        words = fixed_words(paragraph)
        shows = words.strip() or next(paragraph.iter(f"{W}fldChar", f"{W}drawing"), None) is not None
        if shows and not any(map(read_label, names)):
            number = str(first + count)
            start = etree.Element(name("bookmarkStart"), {name("id"): number, name("name"): other_label(words, count)})
            at = 1 if paragraph[0].tag == f"{W}pPr" else 0
            paragraph[at:at] = [start, etree.Element(name("bookmarkEnd"), {name("id"): number})]
            count += 1


def sections_in(report: Report, lang: str) -> tuple[str, ...]:
    """Return the paths of the sections of a report in a language, in order."""
    return tuple(document.source.path for document in sections_sent(report, lang))


def label_of(runs: Runs, order: dict[str, int]) -> SentLabel | None:
    """Return the label of a text; none where no section holds it.

    Args:
        runs: The text.
        order: The place of each section among those of the file, by its path.
    """
    place: SourcePlace | None = next(filter(None, (getattr(run, "at", None) for run in inner_runs(runs))), None)
    if place is None or place.block.path not in order:
        return None
    digest = words_digest(plain_text(runs))
    return SentLabel(digest, order[place.block.path], place.block.start, place.offset)


def without_notes(document: Document) -> str:
    """Return the text of a section with spaces in place of what its notes to colleagues and its allowances say."""
    text = document.source.text
    spans = [one.span for one in document.comments] + [one.span for one in document.allowances]
    for span in spans:
        words = text[span.start : span.end]
        head, _, said = words.partition(":")
        blank = re.sub(r"[^\n\r]", " ", said.removesuffix("-->"))
        if said:
            text = f"{text[: span.start]}{head}:{blank}-->{text[span.end :]}"
    return text


def sections_sent(report: Report, lang: str) -> tuple[Document, ...]:
    """Return the sections of a report in a language, in order."""
    documents = (section.documents.get(lang) for section in report.walk())
    return tuple(document for document in documents if document)


def add_sent_part(package: Package, report: Report, lang: str, *, notes: bool = False) -> None:
    """Add the part with the text that goes out; `notes` says that notes to colleagues go out too, as comments."""
    own = sections_sent(report, lang)
    noted = frozenset(words_digest(note.text) for one in own for note in one.comments) if notes else frozenset()
    sections = (SentSection(one.source.path, text_digest(one.source.text), without_notes(one)) for one in own)
    documents = (one for section in report.walk() for one in section.documents.values() if one.lang != lang)
    edges = (words_digest(words) for data in package.parts(EDGE) for words in words_in_part(data))
    others = {one.source.path: text_digest(one.source.text) for one in documents}
    sent = SentFile(report.document_name, lang, __version__, tuple(sections), others, frozenset(edges), noted)
    properties = etree.Element(f"{{{DATA_STORE}}}datastoreItem", nsmap={"ds": DATA_STORE})
    properties.set(f"{{{DATA_STORE}}}itemID", ITEM_NAME)
    etree.SubElement(properties, f"{{{DATA_STORE}}}schemaRefs")
    package.add(ITEM, ITEM_TYPE, written_sent(sent))
    package.add(PROPERTIES, PROPERTIES_TYPE, xml_bytes(properties))
    package.relate(DOCUMENT, "customXml", ITEM)
    package.relate(ITEM, "customXmlProps", PROPERTIES)
