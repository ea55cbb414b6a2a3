"""How citations are printed in prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.typography.characters import EN_DASH, NO_BREAK_SPACE

if TYPE_CHECKING:
    from diptych.model.symbol import Parts, Symbol

BEFORE_QUALIFIER_NUMBER = re.compile(r"(?<=[a-z])\.?(?=[IVX0-9])")

QUALIFIERS = {"Planoutline": f"Plan{NO_BREAK_SPACE}outline"}
"""Qualifiers of several words, which a symbol holds without spaces, as they are printed."""


def citation_form(symbol: Symbol, lang: str = "") -> str:
    """Return how prose prints a citation: `1809 (2008)`, `58/316`, `A/73/328–S/2018/592`.

    Resolutions are cited by number alone, since the prose names their body; everything else by
    its symbol. Spaces within a citation are no-break spaces; the halves of a dual symbol are
    joined by an en dash.

    Args:
        symbol: The document.
        lang: The reader's language: the symbols of other institutions may have words of it.
    """
    parts = symbol.parts
    if parts.kind == "RES" and parts.organ in {"A", "S", "E"} and not parts.modifiers:
        return _number(parts)
    return EN_DASH.join(_own(half, lang) if half.own else _spaced(str(half)) for half in symbol.halves)


def _own(half: Symbol, lang: str) -> str:
    written = half.own.forms.get(lang, str(half)) if half.own else str(half)
    return written.replace(" ", NO_BREAK_SPACE)


def _number(parts: Parts) -> str:
    """Return the number of a resolution with its year, session and letters."""
    letters = [parts.letters.replace("-", EN_DASH)] if parts.letters else []
    if parts.organ == "S":
        return f"{parts.number}{NO_BREAK_SPACE}({parts.year})"
    if parts.year:
        return NO_BREAK_SPACE.join([f"{parts.year}/{parts.number}", *letters])
    session = parts.session or ""
    if session[-1:].isdigit():
        return NO_BREAK_SPACE.join([f"{session}/{parts.number}", *letters])
    return NO_BREAK_SPACE.join([parts.number or "", *letters, f"({session})"])


def _spaced(half: str) -> str:
    """Return a symbol with the spaces that are printed at its brackets."""
    path, bracket, rest = half.partition("(")
    if not bracket:
        return half
    words, closing, tail = rest.partition(")")
    words = QUALIFIERS.get(words, words)
    words = BEFORE_QUALIFIER_NUMBER.sub(lambda match: f"{match[0]}{NO_BREAK_SPACE}", words)
    return f"{path}{NO_BREAK_SPACE}({words}{closing}{_spaced(tail)}"
