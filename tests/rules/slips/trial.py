"""Reports with slips put into them, and which of the slips are found."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from diptych.io.folder.memory import Memory
from diptych.loading import load
from diptych.rules.registry import CHECKS
from tests.rules.slips.kinds import KINDS
from tests.rules.slips.text import Slip, Text, read
from tests.support.reports import plain_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from random import Random
    from typing import TypeAlias

    from diptych.rules.making.declaring import CheckedRule

    Files: TypeAlias = Mapping[str, bytes]

LANGUAGES = ("en", "fr")
FAMILIES = ("ALI", "CIT", "CON", "REF", "TRM")
DEFAULT = tuple(one for one in CHECKS if one.rule.code.startswith(FAMILIES) and not one.rule.on_request)
ON_REQUEST = tuple(one for one in CHECKS if one.rule.code.startswith(FAMILIES) and one.rule.on_request)
APART = 4
"""Paragraphs from one slip to the next: what is around each stays as it was."""


class Made(NamedTuple):
    """A slip in a section of a report."""

    kind: str
    section: str
    slip: Slip


class Mark(NamedTuple):
    """What a finding marks: its code, where, and the words there."""

    code: str
    path: str
    start: int
    end: int
    words: str


class Result(NamedTuple):
    """A slip, and the codes of the rules that found it."""

    made: Made
    codes: frozenset[str]
    asked: frozenset[str]


def sections(contents: Files) -> dict[str, tuple[Text, Text]]:
    """Return the two languages of each section in which paragraph answers paragraph."""
    names = sorted(path.removesuffix(".en.md") for path in contents if path.endswith(".en.md"))
    texts = {name: [read(contents[f"{name}.{lang}.md"].decode(), lang) for lang in LANGUAGES] for name in names}
    return {
        name: (one, other)
        for name, (one, other) in texts.items()
        if one.paragraphs and len(one.paragraphs) == len(other.paragraphs)
    }


def put(texts: Mapping[str, tuple[Text, Text]], made: Counter[tuple[str, str]], random: Random) -> Iterator[Made]:
    """Yield slips in every section, of the kinds made least so far; those of one section are in one language."""
    for name, pair in texts.items():
        text, other = pair if random.random() < 1 / 2 else pair[::-1]
        for one in _in_section(name, text, other, made, random):
            made[one.kind, text.lang] += 1
            yield one


def _in_section(name: str, text: Text, other: Text, made: Counter[tuple[str, str]], random: Random) -> Iterator[Made]:
    count = len(text.paragraphs)
    order = sorted(KINDS, key=lambda kind: (made[kind, text.lang], random.random()))
    for place in range(random.randrange(min(APART, count)), count, APART):
        for kind in order:
            if KINDS[kind].alone and place >= APART:
                continue
            if slip := KINDS[kind].make(text, other, place, random):
                yield Made(kind, name, slip)
                if KINDS[kind].alone:
                    return
                text, other = slip.changed, slip.other
                order = sorted(KINDS, key=lambda kind: (made[kind, text.lang], random.random()))
                break


def tried(contents: Files, every: Iterable[Made]) -> Iterator[Result]:
    """Yield what is found of slips that stand in one report, beside what is found in it without them."""
    slips = list(every)
    last = {one.section: one.slip for one in slips}
    changed = {f"{name}.{text.lang}.md": str(text).encode() for name, slip in last.items() for text in _both(slip)}
    before, after = _marks(contents), _marks({**contents, **changed})
    for made in slips:
        end = last[made.section]
        spans = [
            (f"{made.section}.{text.lang}.md", *text.ends(index))
            for text, places in zip(_both(end), made.slip.places, strict=True)
            for index in places
        ]
        default, asked = (
            frozenset(mark.code for mark in new if any(_meet(mark, *span) for span in spans))
            for new in (_new(one, two) for one, two in zip(before, after, strict=True))
        )
        yield Result(made, default, asked)


def _both(slip: Slip) -> tuple[Text, Text]:
    return slip.changed, slip.other


def _meet(mark: Mark, path: str, start: int, end: int) -> bool:
    return mark.path == path and mark.start < end and start < mark.end


def _new(before: list[Mark], after: list[Mark]) -> list[Mark]:
    """Return the marks that were not there before."""
    known = Counter((mark.code, mark.path, mark.words) for mark in before)
    new = []
    for mark in after:
        key = (mark.code, mark.path, mark.words)
        known[key] -= 1
        if known[key] < 0:
            new.append(mark)
    return new


def _marks(contents: Files) -> tuple[list[Mark], list[Mark]]:
    """Return what the rules mark in a report: those that run always, and those that run when they are asked for."""
    report = load(Memory(contents)).report
    assert report
    catalogue = plain_index(report)

    def marks(checks: Iterable[CheckedRule]) -> list[Mark]:
        found = chain.from_iterable(checked.check(checked.rule, catalogue) for checked in checks)
        spans = ((one.code, span) for one in found for span in (one.span, *(other.span for other in one.related)))
        texts = report.sources
        return [
            Mark(code, span.path, span.start, span.end, texts[span.path].text[span.start : span.end][:200])
            for code, span in spans
        ]

    return marks(DEFAULT), marks(ON_REQUEST)
