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
    from collections.abc import Collection, Mapping

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
    return schemas | {"report": _needing(schemas["report"], HOUSES[DEFAULT_HOUSE].needs)}


def _needing(schema: dict[str, Any], keys: Collection[str]) -> dict[str, Any]:
    """Return the schema of a mapping that must have some more keys."""
    properties = {
        key: {name: value for name, value in said.items() if key not in keys or name != "default"}
        for key, said in schema["properties"].items()
    }
    return {**schema, "properties": properties, "required": [*keys, *schema["required"]]}


def _whole(name: str) -> dict[str, str]:
    return dict(zip(("title", "description"), WHOLES.get(name, ()), strict=False))
