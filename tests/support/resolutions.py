"""The resolutions, word for word: in their XML, and in the reports made from them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from diptych.languages.registry import language_of
from diptych.model.document import Heading, List, Paragraph, Prose, Quotation, Table
from diptych.model.inline import Emphasis, Link, NoteMark, Text
from diptych.model.prose import as_seen, nodes, running_text
from diptych.typography.list_marks import automatic_marks
from tests.support.corpus import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from diptych.model.document import Block, Cell, Document
    from diptych.model.inline import Inline
    from diptych.model.report import Report

FOLDER = TEXTS / "sc-resolutions"
MORE = TEXTS / "sc-resolutions-more"
BODIES = frozenset({"preamble", "mainBody"})
HEADINGS = frozenset({"heading", "subheading"})
BULLETS = str.maketrans("–—", "••")


def paths() -> tuple[Path, ...]:
    """Return all files, with those of one resolution next to each other."""
    return tuple(sorted(FOLDER.glob("*/*.xml"), key=lambda path: path.name))


def more_paths() -> tuple[Path, ...]:
    """Return the files of other years, without two resolutions whose French files hold the English text."""
    files = (path for path in MORE.glob("*/*.xml") if not any(number in path.name for number in ("2635", "2636")))
    return tuple(sorted(files, key=lambda path: path.name))


def words_of_xml(path: Path) -> list[str]:
    """Return the words of a resolution with its numbers and marks, each footnote after its paragraph."""
    root = etree.parse(str(path)).getroot()
    bodies = (element for element in root.iter("{*}*") if etree.QName(element).localname in BODIES)
    return [word for body in bodies for text in _texts(body) for word in as_seen(text).split()]


def _texts(element: etree._Element) -> Iterator[str]:
    """Yield the texts of an element; the number of a list's member comes before its heading, as in a list."""
    name = etree.QName(element).localname
    children = sorted(element, key=_is_heading) if name == "point" else list(element)
    if name == "num":
        yield f" {''.join(element.itertext()).translate(BULLETS)} "
        return
    if name == "p" or not children:
        yield _text_of(element)
        return
    yield element.text or ""
    for child in children:
        yield from _texts(child)
        yield child.tail or ""


def _is_heading(element: etree._Element) -> int:
    return {"num": 0}.get(etree.QName(element).localname, 1)


def _text_of(element: etree._Element) -> str:
    """Return the text of a paragraph, followed by its footnotes."""
    notes = list(element.iter("{*}authorialNote"))
    return " ".join((_without_notes(element), *("".join(note.itertext()) for note in notes)))


def _without_notes(element: etree._Element) -> str:
    if etree.QName(element).localname == "authorialNote":
        return ""
    parts = (part for child in element for part in (_without_notes(child), child.tail or ""))
    return "".join((element.text or "", *parts))


def words_of_report(report: Report, lang: str) -> list[str]:
    """Return the words of a report with the numbers and marks that Diptych sets, without the first section's title."""
    words: list[str] = []
    documents = [one for section in report.walk() if (one := section.documents.get(lang))]
    numbers = {one.anchor: one.number for document in documents for one in document.paragraphs if one.anchor}
    for at, document in enumerate(documents):
        title = document.front.title if at else ""
        words += [word for text in (title, *_Reader(document, numbers).texts()) for word in text.split()]
    return words


class _Reader:
    """Reads the words of a section in the order of its page."""

    def __init__(self, document: Document, numbers: Mapping[str, int | None]) -> None:
        self.document = document
        self.numbers = numbers
        self.notes = {note.label: note for note in document.notes}

    def texts(self) -> Iterator[str]:
        for part in self.document.body:
            if isinstance(part, Paragraph):
                yield "" if part.number is None else f"{part.number}."
                yield from self.blocks(part.blocks, 0)
            else:
                yield self.text(part)

    def blocks(self, blocks: Iterable[Block], depth: int) -> Iterator[str]:
        for block in blocks:
            match block:
                case Prose() | Heading():
                    yield self.text(block)
                case List():
                    yield from self.list(block, depth)
                case Quotation(blocks=inner):
                    yield from self.blocks(inner, depth)
                case Table(header=header, rows=rows):
                    yield from (self.text(cell) for row in (header, *rows) for cell in row)
                case _:
                    raise AssertionError(block)

    def list(self, block: List, depth: int) -> Iterator[str]:
        marks = automatic_marks(len(block.items), depth, self.document.lang)
        for item, mark in zip(block.items, marks, strict=True):
            yield mark if block.ordered else "•"
            yield from self.blocks(item.blocks, depth + 1)

    def text(self, holder: Prose | Heading | Cell) -> str:
        """Return the text of a block, followed by its footnotes."""
        text = running_text(tuple(map(self.in_words, holder.content))).text
        called = [self.notes[node.label] for node in nodes(holder.content) if isinstance(node, NoteMark)]
        return " ".join((text, *(one for note in called for one in self.blocks(note.blocks, 0))))

    def in_words(self, node: Inline) -> Inline:
        """Return a node with each reference to paragraphs in the words that a reader sees."""
        if isinstance(node, Emphasis):
            return replace(node, children=tuple(map(self.in_words, node.children)))
        if not isinstance(node, Link) or not node.target.startswith("#"):
            return node
        anchors = re.findall(r"[a-z0-9-]+", node.target)
        mentions = language_of(self.document.lang).mentions
        assert mentions
        assert mentions.forms
        one, two, ranged = mentions.forms
        form = "{}" if node.children else ranged if ".." in node.target else one if len(anchors) == 1 else two
        return Text(node.span, form.format(*(self.numbers[anchor] for anchor in anchors)))
