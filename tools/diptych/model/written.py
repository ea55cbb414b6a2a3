"""Notes on the types of settings: how a value is written in a file, and what it may say.

They are in `Annotated` on the fields of dataclasses. `parse/yaml` validates files by them and makes JSON Schemas for
editors from them, in which the texts under `Attributes` describe the keys.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True, slots=True)
class TextPattern:
    """What a text must look like.

    Attributes:
        pattern: A regular expression, in the syntax that Rust and JSON Schema share.
        wanted: What it asks for, as a message. It must be the second argument, where `tools/catalogues.py` finds it.
    """

    pattern: str
    wanted: str


@dataclass(frozen=True, slots=True)
class AtLeast:
    """How long a text, a list or a mapping must be."""

    length: int


@dataclass(frozen=True, slots=True)
class Within:
    """The least number that is allowed, and the greatest, if there is one."""

    least: int
    greatest: int | None = None


@dataclass(frozen=True, slots=True)
class Above:
    """The number that a value must exceed."""

    limit: int


@dataclass(frozen=True, slots=True)
class FreeText:
    """The text is written for readers: a # in it belongs to it more likely than it begins a comment."""


@dataclass(frozen=True, slots=True)
class WrittenKey:
    """The key of a setting, where it is not the name of the field."""

    key: str


@dataclass(frozen=True, slots=True)
class WrittenAs:
    """The type of the value in the file, where the parser makes something else of it."""

    kind: object


@dataclass(frozen=True, slots=True)
class OtherKeys:
    """The field holds the values of all keys in the file that are not settings, by key."""


@dataclass(frozen=True, slots=True)
class NotWritten:
    """The field has no key in any file."""


Words = Annotated[str, AtLeast(1)]
"""A text that is not empty: a word, a path, a name."""
Wording = Annotated[str, AtLeast(1), FreeText()]
"""A text for readers: a title, a label, a remark."""
LANGUAGE = TextPattern(r"^[a-z]{2,3}$", "a language tag such as en or fr")
LanguageName = Annotated[str, LANGUAGE]
ByLanguage = Mapping[LanguageName, Wording]
WordLists = Mapping[LanguageName, tuple[Words, ...]]
"""Several texts for each language."""
SectionName = Annotated[
    str,
    TextPattern(r"^[a-z0-9]+(-[a-z0-9]+)*$", "small letters, figures and single hyphens, as in african-union"),
]
"""The name of a section; keys of the termbase look like it."""
WrittenEntry = SectionName | Mapping[SectionName, tuple[SectionName, ...]]
"""A section in the order of sections, or a chapter with the sections below it."""
RuleCode = Annotated[
    str,
    TextPattern(
        r"^[A-Z]{3}([0-9]{3})?$", "the code of a rule, such as REF001, or the letters of a family, such as REF"
    ),
]
Letter = Annotated[str, TextPattern(r"^[a-z]$", "one small letter")]
DocumentLink = Annotated[
    str,
    TextPattern(r"^https?://[^/]+/.*\{symbol\}", "a web address with {symbol} in place of the symbol of the document"),
]
Site = Annotated[
    str,
    TextPattern(
        r"^https?://[^/?#\s]+/(?:[^?#\s]*/)?$",
        "a web address that ends with a slash, such as https://example.org/report/",
    ),
]
Day = datetime.date
SmallNumber = Annotated[int, Within(1, 999)]
Seconds = Annotated[float, Above(0)]
