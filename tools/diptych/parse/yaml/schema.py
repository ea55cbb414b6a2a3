"""JSON Schemas with which code editors help to write the files of a report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import override

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.model.front_matter import FrontMatter
from diptych.model.settings import Settings
from diptych.parse.yaml.adapters import DATACLASS, FREE_TEXT, schema_of
from diptych.parse.yaml.fields import field_descriptions, has_fields, written_fields
from diptych.parse.yaml.ledger import Records
from diptych.parse.yaml.settings import Register, Termbase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core.core_schema import ModelFieldsSchema, StringSchema

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


class _Described(GenerateJsonSchema):
    """Makes the JSON Schema of a type: a dataclass is described by its docstring."""

    @override
    def generate_inner(self, schema: Mapping[str, Any]) -> JsonSchemaValue:
        """Return the schema of a part; dataclasses and enumerations are put among the definitions, by their names."""
        cls = _described_class(schema)
        part: Any = {**schema, "ref": f"{cls.__module__}.{cls.__name__}:{id(cls)}"} if cls else schema
        return super().generate_inner(part)

    @override
    def field_title_should_be_set(self, schema: Mapping[str, Any]) -> bool:
        """Return whether a value has the title of its key: definitions have their own."""
        return not _described_class(schema) and super().field_title_should_be_set(schema)

    @override
    def model_fields_schema(self, schema: ModelFieldsSchema) -> JsonSchemaValue:
        """Return the schema of a mapping that is read by the fields of a dataclass."""
        cls = schema["metadata"][DATACLASS]
        shape = super().model_fields_schema(schema)
        whole, of_fields = field_descriptions(cls)
        for field in written_fields(cls):
            value = shape["properties"][field.key]
            value["description"] = of_fields[field.name]
            if has_fields(field.default):
                inside = written_fields(field.default.__class__)
                value["default"] = {one.key: value["default"][one.name] for one in inside}
        return {"additionalProperties": False, **shape, "title": cls.__name__, "description": whole}

    @override
    def str_schema(self, schema: StringSchema) -> JsonSchemaValue:
        """Return the schema of a text; one for readers may look like a number, as the title 2030: it is put in so."""
        shape = super().str_schema(schema)
        return {**shape, "type": ["string", "number", "boolean"]} if FREE_TEXT in schema.get("metadata", {}) else shape


def _described_class(schema: Mapping[str, Any]) -> type | None:
    """Return the dataclass, or the enumeration, that a part of a schema is made from, if it is."""
    found: type | None = schema.get("metadata", {}).get(DATACLASS) or schema.get("cls")
    return found


def json_schema(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of a type."""
    return _Described().generate(schema_of(kind))


def json_schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schemas of the files by their names."""
    schemas = {name: {"$schema": DIALECT, **json_schema(kind), **_whole(name)} for name, kind in KINDS.items()}
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
