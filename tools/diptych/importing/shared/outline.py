"""A continuous text of headings, list items and blocks → sections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import (
    Block,
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    Listing,
    Part,
    PartRole,
    TextRun,
    Title,
)
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Run
    from diptych.importing.shared.remarks import Remarks

SUMMARY = N_("The text before the first heading was taken for the summary and given the title “{title}”.")

SECTION = 2
"""The lowest rank of heading that begins a file of its own: chapters have rank 1, sections below them rank 2."""


@dataclass(frozen=True, slots=True)
class MetHeading:
    """A heading met in a text.

    Attributes:
        content: Its text, without the numeral.
        rank: 1 for a chapter, 2 for a section below it, and so on.
        place: Where it is in the foreign file.
        numeral: Its numeral or letter, such as `IV`.
        role: What it begins.
        anchor: The name that links in the file give it.
    """

    content: tuple[Run, ...]
    rank: int
    place: str
    numeral: str = ""
    role: PartRole = PartRole.TEXT
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class MetMember:
    """A list item met in a text, with its mark; `depth` is 0 in the outermost list."""

    mark: str
    depth: int
    content: tuple[Run, ...]
    place: str


Flow = MetHeading | MetMember | Block
"""What readers yield, in the order of the text."""


def outline(flow: Iterable[Flow], lang: str, remarks: Remarks) -> tuple[Part, ...]:
    """Return the sections of a text in a language.

    Unnumbered text before the first heading becomes the summary, like the box on the first page of a budget report.
    The mark of a footnote in a heading moves to the end of the first prose below it, since a title in front matter
    has no footnotes.
    """
    families: list[tuple[Part, list[Part]]] = []
    for heading, members in _segments(_ranked(_with_annexes(flow, lang))):
        part = _part(heading, members)
        above = families[-1][0] if families and heading is not None and heading.rank >= SECTION else None
        if above and above.role is PartRole.TEXT and above.title:
            families[-1][1].append(part)
        elif heading or part.blocks:
            families.append((part, []))
    parts = [replace(part, children=tuple(children)) for part, children in families]
    first = parts[0] if parts else None
    title = head_patterns(lang).words.summary
    if not title or first is None or first.title or first.numbered or len(parts) == 1:
        return tuple(parts)
    remarks.guessed(first.place, SUMMARY, title=title)
    return (replace(first, title=title, role=PartRole.SUMMARY), *parts[1:])


def _with_annexes(flow: Iterable[Flow], lang: str) -> Iterator[Flow]:
    """Yield the text with each heading such as "Annex II" joined to the next heading, which is its title."""
    label: MetHeading | None = None
    for one in flow:
        if label and isinstance(one, MetHeading):
            yield replace(one, rank=1, numeral=label.numeral, role=PartRole.ANNEX, place=label.place)
            label = None
            continue
        if label:
            yield label
        label = _annex(one, lang) if isinstance(one, MetHeading) and one.role is PartRole.TEXT else None
        if not label:
            yield one
    if label:
        yield label


def _annex(heading: MetHeading, lang: str) -> MetHeading | None:
    match = head_patterns(lang).annex.fullmatch(text_of(heading.content).strip())
    return replace(heading, rank=1, numeral=match["numeral"] or "", role=PartRole.ANNEX) if match else None


def _ranked(flow: Iterable[Flow]) -> Iterator[Flow]:
    """Yield the text with the highest of its headings at rank 1."""
    members = tuple(flow)
    ranks = [one.rank for one in members if isinstance(one, MetHeading) and one.role is PartRole.TEXT]
    highest = min(ranks, default=1)
    for one in members:
        own = isinstance(one, MetHeading) and one.role is PartRole.TEXT
        yield replace(one, rank=one.rank - highest + 1) if own and isinstance(one, MetHeading) else one


def _segments(flow: Iterable[Flow]) -> Iterator[tuple[MetHeading | None, list[Flow]]]:
    """Yield each heading that begins a part, with what follows it."""
    heading: MetHeading | None = None
    members: list[Flow] = []
    for one in flow:
        if isinstance(one, MetHeading) and one.rank <= SECTION:
            yield heading, members
            heading, members = one, []
        else:
            members.append(one)
    yield heading, members


def _part(heading: MetHeading | None, members: Sequence[Flow]) -> Part:
    blocks = tuple(_continued(_blocks(members)))
    numbered = any(isinstance(block, ForeignProse) and block.number for block in blocks)
    if heading is None:
        return Part("", blocks, blocks[0].place if blocks else "", numbered=numbered)
    return Part(
        title=text_of(heading.content).strip(),
        blocks=with_calls(blocks, note_calls(heading.content)),
        place=heading.place,
        numeral=heading.numeral,
        role=heading.role,
        numbered=numbered or not blocks,
        name=heading.anchor,
    )


def with_calls(blocks: tuple[Block, ...], calls: tuple[Run, ...]) -> tuple[Block, ...]:
    """Return blocks with the footnote marks of a heading at the end of the first prose; unchanged if there is none.

    A footnote without a mark stands at the end of the text, and a remark says so.
    """
    for at, block in enumerate(blocks):
        if isinstance(block, ForeignProse):
            return (*blocks[:at], replace(block, content=(*block.content, *calls)), *blocks[at + 1 :])
    return blocks


def _blocks(members: Iterable[Flow]) -> Iterator[Block]:
    """Yield blocks, with list items gathered into lists and headings given their levels."""
    ranks: list[int] = []
    for kind, group in groupby(members, key=type):
        if kind is MetMember:
            yield list_of_members([one for one in group if isinstance(one, MetMember)])
            continue
        for one in group:
            if isinstance(one, MetHeading):
                ranks = [*(rank for rank in ranks if rank < one.rank), one.rank]
                yield Title(_with_numeral(one), len(ranks), one.place, one.anchor)
            elif not isinstance(one, MetMember):
                yield one


def _with_numeral(heading: MetHeading) -> tuple[Run, ...]:
    """Return the text of a heading within a section, with the numeral as part of its words."""
    mark = heading.numeral if heading.numeral.endswith(")") else f"{heading.numeral}."
    return (TextRun(f"{mark} "), *heading.content) if heading.numeral else heading.content


def list_of_members(members: Sequence[MetMember]) -> Listing:
    """Return the list that items form; deeper items go into the item before them."""
    first = members[0]
    items: list[ForeignItem] = []
    for outer, inner in _families(members):
        blocks: tuple[Block, ...] = (ForeignProse(outer.content, outer.place),)
        items.append(ForeignItem(outer.mark, (*blocks, list_of_members(inner)) if inner else blocks))
    return Listing(tuple(items), any(character.isalnum() for character in first.mark), first.place)


def _families(members: Sequence[MetMember]) -> Iterator[tuple[MetMember, list[MetMember]]]:
    """Yield each item of the outermost list with the deeper items that follow it."""
    outer, inner = members[0], list[MetMember]()
    for member in members[1:]:
        if member.depth > members[0].depth:
            inner.append(member)
            continue
        yield outer, inner
        outer, inner = member, []
    yield outer, inner


def _continued(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield blocks; unnumbered prose after a list or a quotation continues the numbered paragraph before it."""
    within = False
    before: Block | None = None
    for block in blocks:
        if isinstance(block, Title):
            within = False
        goes_on = (
            within
            and isinstance(block, ForeignProse)
            and not block.number
            and isinstance(before, Listing | ForeignQuotation)
        )
        yield replace(block, continued=True) if goes_on and isinstance(block, ForeignProse) else block
        within = within or (isinstance(block, ForeignProse) and bool(block.number))
        before = block
