"""Text that is no run, as HTML: the date of a masthead, with the endings of its ordinals raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.words import raised_words
from diptych.render.text.inline import Medium, Setting, html

if TYPE_CHECKING:
    from markupsafe import Markup


def raise_ordinals(text: str, lang: str) -> Markup:
    """Return a text as HTML, with the endings of its ordinals raised where the language raises them."""
    return html(raised_words(text, lang), Setting(lang, Medium.PRINT))
