"""The foot of the first page: the job number in words and as bars, the document's address as a QR code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.un import document_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.i18n import Translator
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol

GAP = "    "
CODE_39 = {
    "0": "nnnwwnwnn",
    "1": "wnnwnnnnw",
    "2": "nnwwnnnnw",
    "3": "wnwwnnnnn",
    "4": "nnnwwnnnw",
    "5": "wnnwwnnnn",
    "6": "nnwwwnnnn",
    "7": "nnnwnnwnw",
    "8": "wnnwnnwnn",
    "9": "nnwwnnwnn",
    "*": "nwnnwnwnn",
}
"""Bars and the spaces between them in turn, narrow and wide (ISO/IEC 16388); an asterisk begins and ends a code."""
WIDTHS = {"n": 1, "w": 3}
BARS = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} 1" preserveAspectRatio="none"><path d="{}"/></svg>'
)


def imprint(settings: Settings, translator: Translator) -> str:
    """Return the line of the job number, `26-04887 (E)    150426`; empty where a report has none."""
    if not settings.job:
        return ""
    # Translators: the letter by which the United Nations marks the language of an edition, such as F for French.
    letter = translator.pgettext("language of an edition", "(E)")
    line = f"{settings.job} {letter}"
    return f"{line}{GAP}{settings.date:%d%m%y}" if settings.date else line


def bars(job: str) -> Markup:
    """Return the figures of a job number in Code 39, as SVG; empty where there are none."""
    figures = re.sub(r"[^0-9]", "", job)
    if not figures:
        return Markup("")
    # A narrow space parts one character from the next.
    elements = "n".join(CODE_39[character] for character in f"*{figures}*")
    return BARS.format(sum(WIDTHS[element] for element in elements), "".join(_outlines(elements)))


def address_code(symbol: Symbol, lang: str) -> Markup:
    """Return the address of a document in one language as a QR code, as SVG."""
    # Most reports ask for none: they do not wait for it.
    import segno  # noqa: PLC0415

    code = segno.make_qr(document_url(symbol, lang), error="m")
    return Markup(code.svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None))  # noqa: S704 - figures alone


def _outlines(elements: str) -> Iterator[str]:
    """Yield the outline of each bar, one unit high."""
    at = 0
    for place, element in enumerate(elements):
        width = WIDTHS[element]
        if place % 2 == 0:
            yield f"M{at} 0h{width}v1h-{width}z"
        at += width
