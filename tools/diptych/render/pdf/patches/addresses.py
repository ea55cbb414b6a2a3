"""An address, a path or a file's name is never divided with a hyphen, which a reader would take for a part of it.

WeasyPrint hyphenates every run of letters in it as a word; https://github.com/Kozea/WeasyPrint/issues/48 switches that
off for links, which leaves out what is no link. Applied by wrapping the function that breaks a line off a text: where
it hyphenated an address, it is asked once more, without hyphenation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from weasyprint.layout import inline

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

Split = tuple[Any, int | None, bool]
"""A box with the first line, where the next begins (in bytes of UTF-8), and whether a line ended there by itself."""

ADDRESS = re.compile(r"[/\\@_=%#&~+]|[A-Za-z0-9]\.[A-Za-z0-9]|[A-Za-z][0-9]|[0-9][A-Za-z]")
"""What only an address, a path, a formula or a name for machines has inside."""


def unhyphenated_addresses() -> AbstractContextManager[None]:
    """Keep the addresses whole in the document that is laid out within this context."""
    return replace_attribute(inline, "split_text_box", _keeping)


def _keeping(split: Callable[..., Split]) -> Callable[..., Split]:
    def split_keeping(context: Any, box: Any, room: float | None, skip: int, *more: Any, **options: Any) -> Split:  # noqa: ANN401 - WeasyPrint has no types
        line = split(context, box, room, skip, *more, **options)
        first, rest, _ = line
        style = box.style
        if rest is None or first is None or style["hyphens"] != "auto":
            return line
        if not first.text.endswith(style["hyphenate_character"]) or not _is_in_address(box.text.encode(), rest):
            return line
        plain = box.copy()
        plain.style = style.copy()
        plain.style["hyphens"] = "manual"
        found = split(context, plain, room, skip, *more, **options)
        if found[0] is not None:
            found[0].style = style
        return found

    return split_keeping


def _is_in_address(text: bytes, at: int) -> bool:
    """Return whether the word around a place in a text, in bytes of UTF-8, is an address."""
    start = text.rfind(b" ", 0, at) + 1
    end = text.find(b" ", at)
    word = text[start : end if end >= 0 else len(text)].decode()
    return ADDRESS.search(word) is not None
