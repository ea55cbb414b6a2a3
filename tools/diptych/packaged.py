"""What checks need from the package: the house with its dictionaries and style sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from typing_extensions import override

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES, house_of
from diptych.io import assets
from diptych.io.user.dictionaries import dictionaries
from diptych.languages.registry import LANGUAGES
from diptych.model.house import StyleSheet
from diptych.parse.yaml.house import parse_style_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.house import House
    from diptych.model.settings import Settings

SHEETS = {lang: language.usage for lang, language in LANGUAGES.items() if language.usage}
"""The table of each language for which houses may have one."""


class PackagedSheets(Mapping[str, StyleSheet]):
    """The style sheets of a house by language, each read on first use: not every command needs one."""

    def __init__(self, folder: str) -> None:
        """Take the folder of the tables that the sheets are made of."""
        self._folder = folder

    @override
    def __getitem__(self, lang: str) -> StyleSheet:
        return _sheet(f"{self._folder}/{SHEETS[lang]}.yaml")

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(SHEETS)

    @override
    def __len__(self) -> int:
        return len(SHEETS)


def house(settings: Settings | None = None) -> House:
    """Return the house of a report, with its dictionaries and style sheets; without a report, the default house."""
    said = house_of(settings) if settings else HOUSES[DEFAULT_HOUSE]
    return replace(said, dictionaries=dictionaries(), sheets=_sheets(said.tables) if said.tables else {})


@cache
def _sheets(folder: str) -> PackagedSheets:
    return PackagedSheets(folder)


@cache
def _sheet(table: str) -> StyleSheet:
    return parse_style_sheet(assets.package_data(table))
