"""What `report.yaml`, `terms.yaml` and `documents.yaml` say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Literal

from diptych.model.diagnostic import Severity
from diptych.model.exhibit import TableChoice
from diptych.model.link_check import LinkChoice
from diptych.model.organ import OrganName
from diptych.model.source import Span
from diptych.model.symbol import DocumentSeries, Symbol
from diptych.model.written import (
    AtLeast,
    ByLanguage,
    Day,
    LanguageName,
    Letter,
    NotWritten,
    OtherKeys,
    RuleCode,
    Site,
    SmallNumber,
    Within,
    Wording,
    WordLists,
    Words,
    WrittenAs,
    WrittenEntry,
    WrittenKey,
)

DEFAULT_HOUSE = "united-nations"
"""The house of a report that names none."""


class Distribution(Enum):
    """How far a document may go."""

    GENERAL = "general"
    LIMITED = "limited"
    RESTRICTED = "restricted"


class Paper(Enum):
    """Size of the printed page: New York prints on Letter, Geneva on A4."""

    LETTER = "letter"
    A4 = "a4"


class Annex(Enum):
    """What can be put at the end of a report without being written."""

    DOCUMENTS_CITED = "documents-cited"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item on an organ's agenda.

    Attributes:
        number: Number of the item.
        title: Title of the item, by language.
        letter: Letter of the sub-item.
        provisional: Whether the agenda is still provisional.
    """

    number: Annotated[int, Within(1)]
    title: ByLanguage
    letter: Letter | None = None
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ of the United Nations that the report is addressed to.

    Attributes:
        name: Which organ.
        session: Number of its session, for an organ that counts sessions.
        year: Number of its year, for the Security Council: 75 in 2020.
        agenda: Agenda item under which the report is submitted.
    """

    name: Annotated[OrganName, WrittenKey("organ")]
    session: SmallNumber | None = None
    year: SmallNumber | None = None
    agenda: AgendaItem | None = None


@dataclass(frozen=True, slots=True)
class Institution:
    """The institution that issues the report, if it is not the United Nations.

    Attributes:
        name: Its name, by language.
        short: Its short name or its acronym, by language.
        address: Its address in one line, by language, for the foot of the first page.
        logo: Picture, in this folder, for the head of the first page.
    """

    name: ByLanguage
    short: ByLanguage = field(default_factory=dict)
    address: ByLanguage = field(default_factory=dict)
    logo: Words | None = None


@dataclass(frozen=True, slots=True)
class OrderEntry:
    """A place in the order of sections; a chapter has children."""

    name: str
    span: Span
    children: tuple[OrderEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfChoice:
    """What the PDF has besides the text.

    Attributes:
        archive: Whether the PDF is made for archives: PDF/A-2a, besides PDF/UA-1.
        codes: Whether the first page has, at its foot, bar codes of the job number and of the document's address (QR).
        contents: Whether a page of contents comes before the text.
        emblem: Picture, in this folder, for the place of the emblem on the first page. Only the Organization may \
use the emblem of the United Nations.
    """

    archive: bool = False
    codes: bool = False
    contents: bool = False
    emblem: Words | None = None


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """Which rules run, and how much their findings weigh.

    Attributes:
        ignore: Codes of rules not to run; STY stands for a whole family.
        severity: Severity by code or family, in place of the rule's own; a code takes precedence over its family. A
            rule that is off unless asked for runs if its code is here.
    """

    ignore: tuple[RuleCode, ...] = ()
    severity: Mapping[RuleCode, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WordChoice:
    """How many words the report may have, and which are right though no dictionary knows them.

    Attributes:
        limit: Most words in one language. Other institutions than the United Nations have no limit unless they set it.
        known: Words to accept as spelt right, by language: names above all.
    """

    limit: Annotated[int, Within(1, 999_999)] | None = 8500  # of a report of the Secretariat, by the Editorial Manual
    known: WordLists = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """report.yaml: the report as a whole.

    Attributes:
        house: Who issues the report: united-nations, or plain for any other institution.
        symbols: The report's own symbols, in the masthead's order (united-nations).
        institution: The institution that issues the report (plain).
        reference: The report's own reference, in any form; it may have none (plain).
        kind: What kind of document it is, by language, such as Annual report (plain).
        place: Where it is issued, by language (plain).
        languages: Languages of the report; the first is the one it is written in.
        title: Title, by language.
        subtitle: Line under the title, by language.
        notice: Notice on the first page, by language.
        organs: Organs that the report is addressed to.
        order: Sections in order; a chapter names the sections below it.
        letters: Whether the sections below a chapter have letters: A, B.
        annexes: What to put at the end: documents-cited lists the documents cited, with the paragraphs that cite them.
        distribution: How far the document may go.
        paper: Size of the printed page; without it, a4 in the house plain.
        pdf: What the PDF has besides the text.
        tables: How tables are set.
        date: Date of issue, such as 2020-08-27.
        job: Job number.
        output: Folder of the outputs, relative to this file.
        site: Address at which the web edition will be, such as https://example.org/report/.
        series: Documents of an institution that the text cites, by templates of their symbols, such as \
COM({year}) {number} final.
        rules: Which rules run.
        links: How `diptych links` checks links.
        words: How many words the report may have, and which to accept as spelt right.
        spans: Where each value is, by dotted key.
    """

    house: Words = DEFAULT_HOUSE
    symbols: Annotated[tuple[Symbol, ...], AtLeast(1), WrittenAs(tuple[Words, ...])] = ()  # a house may need them
    institution: Institution | None = None
    reference: Wording | None = None
    kind: ByLanguage = field(default_factory=dict)
    place: ByLanguage = field(default_factory=dict)
    languages: Annotated[tuple[LanguageName, ...], AtLeast(1)]
    title: ByLanguage
    subtitle: ByLanguage = field(default_factory=dict)
    notice: ByLanguage = field(default_factory=dict)
    organs: tuple[Organ, ...] = ()
    order: Annotated[tuple[OrderEntry, ...], AtLeast(1), WrittenAs(tuple[WrittenEntry, ...])]
    letters: bool = False
    annexes: tuple[Annex, ...] = ()
    distribution: Distribution = Distribution.GENERAL
    paper: Annotated[Paper, WrittenKey("page")] = Paper.LETTER
    pdf: PdfChoice = PdfChoice()
    tables: TableChoice = field(default_factory=TableChoice)
    date: Day | None = None
    job: Words | None = None
    output: Words | None = None
    site: Site | None = None
    series: tuple[DocumentSeries, ...] = ()
    rules: RuleChoice = RuleChoice()
    links: LinkChoice = field(default_factory=LinkChoice)
    words: WordChoice = WordChoice()
    spans: Annotated[Mapping[str, Span], NotWritten()]

    @property
    def references(self) -> tuple[str, ...]:
        """What the document itself is cited by: its symbols, or its reference; nothing if it has none."""
        return tuple(map(str, self.symbols)) or ((self.reference,) if self.reference else ())


@dataclass(frozen=True, slots=True)
class Name:
    """A term in one language.

    Attributes:
        name: The full name.
        acronym: Its acronym.
        short: A shorter form in use.
        gender: Grammatical gender, in a language that has it.
        article: Article before the name, in a language that needs it.
    """

    name: Wording
    acronym: Words | None = None
    short: Wording | None = None
    gender: Literal["m", "f", "n"] | None = None
    article: Words | None = None


EXPRESSION = "expression"
"""The kind of the terms that are not names: they have a plural, and a translation may render them freely."""
TermKind = Literal["organisation", "body", "office", "programme", "fund", "instrument", "event", "expression"]


@dataclass(frozen=True, slots=True)
class Term:
    """A term: an organization, a body, an office, a fixed expression; a name for each language.

    Attributes:
        key: Its key in the termbase.
        kind: What it is.
        names: Its names, by language.
        avoid: Forms not to use, by language.
        span: Where its key is.
        spans: Where its name is, by language.
    """

    key: Annotated[str, NotWritten()]
    kind: TermKind
    names: Annotated[Mapping[str, Name], OtherKeys()]
    avoid: WordLists = field(default_factory=dict)
    span: Annotated[Span, NotWritten()] = field(kw_only=True)
    spans: Annotated[Mapping[str, Span], NotWritten()] = field(default_factory=dict, kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredDocument:
    """A document that the report cites.

    Attributes:
        symbol: Its symbol.
        span: Its place in the register.
        dual: Its other symbol.
        title: Title, by language.
        date: Date of the document, such as 2013-08-06.
        note: A remark for editors.
        spans: Where its title is, by language.
    """

    symbol: Annotated[Symbol, NotWritten()]
    span: Annotated[Span, NotWritten()]
    dual: Annotated[Symbol | None, WrittenAs(Words | None)] = None
    title: ByLanguage = field(default_factory=dict)
    date: Day | None = None
    note: Wording | None = None
    spans: Annotated[Mapping[str, Span], NotWritten()] = field(default_factory=dict)
