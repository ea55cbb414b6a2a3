"""The members of a list in Akoma Ntoso, put together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.formats.xml import element_place, name_of
from diptych.importing.shared.lists import joined_members
from diptych.importing.shared.manuscript import ForeignProse, Listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from diptych.importing.shared.manuscript import Block, ForeignItem

ORDERED = "ol"


def list_of(items: list[ForeignItem], element: etree._Element) -> Iterator[Block]:
    """Yield the list that items form; without any marks, and where it is not numbered, their blocks."""
    marked = any(item.mark for item in items)
    is_numbered = name_of(element) == ORDERED
    if items and (marked or is_numbered):
        ordered = is_numbered or any(sign.isalnum() for item in items for sign in item.mark)
        yield Listing(joined_members(items) if marked else tuple(items), ordered, element_place(element))
    else:
        yield from (going_on(block) for item in items for block in item.blocks)


def with_last(items: list[ForeignItem], beneath: Iterable[Block]) -> list[ForeignItem]:
    """Return the items of a list, with blocks added to the last."""
    if items:
        items[-1] = replace(items[-1], blocks=(*items[-1].blocks, *beneath))
    return items


def going_on(block: Block) -> Block:
    """Return a block as the continuation of a paragraph, if it is text without a number."""
    return replace(block, continued=True) if isinstance(block, ForeignProse) and block.number is None else block
