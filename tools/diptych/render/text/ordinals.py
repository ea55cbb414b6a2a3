"""Ordinals with a raised ending: 1er, 9445e, XXIe."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

ENDINGS = {
    # After figures, or after a Roman numeral that can be nothing else: “De” and “Ce” are words.
    "fr": re.compile(r"(?:(?<=\d)|(?<=\b[IVX])|(?<=[IVX]{2}))(?:ers?|res?|es?)\b"),
}
"""Endings of ordinals that a language raises (Imprimerie nationale, "Nombres ordinaux"); English raises none."""
RAISED = Markup("<sup>{}</sup>")


def raise_ordinals(text: str, lang: str) -> Markup:
    """Return a text as HTML, with the endings of its ordinals raised where the language raises them."""
    ending = ENDINGS.get(lang)
    if ending is None:
        return escape(text)
    # Text and endings alternate.
    parts = re.split(f"({ending.pattern})", text)
    return Markup("").join(RAISED.format(part) if place % 2 else escape(part) for place, part in enumerate(parts))
