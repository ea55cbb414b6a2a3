"""Numbers of lists, of which a reader sees letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.document import List
from diptych.model.source import Span
from diptych.parse.text_faults import LOST_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document

LIST_MARK = re.compile(r"(?P<figures>[0-9]{1,9})(?P<mark>[.)])")


def lost_numbers(document: Document) -> Iterator[Diagnostic]:
    """Yield a fault for each lettered list whose first number is not the one that stands for its first letter."""
    for block in document.blocks():
        if isinstance(block, List) and block.ordered and block.start != 1:
            start = block.items[0].span.start
            mark = LIST_MARK.match(document.source.text, start)
            if mark:
                span = Span(block.span.path, *mark.span())
                yield LOST_NUMBER.at(span, {"number": mark[0], **mark.groupdict()})
