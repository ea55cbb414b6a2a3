"""Reports with slips put into them, and which of the slips are found."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from diptych.io.folder.memory import Memory
from diptych.loading import load
from diptych.rules.registry import CHECKS
from tests.rules.slips.kinds import KINDS
from tests.rules.slips.text import read
from tests.support.reports import plain_index

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random
    from typing import TypeAlias

    from diptych.model.diagnostic import Diagnostic
    from tests.rules.slips.text import Slip, Text

    Files: TypeAlias = Mapping[str, bytes]
    Place: TypeAlias = tuple[str, int, int]

LANGUAGES = ("en", "fr")
FAMILIES = ("ALI", "CIT", "CON", "REF", "TRM", "TXT008")
"""Families, and a rule, that look at what a slip makes: the rule says that a text is in another language."""
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
    """What a finding marks: its code, the places that it names, and the words at the first of them."""

    code: str
    places: tuple[Place, ...]
    words: str


class Result(NamedTuple):
    """A slip, and the codes of the rules that found it."""

    made: Made
    codes: frozenset[str]
    asked: frozenset[str]


class Round(NamedTuple):
    """What is found of slips that stand in one report, beside what is found in it without them.

    Attributes:
        results: The slips.
        strays: What is found elsewhere.
    """

    results: tuple[Result, ...]
    strays: tuple[Mark, ...]


def sections(contents: Files) -> dict[str, tuple[Text, Text]]:
    """Return the two languages of each section in which paragraph answers paragraph."""
    first, second = (
        {path.removesuffix(f".{lang}.md") for path in contents if path.endswith(f".{lang}.md")} for lang in LANGUAGES
    )
    names = sorted(first & second)
    texts = {name: [read(contents[f"{name}.{lang}.md"].decode(), lang) for lang in LANGUAGES] for name in names}
    return {
        name: (one, other)
        for name, (one, other) in texts.items()
        if one.paragraphs and len(one.paragraphs) == len(other.paragraphs)
    }


def put(
    texts: Mapping[str, tuple[Text, Text]], made: Counter[tuple[str, str]], random: Random, most: int | None
) -> Iterator[Made]:
    """Yield slips in every section, of the kinds made least so far; those of one section are in one language."""
    for name, pair in texts.items():
        text, other = pair if random.random() < 1 / 2 else pair[::-1]
        for one in islice(_in_section(name, text, other, made, random), most):
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


class Trial:
    """A report into which slips are put, again and again."""

    def __init__(self, contents: Files) -> None:
        """Check the report as it is.

        Args:
            contents: Its files.
        """
        self.contents = contents
        self.sections = sections(contents)
        self._before = _marks(contents)

    def round(self, made: Counter[tuple[str, str]], random: Random, most: int | None = None) -> Round:
        """Put slips into every section, of the kinds made least so far, and return what is found of them.

        Args:
            made: How many of each kind were made in each language; it is brought up to date.
            random: What decides where they are made.
            most: How many a section may have; without it, one in four paragraphs.
        """
        slips = list(put(self.sections, made, random, most))
        last = {one.section: one.slip for one in slips}
        changed = {f"{name}.{text.lang}.md": str(text).encode() for name, slip in last.items() for text in _both(slip)}
        after = _marks({**self.contents, **changed})
        default, asked = (_new(one, two) for one, two in zip(self._before, after, strict=True))
        results = [_result(made, last[made.section], default, asked) for made in slips]
        spans = [span for made in slips for span in _spans(made, last[made.section])]
        strays = [mark for mark in default if not _meets(mark, spans)]
        return Round(tuple(results), tuple(strays))


def _result(made: Made, end: Slip, default: list[Mark], asked: list[Mark]) -> Result:
    spans = _spans(made, end)
    codes = (frozenset(mark.code for mark in new if _meets(mark, spans)) for new in (default, asked))
    return Result(made, *codes)


def _spans(made: Made, end: Slip) -> list[Place]:
    """Return where the blocks stand that a slip is about, once the section has all its slips."""
    return [
        (f"{made.section}.{text.lang}.md", *text.ends(index))
        for text, places in zip(_both(end), made.slip.places, strict=True)
        for index in places
    ]


def _both(slip: Slip) -> tuple[Text, Text]:
    return slip.changed, slip.other


def _meets(mark: Mark, spans: list[Place]) -> bool:
    return any(
        path == own and start < last and first < end for path, start, end in spans for own, first, last in mark.places
    )


def _new(before: list[Mark], after: list[Mark]) -> list[Mark]:
    """Return the marks that were not there before."""
    known = Counter((mark.code, mark.places[0][0], mark.words) for mark in before)
    new = []
    for mark in after:
        key = (mark.code, mark.places[0][0], mark.words)
        known[key] -= 1
        if known[key] < 0:
            new.append(mark)
    return new


def _marks(contents: Files) -> tuple[list[Mark], list[Mark]]:
    """Return what the rules mark in a report: those that run always, and those that run when they are asked for."""
    report = load(Memory(contents)).report
    assert report
    catalogue = plain_index(report)

    def mark(one: Diagnostic) -> Mark:
        places = tuple((span.path, span.start, span.end) for span in (one.span, *(other.span for other in one.related)))
        return Mark(one.code, places, report.sources[one.span.path].quote(one.span))

    default, asked = (
        [mark(one) for checked in checks for one in checked.check(checked.rule, catalogue)]
        for checks in (DEFAULT, ON_REQUEST)
    )
    return default, asked
