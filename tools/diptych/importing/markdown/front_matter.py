"""Front matter of other tools: YAML of Pandoc, MyST and Hugo, TOML of Hugo, title lines of Pandoc."""

from __future__ import annotations

import datetime
import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.importing.shared.remarks import Remarks

YAML = re.compile(r"\A---[ \t]*\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
TOML = re.compile(r"\A\+\+\+[ \t]*\n(?P<body>.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
TITLE_LINES = re.compile(r"\A(?:%[^\n]*(?:\n[ \t]+[^\n]*)*\n){1,3}")
TITLE_KEYS = ("title", "author", "date")
"""What the title lines of Pandoc hold, in order."""

KNOWN = frozenset({"title", "subtitle", "date", "lang", "language", "symbol", "symbols", "job"})
SYMBOL_KEYS = ("symbols", "symbol")
LONGEST = 64 * 1024

DROPPED_KEY = N_("The key “{key}” of the front matter was dropped: “{value}”.")


@dataclass(frozen=True, slots=True)
class ForeignFront:
    """Front matter and where it ends.

    Attributes:
        values: What it says, by key.
        lines: How many lines it takes up.
        text: The text after it.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    lines: int = 0

    def word(self, *keys: str) -> str:
        """Return the value of the first key that has one, as text; empty if none has."""
        return next((str(self.values[key]).strip() for key in keys if self.values.get(key)), "")

    @property
    def date(self) -> datetime.date | None:
        """The date, if it can be read as one."""
        value = self.values.get("date")
        if isinstance(value, datetime.datetime):
            return value.date()
        if isinstance(value, datetime.date):
            return value
        match = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", str(value))
        try:
            return datetime.date.fromisoformat(match[0]) if match else None
        except ValueError:
            return None

    @property
    def symbols(self) -> tuple[str, ...]:
        """The document symbols."""
        value = next((self.values[key] for key in SYMBOL_KEYS if self.values.get(key)), ())
        return tuple(map(str, value)) if isinstance(value, list) else (str(value),) if value else ()


def front_of(text: str) -> ForeignFront | None:
    """Read the front matter of a Markdown file; return None if it is broken."""
    for pattern, reader in ((YAML, _yaml), (TOML, _toml), (TITLE_LINES, _title_lines)):
        match = pattern.match(text)
        if match:
            values = reader(match)
            rest = text[match.end() :]
            return None if values is None else ForeignFront(rest, values, match[0].count("\n"))
    return ForeignFront(text)


def note_dropped(front: ForeignFront, remarks: Remarks, place: str) -> None:
    """Remark on each key that has no meaning in a report."""
    for key, value in front.values.items():
        is_lost = key not in KNOWN or (key == "date" and front.date is None)
        if is_lost and value not in (None, "", [], {}):
            remarks.dropped(place, DROPPED_KEY, key=str(key), value=" ".join(str(value).split()))


def _yaml(match: re.Match[str]) -> Mapping[str, object] | None:
    """Read YAML, but refuse aliases, which could make a short text endless."""
    body = match["body"]
    try:
        if len(body) > LONGEST or any(isinstance(token, yaml.AliasToken) for token in yaml.scan(body)):
            return None
        values = yaml.safe_load(body)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return {} if values is None else values if isinstance(values, dict) else None


def _toml(match: re.Match[str]) -> Mapping[str, object] | None:
    try:
        return tomllib.loads(match["body"])
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _title_lines(match: re.Match[str]) -> Mapping[str, object]:
    lines = [" ".join(line.split()) for line in match[0].split("%")[1:]]
    return dict(zip(TITLE_KEYS, lines, strict=False))
