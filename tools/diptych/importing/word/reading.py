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
from diptych.formats.word.archive import DOCUMENT, damaged, examine_archive, without_dangling
from diptych.i18n import N_
from diptych.importing.shared.languages import language_of_file
from diptych.importing.shared.manuscript import ForeignNote, ForeignProse, Manuscript
from diptych.importing.shared.mastheads import read_head, with_agenda_title
from diptych.importing.shared.outline import outline
from diptych.importing.shared.pieces import LINE_END, runs_of
from diptych.importing.shared.remarks import Remarks
from diptych.importing.word.body import BodyReader
from diptych.importing.word.numbering import numbering_of
from diptych.importing.word.styles import Use, styles_of
from diptych.importing.word.text import W, WordTextReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docx.document import Document
    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

    from diptych.formats.word.archive import Dangling
    from diptych.importing.shared.manuscript import Identity
    from diptych.importing.word.styles import Style

DEEPEST = 200
SAMPLE = 80
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
BROKEN_PART = N_("a part is missing or broken")
MISSING_PART = N_("it refers to “{target}”, which it does not contain")
SPARED = N_("A reference to “{target}”, which is not in the file, was dropped.")
COMMENTS = N_("Comments dropped: {count}.")
HEAD_LINE = N_("A line of the first page was dropped: “{text}”.")


def read(path: str, data: bytes) -> Manuscript:
    """Read a Word file.

    Args:
        path: The file as the user named it.
        data: Its content.

    Raises:
        ImportRefusedError: The file cannot be imported: see `formats/word/faults.py`.
    """
    examine_archive(data)
    whole, dangling = without_dangling(data)
    opened = _opened(whole, dangling)
    document, styles = opened.document, opened.styles
    body = document.element.body
    if body is None:
        raise damaged(N_("it has no body"), DOCUMENT)
    _examine_depth(body)
    lang = language_of_file(path, " ".join(one.text or "" for one in body.iter(f"{W}t")))
    remarks = Remarks(path)
    for one in dangling:
        if one.is_spare:
            remarks.dropped(one.member, SPARED, target=one.target[:SAMPLE])
    labels = _labels(body)
    reader = BodyReader(lang, styles, numbering_of(document), _text_reader(document.part, styles, remarks, labels))
    parts = outline(tuple(reader.read(body)), lang, remarks)
    if not parts:
        raise ImportRefusedError(EMPTY_IMPORT)
    notes = tuple(_notes(document, styles, remarks, lang))
    identity = _identity(opened, reader, remarks)
    _count_comments(document, remarks)
    return Manuscript(path, identity, parts, notes, tuple(remarks.found))


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


def _text_reader(
    part: PackagePart, styles: Mapping[str, Style], remarks: Remarks, labels: Mapping[str, str]
) -> WordTextReader:
    addresses = {name: rel.target_ref for name, rel in part.rels.items() if rel.is_external}
    looks = {name: style.look for name, style in styles.items()}
    return WordTextReader(addresses, looks, remarks, labels)


def _labels(body: Element) -> dict[str, str]:
    """Return the label of each note by its mark; footnotes and endnotes are counted in order of appearance."""
    labels: dict[str, str] = {}
    for kind, prefix in (("footnote", ""), ("endnote", "e")):
        marks = [one.get(qn("w:id"), "") for one in body.iter(f"{W}{kind}Reference")]
        labels |= {f"{kind}{mark}": f"{prefix}{at}" for at, mark in enumerate(dict.fromkeys(marks), 1)}
    return labels


def _notes(document: Document, styles: Mapping[str, Style], remarks: Remarks, lang: str) -> Iterator[ForeignNote]:
    labels = _labels(document.element.body)
    for kind in ("footnote", "endnote"):
        for part in _related(document, f"{kind}s"):
            reader = _text_reader(part, styles, remarks, {})
            for element in _root(part).iter(f"{W}{kind}"):
                label = labels.get(f"{kind}{element.get(qn('w:id'), '')}")
                if element.get(qn("w:type")) in SEPARATORS or label is None:
                    continue
                place = ForeignPlace(N_("footnote {label}"), label=label)
                blocks = (ForeignProse(runs_of(reader.read(one, place), lang), place) for one in element.iter(f"{W}p"))
                yield ForeignNote(label, tuple(block for block in blocks if block.content), place)


def _related(document: Document, kind: str) -> Iterator[PackagePart]:
    for rel in document.part.rels.values():
        if not rel.is_external and rel.reltype.endswith(f"/{kind}"):
            yield rel.target_part


def _root(part: PackagePart) -> Element:
    try:
        return parse_xml(part.blob)
    except LxmlError as error:
        raise damaged(BROKEN_PART, str(part.partname)) from error


def _identity(opened: Opened, reader: BodyReader, remarks: Remarks) -> Identity:
    """Return what the first page says: its header and footer, and what comes before the text."""
    lines = [line for edge in opened.edges for line in _lines(edge)]
    identity, rest = read_head((*lines, *reader.head), reader.lang)
    for line in rest:
        remarks.dropped(ForeignPlace(N_("page {number}"), number=1), HEAD_LINE, text=line[:60])
    identity = with_agenda_title(identity, " ".join(reader.titles.get(Use.AGENDA_TITLE, ())), reader.lang)
    title = " ".join(reader.titles.get(Use.TITLE, ()))
    return replace(
        identity,
        title=title or opened.title,
        subtitle=" ".join(reader.titles.get(Use.SUBTITLE, ())),
    )


def _lines(edge: Element) -> Iterator[str]:
    """Yield the lines of a header or footer, without remarks on its pictures and fields."""
    quiet = WordTextReader({}, {}, Remarks(""), {})
    for paragraph in edge.iter(f"{W}p"):
        for line in "".join(piece.text for piece in quiet.read(paragraph, "")).split(LINE_END):
            yield line.strip()


def _count_comments(document: Document, remarks: Remarks) -> None:
    count = sum(1 for part in _related(document, "comments") for _ in _root(part).iter(f"{W}comment"))
    if count:
        remarks.dropped(ForeignPlace(N_("the whole file")), COMMENTS, count=count)
