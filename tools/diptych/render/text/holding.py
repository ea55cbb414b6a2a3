"""Text that no line may break and that no character protects: ranges, and names with a hyphen."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from diptych.render.text.ordinals import raise_ordinals
from diptych.typography.characters import NO_BREAK_SPACE

HELD = Markup('<span class="held">{}</span>')
PARTS = re.compile(r"(?<![\w–-])(\d{1,4}–\d{1,4}|[A-Z]{2,}-(?:[A-Z]\w*|\d+)|\w+\u00a0–\u00a0[A-Z]{2,})(?![\w–-])")
"""A range of figures: 2016–2020; a name with a hyphen: UN-Women, COVID-19; an acronym after a dash: “– GUAM”.

A line may end after a dash even where a no-break space follows (Unicode Standard Annex 14, LB12a).
"""
COMPOUNDS = re.compile(r"<[^>]*>|(?<![^\s<>])(?:[^\s<>]+\u00a0–\u00a0[A-Z]{2,}|[^\s<>]+-[^\s<>]+)")
LAST_SPACE = re.compile(r" (?=(?:<[^>]*>)*[^\s<>]+(?:<[^>]*>)*$)")


def hold_parts(text: str, lang: str) -> Markup:
    """Return a text as HTML that no line breaks in a range or a name with a hyphen, with its ordinals raised."""
    parts = PARTS.split(text)
    return Markup("").join(
        HELD.format(part) if place % 2 else raise_ordinals(part, lang) for place, part in enumerate(parts)
    )


def hold_title(title: str) -> Markup:
    """Return a title as HTML that no line breaks in a word with hyphens, such as "Nuclear-Test-Ban".

    A no-break space joins its last two words, so that its last line is never a single word.

    Args:
        title: Text, or HTML as `Markup`.
    """
    whole = LAST_SPACE.sub(NO_BREAK_SPACE, str(escape(title)))
    held = COMPOUNDS.sub(lambda found: found[0] if found[0][0] == "<" else str(HELD).format(found[0]), whole)
    return Markup(held)  # noqa: S704 - text is escaped above
