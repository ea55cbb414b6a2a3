"""YAML → plain values, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from diptych.model.source import Span
from diptych.parse.faults import ALIAS, BROKEN_YAML, DUPLICATE_KEY

if TYPE_CHECKING:
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

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
Place = tuple[str | int, ...]


@dataclass(slots=True)
class Reading:
    """What a YAML text says.

    Attributes:
        value: Plain values; a scalar that is not a number, `true`, `false` or `null` is text.
        keys: Where each key stands, by its path from the top.
        values: Where each value stands, by its path from the top.
        diagnostics: What is wrong.
    """

    value: Value = None
    keys: dict[Place, Span] = field(default_factory=dict)
    values: dict[Place, Span] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_yaml(source: Source, start: int = 0, end: int | None = None) -> Reading:
    """Read YAML from a source, or from a part of one.

    Args:
        source: The file.
        start: Offset at which the YAML begins.
        end: Offset at which it ends; the end of the file if not given.

    Returns:
        The values with their places, and what is wrong. Nothing is raised.
    """
    text = source.text[start:end]
    reader = _Reader(source.path, start, Reading())
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reader.complain_of(error.problem or str(error), mark.index if mark else 0, len(text))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = str(getattr(error, "reason", None) or type(error).__name__)
        reader.complain_of(problem, int(getattr(error, "position", 0) or 0), len(text))
    else:
        if root is not None:
            reader.reading.value = reader.value(root, ())
    return reader.reading


@dataclass(slots=True)
class _Reader:
    path: str
    start: int
    reading: Reading
    seen: set[int] = field(default_factory=set)

    def span(self, node: yaml.Node) -> Span:
        start, end = node.start_mark.index, node.end_mark.index
        return Span(self.path, self.start + start, self.start + end)

    def complain_of(self, problem: str, offset: int, length: int) -> None:
        start = self.start + min(offset, length)
        span = Span(self.path, start, start)
        self.reading.diagnostics.append(BROKEN_YAML.at(span, {"problem": problem}))

    def value(self, node: yaml.Node, place: Place) -> Value:
        span = self.reading.values[place] = self.span(node)
        if not isinstance(node, yaml.ScalarNode):
            if id(node) in self.seen:
                self.reading.diagnostics.append(ALIAS.at(span))
                return None
            self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        return _scalar(node)

    def mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
            span = self.span(key_node)
            if key in values:
                self.reading.diagnostics.append(DUPLICATE_KEY.at(span, {"key": key}))
                continue
            self.reading.keys[(*place, key)] = span
            values[key] = self.value(value_node, (*place, key))
        return values


def _scalar(node: yaml.ScalarNode) -> Value:
    """Return a scalar as YAML 1.2 reads it: `no` and `12:30` are text, and so is a date."""
    text = str(node.value)
    if node.style not in PLAIN:
        return text
    if text in NULLS:
        return None
    if text in BOOLEANS:
        return BOOLEANS[text]
    return int(text) if INTEGER.fullmatch(text) else text
