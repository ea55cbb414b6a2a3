"""JSON Schemas with which code editors help to write the files of a report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.model.front_matter import FrontMatter
from diptych.model.settings import Settings
from diptych.parse.yaml.adapters import adapter
from diptych.parse.yaml.ledger import Records
from diptych.parse.yaml.settings import Register, Termbase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.house import House
    from diptych.parse.yaml.fields import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"

KINDS: Mapping[str, Kind] = {
    "report": partial[Settings],
    "terms": Termbase,
    "documents": Register,
    "ledger": Records,
    "section": FrontMatter,
}
"""The type of each file's content, by the name of its schema."""

WHOLES = {
    "terms": ("Termbase", "terms.yaml: the termbase."),
    "documents": ("Register", "documents.yaml: the register of cited documents."),
    "ledger": (
        "Ledger",
        "ledger.yaml: for each translated text, the sentences of the source that it was made from, and its own.",
    ),
}
"""Title and description of types that are not dataclasses, which have their own."""


def json_schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schemas of the files by their names."""
    schemas = {
        name: {"$schema": DIALECT, **adapter(kind).json_schema(), **_whole(name)} for name, kind in KINDS.items()
    }
    return schemas | {"report": _by_house(schemas["report"])}


def _by_house(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of settings, of which each house needs some more and has some that others have not."""
    needed = {key for house in HOUSES.values() for key in house.needs}
    properties = {
        key: {name: value for name, value in said.items() if key not in needed or name != "default"}
        for key, said in schema["properties"].items()
    }
    properties["house"] = {**properties["house"], "enum": sorted(HOUSES)}
    return {**schema, "properties": properties, "allOf": [_needing(house) for house in HOUSES.values()]}


def _needing(house: House) -> dict[str, Any]:
    """Return what a schema says of the settings of one house; a report that names none is of the default one."""
    named: dict[str, Any] = {"properties": {"house": {"const": house.name}}}
    others = {key for other in HOUSES.values() for key in other.keys if "." not in key} - house.keys
    if house.name != DEFAULT_HOUSE:
        named["required"] = ["house"]
    return {
        "if": named,
        "then": {"required": list(house.needs), "properties": dict.fromkeys(sorted(others), False)},
    }


def _whole(name: str) -> dict[str, str]:
    return dict(zip(("title", "description"), WHOLES.get(name, ()), strict=False))
