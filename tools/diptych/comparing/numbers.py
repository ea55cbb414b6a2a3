"""Printed numbers of paragraphs that answer each other: what numbers them otherwise in one of the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.comparing.faults import DIFFERENT_NUMBER
from diptych.i18n import N_
from diptych.model.concordance import BeadKind
from diptych.model.diagnostic import LanguageTag, Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.comparing.places import FilePlaces
    from diptych.model.concordance import Alignment
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.source import Span

THERE = N_("In the other language, it is here.")


class Printed(NamedTuple):
    """The number that a file prints before a block.

    Attributes:
        number: The number.
        rank: How many blocks before it have one.
    """

    number: int
    rank: int


def unlike_numbers(alignment: Alignment, places: Mapping[str, FilePlaces]) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph from which on the printed numbers of the two files are not the same.

    Where one file has a paragraph more, those after it have other numbers for that reason alone, which is told there.

    Args:
        alignment: The two texts.
        places: Their blocks in the files, by the paths of the sections made of them.
    """
    here, there = (_printed(one, places[one.source.path]) for one in (alignment.target, alignment.source))
    last = 0
    for bead in alignment.beads:
        if bead.kind is not BeadKind.MATCH:
            continue
        mine, yours = bead.target.blocks[0].span, bead.source.blocks[0].span
        if mine not in here or yours not in there:
            continue
        one, other = here[mine], there[yours]
        shift = (one.number - other.number) - (one.rank - other.rank)
        if one.number != other.number and shift not in {0, last}:
            told: dict[str, str | int] = {
                "number": one.number,
                "other": other.number,
                "lang": LanguageTag(alignment.source.lang),
            }
            yield DIFFERENT_NUMBER.at(mine, told, related=(Related(yours, THERE),))
        last = shift


def _printed(document: Document, places: FilePlaces) -> dict[Span, Printed]:
    """Return the numbers that a file prints, by the blocks before which they stand."""
    found: dict[Span, Printed] = {}
    before = None
    for block in document.body:
        place = places.block(block.span.start)
        # A block that the section has in two pieces has its number before the first of them.
        if place and place is not before:
            number = place.number.strip(" .()\t")
            if number.isascii() and number.isdecimal():
                found[block.span] = Printed(int(number), len(found))
        before = place
    return found
