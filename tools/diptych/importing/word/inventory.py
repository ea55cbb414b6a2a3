"""Every text of a Word file in order, found without the reader, so that the report can be held to account for it.

What an element means is not asked: whatever holds text is taken, except for the few elements that are known to hold
something else. So a kind of text that nobody thought of is not lost in silence.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.places import ForeignPlace
from diptych.formats.word.names import CHART, DIAGRAM, DRAWING, MATHS, MC, NEW_CHART, OFFICE, SHAPES, A, R, W
from diptych.i18n import N_
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.word.formulas import on_one_line
from diptych.importing.word.names import DELETED, NOT_WORDS, SEPARATORS, TEXTS, chosen
from diptych.importing.word.parts import related, xml_of
from diptych.importing.word.signs import sign
from diptych.importing.word.styles import PLAIN, look_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

ASIDE_PARTS = ("comments", "header", "footer")
"""Ends of the types of relationships to parts beside the text."""
CHANGED, HIDDEN, STRUCK = "changed", "hidden", "struck"
ROW, ROW_DELETED = f"{W}tr", f"{W}trPr/{W}del"
BREAKS = {f"{W}{name}": " " for name in ("tab", "ptab", "br", "cr")} | {f"{W}noBreakHyphen": "-"}
INNER = frozenset(
    {f"{W}{name}" for name in ("p", "txbxContent", "drawing", "pict", "object")}
    | {f"{CHART}chart", f"{NEW_CHART}chart", f"{DIAGRAM}relIds", f"{A}blip", f"{SHAPES}imagedata", f"{OFFICE}OLEObject"}
)
"""Elements within a paragraph that stand after its text."""
SPEAKING = {
    f"{DRAWING}docPr": ("descr", "title"),
    **dict.fromkeys((f"{SHAPES}{name}" for name in ("shape", "rect", "oval", "roundrect", "group")), ("alt", "title")),
    f"{SHAPES}textpath": ("string",),
}
"""Attributes with words: of drawings, of shapes, of WordArt."""


def inventory(document: PackagePart, mastheads: int) -> tuple[ForeignWords, ...]:
    """Return every text of a Word file: the body, then the notes as they are called, then what stands beside the text.

    Args:
        document: The part that holds the body.
        mastheads: How many of its first tables are the masthead, and not counted.
    """
    counted = _Count(document, mastheads)
    root = xml_of(document)
    counted.blocks(() if root is None else root)
    for kind in ("footnote", "endnote"):
        counted.notes(kind)
    for kind in ASIDE_PARTS:
        for part in related(document, kind):
            counted.beside(kind, part)
    return tuple(one for one in counted.found if one.text.strip())


@dataclass(slots=True)
class _Paragraph:
    """What one paragraph holds: its words, those beside them, and the blocks and drawings within it.

    Attributes:
        words: What is on the line.
        beside: What is deleted, struck through, hidden or above the line.
        inner: Blocks and drawings.
        last: What kind of words were put beside last, and after how many on the line.
    """

    words: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    inner: list[Element] = field(default_factory=list)
    last: tuple[str, int] = ("", 0)

    def put_beside(self, kind: str, text: str) -> None:
        """Put words beside the line, in one with those before them where nothing is between."""
        if kind == CHANGED or self.last != (kind, len(self.words)):
            self.beside.append("")
        self.beside[-1] += text
        self.last = (kind, len(self.words))


@dataclass(slots=True)
class _Count:
    """Goes through the parts of a file.

    Attributes:
        document: The part that holds the body.
        mastheads: How many tables of the body come before those that are counted.
        found: The texts so far.
        called: The notes in the order in which they are called, by kind.
    """

    document: PackagePart
    mastheads: int
    found: list[ForeignWords] = field(default_factory=list)
    called: dict[str, dict[str, None]] = field(default_factory=dict)
    _part: PackagePart | None = None
    _place: str = ""
    _paragraphs: int = 0
    _tables: int = 0

    def blocks(self, parent: Iterable[Element]) -> None:
        """Count the blocks of the body, or of an element within it that holds blocks."""
        self._part = self.document
        for child in parent:
            if not isinstance(child.tag, str):
                continue
            if child.tag == f"{W}tbl":
                self._tables += 1
                number = self._tables - self.mastheads
                self._place = ForeignPlace(N_("table {number}"), number=number) if number > 0 else _first_page()
                self._block(child)
            elif child.tag == f"{W}p":
                self._paragraphs += any(one.text for one in child.iter(f"{W}t"))
                self._place = ForeignPlace(N_("paragraph {number} of the body"), number=self._paragraphs)
                self._block(child)
            elif any(True for _ in child.iter(f"{W}p")) and not _kind_beside(child):
                self.blocks(child)
            else:
                self._block(child)

    def notes(self, kind: str) -> None:
        """Count the notes of a kind: those that are called in that order, then the others."""
        called = self.called.get(kind, {})
        order = {mark: at for at, mark in enumerate(called)}
        for part in related(self.document, f"{kind}s"):
            self._part = part
            root = xml_of(part)
            every = () if root is None else root.iter(f"{W}{kind}")
            notes = [one for one in every if one.get(f"{W}type") not in SEPARATORS]
            for note in sorted(notes, key=lambda one: order.get(one.get(f"{W}id", ""), len(order))):
                self._place = ForeignPlace(N_("a footnote"))
                self._block(note)

    def beside(self, kind: str, part: PackagePart) -> None:
        """Count a part beside the text: comments, or what stands at the head or the foot of pages."""
        self._part = part
        self._place = _first_page() if kind != "comments" else ForeignPlace(N_("a comment"))
        first = len(self.found)
        root = xml_of(part)
        for one in () if root is None else root.iterchildren(etree.Element):
            start = len(self.found)
            self._block(one)
            if kind == "comments":
                # The remark on a comment quotes it as one.
                text = " ".join(said.text for said in self.found[start:])
                self.found[start:] = [ForeignWords(text, self._place)]
        self.found[first:] = [ForeignWords(one.text, one.place, aside=True) for one in self.found[first:]]

    def _block(self, element: Element) -> None:
        """Count a paragraph, or any element that may hold some."""
        paragraph = _Paragraph([_text(element)])
        self._walk(element, paragraph)
        self._told("".join(paragraph.words))
        for text in paragraph.beside:
            self._told(text, aside=True)
        for one in paragraph.inner:
            self._inner(one)

    def _inner(self, element: Element) -> None:
        if element.tag in (f"{CHART}chart", f"{NEW_CHART}chart"):
            values = self._linked(element, f"{R}id", f"{CHART}v", f"{NEW_CHART}pt", f"{A}t")
            self._told(" ".join(dict.fromkeys(values)))
        elif element.tag == f"{DIAGRAM}relIds":
            for text in self._linked(element, f"{R}dm", f"{A}t"):
                self._told(text)
        elif element.tag in (f"{A}blip", f"{SHAPES}imagedata", f"{OFFICE}OLEObject"):
            self._told(self._file(element))
        else:
            self._block(element)

    def _walk(self, parent: Iterable[Element], paragraph: _Paragraph) -> None:
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in NOT_WORDS:
                continue
            self._mention(child)
            paragraph.words += (f" {child.get(name, '')} " for name in SPEAKING.get(tag, ()))
            if tag == f"{MC}AlternateContent":
                self._walk(chosen(child), paragraph)
            elif kind := _kind_beside(child):
                paragraph.put_beside(kind, (" " if tag == ROW else "").join(_all_text(child)))
            elif tag == f"{MATHS}oMath":
                paragraph.words.append(on_one_line(child))
            elif tag in INNER:
                paragraph.inner.append(child)
            else:
                paragraph.words.append(BREAKS.get(tag) or sign(child) or _text(child))
                self._walk(child, paragraph)

    def _mention(self, element: Element) -> None:
        """Take note of the mark of a footnote or an endnote."""
        for kind in ("footnote", "endnote"):
            if element.tag == f"{W}{kind}Reference":
                self.called.setdefault(kind, {}).setdefault(element.get(f"{W}id", ""))

    def _file(self, element: Element) -> str:
        """Return the name of the file that an element shows; empty where there is none."""
        part = self._target(next(filter(None, map(element.get, (f"{R}embed", f"{R}link", f"{R}id"))), ""))
        return "" if part is None else posixpath.basename(str(part.partname))

    def _linked(self, element: Element, attribute: str, *tags: str) -> Iterator[str]:
        """Yield the texts of the part that an element shows."""
        part = self._target(element.get(attribute, ""))
        root = None if part is None else xml_of(part)
        if root is not None:
            yield from (one.text or "" for one in root.iter(*tags))

    def _target(self, name: str) -> PackagePart | None:
        rels: Mapping[str, object] = {} if self._part is None else self._part.rels
        rel = rels.get(name)
        return None if rel is None or getattr(rel, "is_external", True) else getattr(rel, "target_part", None)

    def _told(self, text: str, *, aside: bool = False) -> None:
        self.found.append(ForeignWords(" ".join(text.split()), self._place, aside))


def _first_page() -> ForeignPlace:
    return ForeignPlace(N_("page {number}"), number=1)


def _kind_beside(element: Element) -> str:
    """Return why the text of an element is not on the line: it is changed, struck through or hidden; empty if it is."""
    if (
        element.tag in DELETED
        or element.tag == f"{W}rt"
        or (element.tag == ROW and element.find(ROW_DELETED) is not None)
    ):
        return CHANGED
    look = look_in(element.find(f"{W}rPr")) if element.tag == f"{W}r" else PLAIN
    return HIDDEN if look.hidden else STRUCK if look.struck else ""


def _text(element: Element) -> str:
    """Return the text of an element itself; spaces count only where they are text."""
    text = element.text or ""
    return text if element.tag in TEXTS or text.strip() else ""


def _all_text(element: Element) -> Iterator[str]:
    for one in element.iter(etree.Element):
        if one.tag not in NOT_WORDS and one.text and one.text.strip():
            yield one.text
