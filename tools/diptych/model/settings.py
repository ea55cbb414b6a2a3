"""What `report.yaml`, `terms.yaml` and `documents.yaml` say."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from diptych.model.pdf_choice import PdfChoice

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from diptych.model.diagnostic import Severity
    from diptych.model.organ import OrganName
    from diptych.model.source import Span
    from diptych.model.symbol import Symbol


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
        number: The item.
        title: Its title by language.
        letter: The sub-item, such as `a`.
        provisional: Whether the agenda is still provisional.
    """

    number: int
    title: Mapping[str, str]
    letter: str | None = None
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ as the masthead names it: with its session or its year, and agenda item."""

    name: OrganName
    session: int | None = None
    year: int | None = None
    agenda: AgendaItem | None = None


@dataclass(frozen=True, slots=True)
class OrderEntry:
    """A place in the order of sections; a chapter has children."""

    name: str
    span: Span
    children: tuple[OrderEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """Which rules run and how much they weigh."""

    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinkPattern:
    """What to ask instead of a link whose page opens whether the document is there or not.

    Attributes:
        link: Links to documents, such as `https://undocs.org/{lang}/{symbol}`; one without `{lang}` is in English.
        ask: The address that gives the document's PDF, with the same placeholders.
    """

    link: str
    ask: str


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """How links are asked over the network.

    Attributes:
        patterns: What to ask instead of some links, before the patterns that Diptych knows.
        skip: Links not to ask; `*` stands for any characters.
        allow_private: Hosts that may be asked though they are not public; the user names them, never a report.
        per_host: Most connections to one host at a time.
        timeout: Seconds that one answer may take.
        address_timeout: Seconds that all attempts at one address may take, with the pauses between them.
        run_timeout: Seconds that the whole run may take.
        attempts: How often an address is asked where no usable answer comes.
        pause: Seconds before the second attempt; twice as long before the third, and so on.
    """

    patterns: tuple[LinkPattern, ...] = ()
    skip: tuple[str, ...] = ()
    allow_private: tuple[str, ...] = ()
    per_host: int = 4
    timeout: float = 60
    address_timeout: float = 180
    run_timeout: float = 3600
    attempts: int = 3
    pause: float = 1


@dataclass(frozen=True, slots=True)
class WordChoice:
    """How many words a report may have, and which it uses that no dictionary knows.

    Attributes:
        limit: Most words in one language: 8,500 in a report of the Secretariat (Editorial Manual).
        known: Words that are right, by language.
    """

    limit: int = 8500
    known: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """What `report.yaml` says.

    Attributes:
        symbols: The report's own symbols, in masthead order.
        languages: Language tags; the first is the source.
        title: Title by language.
        subtitle: Line under the title by language.
        notice: Notice on the masthead by language.
        organs: Organs that the report is addressed to.
        order: Sections in order.
        letters: Whether the sections beneath a chapter bear letters.
        annexes: What follows the sections.
        distribution: How far the document may go.
        paper: Size of the printed page.
        pdf: What the PDF has besides the text.
        date: Date of issue.
        job: Job number.
        output: Folder of the outputs, relative to the report's.
        site: Address at which the web edition is published.
        rules: Which rules run.
        links: How links are asked over the network.
        words: How many words the report may have, and which are right.
        spans: Where each value stands, by dotted key.
    """

    symbols: tuple[Symbol, ...]
    languages: tuple[str, ...]
    title: Mapping[str, str]
    subtitle: Mapping[str, str] = field(default_factory=dict)
    notice: Mapping[str, str] = field(default_factory=dict)
    organs: tuple[Organ, ...] = ()
    order: tuple[OrderEntry, ...] = ()
    letters: bool = False
    annexes: tuple[Annex, ...] = ()
    distribution: Distribution = Distribution.GENERAL
    paper: Paper = Paper.LETTER
    pdf: PdfChoice = field(default_factory=PdfChoice)
    date: datetime.date | None = None
    job: str | None = None
    output: str | None = None
    site: str | None = None
    rules: RuleChoice = RuleChoice()
    links: LinkChoice = LinkChoice()
    words: WordChoice = WordChoice()
    spans: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Name:
    """A term in one language.

    Attributes:
        name: The full name.
        acronym: Its acronym.
        short: A shorter form in use.
        gender: In French, `m` or `f`.
        article: In French, the article that goes before it.
    """

    name: str
    acronym: str | None = None
    short: str | None = None
    gender: str | None = None
    article: str | None = None


EXPRESSION = "expression"
"""The kind of the terms that are no names: they take a plural, and a translation may render them freely."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the termbase: what it is, its names and the forms to avoid, by language."""

    key: str
    kind: str
    names: Mapping[str, Name]
    avoid: Mapping[str, tuple[str, ...]]
    span: Span


@dataclass(frozen=True, slots=True)
class RegisteredDocument:
    """A cited document as the register knows it.

    Attributes:
        symbol: Its symbol.
        span: Where it stands in the register.
        dual: Its other symbol.
        title: Title by language.
        date: Date of the document.
        note: A remark for editors.
    """

    symbol: Symbol
    span: Span
    dual: Symbol | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    date: datetime.date | None = None
    note: str | None = None
