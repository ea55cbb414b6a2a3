"""Types of the model → pydantic's adapters, which validate files and make their JSON Schemas."""

from __future__ import annotations

import datetime
import re
from dataclasses import MISSING, dataclass
from functools import cache, partial, reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BeforeValidator, Discriminator, Tag, TypeAdapter
from pydantic_core import PydanticCustomError, core_schema

from diptych.model.written import Above, AtLeast, FreeText, TextPattern, Within
from diptych.parse.yaml.fields import (
    LISTS,
    MAPPINGS,
    UNIONS,
    field_descriptions,
    has_fields,
    made_of,
    notes_on,
    other_keys,
    written,
    written_fields,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from diptych.parse.yaml.fields import Kind, WrittenField

A_TEXT, A_MAPPING = "\0text", "\0mapping"
"""Marks in the path of an error: how a value that may be a text or a mapping was read. No key can contain a NUL."""
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

KindT = TypeVar("KindT")


def _written_as_day(value: object) -> object:
    """Refuse what is not written as 2020-08-27: pydantic would also accept any number as a date."""
    if isinstance(value, str) and DAY.fullmatch(value):
        return value
    kind = "date_type"
    raise PydanticCustomError(kind, kind)


def adapter(kind: type[KindT]) -> TypeAdapter[KindT]:
    """Return the adapter of a type, built on first use.

    A dataclass accepts only the keys of its fields, unless one field holds all other keys. `partial[C]` stands for a
    dataclass of which a file holds only a part: the caller gives the rest.
    """
    return _adapter(kind)  # type: ignore[arg-type] # a class can be hashed


@cache
def _adapter(kind: Kind) -> TypeAdapter[Any]:
    return TypeAdapter(_readable(kind))


@cache
def _readable(kind: Kind) -> Kind:
    """Return a type of the model as pydantic can read it from a file."""
    form = written(kind)
    constraints = tuple(pair for note in notes_on(kind) for pair in _constraints(note))
    is_tuple = made_of(form)[0] is tuple
    readable = _read_as(form)
    if FreeText() in notes_on(kind):
        return Annotated[readable, _Constrained(constraints), _ReadAsWritten()]
    return Annotated[readable, _Constrained(constraints, is_tuple)] if constraints or is_tuple else readable


def _read_as(kind: Kind) -> Kind:
    """Return a type without notes as pydantic can read it from a file."""
    origin, parameters = made_of(kind)
    if has_fields(kind):
        return Annotated[kind, _Made(kind, kind)]
    if origin is partial:
        return Annotated[kind, _Made(parameters[0], partial(partial, parameters[0]))]
    if origin in UNIONS:
        return _either(parameters)
    if origin in MAPPINGS:
        return dict[tuple(map(_readable, parameters))]  # type: ignore[misc] # the types are known when it runs
    if origin in LISTS:
        return list[_readable(parameters[0])]  # type: ignore[misc] # the type is known when it runs
    return _strictly(kind)


def _strictly(kind: Kind) -> Kind:
    """Return the type of a single value so that pydantic converts no other value to it."""
    if kind is datetime.date:
        return Annotated[kind, BeforeValidator(_written_as_day)]
    return Annotated[kind, _Constrained((("allow_inf_nan", False),))] if kind is float else kind


def _either(kinds: tuple[Kind, ...]) -> Kind:
    """Return a union type. It chooses between mapping and text before reading, so that a value has one error."""
    if not any(map(_is_mapping, kinds)):
        return reduce(or_, map(_readable, kinds))
    marked = (Annotated[_readable(kind), Tag(A_MAPPING if _is_mapping(kind) else A_TEXT)] for kind in kinds)
    return Annotated[reduce(or_, marked), Discriminator(lambda value: A_MAPPING if isinstance(value, dict) else A_TEXT)]


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


@dataclass(frozen=True, slots=True)
class _Constrained:
    """Constraints on a type. `Field` would do the same, but takes a fifth of the time to build adapters.

    Attributes:
        constraints: Names and values of constraints.
        is_tuple: Whether to make a tuple of a list. Pydantic's own tuples drop invalid members before counting.
    """

    constraints: tuple[tuple[str, object], ...]
    is_tuple: bool = False

    def __get_pydantic_core_schema__(self, source: Kind, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema: Any = {**handler(source), **dict(self.constraints)}
        return core_schema.no_info_after_validator_function(tuple, schema) if self.is_tuple else schema


@dataclass(frozen=True, slots=True)
class _ReadAsWritten:
    """Tells editors that a text for readers may look like a number, as the title 2030 does: it is put in as written."""

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "type": ["string", "number", "boolean"]}


@dataclass(frozen=True, slots=True)
class _Mapping:
    """Makes pydantic read a mapping by the fields of a dataclass, and describe it by its docstring."""

    cls: type

    def __get_pydantic_core_schema__(self, _source: Kind, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        others = other_keys(self.cls)
        return core_schema.model_fields_schema(
            {field.name: _field(field, handler) for field in written_fields(self.cls)},
            model_name=self.cls.__name__,
            extra_behavior="allow" if others else "forbid",
            extras_schema=handler.generate_schema(_readable(others[1])) if others else None,
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        shape = handler(schema)
        whole, of_fields = field_descriptions(self.cls)
        for field in written_fields(self.cls):
            value = shape["properties"][field.key]
            value["description"] = of_fields[field.name]
            if has_fields(field.default):
                inside = written_fields(field.default.__class__)
                value["default"] = {one.key: value["default"][one.name] for one in inside}
        return {"additionalProperties": False, **shape, "title": self.cls.__name__, "description": whole}


def _field(field: WrittenField, handler: GetCoreSchemaHandler) -> core_schema.ModelField:
    value = handler.generate_schema(_readable(field.kind))
    if field.default is not MISSING:
        value = core_schema.with_default_schema(value, default=field.default)
    return core_schema.model_field(value, validation_alias=field.key)


@dataclass(frozen=True, slots=True)
class _Made:
    """Makes pydantic call a function with the fields of a dataclass.

    Attributes:
        cls: The dataclass.
        make: Called with the fields that the file sets and the defaults of the others.
    """

    cls: type
    make: Callable[..., object]

    def __get_pydantic_core_schema__(self, _source: Kind, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        mapping = handler.generate_schema(Annotated[self.cls, _Mapping(self.cls)])
        name = f"{self.cls.__module__}.{self.cls.__name__}:{id(self.cls)}"
        return core_schema.no_info_after_validator_function(self.made, mapping, ref=name)

    def made(self, read: tuple[dict[str, object], dict[str, object] | None, set[str]]) -> object:
        values, under_other_keys, _given = read
        others = other_keys(self.cls)
        return self.make(**values, **({others[0]: under_other_keys} if others else {}))
