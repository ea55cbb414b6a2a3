"""`[Bundestag]{lang=de}` → words in another language than the text around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

WORDS = re.compile(
    r"\[(?P<words>(?=\S)[^\[\]]*[^\[\]\s])\](?P<language>\{lang=(?P<lang>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\})"
)
"""The words, without brackets of their own, and the tag of their language."""
FOREIGN = "foreign"
"""What begins the names of the tokens around the words."""


def read_foreign_words(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    """Read words in another language."""
    if not state.src.startswith("[", state.pos):
        return False
    found = WORDS.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        start, end = state.pos, state.posMax
        opening = state.push(f"{FOREIGN}_open", "span", 1)
        opening.attrs = {"lang": found["lang"]}
        opening.meta["place"] = found.span()
        state.pos, state.posMax = found.span("words")
        state.md.inline.tokenize(state)
        state.push(f"{FOREIGN}_close", "span", -1).meta["place"] = found.span()
        state.pos, state.posMax = start, end
    state.pos = found.end()
    return True
