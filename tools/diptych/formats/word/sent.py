"""What a Word file that went out says of itself: the part that travels in it, and the names of its paragraphs.

The part lies in the file as custom XML (ECMA-376, part 1, 15.2.5): Word and LibreOffice keep it, and show it nowhere.
"""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from lxml import etree

from diptych.formats.word.names import W

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SENT = "{urn:diptych:sent:1}"
"""The namespace of the part; its number grows when an older program could not read what is in it."""
FOLDER = "customXml/"
LARGEST_TEXT = 16_000_000
"""Most bytes of all sections together when unpacked."""
EDGE = re.compile(r"word/(?:header|footer)\d*\.xml")
"""The parts with the heads and feet of pages."""
OTHER_LABEL = re.compile(r"_V(?P<digest>[0-9a-f]{8})_\d{1,9}(?:_Copy_\d+)?")
"""The name of a paragraph that Diptych makes itself, such as the label of a table: the digest of its words, a count."""
LABEL = re.compile(
    r"_U(?P<digest>[0-9a-f]{8})_(?P<section>\d{1,6})_(?P<start>\d{1,9})_(?P<offset>\d{1,9})(?:_Copy_\d+)?"
)
"""LibreOffice adds the ending to bookmarks that it has copied, as those of footnotes when it opens a file."""


class SentLabel(NamedTuple):
    """The name of a paragraph in a Word file: that of its bookmark.

    Attributes:
        digest: The digest of its words as they went out.
        section: Its section, by its place among those of the part.
        start: Where its block begins in the section.
        offset: Where its words begin in the running text of the block.
    """

    digest: str
    section: int
    start: int
    offset: int

    @property
    def bookmark(self) -> str:
        """The name of the bookmark."""
        return f"_U{self.digest}_{self.section}_{self.start}_{self.offset}"


@dataclass(frozen=True, slots=True)
class SentSection:
    """A section as it went out: its path, the digest of its text, and the text without what notes to colleagues say."""

    path: str
    digest: str
    text: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """What a file that went out says of itself.

    Attributes:
        report: The name of the report's documents.
        lang: The language of its text.
        program: The version of the program that wrote it.
        sections: The sections in it.
        others: The digests of the same sections in the other languages, by path.
        edges: The digests of the words at the heads and feet of pages, paragraph by paragraph.
        notes: The digests of what notes to colleagues say, where they went out as comments.
    """

    report: str
    lang: str
    program: str
    sections: tuple[SentSection, ...]
    others: Mapping[str, str]
    edges: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()


def read_label(name: str) -> SentLabel | None:
    """Return the label that the name of a bookmark is; none where it is another bookmark."""
    found = LABEL.fullmatch(name)
    return found and SentLabel(found["digest"], int(found["section"]), int(found["start"]), int(found["offset"]))


def other_label(words: str, count: int) -> str:
    """Return the name of a paragraph that Diptych makes itself; `count` is how many were named before it."""
    return f"_V{words_digest(words)}_{count}"


def is_other_label(name: str) -> bool:
    """Return whether the name of a bookmark is that of a paragraph that Diptych makes itself."""
    return OTHER_LABEL.fullmatch(name) is not None


def is_as_sent(name: str, words: str) -> bool:
    """Return whether a paragraph that Diptych makes itself has the words that it went out with."""
    found = OTHER_LABEL.fullmatch(name)
    return found is not None and found["digest"] == words_digest(words)


def fixed_words(paragraph: etree._Element) -> str:
    """Return the words of a paragraph of a Word file, without what fields show in it."""
    parts: list[str] = []
    depth = 0
    for one in paragraph.iter(f"{W}t", f"{W}fldChar"):
        if one.tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(one.get(f"{W}fldCharType", ""), 0)
        elif depth <= 0:
            parts.append(one.text or "")
    return "".join(parts)


def words_digest(words: str) -> str:
    """Return the digest of the words of a paragraph, in which all spaces are alike."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:8]


def text_digest(text: str) -> str:
    """Return the name that Git gives to a file with a text (a blob of SHA-1), by which Git can be asked for it."""
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def written_sent(sent: SentFile) -> bytes:
    """Return the part as the bytes of its file."""
    root = etree.Element(f"{SENT}sent", nsmap={None: SENT[1:-1]})
    root.attrib.update(
        {"report": sent.report, "lang": sent.lang, "program": sent.program, "edges": " ".join(sorted(sent.edges))}
    )
    if sent.notes:
        root.set("notes", " ".join(sorted(sent.notes)))
    for one in sent.sections:
        section = etree.SubElement(root, f"{SENT}section", path=one.path, digest=one.digest)
        section.text = base64.b64encode(zlib.compress(one.text.encode(), 9)).decode()
    for path, digest in sent.others.items():
        etree.SubElement(root, f"{SENT}other", path=path, digest=digest)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def read_sent(data: bytes) -> SentFile | None:
    """Return what a Word file says of itself; none where it never went out, or no longer says so.

    Args:
        data: A file that has been examined (`archive.py`).
    """
    with ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            folder, file = posixpath.split(name)
            if f"{folder}/" == FOLDER and file.startswith("item") and file.endswith(".xml"):
                found = _read_part(archive.read(name))
                if found:
                    return found
    return None


def edge_words(data: bytes) -> Iterator[str]:
    """Yield the words of each paragraph at the heads and feet of the pages of a Word file.

    Args:
        data: A file that has been examined.
    """
    with ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if EDGE.fullmatch(name):
                yield from words_in_part(archive.read(name))


def words_in_part(data: bytes) -> Iterator[str]:
    """Yield the words of each paragraph of a part that has some; nothing where it is no XML."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return
    yield from filter(str.strip, map(fixed_words, root.iter(f"{W}p")))


def _read_part(data: bytes) -> SentFile | None:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        if root.tag != f"{SENT}sent":
            return None
        others = {one.get("path", ""): one.get("digest", "") for one in root.iterfind(f"{SENT}other")}
        names = (root.get("report", ""), root.get("lang", ""), root.get("program", ""))
        edges, notes = (frozenset(root.get(key, "").split()) for key in ("edges", "notes"))
        return SentFile(*names, tuple(_sections(root)), others, edges, notes)
    except (etree.XMLSyntaxError, ValueError, zlib.error):
        return None


def _sections(root: etree._Element) -> Iterator[SentSection]:
    """Yield the sections.

    Raises:
        ValueError: The texts are too large, or one is no text.
        zlib.error: A text is damaged.
    """
    left = LARGEST_TEXT
    for one in root.iterfind(f"{SENT}section"):
        if left <= 0:
            raise ValueError(left)
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(base64.b64decode(one.text or "", validate=True), left).decode()
        left -= len(text)
        yield SentSection(one.get("path", ""), one.get("digest", ""), text)
