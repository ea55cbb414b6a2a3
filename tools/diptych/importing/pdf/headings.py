"""Headings of a page, recognised by their formatting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.pdf.lines import SMALLER
from diptych.importing.plain_text.forms import NUMBER, NUMERAL, SENTENCE_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.importing.pdf.lines import Measures, PlacedLine
    from diptych.importing.plain_text.lines import Line


def ranked(lines: Sequence[PlacedLine], measures: Measures) -> tuple[Line, ...]:
    """Return lines with the ranks of headings: larger type first, bold before italics of the same size.

    A heading is a block that is bold or in italics throughout, or larger than running text, and does not end like a
    sentence. A paragraph all in bold is not a heading, since recommendations are set that way.
    """
    blocks = list(_blocks(lines))
    headings = [_is_heading(block, measures) for block in blocks]
    apart = [block[0].line.gap or block[0].opens or led for block, led in zip(blocks, [True, *headings], strict=False)]
    ranks = [
        _look(block[0]) if heading and own else None
        for block, heading, own in zip(blocks, headings, apart, strict=True)
    ]
    looks = sorted({look for look in ranks if look})
    return tuple(
        replace(one.line, rank=looks.index(look) + 1 if look else 0)
        for block, look in zip(blocks, ranks, strict=True)
        for one in block
    )


def _look(line: PlacedLine) -> tuple[float, bool]:
    return -line.size, not line.strong


def _blocks(lines: Sequence[PlacedLine]) -> Iterator[list[PlacedLine]]:
    """Yield groups of consecutive lines with the same formatting."""
    block: list[PlacedLine] = []
    for line in lines:
        apart = not block or line.line.gap or _differs(block[-1], line) or NUMERAL.match(line.line.text) is not None
        if apart and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _differs(one: PlacedLine, other: PlacedLine) -> bool:
    return (one.size, one.strong, one.italic, one.page) != (other.size, other.strong, other.italic, other.page)


def _is_heading(block: Sequence[PlacedLine], measures: Measures) -> bool:
    first = block[0]
    text = " ".join(one.line.text for one in block)
    distinct = first.strong or first.italic or first.size > measures.body + SMALLER
    if first.line.cells or not distinct or first.size < measures.body or not (text[:1].isupper() or text[:1].isdigit()):
        return False
    sentence = SENTENCE_END.search(text) is not None
    numbered = NUMBER.match(text) is not None and first.size <= measures.body and sentence
    return not sentence and not numbered
