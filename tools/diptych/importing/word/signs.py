"""Signs in Word's symbol fonts → the same signs in Unicode."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.formats.word.names import W

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

CODE = re.compile(r"[0-9A-Fa-f]{2,4}")
PRIVATE = 0xF000
"""Where Word puts the signs of a symbol font, above their codes in the font."""
LAST = PRIVATE + 0xFF
PRIVATE_SIGN = re.compile(f"[{chr(PRIVATE)}-{chr(LAST)}]")


def _row(first: int, signs: str) -> dict[int, str]:
    return {first + at: sign for at, sign in enumerate(signs)}


GREEK = {
    **_row(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
    **_row(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    **_row(0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    **_row(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    **_row(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
}
"""The font Symbol (Adobe's “Symbol Set and Encoding”)."""
PICTORIAL = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x76: "❖",
    0x9F: "•",
    0xA1: "○",
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
"""The signs of Wingdings that stand in texts."""
FONTS: Mapping[str, Mapping[int, str]] = {"symbol": GREEK, "wingdings": PICTORIAL}


def sign(element: Element) -> str:
    """Return the sign that an element sets in a symbol font; empty if it is not known, or is none."""
    if element.tag != f"{W}sym":
        return ""
    code = element.get(f"{W}char", "")
    number = int(code, 16) if CODE.fullmatch(code) else 0
    known = FONTS.get(element.get(f"{W}font", "").lower())
    if known is None:
        return chr(number) if number and not PRIVATE <= number <= LAST and chr(number).isprintable() else ""
    return known.get(number - PRIVATE if number >= PRIVATE else number, "")


def in_unicode(text: str, font: str) -> str:
    """Return a text with the private characters that stand for signs of a symbol font as these signs.

    Args:
        text: The text.
        font: The font that it is set in; Word writes bullets of Symbol without saying so.
    """
    known = FONTS.get(font.lower(), GREEK)
    return PRIVATE_SIGN.sub(lambda match: known.get(ord(match[0]) - PRIVATE, match[0]), text)
