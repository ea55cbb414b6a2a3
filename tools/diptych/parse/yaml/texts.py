"""Texts that are not in quotation marks: what YAML takes for something else, and what it cuts off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from diptych.model.diagnostic import Safety
from diptych.model.source import LINE_END, Span
from diptych.parse.faults import COMMENT_IN_TEXT
from diptych.parse.yaml.fields import is_free_text, kind_at, may_be_null
from diptych.parse.yaml.quotation import quoting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic, Fix
    from diptych.parse.yaml.fields import Kind
    from diptych.parse.yaml.reader import Place, YamlComment, YamlReading

TOUCHING = re.compile(r"#\S")
NUMBER_SIGN = re.compile(r"#\d")
"""A # that means “number”, as in “Goal #5”."""


def read_texts_as_written(kind: Kind, reading: YamlReading) -> None:
    """Put what is written in the place of numbers, `true`, `false` and `null` that are texts for readers.

    Args:
        kind: The type of the whole value.
        reading: What was read; its value is changed.
    """
    for place, spelling in reading.spellings.items():
        holder, own = _holder(reading.value, place), kind_at(kind, place)
        given = holder[place[-1]] if holder is not None else ""
        if isinstance(given, int | None) and is_free_text(own) and not (given is None and may_be_null(own)):
            holder[place[-1]] = spelling


def _holder(value: Any, place: Place) -> Any:  # noqa: ANN401 - a list or a dictionary
    """Return the list or the mapping that holds the value at a place; None if there is none, as under a double key."""
    holder = None
    for part in place:
        holder = value
        try:
            value = holder[part]
        except (KeyError, IndexError, TypeError):
            return None
    return holder


def comments_in_texts(kind: Kind, reading: YamlReading) -> Iterator[tuple[Place, Diagnostic]]:
    """Yield a fault, with its place, for each comment that cuts off a text for readers.

    Where there is no text before it, a # with a space after it does begin a comment, unless a text must stand there.

    Args:
        kind: The type of the whole value.
        reading: What was read.
    """
    for place, comment in reading.comments.items():
        own = kind_at(kind, place)
        may_be_alone = comment.line == comment.text and may_be_null(own)
        if is_free_text(own) and (TOUCHING.match(comment.text) or not may_be_alone):
            yield place, COMMENT_IN_TEXT.at(comment.span, {"comment": comment.text}, fix=_quoting(comment))


def _quoting(comment: YamlComment) -> Fix | None:
    """Return the fix that puts a text and what is cut off from it in quotation marks; it is safe before a number."""
    if LINE_END.search(comment.line):
        return None
    span = Span(comment.span.path, comment.span.end - len(comment.line), comment.span.end)
    return quoting(comment.line, span, Safety.SAFE if NUMBER_SIGN.match(comment.text) else Safety.UNSAFE)
