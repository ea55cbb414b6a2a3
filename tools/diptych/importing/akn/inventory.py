"""Every text of an Akoma Ntoso file in order, found without the reader, so that the report can answer for it.

What an element means is not asked: whatever holds text is taken, except for what Diptych itself put there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import OWN, SET, own
from diptych.formats.xml import element_place, name_of
from diptych.importing.akn.formulas import maths_on_one_line
from diptych.importing.akn.identity import cover_lines, metadata_notes, metadata_words, spaced_text, titles_of
from diptych.importing.akn.inline import is_marker, picture_name, picture_words
from diptych.importing.akn.names import NOTES, has_text, is_block
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.tidying import UNSEEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

SPEAKING = ("title", "originalText", "summary", "showAs", "alt")
"""Attributes with words."""
ASIDE = frozenset({"del", "toc", "svg"})
"""Elements whose words are not expected in the text."""
POINTING = frozenset({"componentRef", "documentRef"})
FORMS = frozenset({"named", "bare", "number"})
"""How links that Diptych wrote say what they lead to, in words of its own."""


def words_of_file(
    root: Element, document: Element, holding: frozenset[Element], noted: Mapping[str, Element]
) -> tuple[ForeignWords, ...]:
    """Return every text of a file: the text, the notes as they are called; aside, metadata, the cover and deletions.

    Args:
        root: The first element of the file.
        document: Its main document, whose cover is not part of the text.
        holding: The elements that hold a block.
        noted: The elements with footnotes, by identifier.
    """
    ours = next(document.iter(own("settings")), None) is not None
    counted = _Count(document, holding, noted, ours=ours)
    counted.element(root)
    counted.flush(root)
    counted.notes(root)
    return tuple(one for one in counted.found if one.text.strip())


@dataclass(slots=True)
class _Count:
    """Goes through a file.

    Attributes:
        document: The main document.
        holding: The elements that hold a block.
        noted: The elements with footnotes, by identifier.
        ours: Whether Diptych wrote the document: its numbers and its cover then say what the settings say.
        found: The texts so far.
        called: The footnotes in the order in which they are called.
    """

    document: Element
    holding: frozenset[Element]
    noted: Mapping[str, Element]
    ours: bool
    found: list[ForeignWords] = field(default_factory=list)
    called: dict[Element, None] = field(default_factory=dict)
    _line: list[str] = field(default_factory=list)
    _held: bool = False

    def element(self, element: Element) -> None:
        """Count what is in an element, line by line."""
        in_text = has_text(element)
        self._add(element.text)
        for child in element:
            if not isinstance(child.tag, str):
                continue
            is_apart = is_block(child, self.holding, in_text=in_text)
            if is_apart:
                self.flush(element)
            self._child(child)
            if is_apart:
                self.flush(child)
            self._add(child.tail)

    def flush(self, around: Element) -> None:
        """End a line; after a number alone, the line goes on."""
        text = " ".join(UNSEEN.sub("", "".join(self._line)).split())
        if self._held and text:
            self._line.append(" ")
            return
        self._line = []
        self._told(text, around)

    def notes(self, root: Element) -> None:
        """Count the notes: first those that nothing in the text calls, then those that it calls and those within."""
        among = (one for one in metadata_notes(root) if one not in self.called)
        waiting = [*dict.fromkeys(among), *self.called]
        done: set[Element] = set()
        while waiting:
            for note in waiting:
                done.add(note)
                self.element(note)
                self._held = False
                self.flush(note)
            waiting = [one for one in self.called if one not in done]

    def _child(self, child: Element) -> None:
        name = name_of(child)
        if self._is_set(child, name):
            return
        if name in NOTES or name == "noteRef":
            self._note(child, name)
        elif name == "meta":
            for text in metadata_words(child):
                self._told(text, child, aside=True)
        elif name in ASIDE:
            self._told(" ".join(child.itertext()), child, aside=True)
            for one in child.iter(etree.Element):
                self._speak(one, name_of(one))
        elif name == "coverPage" and child.getparent() is self.document:
            self._cover(child)
        else:
            self._speak(child, name)
            self._inside(child, name)

    def _is_set(self, child: Element, name: str) -> bool:
        """Return whether Diptych itself put an element there, of what the rest of the file says."""
        if SET in child.attrib or etree.QName(child).namespace == OWN:
            return True
        return self.ours and (name == "num" or bool(child.get(own("markdown"))))

    def _note(self, child: Element, name: str) -> None:
        """Take note of a footnote, or of the call of one; text in a call that is no mark counts."""
        note = self.noted.get(child.get("href", "").removeprefix("#")) if name == "noteRef" else child
        if note is not None:
            self.called.setdefault(note)
        if name == "noteRef" and not is_marker(child):
            self.element(child)

    def _cover(self, cover: Element) -> None:
        """Count the cover of the main document."""
        if self.ours:
            return
        titles = (spaced_text(one) for one in titles_of(self.document) if cover in one.iterancestors())
        for line in (*cover_lines(self.document), *titles):
            self._told(line, cover, aside=True)
        for one in cover.iter(etree.Element):
            self._speak(one, name_of(one))
            self._told(picture_words(one) if name_of(one) == "img" else "", cover, aside=True)

    def _inside(self, child: Element, name: str) -> None:
        if name == "math":
            self._add(maths_on_one_line(child))
        elif name in ("br", "eol"):
            self._add(" ")
            self.element(child)
        elif name == "img":
            self._add(picture_words(child))
            self.element(child)
        elif not (self.ours and child.get(own("target")) and child.get(own("form")) in FORMS):
            self.element(child)
        if name == "num":
            self._held = True

    def _speak(self, child: Element, name: str) -> None:
        """Count the attributes of an element that say what its text does not."""
        if name == "img":
            if not child.get(own("target")) and not child.get("src", "").startswith("data:"):
                self._told(picture_name(child), child, aside=True)
            return
        for words in filter(None, (" ".join(child.get(one, "").split()) for one in SPEAKING)):
            if words not in " ".join(" ".join(child.itertext()).split()):
                self._told(words, child, aside=name not in POINTING)

    def _add(self, text: str | None) -> None:
        if text:
            self._line.append(text)
            self._held = self._held and not text.strip()

    def _told(self, text: str, element: Element, *, aside: bool = False) -> None:
        self.found.append(ForeignWords(" ".join(UNSEEN.sub("", text).split()), element_place(element), aside))
