"""What a line must not part and no character holds together: ranges, and names with a hyphen."""

from __future__ import annotations

import re

from markupsafe import Markup

from diptych.render.ordinals import raise_ordinals

HELD = Markup('<span class="held">{}</span>')
PARTS = re.compile(r"(?<![\w–-])(\d{1,4}–\d{1,4}|[A-Z]{2,}-[A-Z]\w*|\w+\u00a0–\u00a0[A-Z]{2,})(?![\w–-])")
"""A range of figures, such as 2016–2020; a body’s name, such as UN-Women; an acronym after a dash, such as “– GUAM”.

A line may end after a dash, whatever space follows it (Unicode Standard Annex 14, LB12a).
"""


def hold_parts(text: str, lang: str) -> Markup:
    """Return a text as HTML in which no line breaks inside a range or a name with a hyphen, and ordinals are raised."""
    parts = PARTS.split(text)
    return Markup("").join(
        HELD.format(part) if place % 2 else raise_ordinals(part, lang) for place, part in enumerate(parts)
    )
