"""What checks need from the package: the house's dictionaries and style sheets."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from typing_extensions import override

from diptych.io import assets
from diptych.io.user.dictionaries import dictionaries
from diptych.languages.registry import LANGUAGES
from diptych.model.house import House, StyleSheet
from diptych.parse.yaml.house import parse_style_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

SHEETS = {lang: language.usage for lang, language in LANGUAGES.items() if language.usage}
"""The style sheet of each language for which the house has one."""


class PackagedSheets(Mapping[str, StyleSheet]):
    """The style sheets by language, each read on first use: not every command needs one."""

    @override
    def __getitem__(self, lang: str) -> StyleSheet:
        return _sheet(SHEETS[lang])

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(SHEETS)

    @override
    def __len__(self) -> int:
        return len(SHEETS)


@cache
def house() -> House:
    """Return the house: its dictionaries and style sheets."""
    return House(dictionaries(), PackagedSheets())


@cache
def _sheet(name: str) -> StyleSheet:
    return parse_style_sheet(assets.package_data(f"usage/{name}.yaml"))
