"""Ordinals whose ending stands above the line: 1er, 9445e, XXIe."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

ENDINGS = {
    # A numeral in figures, or a Roman one, as long as it can be nothing else: “De” and “Ce” are words.
    "fr": re.compile(r"(?:(?<=\d)|(?<=\b[IVX])|(?<=[IVX]{2}))(?:ers?|res?|es?)\b"),
}
"""Where a language raises the ending of an ordinal (Imprimerie nationale, "Nombres ordinaux"); English does not."""
RAISED = Markup("<sup>{}</sup>")


def raise_ordinals(text: str, lang: str) -> Markup:
    """Return a text as HTML, the endings of its ordinals raised where the language has them so."""
    ending = ENDINGS.get(lang)
    if ending is None:
        return escape(text)
    # Between two ordinals there is only text.
    parts = re.split(f"({ending.pattern})", text)
    return Markup("").join(RAISED.format(part) if place % 2 else escape(part) for place, part in enumerate(parts))
