"""Captions, descriptions and labels of pictures, tables and charts that were exchanged in a translation alone."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.ledger.texts import normalised
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.concordance import Bead, Side

EXHIBIT = re.compile(
    r'!\[(?P<alternative>[^\[\]]*)\]\((?P<picture>[^()\s"]*)(?:\s+"(?P<caption>[^"]*)")?\)'
    r"|\{(?>[^{}]*?\.caption\b[^{}]*)\}\s+(?P<title>[^|{}]*[^|{}\s])"
    r"|(?:```|~~~)\s?(?:table|chart|sections)\s(?P<data>[^`~]*)"
)
"""What has labels, as it is written; the ledger keeps it on one line."""
OF_EXHIBITS = ("alternative", "caption", "title")
SETTING = re.compile(r"(?:^|(?<=\s))[\w.-]+:\s")
"""The beginning of a line of a table or a chart made from data."""
FILE = re.compile(r"file:\s+(\S+)")


class WrittenLabel(NamedTuple):
    """A label: what it is, the file of its picture or its data, its text, and where the text is."""

    kind: str
    file: str
    text: str
    start: int
    end: int


def exchanged_labels(changed: Iterable[tuple[Bead, str]]) -> Iterator[tuple[Span, Span]]:
    """Yield the labels that stand in the place of others, each with the source of that other.

    Args:
        changed: The pairs of blocks whose translation alone was changed, with the translation that was accepted.
    """
    before: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    known: list[tuple[Bead, Sequence[WrittenLabel], Sequence[WrittenLabel], Sequence[WrittenLabel]]] = []
    for bead, recorded in changed:
        now, then = _labels(_text(bead.target)), _labels(recorded)
        if now and [label[:2] for label in now] == [label[:2] for label in then]:
            for at, label in enumerate(then):
                before[label.kind, label.text].append((len(known), at))
            known.append((bead, now, then, _labels(_text(bead.source))))
    for number, (bead, now, then, _) in enumerate(known):
        for label, was in zip(now, then, strict=True):
            places = before.get((label.kind, label.text), ()) if label.text != was.text else ()
            # What the same pair of blocks had is nearest.
            places = [place for place in places if place[0] == number] or places
            if len(places) == 1:
                other, at = places[0]
                there, others, _, source = known[other]
                if others[at].text != label.text and len(source) == len(others):
                    yield _place(bead.target, label), _place(there.source, source[at])


def _text(side: Side) -> str:
    return side.document.source.quote(side.blocks[0].span)


def _place(side: Side, label: WrittenLabel) -> Span:
    start = side.blocks[0].span.start
    return Span(side.document.source.path, start + label.start, start + label.end)


def _labels(text: str) -> Sequence[WrittenLabel]:
    """Return the labels in a text as it is written, in order."""
    found: list[WrittenLabel] = []
    for match in EXHIBIT.finditer(text):
        if match["data"] is None:
            spans: Iterable[tuple[str, int, int]] = ((kind, *match.span(kind)) for kind in OF_EXHIBITS if match[kind])
            file = match["picture"] or ""
        else:
            spans = _settings(text, *match.span("data"))
            named = FILE.search(match["data"])
            file = named[1] if named else ""
        found += (WrittenLabel(kind, file, normalised(text[start:end]), start, end) for kind, start, end in spans)
    return found


def _settings(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the settings of a table or a chart, with where their values begin and end."""
    keys = list(SETTING.finditer(text, start, end))
    for at, key in enumerate(keys):
        last = keys[at + 1].start() if at + 1 < len(keys) else end
        value = text[key.end() : last].rstrip()
        if value:
            yield "setting", key.end(), key.end() + len(value)
