"""What the types of the model say of files: their keys, and the type of the value under each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from inspect import cleandoc
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from diptych.model.written import FreeText, NotWritten, OtherKeys, TextPattern, WrittenAs, WrittenKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.parse.yaml.reader import Place

Kind = Any
"""A type, with or without notes."""
MAPPINGS, LISTS = (dict, Mapping), (list, tuple)
"""Types of YAML's mappings and of its sequences."""
UNIONS = (Union, UnionType)
ATTRIBUTES = "Attributes:\n"
ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n {8}.+)*)$", re.MULTILINE)
"""A field under `Attributes` in a docstring, with its description."""


class WrittenField(NamedTuple):
    """One key of a mapping in a file.

    Attributes:
        name: The name of the field.
        key: The key in the file.
        kind: The type of the value.
        default: The value of the field if the file does not set it; `MISSING` if it must.
    """

    name: str
    key: str
    kind: Kind
    default: Any


@cache
def written_fields(cls: type) -> tuple[WrittenField, ...]:
    """Return the keys of a dataclass in a file, in the order of its fields."""
    kinds = _kinds(cls)
    return tuple(
        WrittenField(one.name, _key(one.name, kinds[one.name]), kinds[one.name], _default(one))
        for one in fields(cls)
        if not any(isinstance(note, NotWritten | OtherKeys) for note in notes_on(kinds[one.name]))
    )


@cache
def other_keys(cls: type) -> tuple[str, Kind] | None:
    """Return the field of a dataclass that holds all other keys, and the type of their values; None without one."""
    for field, kind in _kinds(cls).items():
        if any(isinstance(note, OtherKeys) for note in notes_on(kind)):
            return field, made_of(written(kind))[1][1]
    return None


@cache
def _kinds(cls: type) -> dict[str, Kind]:
    return get_type_hints(cls, include_extras=True)


def made_of(kind: Kind) -> tuple[Kind, tuple[Kind, ...]]:
    """Return a type without its parameters, and its parameters."""
    origin: Kind = get_origin(kind)
    return origin or kind, get_args(kind)


def has_fields(kind: Kind) -> bool:
    """Return whether a type is a dataclass, or a value is an instance of one."""
    return is_dataclass(kind)


def notes_on(kind: Kind) -> tuple[object, ...]:
    """Return the notes on a type."""
    origin, parameters = made_of(kind)
    return parameters[1:] if origin is Annotated else ()


def written(kind: Kind) -> Kind:
    """Return the type that a value has in the file, without notes."""
    form = next((note.kind for note in notes_on(kind) if isinstance(note, WrittenAs)), None)
    origin, parameters = made_of(kind)
    return form or (parameters[0] if origin is Annotated else kind)


def field_descriptions(cls: type) -> tuple[str, dict[str, str]]:
    """Return the description of a dataclass, and of each field, from its docstring."""
    whole, _, attributes = cleandoc(cls.__doc__ or "").partition(ATTRIBUTES)
    return whole.strip(), {name: " ".join(told.split()) for name, told in ATTRIBUTE.findall(attributes)}


def kind_at(kind: Kind, place: Place) -> Kind:
    """Return the type of the value at a place inside a value of some type; None if there can be no value."""
    for part in place:
        kind = next(_inside(kind, part), None)
    return kind


def keys_at(kind: Kind, place: Place) -> tuple[str, ...]:
    """Return the keys that a mapping at a place inside a value of some type may have."""
    return tuple(field.key for cls in _dataclasses(kind_at(kind, place)) for field in written_fields(cls))


def is_free_text(kind: Kind) -> bool:
    """Return whether a value of some type is a text for readers."""
    return any(isinstance(note, FreeText) for one in _choices(kind) for note in notes_on(one))


def may_be_null(kind: Kind) -> bool:
    """Return whether a value of some type may be `null`, which says that there is none."""
    return NoneType in _choices(kind)


def _choices(kind: Kind) -> tuple[Kind, ...]:
    """Return the types that a value may have in the file, each with its notes."""
    form, (origin, parameters) = written(kind), made_of(kind)
    if origin in UNIONS:
        return tuple(choice for one in parameters for choice in _choices(one))
    return _choices(form) if made_of(form)[0] in UNIONS else (kind,)


def text_patterns(kind: Kind) -> Iterator[TextPattern]:
    """Yield the patterns that texts inside a value of some type must match."""
    yield from (note for note in notes_on(kind) if isinstance(note, TextPattern))
    kind = written(kind)
    if has_fields(kind):
        others = other_keys(kind)
        parts = (*(field.kind for field in written_fields(kind)), *(others[1:] if others else ()))
    else:
        _, parts = made_of(kind)
    for part in parts:
        yield from text_patterns(part)


def _key(field: str, kind: Kind) -> str:
    return next((note.key for note in notes_on(kind) if isinstance(note, WrittenKey)), field)


def _default(field: Any) -> object:  # noqa: ANN401 - the default of any field
    return field.default if field.default_factory is MISSING else field.default_factory()


def _inside(kind: Kind, part: str | int) -> Iterator[Kind]:
    """Yield the types of the value under a key or at an index."""
    kind = written(kind)
    origin, parameters = made_of(kind)
    if has_fields(kind):
        others = other_keys(kind)
        own = (field.kind for field in written_fields(kind) if field.key == part)
        yield next(own, others[1] if others else None)
    elif origin in MAPPINGS:
        yield parameters[1]
    elif origin in LISTS:
        yield parameters[0]
    else:
        for one in parameters:
            yield from _inside(one, part)


def _dataclasses(kind: Kind) -> Iterator[type]:
    """Yield the dataclasses that a value of some type may be."""
    kind = written(kind)
    origin, parameters = made_of(kind)
    if has_fields(kind):
        yield kind
    elif origin not in (*MAPPINGS, *LISTS):
        for one in parameters:
            yield from _dataclasses(one)
