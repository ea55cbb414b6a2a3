"""YAML → plain values, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.model.prose import as_seen
from diptych.model.source import UNPRINTABLE, Span
from diptych.parse.characters import unprintable
from diptych.parse.faults import ALIAS, BROKEN_YAML, DUPLICATE_KEY
from diptych.parse.yaml.trust_faults import YAML_TAG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml reads the same, more slowly
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
BOOLEANS = {"true": True, "false": False}
NULLS = frozenset({"", "~", "null"})
PLAIN = ("", None)
ESCAPING = '"'
DEEPEST = 20
"""Most levels of lists and mappings within each other; a report needs five."""
TOO_DEEP = Phrase(N_("lists or mappings are nested too deep"))
TWO_TEXTS = Phrase(N_("a line of three hyphens begins a second text"))

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
Place = tuple[str | int, ...]


@dataclass(slots=True)
class YamlReading:
    """What a YAML text says.

    Attributes:
        value: Plain values; a scalar that is not a number, `true`, `false` or `null` is text.
        keys: The span of each key, by its path from the top.
        values: The span of each value, by its path from the top.
        diagnostics: What is wrong.
    """

    value: Value = None
    keys: dict[Place, Span] = field(default_factory=dict)
    values: dict[Place, Span] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_yaml(source: Source, start: int = 0, end: int | None = None, *, as_written: bool = False) -> YamlReading:
    """Read YAML from a source, or from a part of one.

    Args:
        source: The file.
        start: Offset at which the YAML begins.
        end: Offset at which it ends; the end of the file if not given.
        as_written: Whether texts keep their code points; else they are as a reader sees them.

    Returns:
        The values with their places, and what is wrong. Nothing is raised.
    """
    text = source.text[start:end]
    reader = _Reader(source.path, start, yaml.parse(text, Loader=Loader), str if as_written else as_seen)
    try:
        reader.read()
    except _RefusedError as error:
        reader.complain_of(error.problem, error.offset)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reader.complain_of(error.problem or str(error), mark.index if mark else 0)
    except yaml.reader.ReaderError as error:
        # libyaml counts bytes.
        before = text.encode()[: error.position].decode(errors="ignore")
        reader.complain_of(error.reason, len(before))
    return reader.reading


class _RefusedError(Exception):
    """Well-formed YAML that Diptych does not read."""

    def __init__(self, problem: str, event: yaml.Event) -> None:
        super().__init__(problem)
        self.problem = problem
        self.offset = _start(event)


class _Reader:
    """Builds values from the flat sequence of events, which needs no more memory for deeply nested text."""

    def __init__(self, path: str, start: int, events: Iterator[yaml.Event], read: Callable[[str], str]) -> None:
        self.path = path
        self.start = start
        self.events = events
        self.text = read
        self.reading = YamlReading()
        self.end = 0

    def read(self) -> None:
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if self.reading.values:
                    raise _RefusedError(TWO_TEXTS, event)
                self.reading.value = self.value(self.next(), ())

    def next(self) -> yaml.Event:
        event = next(self.events)
        # The end of a block has no width and comes after the empty lines that follow it.
        if event.end_mark and event.end_mark.index > _start(event):
            self.end = event.end_mark.index
        return event

    def span(self, event: yaml.Event) -> Span:
        """Return the span from the start of an event to the last character read."""
        start = _start(event)
        return Span(self.path, self.start + start, self.start + max(start, self.end))

    def complain_of(self, problem: str, offset: int) -> None:
        span = Span(self.path, self.start + offset, self.start + offset)
        self.reading.diagnostics.append(BROKEN_YAML.at(span, {"problem": problem}))

    def value(self, event: yaml.Event, place: Place) -> Value:
        if len(place) > DEEPEST:
            raise _RefusedError(TOO_DEEP, event)
        value: Value = None
        if isinstance(event, yaml.ScalarEvent):
            value = _scalar(event, self.text(event.value))
            self.look_at(event)
        elif isinstance(event, yaml.MappingStartEvent):
            value = self.mapping(place)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self.sequence(place)
        else:
            self.reading.diagnostics.append(ALIAS.at(self.span(event)))
        span = self.reading.values[place] = self.span(event)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            self.reading.diagnostics.append(YAML_TAG.at(span, {"tag": event.tag}))
        return value

    def look_at(self, event: yaml.ScalarEvent) -> None:
        """Report an unprintable character in a text that may contain escapes."""
        found = UNPRINTABLE.search(event.value) if event.style == ESCAPING else None
        if found:
            self.reading.diagnostics.append(unprintable(found[0], self.span(event)))

    def sequence(self, place: Place) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            values.append(self.value(event, (*place, len(values))))
        return values

    def mapping(self, place: Place) -> dict[str, Value]:
        values: dict[str, Value] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.text(event.value) if isinstance(event, yaml.ScalarEvent) else ""
            inside = (*place, key)
            self.value(event, inside)
            span = self.span(event)
            if key in values:
                self.reading.diagnostics.append(DUPLICATE_KEY.at(span, {"key": key}))
            self.reading.keys.setdefault(inside, span)
            values.setdefault(key, self.value(self.next(), inside))
        return values


def _start(event: yaml.Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _scalar(event: yaml.ScalarEvent, text: str) -> Value:
    """Return a scalar as YAML 1.2 reads it: `no`, `12:30` and dates are text."""
    if event.style not in PLAIN:
        return text
    if text in NULLS:
        return None
    if text in BOOLEANS:
        return BOOLEANS[text]
    return int(text) if INTEGER.fullmatch(text) else text
