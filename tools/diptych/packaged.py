"""What comes with the program and a check needs: the house's dictionaries and style sheets."""

from __future__ import annotations

from functools import cache

from diptych.io import assets
from diptych.io.user.dictionaries import dictionaries
from diptych.model.house import House
from diptych.parse.yaml.house import parse_style_sheet

LANGUAGES = ("en", "fr")
"""Languages of which the house has a style sheet."""


@cache
def house() -> House:
    """Return what the house asks of a text."""
    tables = {lang: assets.package_data(f"usage/{lang}.yaml") for lang in LANGUAGES}
    return House(dictionaries(), {lang: parse_style_sheet(table) for lang, table in tables.items()})
