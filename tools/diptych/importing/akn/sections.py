"""The documents of an Akoma Ntoso file → sections: a document's own text, then what is attached to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.akn import SET, own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.blocks import BlockReader
from diptych.importing.akn.identity import language_said, spaced_text, titles_of
from diptych.importing.akn.names import ATTACHED, ATTACHING, BODIES, DOCUMENTS, HEADINGS, SECTIONS
from diptych.importing.shared.captions import captioned
from diptych.importing.shared.manuscript import ForeignProse, Part, PartRole, Title
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.outline import MetHeading, MetMember, with_calls
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.shared.manuscript import Block, NoteCall

ROLES = {role.value: role for role in PartRole}
FRONT = ("organisation", "status", "numbering", "source")
"""Keys of front matter that Diptych writes as attributes."""
NUMERAL = re.compile(r"\(?(?:[IVXLCivxlc]{1,8}|[A-Za-z]|[0-9]{1,3})[.)]{0,2}")
"""A number of a section that is nothing but a number."""
ATTACHED_WITHOUT_TITLE = N_("The attached text has no heading: it was given the title “{title}”.")
OTHER_LANGUAGE = N_(
    "A document inside the file is in “{found}”; it was kept in the text in “{lang}”: import it from a file of its own."
)


class Headed(NamedTuple):
    """What stands above the text of a section or of an attached document.

    Attributes:
        numeral: Its number, if that is nothing else.
        title: Its heading, with a number in words before it.
        others: Other headings.
        calls: The marks of footnotes in the first one.
        elements: The elements that were read.
    """

    numeral: str
    title: str
    others: tuple[Block, ...]
    calls: tuple[NoteCall, ...]
    elements: tuple[etree._Element, ...]


@dataclass(frozen=True, slots=True)
class SectionReader:
    """Reads the sections of all documents in a file.

    Attributes:
        text: Reads the text inside them.
    """

    text: AknTextReader

    def document(self, document: etree._Element, title: str, *, with_cover: bool = False) -> Iterator[Part]:
        """Yield the sections of a document: its own text, then its attachments.

        Args:
            document: The document.
            title: The title of text outside any section.
            with_cover: Whether its cover is part of its text, and not read elsewhere.
        """
        loose: list[etree._Element] = []
        apart = ("meta",) if with_cover else ("meta", "coverPage")
        for element in (one for child in document if name_of(child) not in apart for one in _opened(child)):
            if SET in element.attrib:
                continue
            name = name_of(element)
            if not (_is_section(element) or name in ATTACHING or name in ATTACHED or name in DOCUMENTS):
                loose.append(element)
                continue
            yield from self._loose(loose, title, document)
            loose = []
            if name in ATTACHING:
                yield from (part for child in element for part in self.attached(child, PartRole.ANNEX))
            elif name in SECTIONS:
                yield self.section(element)
            else:
                yield from self.attached(element, PartRole.TEXT)
        yield from self._loose(loose, title, document)

    def section(self, element: etree._Element) -> Part:
        """Return a section of the file, with the sections below it; text after one of these belongs to it."""
        head = self._headed(element)
        ours = element.get(own("name"), "")
        groups: list[tuple[etree._Element | None, list[etree._Element]]] = [(None, [])]
        for child in element:
            if child in head.elements or (name_of(child) == "num" and SET in child.attrib):
                continue
            if _is_section(child):
                groups.append((child, []))
            else:
                groups[-1][1].append(child)
        (_, first), *others = groups
        blocks = (*head.others, *self._blocks(first, as_written=bool(ours)))
        part = Part(
            title=head.title,
            blocks=blocks,
            place=element_place(element),
            numeral=head.numeral,
            role=ROLES.get(element.get(own("role"), ""), PartRole.TEXT),
            numbered=_is_numbered(blocks) or not blocks,
            children=tuple(self._beneath(child, after) for child, after in others if child is not None),
            name=ours,
            front=tuple((key, value) for key in FRONT if (value := element.get(own(key)))),
        )
        return _called(part, head.calls)

    def _beneath(self, element: etree._Element, after: Sequence[etree._Element]) -> Part:
        part = self.section(element)
        return _with_last(part, self._blocks(after)) if after else part

    def attached(self, element: etree._Element, role: PartRole) -> Iterator[Part]:
        """Yield the sections of an attached document.

        Its heading is the title of its first section or, if that has one, of a section above all of them.
        """
        if SET in element.attrib or name_of(element) == "meta":
            return
        self._tell_language(element)
        if name_of(element) in ATTACHING:
            yield from (part for child in element for part in self.attached(child, role))
            return
        if name_of(element) in DOCUMENTS:
            yield from (replace(self._annexed(part, role), role=role) for part in self._whole(element))
            return
        if name_of(element) not in ATTACHED:
            yield from (replace(self._annexed(part, role), role=role) for part in self._loose([element], "", element))
            return
        head = self._headed(element)
        parts = tuple(self._parts_of(element, head))
        named = bool(head.title or head.numeral or head.others)
        if named and parts and not parts[0].title and not parts[0].numeral:
            first, *others = parts
            blocks = (*head.others, *first.blocks)
            first = replace(first, title=head.title, numeral=head.numeral, blocks=blocks, role=role)
            yield _called(first, head.calls)
            yield from (replace(part, role=role) for part in others)
        elif named:
            above = Part(head.title, head.others, element_place(element), head.numeral, role, children=parts)
            yield _called(above, head.calls)
        else:
            yield from (replace(self._annexed(part, role), role=role) for part in parts)

    def _annexed(self, part: Part, role: PartRole) -> Part:
        """Return an attached part with a title: its first heading, or else what its language calls an annex."""
        titled = _titled(part)
        annexes = head_patterns(self.text.lang).words.annexes if role is PartRole.ANNEX else ()
        if titled.title or titled.numeral or not annexes:
            return titled
        self.text.remarks.guessed(part.place, ATTACHED_WITHOUT_TITLE, title=annexes[0])
        return replace(titled, title=annexes[0])

    def _parts_of(self, element: etree._Element, head: Headed) -> Iterator[Part]:
        """Yield the sections of whatever an attachment holds, in order."""
        loose: list[etree._Element] = []
        for child in element:
            if child in head.elements or SET in child.attrib:
                continue
            if name_of(child) in DOCUMENTS | ATTACHED | ATTACHING:
                yield from self._loose(loose, "", element)
                loose = []
                inner = child if name_of(child) in ATTACHING else (child,)
                yield from (part for one in inner for part in self._inside(one))
            else:
                loose.append(child)
        yield from self._loose(loose, "", element)

    def _inside(self, element: etree._Element) -> Iterator[Part]:
        if name_of(element) in DOCUMENTS:
            self._tell_language(element)
            yield from self._whole(element)
        else:
            yield from self.attached(element, PartRole.TEXT)

    def _whole(self, document: etree._Element) -> Iterator[Part]:
        """Yield the sections of a document inside another, with its cover; its title is that of the first one."""
        titles = [spaced_text(one) for one in titles_of(document)[:1] if self._is_skipped(one)]
        parts = iter(self.document(document, "", with_cover=True))
        first = next(parts, Part("", (), element_place(document)))
        if titles and not first.title and not first.numeral:
            yield replace(first, title=titles[0])
        elif titles:
            yield Part(titles[0], (), element_place(document), children=(first, *parts))
            return
        elif first.blocks or first.children or first.title or first.numeral:
            yield first
        yield from parts

    def _is_skipped(self, title: etree._Element) -> bool:
        return any(one in self.text.titles for one in (title, *title.iterancestors()))

    def _tell_language(self, document: etree._Element) -> None:
        """Remark on a document inside the file that is in another language."""
        found = language_said(document) if name_of(document) in DOCUMENTS else ""
        if found and found != self.text.lang:
            self.text.remarks.left(element_place(document), OTHER_LANGUAGE, found=found, lang=self.text.lang)

    def _headed(self, element: etree._Element) -> Headed:
        """Return what stands above the text of an element."""
        numbers: list[etree._Element] = []
        headings: list[etree._Element] = []
        for child in element:
            if name_of(child) == "num" and not headings and SET not in child.attrib:
                numbers.append(child)
            elif name_of(child) in HEADINGS:
                headings.append(child)
            elif SET not in child.attrib and name_of(child) != "meta":
                break
        number = " ".join(" ".join(text_of(self.text.runs(one)) for one in numbers).split())
        first, *others = headings or (None,)
        runs = () if first is None else self.text.runs(first)
        title = " ".join(text_of(runs).split())
        is_bare = not number or NUMERAL.fullmatch(number) is not None
        if not is_bare:
            title = f"{number} {title}" if not title or not number[-1].isalnum() else f"{number}. {title}"
        blocks = BlockReader(self.text).read(others)
        numeral = number.rstrip(".") if is_bare else ""
        return Headed(numeral, title.strip(), blocks, note_calls(runs), (*numbers, *headings))

    def _loose(self, elements: Sequence[etree._Element], title: str, around: etree._Element) -> Iterator[Part]:
        """Yield a section made from elements outside any section."""
        if blocks := self._blocks(elements):
            yield Part(title, blocks, element_place(around), numbered=_is_numbered(blocks))

    def _blocks(self, elements: Iterable[etree._Element], *, as_written: bool = False) -> tuple[Block, ...]:
        """Return the blocks of elements, with the lines above tables as their captions."""
        blocks = BlockReader(self.text, as_written=as_written).read(elements)
        if as_written:
            return blocks
        found = captioned(blocks, self.text.lang, self.text.remarks)
        return tuple(one for one in found if not isinstance(one, MetHeading | MetMember))


def _opened(element: etree._Element) -> Iterable[etree._Element]:
    return iter(element) if name_of(element) in BODIES else (element,)


def _is_section(element: etree._Element) -> bool:
    """Return whether an element is a section of a report: it has a heading, or holds sections."""
    if name_of(element) not in SECTIONS:
        return False
    if element.get(own("name")) or SET in element.attrib:
        return True
    return any(
        (name_of(child) in HEADINGS and "".join(child.itertext()).strip()) or _is_section(child) for child in element
    )


def _titled(part: Part) -> Part:
    """Return a part without a title with its first heading as its title."""
    first, *rest = part.blocks or (None,)
    if part.title or part.numeral or not isinstance(first, Title):
        return part
    title = " ".join(text_of(first.content).split())
    return replace(part, title=title, blocks=with_calls(tuple(rest), note_calls(first.content)))


def _called(part: Part, calls: tuple[NoteCall, ...]) -> Part:
    """Return a part with the marks of footnotes of its title at the end of the first text in it or below it."""
    if not calls or any(isinstance(block, ForeignProse) for block in part.blocks) or not part.children:
        return replace(part, blocks=with_calls(part.blocks, calls))
    first, *others = part.children
    return replace(part, children=(_called(first, calls), *others))


def _with_last(part: Part, blocks: tuple[Block, ...]) -> Part:
    """Return a part with blocks at its end."""
    if part.children:
        *others, last = part.children
        return replace(part, children=(*others, _with_last(last, blocks)))
    numbered = part.numbered or _is_numbered(blocks)
    return replace(part, blocks=(*part.blocks, *blocks), numbered=numbered)


def _is_numbered(blocks: Iterable[Block]) -> bool:
    return any(isinstance(block, ForeignProse) and block.number for block in blocks)
