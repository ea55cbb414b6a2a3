"""A foreign file as one section, with the place in the file of each of its blocks.

Two files are divided into sections by their headings, and a heading that one of them does not mark as such would divide
them differently. What is to be compared therefore stands in one section, with the headings in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.report.accounting import WrittenText, left_out
from diptych.importing.report.settings_writing import spoken
from diptych.importing.report.writing import Binder
from diptych.importing.shared.manuscript import ForeignProse, Part, PartRole, TextRun, Title
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.outline import SUMMARY
from diptych.importing.shared.remarks import gathered_remarks
from diptych.importing.shared.tidying import text_of
from diptych.model.front_matter import Numbering

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.importing.shared.manuscript import Block, Manuscript, Remark

SECTION = "text"
"""The name of the section that holds all of a file."""

UNTITLED = "…"


@dataclass(frozen=True, slots=True)
class BoundText:
    """A foreign file as one section.

    Attributes:
        manuscript: What was read.
        text: The section.
        begins: Where each of its blocks begins in it, in order.
        remarks: What could not be read, or is not in the section.
        is_titled: Whether the title of the section is that of the document.
    """

    manuscript: Manuscript
    text: str
    begins: tuple[tuple[int, Block], ...]
    remarks: tuple[Remark, ...]
    is_titled: bool = True


def bound(manuscript: Manuscript, title: str | None, pictures: Mapping[str, str]) -> BoundText:
    """Return a foreign file as one section.

    Args:
        manuscript: What was read.
        title: The title of the document, if it is compared.
        pictures: The paths of its pictures in the report by those in the text.
    """
    binder = Binder(manuscript, manuscript.identity.lang, pictures)
    below = (block for part in _as_printed(manuscript) for block in _flat(part, 1, manuscript.identity.lang))
    blocks = tuple(_in_one_line((*_head(manuscript, is_titled=title is not None), *below), binder.lang))
    text = binder.section(Part(title or UNTITLED, blocks, ""), Numbering.NONE)
    begins = binder.begins
    text += binder.leftover()
    remarks = [*manuscript.remarks, *binder.remarks]
    written = WrittenText({SECTION: text}, spoken(manuscript), {})
    remarks += left_out(manuscript, written, remarks)
    return BoundText(manuscript, text, begins, gathered_remarks(remarks), title is not None)


def _head(manuscript: Manuscript, *, is_titled: bool) -> Iterator[Block]:
    """Yield what a reader took for the title, unless the section has it, and for the line below it.

    The other file may have the same lines in its text.
    """
    identity, place = manuscript.identity, ForeignPlace(N_("page {number}"), number=1)
    if identity.title and not is_titled:
        yield Title((TextRun(identity.title),), 1, place)
    if identity.subtitle:
        yield ForeignProse((TextRun(identity.subtitle),), place)


def _as_printed(manuscript: Manuscript) -> Iterator[Part]:
    """Yield the parts of a file, without the title that a reader gave the text before the first heading."""
    was_given = any(remark.message == SUMMARY for remark in manuscript.remarks)
    for at, part in enumerate(manuscript.parts):
        yield replace(part, title="") if was_given and at == 0 and part.role is PartRole.SUMMARY else part


def _flat(part: Part, level: int, lang: str) -> Iterator[Block]:
    """Yield the blocks of a part and of the parts below it, each with its title as a heading."""
    if words := _heading(part, lang):
        yield Title((TextRun(words),), level, part.place)
    for block in part.blocks:
        yield replace(block, level=block.level + level) if isinstance(block, Title) else block
    for child in part.children:
        yield from _flat(child, level + 1, lang)


def _in_one_line(blocks: Iterable[Block], lang: str) -> Iterator[Block]:
    """Yield blocks, each heading such as “Annex II” joined to the heading right below it: the other file may do so."""
    label: Title | None = None
    for block in blocks:
        if label and isinstance(block, Title):
            yield replace(label, content=(*label.content, TextRun(". "), *block.content))
            label = None
            continue
        if label:
            yield label
        label = block if isinstance(block, Title) and _is_label(block, lang) else None
        if not label:
            yield block
    if label:
        yield label


def _is_label(title: Title, lang: str) -> bool:
    return head_patterns(lang).annex.fullmatch(text_of(title.content).strip()) is not None


def _heading(part: Part, lang: str) -> str:
    """Return the heading of a part, with its numeral, as the file prints it."""
    label = part.numeral
    if part.role is PartRole.ANNEX and (part.numeral or not part.title):
        word = next(iter(head_patterns(lang).words.annexes), "")
        label = " ".join(filter(None, (word, part.numeral)))
    return ". ".join(filter(None, (label, part.title)))
