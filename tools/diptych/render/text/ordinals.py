"""Ordinals with a raised ending: 1er, 9445e, XXIe."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of

RAISED = Markup("<sup>{}</sup>")


def raise_ordinals(text: str, lang: str) -> Markup:
    """Return a text as HTML, with the endings of its ordinals raised where the language raises them."""
    numerals = language_of(lang).numerals
    if numerals is None or numerals.raised == NEVER:
        return escape(text)
    # Text and endings alternate.
    parts = re.split(f"({numerals.raised})", text)
    return Markup("").join(RAISED.format(part) if place % 2 else escape(part) for place, part in enumerate(parts))
