"""Runs → Akoma Ntoso: citations and references as links, footnotes at their first marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from lxml import etree

from diptych.compose.places import note_id
from diptych.compose.runs import (
    BreakRun,
    ChangedRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    HeldRun,
    LinkRun,
    MissingRun,
    NoteRun,
    PictureRun,
    PlaceRun,
    PlainRun,
    RaisedRun,
    ReferenceRun,
)
from diptych.exporting.control_characters import fit
from diptych.formats.akn import akn, own
from diptych.model.prose import running_text
from diptych.un import document_url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock, ComposedNote
    from diptych.model.inline import Link

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OUTSIDE = ("http://", "https://", "mailto:")
"""Beginnings of the targets that every program understands."""


@dataclass(slots=True)
class TextWriter:
    """Writes the text of one language as its author wrote it: the importer sets spaces and dashes again.

    Attributes:
        lang: The language.
        notes: The footnotes, by name.
        blocks: Writes the blocks of a footnote.
        folder: The folder of the pictures, beside the file.
        places: Elements by the id of the place.
        pending: References written so far, each with the id of the place that it leads to.
        pictures: Paths of the pictures shown so far: in the report, and beside the file.
    """

    lang: str
    notes: Mapping[str, ComposedNote]
    blocks: Callable[[etree._Element, Sequence[ComposedBlock]], None]
    folder: str
    places: dict[str, etree._Element] = field(default_factory=dict)
    pending: list[tuple[etree._Element, str]] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)

    def write(self, parent: etree._Element, runs: Runs) -> None:
        """Add runs to an element."""
        for run in runs:
            match run:
                case PlainRun() | HeldRun() | RaisedRun():
                    add_text(parent, run.written)
                case MissingRun():
                    self.write(parent, run.written)
                case ForeignRun():
                    self.write(etree.SubElement(parent, akn("span"), {LANG: run.lang}), run.runs)
                case EmphasisRun():
                    self.write(etree.SubElement(parent, akn("b" if run.strong else "i")), run.runs)
                case ChangedRun():
                    self.write(etree.SubElement(parent, akn("ins" if run.inserted else "del")), run.runs)
                case CitationRun() | LinkRun() | PlaceRun() | ReferenceRun():
                    self.link(parent, run)
                case _:
                    self.leaf(parent, run)

    def link(self, parent: etree._Element, run: CitationRun | LinkRun | PlaceRun | ReferenceRun) -> None:
        """Add text that leads somewhere."""
        match run:
            case CitationRun():
                self.write(_link(parent, document_url(run.symbol, self.lang), run.link), run.runs)
            case LinkRun():
                self.write(_link(parent, run.link.target, run.link), run.runs)
            case PlaceRun():
                self.pending.append((etree.SubElement(parent, akn("ref")), run.place))
                self.write(parent[-1], run.runs)
            case ReferenceRun():
                self.reference(parent, run)

    def leaf(self, parent: etree._Element, run: NoteRun | CodeRun | PictureRun | BreakRun) -> None:
        """Add a run without other runs inside."""
        match run:
            case NoteRun():
                self.mark(parent, run)
            case CodeRun():
                add_text(etree.SubElement(parent, akn("span"), {"class": "code"}), run.text)
            case PictureRun():
                self.picture(parent, run.path, run.alternative)
            case BreakRun():
                etree.SubElement(parent, akn("eol"))

    def reference(self, parent: etree._Element, run: ReferenceRun) -> None:
        """Add a cross-reference in words, which leads to the first place that it names."""
        if isinstance(run.runs[0], MissingRun):
            element = _link(parent, run.reference.link.target, run.reference.link)
            element.set(own("form"), run.reference.form.value)
            self.write(element, run.runs)
            return
        element = etree.SubElement(parent, akn("ref"))
        element.set(own("target"), fit(run.reference.link.target))
        element.set(own("form"), run.reference.form.value)
        self.pending.append((element, next(part.place for part in run.runs if isinstance(part, PlaceRun))))
        for part in run.runs:
            self.write(element, part.runs if isinstance(part, PlaceRun) else (part,))

    def mark(self, parent: etree._Element, run: NoteRun) -> None:
        """Add a footnote at its first mark, else a mark that leads to it."""
        name, note = f"note_{run.name}", self.notes[run.name]
        if run.mark:
            etree.SubElement(parent, akn("noteRef"), href=fit(f"#{name}"), marker=run.sign)
            return
        element = etree.SubElement(parent, akn("authorialNote"), eId=fit(name), marker=run.sign, placement="bottom")
        element.set(own("label"), fit(note.label))
        self.places[note_id(run.name)] = element
        self.blocks(element, note.blocks)

    def picture(self, parent: etree._Element, path: str, alternative: str) -> etree._Element:
        """Add a picture, whose file is in the folder of pictures, and return it."""
        beside = self.pictures.setdefault(path, f"{self.folder}/{path}")
        return etree.SubElement(parent, akn("img"), src=quote(beside), alt=fit(alternative))


def _link(parent: etree._Element, address: str, link: Link | None) -> etree._Element:
    """Add a link, with how it was written if it was, and differently."""
    element = etree.SubElement(parent, akn("a"), href=fit(address))
    # The text of a bare address says where it leads, unless it leaves out the scheme.
    is_bare = link is not None and link.bare and running_text(link.children).text == link.target
    if link and (is_bare or not link.target.startswith(OUTSIDE)):
        element.set(own("target"), fit(link.target))
        element.set(own("form"), "bare" if is_bare else "text" if link.children else "named")
    return element


def add_text(parent: etree._Element, text: str) -> None:
    """Add text at the end of an element, without the characters that XML does not allow."""
    kept = fit(text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + kept
    else:
        parent.text = (parent.text or "") + kept
