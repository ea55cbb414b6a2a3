"""Titles whose lines do not break in a word with hyphens, nor before their last word."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from diptych.render.text.inline import HELD
from diptych.typography.characters import NO_BREAK_SPACE

COMPOUNDS = re.compile(r"<[^>]*>|(?<![^\s<>])(?:[^\s<>]+\u00a0–\u00a0[A-Z]{2,}|[^\s<>]+-[^\s<>]+)")
LAST_SPACE = re.compile(r" (?=(?:<[^>]*>)*[^\s<>]+(?:<[^>]*>)*$)")


SHORT_END = re.compile(r" (?=[(“«]?\w{1,4}[.,;:!?)”…]{0,3}$)")
"""The space before the last word of a paragraph, if it is one of four letters at most."""


def hold_last_word(text: Markup) -> Markup:
    """Return the HTML of a paragraph whose last line is never one short word, with a no-break space before that."""
    return Markup(SHORT_END.sub(NO_BREAK_SPACE, str(text)))  # noqa: S704 - it is HTML already


def hold_title(title: str) -> Markup:
    """Return a title as HTML that no line breaks in a word with hyphens, such as "Nuclear-Test-Ban".

    A no-break space joins its last two words, so that its last line is never a single word.

    Args:
        title: Text, or HTML as `Markup`.
    """
    whole = LAST_SPACE.sub(NO_BREAK_SPACE, str(escape(title)))
    held = COMPOUNDS.sub(lambda found: found[0] if found[0][0] == "<" else str(HELD).format(found[0]), whole)
    return Markup(held)  # noqa: S704 - text is escaped above
