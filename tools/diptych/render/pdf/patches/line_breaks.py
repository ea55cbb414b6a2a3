"""A line is not broken after its first word while there is room for more.

Pango fits a run of text without the white space at its end. WeasyPrint then measures it with that space, finds it too
long by less than a space, and takes it for one word that cannot be broken. Each link ends such a run. Not reported
upstream; https://github.com/Kozea/WeasyPrint/issues/1051 was the same fault, caused by rounding. Applied by wrapping
the function that breaks the first line off a run, where the layout of lines looks it up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint.layout import inline

from diptych.render.pdf.patches.replacement import replace_attribute
from diptych.typography.characters import NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

Split = tuple[Any, int, int | None, float, float, float]
"""A laid-out first line, its length and the beginning of the next (in bytes of UTF-8), width, height and baseline."""


def whole_lines() -> AbstractContextManager[None]:
    """Mend the lines of the document that is laid out within this context."""
    return replace_attribute(inline, "split_first_line", _whole)


def _whole(split: Callable[..., Split]) -> Callable[..., Split]:
    """Return a function that breaks the first line off a run of text no earlier than needed."""

    def split_whole(text: str, style: Any, context: Any, room: float | None, *more: Any, **options: Any) -> Split:  # noqa: ANN401 - WeasyPrint has no types
        line = split(text, style, context, room, *more, **options)
        bare = text.rstrip(f" {NO_BREAK_SPACE}")
        if room is None or bare == text or not _is_one_word(line, text, bare):
            return line
        _, _, rest, width, *_ = split(bare, style, context, room, *more, **options)
        if rest is not None:
            return line
        # A space at the end of a line takes no room; a word that a no-break space binds to the next line goes there.
        enough = room + style["font_size"] if text.endswith(" ") else width - 1
        return split(text, style, context, enough, *more, **options)

    return split_whole


def _is_one_word(line: Split, text: str, bare: str) -> bool:
    """Return whether a run of several words was broken after the first one, or inside it."""
    _, length, rest, *_ = line
    return rest is not None and " " in bare and " " not in text.encode()[:length].decode().strip()
