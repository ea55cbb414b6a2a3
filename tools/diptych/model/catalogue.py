"""The index of a report: what it refers to, and what can be referred to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.concordance import Alignment
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document, Note
    from diptych.model.house import House
    from diptych.model.inline import Link, NoteMark
    from diptych.model.ledger import LedgerEntry, Standing
    from diptych.model.prose import Passage
    from diptych.model.report import Report
    from diptych.model.settings import RegisteredDocument, Term
    from diptych.model.source import Span
    from diptych.model.symbol import Citation, Symbol


class TargetKind(Enum):
    """What an anchor names."""

    PARAGRAPH = "paragraph"
    SECTION = "section"
    HEADING = "heading"
    ANNEX = "annex"
    TABLE = "table"
    FIGURE = "figure"
    NOTE = "note"
    """A footnote of the report; those of a table have letters of their own."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be referred to.

    Attributes:
        kind: What it is.
        anchor: Its name; of a footnote, the name of its section and its label: `mandate^seats`.
        span: Where it is.
        number: Number of a paragraph, an annex, a table, a figure or a footnote, if it has one.
        title: Title of a section, an annex or a heading, as plain text.
    """

    kind: TargetKind
    anchor: str
    span: Span
    number: int | None = None
    title: str = ""


class ReferenceForm(Enum):
    """How a cross-reference is shown."""

    NAMED = "named"
    """`[](#a)`: "paragraph 5", or the title of a section."""
    NUMBER = "number"
    """`[#](#a)`: "5"."""
    TEXT = "text"
    """`[text](#a)`: the text as written."""


@dataclass(frozen=True, slots=True)
class ReferenceRange:
    """One member of a cross-reference: an anchor, or the range from one anchor to another."""

    first: str
    last: str | None = None

    @property
    def anchors(self) -> tuple[str, ...]:
        """The one or two anchors named."""
        return (self.first,) if self.last is None else (self.first, self.last)

    def is_range(self, targets: Mapping[str, Target]) -> bool:
        """Return whether it is shown as a range; two neighbours are named one by one."""
        return self.last is not None and targets[self.last].number != (targets[self.first].number or 0) + 1


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference.

    Attributes:
        link: The link as written.
        form: How it is shown.
        stretches: What it names: `#a`, `#a..#b`, `#a,#b`.
        lang: Language of the text around it.
    """

    link: Link
    form: ReferenceForm
    stretches: tuple[ReferenceRange, ...]
    lang: str


@dataclass(frozen=True, slots=True)
class NumberedNote:
    """A footnote with the marks that refer to it, in order.

    Attributes:
        number: Its number in the report; for a note to a table, its number among the notes to that table.
        note: Its text.
        document: The file that holds it.
        marks: Its marks.
        sign: What its marks show: `3`, or `b` for a note to a table.
        name: Its unique name within its language: `3`, or `2-b` for a note to the second table with notes.
        table: The span of the table that it belongs to; none for a footnote of the report.
    """

    number: int
    note: Note
    document: Document
    marks: tuple[NoteMark, ...]
    sign: str
    name: str
    table: Span | None = None


class ExhibitKind(Enum):
    """The two runs in which tables and figures are numbered."""

    TABLE = "table"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class NumberedExhibit:
    """A table or a figure, a picture or a chart, that has a title.

    Attributes:
        kind: Whether it is numbered among the tables or among the figures.
        number: Its number in the report; none for the only table, or the only figure.
    """

    kind: ExhibitKind
    number: int | None


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """One place at which a document is cited.

    Attributes:
        symbol: What is cited there.
        span: Where: the number or symbol in prose, or a link `doc:SYMBOL`.
        passage: The passage that holds it.
        citation: The citation, if it is in prose; none for a link.
    """

    symbol: Symbol
    span: Span
    passage: Passage
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document that the report cites, under whatever symbols.

    Attributes:
        symbol: Its symbol, dual where it is known to have two.
        places: Where it is cited, by language and in the order of the text.
        entry: What the register knows of it.
    """

    symbol: Symbol
    places: tuple[CitedPlace, ...]
    entry: RegisteredDocument | None = None


class TermForm(Enum):
    """The form of a term that the text uses."""

    NAME = "name"
    ACRONYM = "acronym"
    SHORT = "short"
    AVOIDED = "avoided"


@dataclass(frozen=True, slots=True)
class TermUse:
    """One use of a term of the termbase in the text.

    Attributes:
        term: The term.
        form: Which of its forms.
        passage: The passage that holds it.
        start: Offset of its first character in the passage's plain text.
        end: Offset after its last character.
        introduces: Whether it is an acronym in brackets right after its name: "name (ABC)".
    """

    term: Term
    form: TermForm
    passage: Passage
    start: int
    end: int
    introduces: bool = False


@dataclass(frozen=True, slots=True)
class Introduction:
    """An acronym after its name: “name (ABC)”, “name (the “ABC”)”.

    Attributes:
        acronym: The acronym.
        name: The name, as it is written.
        stem: The words of the name that tell it from others, in plain small letters and without the endings of plurals.
        passage: The passage that holds them.
        start: Offset of the acronym in the passage's plain text.
        is_spelled: Whether the acronym is made of the first letters of the name's words: then it surely is its name.
    """

    acronym: str
    name: str
    stem: tuple[str, ...]
    passage: Passage
    start: int
    is_spelled: bool

    @property
    def span(self) -> Span:
        """Where the acronym stands."""
        return self.passage.running.span(self.start, self.start + len(self.acronym))


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """The index of a report. It equals only itself, so that what several rules ask of it can be remembered.

    Attributes:
        report: The report.
        passages: Every passage by its span, in the order of the report, by language.
        targets: By language, the target of each anchor; the first where there are several.
        clashes: Anchors given twice in one language: the first target and the later one.
        references: Cross-references in the order of the text.
        notes: By language, the footnotes in order of their first mark.
        unmarked: Footnotes without a mark.
        unknown_marks: Marks without a footnote.
        exhibits: The tables and figures that have a title, by their spans, by language and in the order of the text.
        documents: Every document cited, other than the report itself, in the order of the first place that cites it.
        house: What the house asks of a text.
        alignments: Each translation of a section, aligned block by block with its source, in the order of the report.
        uses: The uses of the terms of the termbase, in the order of the passages.
        introductions: The acronyms that follow a name in brackets, of the termbase or not, in the same order.
        standings: The standing of each translation in a section, in the order of the report.
        file_standings: The standing of each translation outside of sections: report.yaml, terms.yaml, documents.yaml,
            data files.
        orphans: Entries of the ledger that no longer belong to a source text.
        exchanged: Titles, values of files and members of lists in the place of others, each with its own source.
        unprotected: The plain text of each passage, by its span, with `OPAQUE` in place of what rules must leave alone.
        failures: Failures of the program while the index was made; what they concern is missing from it.
    """

    report: Report
    passages: Mapping[Span, Passage]
    targets: Mapping[str, Mapping[str, Target]]
    clashes: tuple[tuple[Target, Target], ...]
    references: tuple[Reference, ...]
    notes: Mapping[str, tuple[NumberedNote, ...]]
    unmarked: tuple[Note, ...]
    unknown_marks: tuple[NoteMark, ...]
    documents: tuple[CitedDocument, ...]
    house: House
    exhibits: Mapping[Span, NumberedExhibit] = field(default_factory=dict)
    alignments: tuple[Alignment, ...] = ()
    uses: tuple[TermUse, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    standings: tuple[Standing, ...] = ()
    file_standings: tuple[Standing, ...] = ()
    orphans: tuple[LedgerEntry, ...] = ()
    exchanged: Mapping[Span, Span] = field(default_factory=dict)
    unprotected: Mapping[Span, str] = field(default_factory=dict)
    failures: tuple[Diagnostic, ...] = ()

    @property
    def every_standing(self) -> tuple[Standing, ...]:
        """The standing of each translation: those of sections first."""
        return (*self.standings, *self.file_standings)
