"""The houses that are described here: each folder of this room that has a module `house`."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from diptych import houses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.house import House


def _described() -> Iterator[House]:
    for folder in pkgutil.iter_modules(houses.__path__):
        if folder.ispkg:
            yield import_module(f"{houses.__name__}.{folder.name}.house").HOUSE


HOUSES: Mapping[str, House] = MappingProxyType({house.name: house for house in _described()})
"""The houses by name, without their dictionaries and tables, which `packaged` reads."""
DEFAULT_HOUSE = "united-nations"
"""The house of a report."""
