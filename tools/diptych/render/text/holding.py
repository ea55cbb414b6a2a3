"""Titles whose lines do not break in a word with hyphens, nor before their last word."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from diptych.render.text.inline import HELD
from diptych.typography.characters import NO_BREAK_SPACE

COMPOUNDS = re.compile(r"<[^>]*>|(?<![^\s<>])(?:[^\s<>]+\u00a0–\u00a0[A-Z]{2,}|[^\s<>]+-[^\s<>]+)")
LAST_SPACE = re.compile(r" (?=(?:<[^>]*>)*[^\s<>]+(?:<[^>]*>)*$)")


def hold_title(title: str) -> Markup:
    """Return a title as HTML that no line breaks in a word with hyphens, such as "Nuclear-Test-Ban".

    A no-break space joins its last two words, so that its last line is never a single word.

    Args:
        title: Text, or HTML as `Markup`.
    """
    whole = LAST_SPACE.sub(NO_BREAK_SPACE, str(escape(title)))
    held = COMPOUNDS.sub(lambda found: found[0] if found[0][0] == "<" else str(HELD).format(found[0]), whole)
    return Markup(held)  # noqa: S704 - text is escaped above
