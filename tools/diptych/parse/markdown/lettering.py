"""The letters and figures of a text, by which what was written is compared with what was read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.common.utils import unescapeAll

from diptych.model.prose import as_seen, seen_text

if TYPE_CHECKING:
    from diptych.model.source import Span

BETWEEN = re.compile(r"[\W_]+")
"""What is neither a letter nor a figure (Unicode's categories L and N)."""
OUTERMOST = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
"""From the first letter to the last."""
MOST_QUOTED = 80
"""Most characters of a text that a message quotes; the finding marks all of it."""
PIECE = re.compile(r"&#?\w+;|\\.|.", re.DOTALL)
"""A character, or the spelling of one: `&amp;`, `\\*`."""


def letters(text: str) -> str:
    """Return the letters and figures of a text, as its reader sees them."""
    return BETWEEN.sub("", as_seen(text))


def spells(written: str, words: str) -> bool:
    """Return whether a part of the source says some words, or is the spelling of them (`&eacute;` of `é`)."""
    wanted = letters(words)
    return letters(written) == wanted or letters(unescapeAll(written)) == wanted


def outermost(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the first letter and the last one are in a part of a text; None if there is none."""
    found = OUTERMOST.search(text, start, end)
    return found.span() if found else None


def end_of_words(text: str, span: Span, words: str) -> int | None:
    """Return where some words end that a part of the source begins with; None if it does not begin with them.

    Args:
        text: The source.
        span: The part of it. What is not a letter or a figure is passed over.
        words: The words; entities and escapes in the source are read as what they stand for.
    """
    written = text[span.start : span.end]
    seen = seen_text(written)
    end = _end_of_letters(seen.text if seen else written, letters(words))
    if end is None:
        return None
    return span.start + (seen.back(0, end)[1] if seen and end else end)


def _end_of_letters(written: str, wanted: str) -> int | None:
    at = end = 0
    pieces = PIECE.finditer(written)
    while at < len(wanted):
        piece = next(pieces, None)
        said = letters(unescapeAll(piece[0])) if piece else ""
        if piece is None or not wanted.startswith(said, at):
            return None
        at += len(said)
        end = piece.end() if said else end
    return end


def same_label(written: str, label: str) -> bool:
    """Return whether a part of the source is the label of a definition, which is in the form that is compared."""
    return letters(written.lower().upper()) == letters(label)


def shortened(words: str) -> str:
    """Return words as a message quotes them: on one line, and only the first of many."""
    joined = " ".join(words.split())
    return joined if len(joined) <= MOST_QUOTED else f"{joined[: MOST_QUOTED - 1].rstrip()}…"
