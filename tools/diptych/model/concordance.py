"""What two languages of a section must agree on: facts, and the blocks that answer each other."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.document import Document, Heading, Paragraph
    from diptych.model.prose import Passage
    from diptych.model.source import Span


class FactKind(Enum):
    """What a fact is about."""

    NUMBER = "number"
    PERCENTAGE = "percentage"
    SUM = "sum"
    DATE = "date"
    ORDINAL = "ordinal"
    PINPOINT = "pinpoint"
    """The number of a paragraph, article, annex or chapter of a text."""
    CITATION = "citation"
    """A document, by its symbol."""
    FREQUENCY = "frequency"
    """How often, as the time from one to the next: `14 day`, `3 month`."""
    MULTIPLE = "multiple"
    """By what something is multiplied: `2`, `1/2`."""
    SHARE = "share"
    """A part of a whole, as a fraction: `2/3`."""
    CROWD = "crowd"
    """A number left open, by its order of magnitude: `10`, `1000`."""
    LAST = "last"
    """The last of something, which is not the first."""


class Weight(Enum):
    """What it means that the other language lacks a fact."""

    FIRM = "firm"
    """A fault."""
    SOFT = "soft"
    """A matter of style, unless the other language has another such fact in its place: "two", "first", "May"."""
    ECHO = "echo"
    """Nothing: an idiom that only answers a number in the other language, as "decade" answers "ten years"."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that prose states and that has one form in every language.

    Attributes:
        kind: What it is about.
        value: What is stated, the same text in every language: `1500000`, `2018-08-17`, `--08` (August of a year that
            is not given), `USD 100000000000`, `paragraph 4`, `S/RES/1809(2008)`.
        span: Where it is stated.
        written: How it is written there.
        weight: What it means that the other language lacks it.
        unit: What a number counts, by a name that is the same in every language, where words say so: `month`.
    """

    kind: FactKind
    value: str
    span: Span
    written: str
    weight: Weight = Weight.FIRM
    unit: str = ""


class NameKind(Enum):
    """What a proper name names."""

    PLACE = "place"
    """A country or a region; also those who live there, and what is theirs."""
    CITY = "city"
    BODY = "body"
    OFFICE = "office"
    PERSON = "person"
    WEEKDAY = "weekday"
    DIRECTION = "direction"
    """A point of the compass."""


class ProperName(NamedTuple):
    """Something that prose names and that has one name in each language.

    Attributes:
        kind: What is named.
        keys: What it may be, the same in every language; most names stand for one thing. Of a person, the parts of the
            name, in small letters without accents.
        span: Where it is named.
        written: How it is written there.
        place: How many words of its side stand before it.
        total: How many words its side has.
        is_firm: Whether it surely names one of these; otherwise it only answers.
        is_cited: Whether it is a part of a citation.
        is_part: Whether it seems to be a part of the longer name of a body: "Union" in "Mission of the Union".
        title: What the title of a person says: `man`, `woman`, `person`; empty without a title.
    """

    kind: NameKind
    keys: frozenset[str]
    span: Span
    written: str
    place: int
    total: int
    is_firm: bool = True
    is_cited: bool = False
    is_part: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """What one language has in a bead.

    Attributes:
        document: The file.
        blocks: The headings or paragraphs, in order; empty where this language has none.
        passages: Their passages, and those of the footnotes marked in them.
        facts: What the passages state.
        names: What the passages name.
        unanswered: Sentences that the other side seems to lack.
    """

    document: Document
    blocks: tuple[Heading | Paragraph, ...]
    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...]
    names: tuple[ProperName, ...] = ()
    unanswered: tuple[Span, ...] = ()


class BeadKind(Enum):
    """How the blocks of two languages answer each other (Gale and Church, 1993, call such a group a bead)."""

    MATCH = "match"
    """One block answers one block, in its place."""
    MOVED = "moved"
    """One block answers one block that is in another place."""
    SURPLUS = "surplus"
    """The translation has a block that its source lacks."""
    MISSING = "missing"
    """The translation lacks a block of its source."""
    SPLIT = "split"
    """The translation has several blocks for one."""
    MERGED = "merged"
    """The translation has one block for several."""


ONE_TO_ONE = (BeadKind.MATCH, BeadKind.MOVED)
"""The beads in which one block answers one."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Blocks of a source and of its translation that answer each other."""

    kind: BeadKind
    source: Side
    target: Side


@dataclass(frozen=True, slots=True)
class Alignment:
    """A section's source text and its translation, block by block, in the order of the translation.

    Attributes:
        source: The file in the source language.
        target: The translation.
        beads: The groups of blocks that answer each other.
        title: Their titles; none where one of them has no title.
    """

    source: Document
    target: Document
    beads: tuple[Bead, ...]
    title: Bead | None = None


class PairPlace(NamedTuple):
    """Where a block is in a report.

    Attributes:
        order: The place of its section, and of its pair in that section: blocks that answer each other have the same.
        block: The block.
        number: The number of its paragraph, if it has one.
    """

    order: tuple[int, int]
    block: Span
    number: int | None = None


@dataclass(frozen=True, slots=True)
class PairPlaces:
    """Which pair of blocks any place of a report belongs to.

    Attributes:
        places: The blocks of each file by their start, the front matter before them.
    """

    places: Mapping[str, tuple[PairPlace, ...]] = field(default_factory=dict)
    _starts: Mapping[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep where blocks begin: every finding is looked up among them."""
        starts = {path: tuple(place.block.start for place in own) for path, own in self.places.items()}
        object.__setattr__(self, "_starts", starts)

    def at(self, span: Span) -> PairPlace | None:
        """Return the block in which a span begins; between two blocks, the next one, whose marks stand there."""
        own = self.places.get(span.path, ())
        index = bisect_right(self._starts.get(span.path, ()), span.start) - 1
        if index >= 0 and span.start >= max(own[index].block.end, own[index].block.start + 1):
            index += 1
        return own[index] if 0 <= index < len(own) else None
