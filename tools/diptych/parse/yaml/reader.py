"""YAML → plain values, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Safety
from diptych.model.prose import as_seen
from diptych.model.source import UNPRINTABLE, Span
from diptych.parse.characters import unprintable
from diptych.parse.faults import ALIAS, BROKEN_YAML, DUPLICATE_KEY
from diptych.parse.yaml.problems import in_words
from diptych.parse.yaml.quotation import quoting
from diptych.parse.yaml.trust_faults import YAML_TAG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.model.diagnostic import Diagnostic, Fix
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
COMMENT = re.compile(r"[ \t]+(?P<comment>#(?:[^\r\n]*[^\s])?)")
CUT_IN_BRACES = re.compile(
    r"(?:[{\[,]|:[ \t])[ \t]*(?P<text>(?:[^\s\"'{}\[\],#:][^\"'{}\[\],\r\n#:]*(?<=[ \t]))?"
    r"#[^\"'{}\[\],\r\n]*[^\s\"'{}\[\],])(?=[ \t]*[,}\]])"
)
"""A text between braces or brackets that is cut off by a #, and with it the comma or the brace after it."""
KEY_AND_TEXT = re.compile(r"[ \t]*(?:- +)?[\w.-]+:[ \t]+(?P<text>[^\s\[{|>&*!#-](?:[^\r\n]*[^\s])?)")
DEEPEST = 20
"""Most levels of lists and mappings within each other; a report needs five."""
TOO_DEEP = Phrase(N_("lists or mappings are nested too deep. Write them with fewer levels"))
COMMENT_IN_BRACES = Phrase(
    N_(
        "the rest of the line is cut off here, since YAML reads what follows a space and # as a comment. Put the whole "
        "text in straight quotation marks"
    )
)
TWO_TEXTS = Phrase(
    N_("a line of three hyphens begins a second text. Remove the line, or move what follows it to a file of its own")
)

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class YamlComment:
    """A comment on the line of a value that is not in quotation marks.

    Attributes:
        span: Its place, from the # on.
        text: What it says, with the #.
        line: The value and the comment as they are written.
    """

    span: Span
    text: str
    line: str


@dataclass(slots=True)
class YamlReading:
    """What a YAML text says.

    Attributes:
        value: Plain values; a scalar that is not a number, `true`, `false` or `null` is text.
        keys: The span of each key, by its path from the top.
        values: The span of each value, by its path from the top.
        spellings: How each number, `true`, `false` and `null` is written, by its path from the top.
        comments: The comment on the line of each value that is not in quotation marks, by its path from the top.
        diagnostics: What is wrong.
    """

    value: Value = None
    keys: dict[Place, Span] = field(default_factory=dict)
    values: dict[Place, Span] = field(default_factory=dict)
    spellings: dict[Place, str] = field(default_factory=dict)
    comments: dict[Place, YamlComment] = field(default_factory=dict)
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
    reader = _Reader(source.path, text, start, str if as_written else as_seen)
    try:
        reader.read()
    except _RefusedError as error:
        reader.complain_of(error.problem, error.offset)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = mark.index if mark else 0
        if not reader.complain_of_comment(offset):
            reader.complain_of(in_words(error.problem, text[offset : offset + 1]), offset, reader.quoting_at(offset))
    except yaml.reader.ReaderError as error:
        # libyaml counts bytes.
        before = text.encode()[: error.position].decode(errors="ignore")
        reader.complain_of(in_words(error.reason), len(before))
    return reader.reading


class _RefusedError(Exception):
    """Well-formed YAML that Diptych does not read."""

    def __init__(self, problem: Phrase, event: yaml.Event) -> None:
        super().__init__(problem)
        self.problem = problem
        self.offset = _start(event)


class _Reader:
    """Builds values from the flat sequence of events, which needs no more memory for deeply nested text."""

    def __init__(self, path: str, text: str, start: int, seen: Callable[[str], str]) -> None:
        self.path = path
        self.text = text
        self.start = start
        self.seen = seen
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=Loader)
        self.reading = YamlReading()
        self.anchors: dict[str, Span] = {}
        self.end = 0

    def read(self) -> None:
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if self.reading.values:
                    raise _RefusedError(TWO_TEXTS, event)
                self.reading.value = self.value(self.next(), ())
        self.reading.diagnostics += (ALIAS.at(span) for span in self.anchors.values())

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

    def complain_of(self, problem: Phrase, offset: int, fix: Fix | None = None) -> None:
        span = Span(self.path, self.start + offset, self.start + offset)
        self.reading.diagnostics.append(BROKEN_YAML.at(span, {"problem": problem}, fix=fix))

    def complain_of_comment(self, offset: int) -> bool:
        """Report a comment on the last line with an opening brace or bracket; return whether there is one.

        It takes the closing one with it, so that the problem shows further down.
        """
        opening = max(self.text.rfind("{", 0, offset), self.text.rfind("[", 0, offset))
        line = self.text[opening:].partition("\n")[0] if opening >= 0 else ""
        cut = CUT_IN_BRACES.search(line)
        if not cut:
            return False
        first, last = (opening + place for place in cut.span("text"))
        span = Span(self.path, self.start + first, self.start + last)
        self.complain_of(COMMENT_IN_BRACES, self.text.index("#", first), quoting(cut["text"], span, Safety.UNSAFE))
        return True

    def quoting_at(self, offset: int) -> Fix | None:
        """Return the fix for a second colon on a line with a key: quotation marks around all that follows the key."""
        start = max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1
        line = KEY_AND_TEXT.match(self.text, start)
        if line is None or not self.text.startswith(":", offset) or offset < line.start("text"):
            return None
        first, last = line.span("text")
        return quoting(line["text"], Span(self.path, self.start + first, self.start + last), Safety.UNSAFE)

    def value(self, event: yaml.Event, place: Place) -> Value:
        if len(place) > DEEPEST:
            raise _RefusedError(TOO_DEEP, event)
        value: Value = None
        self.look_for_anchors(event)
        if isinstance(event, yaml.ScalarEvent):
            value = _scalar(event, self.seen(event.value))
            self.look_at(event)
            self.note_spelling(event, value, place)
        elif isinstance(event, yaml.MappingStartEvent):
            value = self.mapping(place)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self.sequence(place)
        span = self.reading.values[place] = self.span(event)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            self.reading.diagnostics.append(YAML_TAG.at(span, {"tag": event.tag}))
        return value

    def look_for_anchors(self, event: yaml.Event) -> None:
        """Report an alias, and keep the place of an anchor until an alias is found that refers to it."""
        if isinstance(event, yaml.AliasEvent):
            self.reading.diagnostics.append(ALIAS.at(self.span(event)))
            self.anchors.pop(str(event.anchor), None)
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            start = self.start + _start(event)
            self.anchors[event.anchor] = Span(self.path, start, start + len(f"&{event.anchor}"))

    def look_at(self, event: yaml.ScalarEvent) -> None:
        """Report an unprintable character in a text that may contain escapes."""
        found = UNPRINTABLE.search(event.value) if event.style == ESCAPING else None
        if found:
            self.reading.diagnostics.append(unprintable(found[0], self.span(event)))

    def note_spelling(self, event: yaml.ScalarEvent, value: Value, place: Place) -> None:
        """Keep how a value without quotation marks is written, and the comment after it."""
        if event.style not in PLAIN:
            return
        if event.value and not isinstance(value, str):
            self.reading.spellings.setdefault(place, event.value)
        end = event.end_mark.index if event.end_mark else 0
        comment = COMMENT.match(self.text, end)
        if comment:
            first, last = comment.span("comment")
            span = Span(self.path, self.start + first, self.start + last)
            line = self.text[_start(event) if event.value else first : last]
            self.reading.comments.setdefault(place, YamlComment(span, comment["comment"], line))

    def sequence(self, place: Place) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            values.append(self.value(event, (*place, len(values))))
        return values

    def mapping(self, place: Place) -> dict[str, Value]:
        values: dict[str, Value] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.seen(event.value) if isinstance(event, yaml.ScalarEvent) else ""
            inside = (*place, key)
            self.value(event, inside)
            self.reading.spellings.pop(inside, None)
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
