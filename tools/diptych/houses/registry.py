"""The houses that are described here: each folder of this room that has a module `house`."""

from __future__ import annotations

import pkgutil
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from diptych import houses
from diptych.model.house import HouseWords
from diptych.model.settings import DEFAULT_HOUSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.house import House
    from diptych.model.settings import Institution, Settings

__all__ = ["DEFAULT_HOUSE", "HOUSES", "house_of"]


def _described() -> Iterator[House]:
    for folder in pkgutil.iter_modules(houses.__path__):
        if folder.ispkg:
            yield import_module(f"{houses.__name__}.{folder.name}.house").HOUSE


HOUSES: Mapping[str, House] = MappingProxyType({house.name: house for house in _described()})
"""The houses by name, without their dictionaries and tables, which `packaged` reads."""


def house_of(settings: Settings) -> House:
    """Return the house of a report, with what the report itself says of the institution."""
    house = HOUSES.get(settings.house, HOUSES[DEFAULT_HOUSE])
    institution = settings.institution
    return replace(house, words=_words(institution)) if institution and "institution" in house.keys else house


def _words(institution: Institution) -> Mapping[str, HouseWords]:
    """Return what each language says of an institution: its name and its short name."""
    languages = dict.fromkeys((*institution.name, *institution.short))
    return {
        lang: HouseWords(names=frozenset(filter(None, (institution.name.get(lang), institution.short.get(lang)))))
        for lang in languages
    }
