"""Types of the model → schemas of pydantic's core, which validates files by them.

Pydantic would make these schemas too. Loading it, and letting it make them, would take as long as reading a report.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import MISSING
from functools import cache, partial
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from pydantic_core import PydanticCustomError, SchemaValidator, core_schema

from diptych.model.written import Above, AtLeast, FreeText, TextPattern, Within
from diptych.parse.yaml.fields import (
    LISTS,
    MAPPINGS,
    UNIONS,
    has_fields,
    made_of,
    notes_on,
    other_keys,
    written,
    written_fields,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic_core.core_schema import CoreSchema

    from diptych.parse.yaml.fields import Kind, WrittenField

A_TEXT, A_MAPPING = "\0text", "\0mapping"
"""Marks in the path of an error: how a value that may be a text or a mapping was read. No key can contain a NUL."""
DATACLASS = "dataclass"
"""Under this name, the metadata of a mapping's schema has the dataclass by whose fields it is read."""
FREE_TEXT = "free text"
"""Under this name, the metadata of a text's schema say that it is written for readers."""
OF_PYTHON: Mapping[Kind, CoreSchema] = {
    str: core_schema.str_schema(),
    bool: core_schema.bool_schema(),
    int: core_schema.int_schema(),
    float: core_schema.float_schema(allow_inf_nan=False),
}
"""The schemas of Python's own types."""
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def validator(kind: Kind) -> SchemaValidator:
    """Return what makes values of a type from values of a file, built on first use.

    A dataclass accepts only the keys of its fields, unless one field holds all other keys. `partial[C]` stands for a
    dataclass of which a file holds only a part: the caller gives the rest.
    """
    return _validator(kind)


@cache
def _validator(kind: Kind) -> SchemaValidator:
    return SchemaValidator(schema_of(kind))


@cache
def schema_of(kind: Kind) -> CoreSchema:
    """Return the schema by which values of a type are read from a file."""
    form = written(kind)
    schema: Any = {**_read_as(form), **dict(pair for note in notes_on(kind) for pair in _constraints(note))}
    if FreeText() in notes_on(kind):
        schema["metadata"] = {FREE_TEXT: True}
    # Pydantic's own tuples drop invalid members before counting.
    is_tuple = made_of(form)[0] is tuple
    return core_schema.no_info_after_validator_function(tuple, schema) if is_tuple else schema


def _read_as(kind: Kind) -> CoreSchema:
    """Return the schema of a type without notes."""
    origin, parameters = made_of(kind)
    if has_fields(kind):
        return _made(kind, kind)
    if origin is partial:
        return _made(parameters[0], partial(partial, parameters[0]))
    if origin in UNIONS:
        return _either(parameters)
    if origin in MAPPINGS:
        return core_schema.dict_schema(*map(schema_of, parameters))
    if origin in LISTS:
        return core_schema.list_schema(schema_of(parameters[0]))
    return _single(kind)


def _single(kind: Kind) -> CoreSchema:
    """Return the schema of a single value, which converts no other value to it."""
    origin, parameters = made_of(kind)
    if origin is Literal:
        return core_schema.literal_schema(list(parameters))
    if kind is datetime.date:
        return core_schema.no_info_before_validator_function(_written_as_day, core_schema.date_schema())
    return OF_PYTHON[kind] if kind in OF_PYTHON else core_schema.enum_schema(kind, list(kind))


def _written_as_day(value: object) -> object:
    """Refuse what is not written as 2020-08-27: the core would also accept any number as a date."""
    if isinstance(value, str) and DAY.fullmatch(value):
        return value
    kind = "date_type"
    raise PydanticCustomError(kind, kind)


def _either(kinds: tuple[Kind, ...]) -> CoreSchema:
    """Return the schema of a union. It chooses between mapping and text first, so that a value has one error."""
    several = [kind for kind in kinds if kind is not NoneType]
    if any(map(_is_mapping, several)) and len(several) > 1:
        marked = {A_MAPPING if _is_mapping(kind) else A_TEXT: schema_of(kind) for kind in several}
        schema: CoreSchema = core_schema.tagged_union_schema(marked, _mark)
    else:
        choices: list[Any] = [schema_of(kind) for kind in several]
        schema = choices[0] if len(choices) == 1 else core_schema.union_schema(choices)
    return core_schema.nullable_schema(schema) if NoneType in kinds else schema


def _mark(value: object) -> str:
    return A_MAPPING if isinstance(value, dict) else A_TEXT


def _is_mapping(kind: Kind) -> bool:
    return made_of(kind)[0] in MAPPINGS


def _constraints(note: object) -> tuple[tuple[str, object], ...]:
    """Return the constraints of pydantic's core for a note on a type."""
    match note:
        case TextPattern(pattern=pattern):
            return (("pattern", pattern),)
        case AtLeast(length=length):
            return (("min_length", length),)
        case Within(least=least, greatest=greatest):
            return (("ge", least), ("le", greatest)) if greatest else (("ge", least),)
        case Above(limit=limit):
            return (("gt", limit),)
        case _:
            return ()


def _made(cls: type, make: Callable[..., object]) -> CoreSchema:
    """Return the schema of a mapping that is read by the fields of a dataclass.

    Args:
        cls: The dataclass.
        make: Called with the fields that the file sets and the defaults of the others.
    """
    others = other_keys(cls)

    def made(read: tuple[dict[str, object], dict[str, object] | None, set[str]]) -> object:
        values, under_other_keys, _given = read
        return make(**values, **({others[0]: under_other_keys} if others else {}))

    mapping = core_schema.model_fields_schema(
        {field.name: _field(field) for field in written_fields(cls)},
        model_name=cls.__name__,
        extra_behavior="allow" if others else "forbid",
        extras_schema=schema_of(others[1]) if others else None,
        metadata={DATACLASS: cls},
    )
    return core_schema.no_info_after_validator_function(made, mapping)


def _field(field: WrittenField) -> core_schema.ModelField:
    value = schema_of(field.kind)
    if field.default is not MISSING:
        value = core_schema.with_default_schema(value, default=field.default)
    return core_schema.model_field(value, validation_alias=field.key)
