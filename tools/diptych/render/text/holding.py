"""What a line must not part and no character holds together: ranges, and names with a hyphen."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from diptych.render.text.ordinals import raise_ordinals
from diptych.typography.characters import NO_BREAK_SPACE

HELD = Markup('<span class="held">{}</span>')
PARTS = re.compile(r"(?<![\w–-])(\d{1,4}–\d{1,4}|[A-Z]{2,}-(?:[A-Z]\w*|\d+)|\w+\u00a0–\u00a0[A-Z]{2,})(?![\w–-])")
"""A range of figures: 2016–2020; a name with a hyphen: UN-Women, COVID-19; an acronym after a dash: “– GUAM”.

A line may end after a dash, whatever space follows it (Unicode Standard Annex 14, LB12a).
"""
COMPOUNDS = re.compile(r"<[^>]*>|(?<![^\s<>])(?:[^\s<>]+\u00a0–\u00a0[A-Z]{2,}|[^\s<>]+-[^\s<>]+)")
LAST_SPACE = re.compile(r" (?=(?:<[^>]*>)*[^\s<>]+(?:<[^>]*>)*$)")


def hold_parts(text: str, lang: str) -> Markup:
    """Return a text as HTML in which no line breaks inside a range or a name with a hyphen, and ordinals are raised."""
    parts = PARTS.split(text)
    return Markup("").join(
        HELD.format(part) if place % 2 else raise_ordinals(part, lang) for place, part in enumerate(parts)
    )


def hold_title(title: str) -> Markup:
    """Return a title in which words with hyphens are held, so that a page need not break them: "Nuclear-Test-Ban".

    Its last word takes the one before it along: no line of a heading is one word.

    Args:
        title: Text, or HTML as `Markup`.
    """
    whole = LAST_SPACE.sub(NO_BREAK_SPACE, str(escape(title)))
    held = COMPOUNDS.sub(lambda found: found[0] if found[0][0] == "<" else str(HELD).format(found[0]), whole)
    return Markup(held)  # noqa: S704 - what was text is escaped
