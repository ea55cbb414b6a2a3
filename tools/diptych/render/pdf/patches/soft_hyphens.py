"""The hyphen of a divided word is copied and read aloud as none: U+00AD, a soft hyphen.

WeasyPrint draws U+2010 and says so in the PDF, which makes two words of one (PDF/UA asks for a soft hyphen; not
reported upstream). The fonts have a glyph of their own for U+2010, which our pages have in divided words alone.
Applied by wrapping the function that writes the fonts, with what each glyph is copied as.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint import pdf

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

HYPHEN, SOFT_HYPHEN = "\u2010", "\u00ad"


def soft_hyphens(*, typed: bool) -> AbstractContextManager[None]:
    """Let the words of the document that is written within this context be copied whole.

    Args:
        typed: Whether its text has a hyphen U+2010 of its own, which must be copied as it is.
    """
    return replace_attribute(pdf, "build_fonts_dictionary", lambda build: build if typed else _softening(build))


def _softening(build: Callable[..., Any]) -> Callable[..., Any]:
    def build_softened(writer: object, fonts: dict[object, Any], *more: object) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        for font in fonts.values():
            for glyph, text in font.to_unicode.items():
                if text == HYPHEN:
                    font.to_unicode[glyph] = SOFT_HYPHEN
        return build(writer, fonts, *more)

    return build_softened
