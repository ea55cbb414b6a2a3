"""A Word file that went out, edited as somebody would in Word: on its XML, so that nothing else changes."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from diptych.formats.word.names import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

DOCUMENT, NOTES, COMMENTS = "word/document.xml", "word/footnotes.xml", "word/comments.xml"
COMMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
AUTHOR = {f"{W}author": "Ada", f"{W}date": "2026-01-01T00:00:00Z"}


class WordEdit:
    """A Word file that is being edited.

    Attributes:
        body: Its text.
        notes: Its footnotes.
    """

    def __init__(self, data: bytes) -> None:
        """Open a file."""
        with ZipFile(BytesIO(data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = etree.fromstring(self.parts[DOCUMENT])
        self.notes = etree.fromstring(self.parts[NOTES])
        self.comments: list[Element] = []

    def saved(self) -> bytes:
        """Return the file."""
        parts = {**self.parts, DOCUMENT: etree.tostring(self.body), NOTES: etree.tostring(self.notes)}
        if self.comments:
            root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
            root.extend(self.comments)
            parts[COMMENTS] = etree.tostring(root)
        whole = BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        return whole.getvalue()

    def paragraph(self, words: str) -> Element:
        """Return the first paragraph, of the text or of a footnote, that has some words."""
        for root in (self.body, self.notes):
            for one in root.iter(f"{W}p"):
                if words in text_of(one) and not in_contents(one):
                    return one
        raise LookupError(words)

    def replace(self, words: str, new: str, *, within: str = "") -> None:
        """Write words in place of others, which are alike in look; `within` names their paragraph by other words."""
        texts = list(self.paragraph(within or words).iter(f"{W}t"))
        whole = "".join(one.text or "" for one in texts)
        start = whole.index(words)
        end, at, left = start + len(words), 0, new
        for one in texts:
            text = one.text or ""
            first, last = max(start - at, 0), min(end - at, len(text))
            if first < len(text) and last > 0 and first < last:
                one.text = text[:first] + left + text[last:]
                left = ""
            at += len(text)

    def track(self, words: str, new: str) -> None:
        """Replace words that stand in one run while changes are tracked."""
        run, text, (before, after) = self.run_with(words)
        parent = parent_of(run)
        gone, come = etree.Element(f"{W}del", AUTHOR), etree.Element(f"{W}ins", AUTHOR)
        gone.append(run_like(run, words, "delText"))
        come.append(run_like(run, new))
        parts = [run_like(run, before), gone, *([come] if new else []), run_like(run, after)]
        at = parent.index(run)
        parent[at : at + 1] = parts
        assert text

    def run_with(self, words: str) -> tuple[Element, str, tuple[str, str]]:
        """Return the run that has some words, its text, and what is before and after them."""
        for one in self.paragraph(words).iter(f"{W}r"):
            text = "".join(part.text or "" for part in one.iter(f"{W}t"))
            if words in text:
                before, _, after = text.partition(words)
                return one, text, (before, after)
        raise LookupError(words)

    def style(self, words: str, *, bold: bool | None = None, italic: bool | None = None) -> None:
        """Make words bold or italic, or no longer."""
        run, _, (before, after) = self.run_with(words)
        parent = parent_of(run)
        middle = run_like(run, words)
        look = middle.find(f"{W}rPr")
        if look is None:
            look = etree.Element(f"{W}rPr")
            middle.insert(0, look)
        for tag, is_on in (("b", bold), ("i", italic)):
            if is_on is not None:
                for old in look.findall(f"{W}{tag}"):
                    look.remove(old)
                if is_on:
                    look.append(etree.Element(f"{W}{tag}"))
        at = parent.index(run)
        parent[at : at + 1] = [run_like(run, before), middle, run_like(run, after)]

    def add_paragraph(self, after: str, text: str) -> Element:
        """Add a paragraph after another, in its style."""
        one = self.paragraph(after)
        new = etree.Element(f"{W}p")
        properties = one.find(f"{W}pPr")
        if properties is not None:
            new.append(etree.fromstring(etree.tostring(properties)))
        run = etree.SubElement(new, f"{W}r")
        etree.SubElement(run, f"{W}t").text = text
        one.addnext(new)
        return new

    def remove_paragraph(self, words: str) -> None:
        """Remove a paragraph."""
        one = self.paragraph(words)
        parent_of(one).remove(one)

    def swap(self, first: str, second: str) -> None:
        """Exchange two paragraphs."""
        one, other = self.paragraph(first), self.paragraph(second)
        place = etree.Element("place")
        one.addprevious(place)
        other.addprevious(one)
        place.addprevious(other)
        parent_of(place).remove(place)

    def row(self, words: str) -> Element:
        """Return the row of a table that has some words."""
        return next(one for one in self.paragraph(words).iterancestors(f"{W}tr"))

    def add_row(self, after: str, *cells: str) -> None:
        """Add a row after another."""
        one = self.row(after)
        new = etree.fromstring(etree.tostring(one))
        for mark in [*new.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            parent_of(mark).remove(mark)
        for cell, text in zip(new.iter(f"{W}tc"), cells, strict=True):
            texts = list(cell.iter(f"{W}t"))
            if not texts:
                run = etree.SubElement(next(cell.iter(f"{W}p")), f"{W}r")
                texts = [etree.SubElement(run, f"{W}t")]
            for at, part in enumerate(texts):
                part.text = text if at == 0 else ""
        one.addnext(new)

    def add_note(self, words: str, text: str) -> None:
        """Add a footnote at the end of the paragraph that has some words."""
        number = str(max(int(one.get(f"{W}id", "0")) for one in self.notes) + 1)
        note = etree.SubElement(self.notes, f"{W}footnote", {f"{W}id": number})
        run = etree.SubElement(etree.SubElement(note, f"{W}p"), f"{W}r")
        etree.SubElement(run, f"{W}footnoteRef")
        etree.SubElement(etree.SubElement(note[0], f"{W}r"), f"{W}t").text = f" {text}"
        mark = etree.SubElement(self.paragraph(words), f"{W}r")
        etree.SubElement(mark, f"{W}footnoteReference", {f"{W}id": number})

    def comment(self, words: str, text: str, author: str = "Ada") -> None:
        """Add a comment to the paragraph that has some words."""
        number = str(len(self.comments))
        one = etree.Element(f"{W}comment", {f"{W}id": number, f"{W}author": author})
        etree.SubElement(etree.SubElement(etree.SubElement(one, f"{W}p"), f"{W}r"), f"{W}t").text = text
        self.comments.append(one)
        paragraph = self.paragraph(words)
        etree.SubElement(paragraph, f"{W}commentRangeEnd", {f"{W}id": number})
        run = etree.SubElement(paragraph, f"{W}r")
        etree.SubElement(run, f"{W}commentReference", {f"{W}id": number})

    def split(self, words: str) -> None:
        """End the paragraph before some words that begin in one run, and begin another with them."""
        run, _, (before, after) = self.run_with(words)
        one = self.paragraph(words)
        new = etree.Element(f"{W}p")
        properties = one.find(f"{W}pPr")
        if properties is not None:
            new.append(etree.fromstring(etree.tostring(properties)))
        rest = list(run.itersiblings())
        new.append(run_like(run, words + after))
        new.extend(rest)
        run.addprevious(run_like(run, before.rstrip()))
        one.remove(run)
        one.addnext(new)

    def join(self, words: str) -> None:
        """Join the paragraph that has some words to the one before it."""
        one = self.paragraph(words)
        before = next(one.itersiblings(f"{W}p", preceding=True))
        space = etree.SubElement(before, f"{W}r")
        etree.SubElement(space, f"{W}t").text = " "
        before.extend([part for part in one if part.tag != f"{W}pPr"])
        parent_of(one).remove(one)


def parent_of(one: Element) -> Element:
    """Return the element that holds another."""
    return next(one.iterancestors())


def run_like(run: Element, text: str, tag: str = "t") -> Element:
    """Return a run that looks like another, with another text."""
    new = etree.Element(f"{W}r")
    look = run.find(f"{W}rPr")
    if look is not None:
        new.append(etree.fromstring(etree.tostring(look)))
    part = etree.SubElement(new, f"{W}{tag}")
    part.text = text
    part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return new


def text_of(paragraph: Element) -> str:
    """Return the words of a paragraph."""
    return "".join(one.text or "" for one in paragraph.iter(f"{W}t"))


def in_contents(paragraph: Element) -> bool:
    """Return whether a paragraph is one of the page of contents."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and re.fullmatch(r"TOC\d", style.get(f"{W}val", "")) is not None
