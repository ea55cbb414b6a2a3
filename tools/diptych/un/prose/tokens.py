"""Text → the tokens that matter to the recogniser."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import phrase
from diptych.un.prose.grammar import Cue
from diptych.un.prose.language import grammar_of

if TYPE_CHECKING:
    from diptych.model.organ import OrganName

CUES = {cue.name: cue for cue in Cue}
MOST = 1 << 10
"""Texts whose tokens are remembered: several rules ask for those of one text."""


class ProseToken(NamedTuple):
    """A word, number or sign that matters to the recogniser.

    Attributes:
        cue: What it is.
        start: Offset of its first code point.
        end: Offset after its last.
        text: What is written.
        body: The body, for the name of a known one.
        possessive: Whether a noun belongs to the sentence's subject ("its resolution").
    """

    cue: Cue
    start: int
    end: int
    text: str
    body: OrganName | None = None
    possessive: bool = False


@lru_cache(MOST)
def scan(text: str, lang: str) -> tuple[ProseToken, ...]:
    """Return the tokens of a text in order, in one pass."""
    grammar = grammar_of(lang)
    tokens: list[ProseToken] = []
    for match in grammar.scan.finditer(text):
        cue = CUES[match.lastgroup or ""]
        words = match[0]
        body = grammar.bodies[phrase(words)] if cue is Cue.BODY else None
        possessive = cue is Cue.RESOLUTION and match["possessive"] is not None
        tokens.append(ProseToken(cue, match.start(), match.end(), words, body, possessive))
    return tuple(tokens)
