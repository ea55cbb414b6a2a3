"""Raised and lowered letters of a foreign file → the characters that are raised or lowered by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

RAISED = str.maketrans(
    "abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW0123456789+-−–=()",
    "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾",
)
"""Letters, figures and signs → raised ones."""
LOWERED = str.maketrans("aehijklmnoprstuvx0123456789+-−–=()", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")
"""Letters, figures and signs → lowered ones."""
NEAR = 8
"""Letters before an ending by which it is told."""
ENDING = re.compile(r"[a-zà-ÿ]{2,4}")
VARIABLE = re.compile(r"(?<![^\W\d_])[a-zα-ω]\Z")
"""A small letter by itself: what is raised after it is an exponent."""


def raised(text: str, before: str, lang: str) -> str | None:
    """Return raised text as characters that are raised; None if there are none for it.

    Endings of ordinals and of abbreviations (“1er”, “Mme”) stay as they are: a page raises the ones by itself, and
    nobody would find the others.

    Args:
        text: The raised text.
        before: The text before it.
        lang: Its language.
    """
    word = text.strip()
    if before[-1:] in ("n", "N") and word == "o":
        return text.replace("o", "º")
    if _is_ending(before, word, lang):
        return text
    return _as_characters(text, RAISED)


def lowered(text: str) -> str | None:
    """Return lowered text as characters that are lowered; None if there are none for it."""
    return _as_characters(text, LOWERED)


def _is_ending(before: str, word: str, lang: str) -> bool:
    if before[-1:].isalnum() and ENDING.fullmatch(word) and not VARIABLE.search(before):
        return True
    near = before[-NEAR:] + word
    numerals = language_of(lang).numerals
    return bool(word and numerals and any(one.end() == len(near) for one in re.finditer(numerals.raised, near)))


def _as_characters(text: str, characters: Mapping[int, int]) -> str | None:
    known = all(ord(one) in characters for one in text if one.isalnum())
    return text.translate(characters) if known else None
