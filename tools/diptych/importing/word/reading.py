"""A Word file (`.docx`) → a manuscript."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import LxmlError

from diptych.formats.faults import EMPTY_IMPORT, NESTED_XML, ImportRefusedError
from diptych.formats.places import ForeignPlace
from diptych.formats.word.archive import DOCUMENT, damaged, examine_archive, readable
from diptych.formats.word.names import W
from diptych.i18n import N_
from diptych.importing.shared.captions import captioned
from diptych.importing.shared.languages import language_of_file, tell_language
from diptych.importing.shared.manuscript import ForeignNote, Manuscript
from diptych.importing.shared.mastheads import head_of, tell_head, with_agenda_title
from diptych.importing.shared.outline import outline
from diptych.importing.shared.pieces import LINE_END
from diptych.importing.shared.remarks import COMMENT, Remarks, quoted_together
from diptych.importing.shared.table_notes import with_table_notes
from diptych.importing.word.body import BodyReader
from diptych.importing.word.cells import CellReader
from diptych.importing.word.inventory import inventory
from diptych.importing.word.names import SEPARATORS
from diptych.importing.word.numbering import numbering_of
from diptych.importing.word.parts import related
from diptych.importing.word.styles import Use, styles_of
from diptych.importing.word.text import WordTextReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from docx.document import Document
    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

    from diptych.formats.word.archive import Dangling
    from diptych.importing.shared.foreign_words import ForeignWords
    from diptych.importing.shared.manuscript import Identity
    from diptych.importing.word.styles import Style

DEEPEST = 200
SAMPLE = 80
BROKEN_PART = N_("a part is missing or broken")
MISSING_PART = N_("it refers to “{target}”, which it does not contain")
SPARED = N_("A reference to “{target}”, which is not in the file, was dropped.")
EDGES = N_("The heads and feet of pages were dropped, since Diptych sets its own: “{text}”.")
PROPERTY_TITLE = N_("The title was taken from the properties of the file: “{title}”.")
FORMATTING = N_("Tracked changes of formatting were taken as accepted: {count}.")
WHOLE = ForeignPlace(N_("the whole file"))
KINDS = (("footnote", ""), ("endnote", "e"))
"""Kinds of notes, and how the labels of each begin."""


def read(path: str, data: bytes) -> Manuscript:
    """Read a Word file.

    Args:
        path: The file as the user named it.
        data: Its content.

    Raises:
        ImportRefusedError: The file cannot be imported: see `formats/word/faults.py`.
    """
    examine_archive(data)
    whole, dangling = readable(data)
    opened = _opened(whole, dangling)
    document, styles = opened.document, opened.styles
    body = document.element.body
    if body is None:
        raise damaged(N_("it has no body"), DOCUMENT)
    _examine_depth(body)
    lang = language_of_file(path, " ".join(one.text or "" for one in body.iter(f"{W}t")))
    remarks = Remarks(path)
    tell_language(path, lang, remarks)
    for one in dangling:
        if one.is_spare:
            remarks.dropped(one.member, SPARED, target=one.target[:SAMPLE])
    labels, comments = _labels(body), _comments(document)
    looks = {name: style.look for name, style in styles.items()}
    text = WordTextReader(document.part, lang, looks, remarks, labels, comments)
    reader = BodyReader(lang, CellReader(styles, numbering_of(document), text))
    flow, table_notes = with_table_notes(captioned(reader.read(body), lang, remarks))
    parts = outline(flow, lang, remarks)
    if not parts:
        raise ImportRefusedError(EMPTY_IMPORT)
    notes = (*_notes(document, labels, reader.cells), *table_notes)
    words = inventory(document.part, reader.mastheads)
    identity = _identity(opened, reader, remarks, words)
    _tell_leftovers(body, comments, remarks)
    return Manuscript(
        path, identity, parts, notes, tuple(remarks.found), (), tuple(reader.cells.exhibits.pictures.items()), words
    )


class Opened(NamedTuple):
    """A document, with what python-docx may fail to read: styles, header and footer of the first page, title."""

    document: Document
    styles: Mapping[str, Style]
    edges: tuple[Element, ...]
    title: str


def _opened(data: bytes, dangling: Sequence[Dangling]) -> Opened:
    """Open a document; on damage the library raises many kinds of errors, some only when a part is asked for."""
    try:
        document = docx.Document(BytesIO(data))
        section = document.sections[0] if len(document.sections) else None
        edges = (section.first_page_header, section.first_page_footer) if section else ()
        elements = tuple(edge._element for edge in edges)  # noqa: SLF001 - the part's own XML
        return Opened(document, styles_of(document), elements, (document.core_properties.title or "").strip())
    except MemoryError:
        raise
    except Exception as error:
        for one in dangling:
            if not one.is_spare:
                raise damaged(MISSING_PART, one.member, target=one.target[:SAMPLE]) from error
        raise damaged(BROKEN_PART) from error


def _examine_depth(body: Element) -> None:
    depth = 0
    level = [body]
    while level:
        depth += 1
        if depth > DEEPEST:
            raise ImportRefusedError(NESTED_XML, {"limit": DEEPEST})
        level = [child for one in level for child in one]


def _labels(body: Element) -> dict[str, str]:
    """Return the label of each note by its mark; footnotes and endnotes are counted in order of appearance."""
    labels: dict[str, str] = {}
    for kind, prefix in KINDS:
        marks = [one.get(qn("w:id"), "") for one in body.iter(f"{W}{kind}Reference")]
        labels |= {f"{kind}{mark}": f"{prefix}{at}" for at, mark in enumerate(dict.fromkeys(marks), 1)}
    return labels


def _notes(document: Document, labels: dict[str, str], cells: CellReader) -> Iterator[ForeignNote]:
    """Yield the footnotes and the endnotes; those that nothing refers to get labels of their own."""
    for kind, prefix in KINDS:
        for part in related(document.part, f"{kind}s"):
            text = replace(cells.text, part=part, labels={})
            for element in _root(part).iter(f"{W}{kind}"):
                if element.get(qn("w:type")) in SEPARATORS:
                    continue
                key = f"{kind}{element.get(qn('w:id'), '')}"
                label = labels.setdefault(key, f"{prefix}{len(labels) + 1}")
                place = ForeignPlace(N_("footnote {label}"), label=label)
                yield ForeignNote(label, tuple(cells.note(element, place, text)), place)


def _comments(document: Document) -> dict[str, str]:
    """Return the words of each comment by its identifier."""
    found: dict[str, str] = {}
    for part in related(document.part, "comments"):
        for element in _root(part).iter(f"{W}comment"):
            paragraphs = ("".join(one.text or "" for one in each.iter(f"{W}t")) for each in element.iter(f"{W}p"))
            found[element.get(qn("w:id"), "")] = " ".join(" ".join(paragraphs).split())
    return found


def _root(part: PackagePart) -> Element:
    try:
        return parse_xml(part.blob)
    except LxmlError as error:
        raise damaged(BROKEN_PART, str(part.partname)) from error


def _identity(opened: Opened, reader: BodyReader, remarks: Remarks, words: Iterable[ForeignWords]) -> Identity:
    """Return what the first page says: its header and footer, and what comes before the text."""
    lines = [line for edge in opened.edges for line in _lines(edge)]
    head = head_of((*lines, *reader.head), reader.lang)
    first = ForeignPlace(N_("page {number}"), number=1)
    tell_head(head, remarks, first)
    edges = dict.fromkeys(one.text for one in words if one.aside and one.place == first)
    if others := [text for text in edges if text not in lines]:
        remarks.dropped(first, EDGES, text=quoted_together(others))
    identity = with_agenda_title(head.identity, " ".join(reader.titles.get(Use.AGENDA_TITLE, ())), reader.lang)
    title = " ".join(reader.titles.get(Use.TITLE, ()))
    if opened.title and not title:
        remarks.guessed(WHOLE, PROPERTY_TITLE, title=opened.title)
    return replace(
        identity,
        title=title or opened.title,
        subtitle=" ".join(reader.titles.get(Use.SUBTITLE, ())),
    )


def _lines(edge: Element) -> Iterator[str]:
    """Yield the lines of a header or footer, without remarks on its pictures and fields."""
    quiet = WordTextReader(None, "", {}, Remarks(""))
    for paragraph in edge.iter(f"{W}p"):
        for line in "".join(piece.text for piece in quiet.read(paragraph, "")).split(LINE_END):
            yield " ".join(line.split())


def _tell_leftovers(body: Element, comments: Mapping[str, str], remarks: Remarks) -> None:
    """Remark on comments that nothing refers to, and on tracked changes of formatting."""
    for text in comments.values():
        if text:
            remarks.dropped(WHOLE, COMMENT, text=text)
    count = sum(str(one.tag).endswith("PrChange") for one in body.iter())
    if count:
        remarks.guessed(WHOLE, FORMATTING, count=count)
