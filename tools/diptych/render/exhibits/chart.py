"""Drawing of charts; no other module uses vl-convert."""

from __future__ import annotations

from functools import cache
from typing import Any

import vl_convert

from diptych.languages.registry import language_of

VERSION = "5.20"
"""Version of Vega-Lite: another may lay charts out differently."""
FACES = "Diptych Serif, Times New Roman, Tinos, serif"


def draw(specification: str, lang: str, fonts: str) -> str:
    """Return a chart as SVG; this takes a third of a second.

    Args:
        specification: The chart in Vega-Lite, as JSON.
        lang: Language of its numbers and dates.
        fonts: Folder of the fonts with which words are measured.
    """
    _register(fonts)
    locale: Any = language_of(lang).chart_locale or None
    svg = vl_convert.vegalite_to_svg(specification, vl_version=VERSION, format_locale=locale, time_format_locale=locale)
    svg = str(svg).replace('font-family="Tinos"', f'font-family="{FACES}"')
    # WeasyPrint does not centre a line of text that has no `x` of its own. Not reported upstream;
    # tests/render/pdf/patches/test_label_lines.py fails once this can be removed.
    return svg.replace("<tspan>", '<tspan x="0">')


@cache
def _register(fonts: str) -> None:
    vl_convert.register_font_directory(fonts)
