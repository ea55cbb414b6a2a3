"""A Word file that came back, opened: its text, its footnotes, its comments, and who changed what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from lxml import etree

from diptych.formats.word.archive import DOCUMENT, damaged, examine_archive, readable
from diptych.formats.word.names import W
from diptych.i18n import N_
from diptych.merging.word.returned import ReturnedLetter, paragraphs_of
from diptych.merging.word.tracking import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from diptych.formats.word.sent import SentLabel
    from diptych.merging.word.returned import ReturnedParagraph

FOOTNOTES, COMMENTS, RELATIONSHIPS = "word/footnotes.xml", "word/comments.xml", "word/_rels/{part}.xml.rels"


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment: who made it, and what it says."""

    author: str
    text: str


@dataclass(slots=True)
class ReturnedFile:
    """What is in a Word file that came back.

    Attributes:
        body: Its paragraphs.
        notes: The paragraphs of its footnotes, by their numbers in the file.
        comments: Its comments, by their numbers in the file.
        authors: How many tracked changes each author made.
    """

    body: list[ReturnedParagraph]
    notes: dict[str, list[ReturnedParagraph]] = field(default_factory=dict)
    comments: dict[str, WordComment] = field(default_factory=dict)
    authors: Counter[str] = field(default_factory=Counter)

    def labels_of(self, note: str) -> Iterator[SentLabel]:
        """Yield the names of the texts of a footnote."""
        for paragraph in self.notes.get(note, ()):
            yield from paragraph.labels


def read_returned(data: bytes, numbers: Mapping[str, str], *, rejected: bool) -> ReturnedFile:
    """Read a Word file that came back.

    Args:
        data: The file, which has been examined.
        numbers: The number that went out in each field that shows one, by the bookmark that it leads to.
        rejected: Whether its tracked changes are taken as rejected, not as made.

    Raises:
        ImportRefusedError: A part of it is no XML.
    """
    data, _ = readable(data)
    with ZipFile(BytesIO(data)) as archive:
        body = _part(archive, DOCUMENT)
        authors = Counter(settled(body, rejected=rejected))
        file = ReturnedFile(paragraphs_of(body, numbers, _links(archive, "document")), authors=authors)
        if FOOTNOTES in archive.namelist():
            root = _part(archive, FOOTNOTES)
            authors.update(settled(root, rejected=rejected))
            links = _links(archive, "footnotes")
            for note in root.iterfind(f"{W}footnote"):
                if note.get(f"{W}type") in {None, "normal"}:
                    found = paragraphs_of(note, numbers, links)
                    file.notes[note.get(f"{W}id", "")] = [_without_mark(one) for one in found]
        if COMMENTS in archive.namelist():
            for one in _part(archive, COMMENTS).iterfind(f"{W}comment"):
                texts = ("".join(part.text or "" for part in line.iter(f"{W}t")) for line in one.iter(f"{W}p"))
                file.comments[one.get(f"{W}id", "")] = WordComment(one.get(f"{W}author", ""), " ".join(texts).strip())
    return file


def examine(data: bytes) -> None:
    """Make sure that a file is a whole Word file.

    Raises:
        ImportRefusedError: It is not.
    """
    examine_archive(data)


def _without_mark(paragraph: ReturnedParagraph) -> ReturnedParagraph:
    """Return a paragraph of a footnote without the space after its number."""
    letters = paragraph.letters
    while letters and letters[0].char in {"\t", " "} and not letters[0].note:
        letters = letters[1:]
    paragraph.letters = [one if one.char != "\t" else ReturnedLetter(" ", one.look) for one in letters]
    return paragraph


def _part(archive: ZipFile, name: str) -> Element:
    try:
        return etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise damaged(N_("a part of it is not XML"), name) from error
    except KeyError as error:
        raise damaged(N_("it is not a complete archive"), name) from error


def _links(archive: ZipFile, part: str) -> dict[str, str]:
    name = RELATIONSHIPS.format(part=part)
    if name not in archive.namelist():
        return {}
    return {
        one.get("Id", ""): one.get("Target", "") for one in _part(archive, name) if one.get("TargetMode") == "External"
    }
