"""Marks of footnotes where none can be: in titles and labels, and before a text that is no note."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.inline import LineBreak, NoteMark, Text
from diptych.model.source import Span
from diptych.rules.making.labels import plain_labels
from diptych.rules.making.written_text import prose_passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue

MARK = re.compile(r"\[\^(?P<label>[^\]\s]+)\]|\^\[[^\]]*\]")
COLON = re.compile(r"[^\S\n]+(?=:(?!:))")


class LabelMark(NamedTuple):
    """The mark of a footnote in a title or a label: its place, what it is in, how it is written, and which note."""

    span: Span
    kind: str
    written: str
    label: str


def marks_in_labels(catalogue: Catalogue) -> Iterator[LabelMark]:
    """Yield the marks of footnotes in the titles and labels of a report, which take none."""
    for label in plain_labels(catalogue):
        for match in MARK.finditer(label.written):
            start = label.span.start + match.start()
            span = Span(label.span.path, start, start + len(match[0]))
            yield LabelMark(span, label.kind, match[0], match["label"] or "")


def attempted_notes(catalogue: Catalogue) -> Iterator[tuple[NoteMark, int]]:
    """Yield the marks at the beginning of a line that have a space and a colon after them, with the colon's place."""
    for passage in prose_passages(catalogue):
        before: object = LineBreak
        for node, after in pairwise(passage.content):
            if isinstance(node, NoteMark) and isinstance(after, Text) and before is LineBreak:
                match = COLON.match(after.text)
                if match:
                    yield node, after.span.start + match.end()
            before = type(node)
