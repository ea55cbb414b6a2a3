"""Text of Akoma Ntoso → runs: emphasis, links, footnotes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.akn import SET, own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.shared.manuscript import (
    Break,
    Emphasised,
    ForeignNote,
    ForeignProse,
    LinkedRun,
    NoteCall,
    TextRun,
)
from diptych.importing.shared.pieces import Piece, worth_keeping
from diptych.importing.shared.tidying import text_of
from diptych.model.inline import WEB_SCHEMES
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from diptych.importing.shared.manuscript import Run
    from diptych.importing.shared.remarks import Remarks

ITALIC, BOLD = frozenset({"i", "em"}), frozenset({"b", "strong"})
LINKS = frozenset({"a", "ref", "mref", "rref"})
BLOCKS = frozenset({"p", "block", "li", "tblock"})
NOWHERE = N_("A link to “{target}” was dropped: nothing in the report has that name.")
RAISED = N_("Superscripts and subscripts such as “{text}” were set as ordinary text.")
PICTURE = N_("The picture “{name}” was dropped and its description put in the text.")


@dataclass(slots=True)
class AknTextReader:
    """Reads the text of one document.

    Attributes:
        lang: Language of the text.
        remarks: What could not be carried over.
        files: Paths of the files of the report that came with the document.
        notes: Footnotes read so far.
    """

    lang: str
    remarks: Remarks
    files: frozenset[str] = frozenset()
    notes: list[ForeignNote] = field(default_factory=list)
    _labels: dict[str, str] = field(default_factory=dict)
    _used: Counter[str] = field(default_factory=Counter)
    _raised: bool = False

    def runs(self, element: etree._Element) -> tuple[Run, ...]:
        """Return the text of a block, without the links that Diptych sets itself."""
        return without_given_links(tuple(self.inside(element)), self.lang)

    def inside(self, element: etree._Element) -> Iterator[Run]:
        """Yield the runs inside an element."""
        if element.text:
            yield TextRun(element.text)
        for child in element:
            if SET not in child.attrib:
                yield from self.run(child)
            if child.tail:
                yield TextRun(child.tail)

    def run(self, element: etree._Element) -> Iterator[Run]:
        """Yield the runs of an element."""
        name = name_of(element)
        looks = {"italic": name in ITALIC, "bold": name in BOLD}
        if name == "span":
            classes = element.get("class", "").lower().split()
            looks = {look: look in classes for look in looks}
        if name in LINKS:
            yield from self.link(element)
        elif name == "authorialNote":
            yield self.note(element)
        elif name == "noteRef":
            yield NoteCall(self._labels.get(element.get("href", "").removeprefix("#"), element.get("marker", "?")))
        elif name in ("eol", "br"):
            yield Break()
        elif name == "img":
            yield TextRun(self.picture(element))
        else:
            self.look_at(name, element)
            inner: tuple[Run, ...] = tuple(self.inside(element))
            inner = (Emphasised(strong=False, children=inner),) if looks["italic"] else inner
            yield from (Emphasised(strong=True, children=inner),) if looks["bold"] else inner

    def look_at(self, name: str, element: etree._Element) -> None:
        """Remark once on formatting that is lost."""
        if name in ("sup", "sub") and not self._raised:
            self._raised = True
            self.remarks.dropped(element_place(element), RAISED, text="".join(element.itertext()))

    def link(self, element: etree._Element) -> Iterator[Run]:
        """Yield a link: one of Diptych's own as it was written, one that leads nowhere as its text."""
        target, form = element.get(own("target"), ""), element.get(own("form"), "")
        href = element.get("href", "")
        inside = tuple(self.inside(element))
        if target:
            words = {"named": (), "bare": (TextRun(target),), "number": (TextRun("#"),)}
            yield LinkedRun(target, words.get(form, inside))
        elif href.startswith(WEB_SCHEMES):
            yield LinkedRun(href, inside)
        else:
            self.remarks.dropped(element_place(element), NOWHERE, target=href)
            yield from inside

    def note(self, element: etree._Element) -> NoteCall:
        """Keep a footnote and return its mark."""
        marker = element.get(own("label")) or element.get("marker") or ""
        wanted = _label(marker) or str(len(self.notes) + 1)
        label = wanted
        while label in self._used:
            self._used[wanted] += 1
            label = f"{wanted}-{self._used[wanted]}"
        self._used[label] = 1
        self._labels[element.get("eId", "")] = label
        # Kept before its text is read, since a footnote may have a footnote of its own.
        place = element_place(element)
        at = len(self.notes)
        self.notes.append(ForeignNote(label, (), place))
        inner = [child for child in element if name_of(child) in BLOCKS] or [element]
        blocks = tuple(ForeignProse(self.runs(block), place) for block in inner)
        self.notes[at] = ForeignNote(label, blocks, place)
        return NoteCall(label)

    def picture(self, element: etree._Element) -> str:
        """Return the description of a picture, which is not carried over."""
        self.remarks.dropped(element_place(element), PICTURE, name=element.get("src", ""))
        return element.get("alt", "")


def without_given_links(runs: tuple[Run, ...], lang: str) -> tuple[Run, ...]:
    """Return runs without the links to documents that Diptych sets itself, where it recognises citations."""
    kept = iter(worth_keeping(tuple(_pieces(runs)), lang))
    groups: list[list[Run]] = []
    seam = False
    for run in runs:
        rebuilt = _rebuilt(run, kept)
        unlinked = isinstance(run, LinkedRun) and rebuilt is run.children
        if (seam or unlinked) and groups and rebuilt and _are_one(groups[-1][-1], rebuilt[0]):
            groups[-1].append(rebuilt[0])
            rebuilt = rebuilt[1:]
        groups += ([one] for one in rebuilt)
        seam = unlinked
    return tuple(map(_joined, groups))


def _are_one(first: Run, second: Run) -> bool:
    """Return whether two runs between which a link began or ended are the same emphasis."""
    return isinstance(first, Emphasised) and isinstance(second, Emphasised) and first.strong is second.strong


def _joined(group: list[Run]) -> Run:
    if len(group) == 1:
        return group[0]
    emphasised = [run for run in group if isinstance(run, Emphasised)]
    return Emphasised(emphasised[0].strong, tuple(child for run in emphasised for child in run.children))


def _pieces(runs: Iterable[Run]) -> Iterator[Piece]:
    for run in runs:
        match run:
            case TextRun(text=text):
                yield Piece(text)
            case Emphasised(children=children):
                yield from _pieces(children)
            case LinkedRun(target=target, children=children):
                # The recogniser does not look into Diptych's own links.
                foreign = target.startswith(WEB_SCHEMES)
                yield Piece(text_of(children) if foreign else OPAQUE, link=target if foreign else "")
            case _:
                pass


def _rebuilt(run: Run, kept: Iterator[Piece]) -> tuple[Run, ...]:
    match run:
        case TextRun():
            next(kept)
            return (run,)
        case Emphasised(strong=strong, children=children):
            return (Emphasised(strong, tuple(one for child in children for one in _rebuilt(child, kept))),)
        case LinkedRun(target=target, children=children):
            link = next(kept).link
            return (LinkedRun(link or target, children),) if link or not target.startswith(WEB_SCHEMES) else children
        case _:
            return (run,)


def _label(marker: str) -> str:
    """Return a footnote's marker as a label, without spaces, brackets and whatever else Markdown could misread."""
    return "".join(character for character in marker if character.isalnum() or character in "-_.*")
