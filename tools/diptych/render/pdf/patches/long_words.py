"""A long word is broken into lines in a time that grows with its length.

For each line of a word without a space, WeasyPrint lays out all that is left of it: the time grows with the square of
the length. Not reported upstream. Applied by wrapping the function that breaks the first line off a run of text, where
the layout of lines looks it up: it is given no more of a long word than several lines can hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint.layout import inline

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from diptych.render.pdf.patches.line_breaks import Split

WINDOW = 12
"""Characters for each size of the letters in the width of a line: several times what any line holds."""
LEAST = 40
"""Characters that a line is given in any case."""


def long_words() -> AbstractContextManager[None]:
    """Break the long words of the document that is laid out within this context."""
    return replace_attribute(inline, "split_first_line", _in_windows)


def _in_windows(split: Callable[..., Split]) -> Callable[..., Split]:
    def split_window(text: str, style: Any, context: Any, room: float | None, *more: Any, **options: Any) -> Split:  # noqa: ANN401 - WeasyPrint has no types
        if room is None or len(text) <= LEAST or not style["font_size"] or style["overflow_wrap"] != "break-word":
            return split(text, style, context, room, *more, **options)
        window = max(LEAST, int(WINDOW * max(0, room) / style["font_size"]))
        if len(text) > window and " " not in text[:window]:
            line = split(text[:window], style, context, room, *more, **options)
            if line[2] is not None:
                return line
        return split(text, style, context, room, *more, **options)

    return split_window
