"""Members of a list that were marked up in it by mistake: the next paragraph, and marks that repeat its number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import ForeignItem, Listing

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Block
    from diptych.importing.shared.remarks import Remarks

NUMBER = re.compile(r"(\d{1,4})\s?\.?")
NUMBERED_MARK = re.compile(r"(?P<number>\d{1,4})\.?\s?(?P<mark>\(?[a-z]{1,4}\))")
"""The mark of a member after the number of its paragraph: `58.b)`."""

MARK_READ = N_("The mark “{written}” was read as “{mark}”: the paragraph has this number already.")


def without_strays(blocks: list[Block], number: int, remarks: Remarks) -> tuple[list[Block], tuple[ForeignItem, ...]]:
    """Return the blocks of a paragraph up to the member of a list that is the next paragraph, and what comes then.

    Args:
        blocks: The blocks.
        number: The number of the paragraph, or of the last one before it that has any.
        remarks: Takes the marks that repeat the number.
    """
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        if not isinstance(block, Listing):
            kept.append(block)
            continue
        listing, strays = _parted(block, number)
        items = tuple(replace(item, mark=_mark_alone(item, number, remarks)) for item in listing.items)
        kept += [replace(listing, items=items)] if items else []
        if strays:
            return kept, (*strays, *(ForeignItem("", (one,)) for one in blocks[at + 1 :]))
    return kept, ()


def _parted(listing: Listing, number: int) -> tuple[Listing, tuple[ForeignItem, ...]]:
    """Return a list up to the member that is the next paragraph, the only one with a number, and the rest."""
    marks = [NUMBER.fullmatch(item.mark) for item in listing.items]
    numbered = [(at, int(match[1])) for at, match in enumerate(marks) if match]
    if len(numbered) != 1 or numbered[0][1] != number + 1 or number == 0:
        return listing, ()
    at = numbered[0][0]
    kept = listing.items[:at]
    ordered = any(character.isalnum() for item in kept for character in item.mark)
    return replace(listing, items=kept, ordered=ordered), listing.items[at:]


def _mark_alone(item: ForeignItem, number: int, remarks: Remarks) -> str:
    """Return the mark of a member without the number of its paragraph."""
    match = NUMBERED_MARK.fullmatch(item.mark)
    if not match or int(match["number"]) != number:
        return item.mark
    remarks.guessed(item.blocks[0].place if item.blocks else "", MARK_READ, written=item.mark, mark=match["mark"])
    return match["mark"]
