"""A line is not broken after its first word while more of it has room.

Pango asks whether a run of text fits without the white space at its end. WeasyPrint then measures it with that space,
finds it too long by less than a space, and takes it for one word that cannot be broken. Each link ends such a run. Not
reported upstream; https://github.com/Kozea/WeasyPrint/issues/1051 was the same by an error of rounding. Put in place
around the function that breaks the first line off a run, as the layout of lines knows it.
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
"""A laid-out first line, its length and where the next begins (in bytes of UTF-8), width, height and baseline."""


def whole_lines() -> AbstractContextManager[None]:
    """Mend the lines of the one document that is laid out meanwhile."""
    return replace_attribute(inline, "split_first_line", _whole)


def _whole(split: Callable[..., Split]) -> Callable[..., Split]:
    """Return what breaks a first line off a run of text no earlier than it must."""

    def split_whole(text: str, style: Any, context: Any, room: float | None, *more: Any, **options: Any) -> Split:  # noqa: ANN401 - WeasyPrint has no types
        line = split(text, style, context, room, *more, **options)
        bare = text.rstrip(f" {NO_BREAK_SPACE}")
        if room is None or bare == text or not _is_one_word(line, text, bare):
            return line
        _, _, rest, width, *_ = split(bare, style, context, room, *more, **options)
        if rest is not None:
            return line
        # A space at the end of a line takes no room; what a no-break space holds to the next line goes there with it.
        enough = room + style["font_size"] if text.endswith(" ") else width - 1
        return split(text, style, context, enough, *more, **options)

    return split_whole


def _is_one_word(line: Split, text: str, bare: str) -> bool:
    """Tell whether a run of several words was broken after the first one, or inside it."""
    _, length, rest, *_ = line
    return rest is not None and " " in bare and " " not in text.encode()[:length].decode().strip()
