"""Blocks that cut a sentence in two, because a line of it begins by chance with a mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.document import List, Paragraph, Prose, Quotation
from diptych.rules.making.written_text import end_of_line_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block
    from diptych.model.source import Source

MARK = re.compile(r"[-+*>]|\d{1,9}[.)]")
"""The mark with which a list or a quotation begins."""
IN_SENTENCE = re.compile(r"[^\W_]|[,(–—-]")
"""The end of a line after which the sentence goes on."""


def interrupting_blocks(catalogue: Catalogue) -> Iterator[Block]:
    """Yield the quotations and the lists of one member that begin on the line after a text whose sentence goes on.

    Those inside a list are left out: there, a list right under the text of a member is usual.
    """
    for document in catalogue.report.documents():
        parts = [part.blocks if isinstance(part, Paragraph) else () for part in document.body]
        ends = {block.span.end for block in document.blocks() if isinstance(block, Prose)}
        for block in _outside_lists(block for blocks in parts for block in blocks):
            if _may_interrupt(block, document.source.text):
                end = end_of_line_before(document.source, block.span)
                is_next = isinstance(block, Prose) and _is_numbered(document.source, end)
                if end in ends and not is_next and IN_SENTENCE.match(document.source.text, end - 1):
                    yield block


def _is_numbered(source: Source, offset: int) -> bool:
    """Return whether the line of an offset begins with a number: that of the line below it is the next one."""
    line = source.line(source.position(offset).line).lstrip(" \t>")
    return line[:1].isdigit() and MARK.match(line) is not None


def _outside_lists(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and those inside quotations."""
    for block in blocks:
        yield block
        if isinstance(block, Quotation):
            yield from _outside_lists(block.blocks)


def _may_interrupt(block: Block, text: str) -> bool:
    """Return whether a block is a quotation, a list of one member, or a text that begins with its number."""
    match block:
        case Quotation():
            return True
        case List(items=items):
            return len(items) == 1
        case Prose(span=span):
            return MARK.match(text, span.start) is not None and text[span.start].isdigit()
        case _:
            return False
