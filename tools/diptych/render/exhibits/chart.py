"""Draws charts: the only module that knows the library which does it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Literal

import vl_convert

if TYPE_CHECKING:
    from diptych.render.exhibits.specification import Json

VERSION = "5.20"
"""Version of Vega-Lite: another may lay charts out otherwise."""
LOCALES: dict[str, Literal["en-GB", "fr-FR"]] = {"en": "en-GB", "fr": "fr-FR"}
"""How a language's numbers and months are written, by d3's names."""
FACES = "Diptych Serif, Times New Roman, Tinos, serif"


def draw(specification: dict[str, Json], lang: str, fonts: str) -> str:
    """Return a chart as SVG.

    Args:
        specification: The chart in Vega-Lite.
        lang: Language of its numbers and dates.
        fonts: Folder of the fonts with which the room for words is measured.
    """
    return drawn(json.dumps(specification), lang, fonts)


def drawn(specification: str, lang: str, fonts: str) -> str:
    """Return a chart, whose specification is given as JSON, as SVG: this takes a third of a second."""
    _register(fonts)
    locale = LOCALES.get(lang)
    svg = vl_convert.vegalite_to_svg(specification, vl_version=VERSION, format_locale=locale, time_format_locale=locale)
    svg = str(svg).replace('font-family="Tinos"', f'font-family="{FACES}"')
    # WeasyPrint centres a line that says where it is.
    return svg.replace("<tspan>", '<tspan x="0">')


@cache
def _register(fonts: str) -> None:
    vl_convert.register_font_directory(fonts)
