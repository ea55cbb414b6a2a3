"""The languages that are described here: each folder of this room that has a module `language`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from diptych import languages
from diptych.languages.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _in_folders() -> Iterator[Language]:
    for folder in pkgutil.iter_modules(languages.__path__):
        if folder.ispkg:
            yield import_module(f"{languages.__name__}.{folder.name}.language").LANGUAGE


_DESCRIBED = {language.code: language for language in _in_folders()}
LANGUAGES: Mapping[str, Language] = MappingProxyType(_DESCRIBED)
"""The languages that are described, by their codes."""


def possible_languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages that some words may be in: those of their report, or all where it has but one."""
    return languages if len(languages) > 1 else tuple(dict.fromkeys((*languages, *LANGUAGES)))


def language_of(code: str) -> Language:
    """Return a language by its code; one that is not described has no parts."""
    return LANGUAGES.get(code) or Language(code=code)


def part_of(language: Language, name: str) -> object:
    """Return a part of a language by its name, such as `dates` or `wrong_forms.date`; none where it lacks the part."""
    part: object = language
    for field in name.split("."):
        part = getattr(part, field) if part is not None else None
    return part or None


@cache
def missing_parts(code: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of some parts that a language lacks."""
    return tuple(name for name in names if part_of(language_of(code), name) is None)


def languages_with(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes of the languages that have all of some parts."""
    return tuple(code for code in LANGUAGES if not missing_parts(code, names))
