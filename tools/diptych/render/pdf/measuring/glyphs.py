"""The lengths of texts as a content stream shows them: strings of glyphs, with corrections between them."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from sys import byteorder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class PaintedFont:
    """A font as the PDF has it.

    Attributes:
        widths: The width of each glyph, in thousandths of the size.
        blanks: The codes of the glyphs that show nothing, as strings have them.
        code: Figures of a glyph's code in a string.
    """

    widths: Mapping[int, float]
    blanks: frozenset[bytes]
    code: int = 4


def painted_fonts(fonts: Iterable[Any]) -> dict[bytes, PaintedFont]:
    """Return the fonts of a document by the names that its pages give them."""
    found = {}
    for font in fonts:
        form, code = (b"%02x", 2) if font.bitmap else (b"%04x", 4)
        blanks = frozenset(form % glyph for glyph, text in font.to_unicode.items() if not text.strip())
        found[f"/{font.hash}".encode()] = PaintedFont(font.widths, blanks, code)
    return found


class WrittenNumbers(dict[bytes, float]):
    """Numbers by how they are written: a page has few, thousands of times. None is nothing."""

    def __missing__(self, written: bytes) -> float:
        """Read a number that was not written before."""
        number = self[written] = float(written or 0)
        return number


def advances(shown: bytes, font: PaintedFont, numbers: Mapping[bytes, float]) -> tuple[float, float, float]:
    """Return where the first letter of a text begins, where its last one ends, and where the next text would begin.

    Args:
        shown: The operand of `TJ`: strings of glyphs in angle brackets, and corrections between them.
        font: The font.
        numbers: Numbers by how they are written.

    Returns:
        The three places, in sizes of the letters, from the beginning of the text.
    """
    code = font.code
    parts = shown.replace(b">", b"<").split(b"<")
    strings, moves = parts[1::2], parts[2::2]
    # What the string ends with is measured apart: spaces there are not seen.
    last = len(strings) - 1
    tail = tail_moves = 0.0
    while last >= 0:
        tail_moves += numbers[moves[last]]
        while strings[last][-code:] in font.blanks:
            tail += font.widths[int(strings[last][-code:], 16)]
            strings[last] = strings[last][:-code]
        if strings[last]:
            break
        last -= 1
    first, lead = 0, -numbers[parts[0]]
    while first < last and (not strings[first] or strings[first][:code] in font.blanks):
        while strings[first][:code] in font.blanks:
            lead += font.widths[int(strings[first][:code], 16)]
            strings[first] = strings[first][code:]
        if strings[first]:
            break
        lead -= numbers[moves[first]]
        first += 1
    glyphs = array("BH"[code // 4], bytes.fromhex(b"".join(strings[first : last + 1]).decode()))
    if byteorder == "little":
        glyphs.byteswap()
    seen = sum(map(font.widths.__getitem__, glyphs)) - sum(map(numbers.__getitem__, moves[first:last]))
    before, after = lead / THOUSAND, (lead + seen) / THOUSAND
    return before, after, after + (tail - tail_moves) / THOUSAND
