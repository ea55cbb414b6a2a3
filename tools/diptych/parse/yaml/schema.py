"""The shapes of the YAML files, as editors write them: for validation and for JSON Schemas."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, RootModel, Tag
from pydantic_core import PydanticCustomError

from diptych.model.diagnostic import Severity
from diptych.model.front_matter import Numbering, Role, Status
from diptych.model.organ import OrganName
from diptych.model.settings import Annex, Distribution, LinkChoice, Paper, WordChoice
from diptych.parse.yaml.docstrings import describe
from diptych.parse.yaml.pdf_schema import PdfShape

SITE = r"^https?://[^/?#\s]+/(?:[^?#\s]*/)?$"
NAME = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LANGUAGE = r"^[a-z]{2,3}$"
CODE = r"^[A-Z]{3}([0-9]{3})?$"
DOCUMENT_LINK = r"^https?://[^/]+/.*\{symbol\}"
LINKS = LinkChoice()
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

SectionName = Annotated[str, Field(pattern=NAME)]
Language = Annotated[str, Field(pattern=LANGUAGE)]
Words = Annotated[str, Field(min_length=1)]
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
ByLanguage = dict[Language, Words]


def _written_as_day(value: object) -> object:
    """Refuse what is not written as 2020-08-27: pydantic takes any number for a date as well."""
    if isinstance(value, str) and DAY.fullmatch(value):
        return value
    kind = "date_type"
    raise PydanticCustomError(kind, kind)


Day = Annotated[datetime.date, BeforeValidator(_written_as_day)]
Chapter = dict[SectionName, list[SectionName]]
Entry = Annotated[
    Annotated[SectionName, Tag("[name]")] | Annotated[Chapter, Tag("[chapter]")],
    Discriminator(lambda entry: "[chapter]" if isinstance(entry, dict) else "[name]"),
]


class Shape(BaseModel):
    """A mapping in which no other key may stand."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=describe)


class AgendaShape(Shape):
    """An item on an organ's agenda."""

    number: Annotated[int, Field(ge=1)]
    """Number of the item."""
    letter: Annotated[str, Field(pattern=r"^[a-z]$")] | None = None
    """Letter of the sub-item."""
    provisional: bool = False
    """Whether the agenda is still provisional."""
    title: ByLanguage
    """Title of the item, by language."""


class OrganShape(Shape):
    """An organ of the United Nations that the report is addressed to."""

    organ: OrganName
    """Which organ."""
    session: Annotated[int, Field(ge=1, le=999)] | None = None
    """Number of its session, for an organ that counts sessions."""
    year: Annotated[int, Field(ge=1, le=999)] | None = None
    """Number of its year, for the Security Council: 75 in 2020."""
    agenda: AgendaShape | None = None
    """Agenda item under which the report is submitted."""


class RulesShape(Shape):
    """Which rules run, and how much their findings weigh."""

    ignore: list[Annotated[str, Field(pattern=CODE)]] = []
    """Codes of rules that are not run; STY is all of a family."""
    severity: dict[Annotated[str, Field(pattern=CODE)], Severity] = {}
    """Severity by code or family, in place of the rule's own; a code goes before its family."""


class LinkPatternShape(Shape):
    """What to ask instead of a link to a document, to learn whether the document is there."""

    link: Annotated[str, Field(pattern=DOCUMENT_LINK)]
    """Links to documents, as https://undocs.org/{lang}/{symbol}."""
    ask: Annotated[str, Field(pattern=DOCUMENT_LINK)]
    """Address that gives the document as a PDF, with the same words in braces."""


class LinksShape(Shape):
    """How `diptych links` asks whether links work."""

    patterns: list[LinkPatternShape] = []
    """What to ask instead of some links; tried before the patterns that Diptych knows."""
    skip: list[Words] = []
    """Links not to ask; * stands for any characters."""
    per_host: Annotated[int, Field(ge=1, le=999)] = LINKS.per_host
    """Most connections to one host at a time."""
    timeout: Seconds = LINKS.timeout
    """Seconds that one answer may take."""
    address_timeout: Seconds = LINKS.address_timeout
    """Seconds that all attempts at one address may take."""
    run_timeout: Seconds = LINKS.run_timeout
    """Seconds that the whole run may take."""
    attempts: Annotated[int, Field(ge=1, le=999)] = LINKS.attempts
    """How often an address is asked where no usable answer comes."""
    pause: Seconds = LINKS.pause
    """Seconds before the second attempt; twice as long before the third, and so on."""


class WordsShape(Shape):
    """How many words the report may have, and which are right though no dictionary knows them."""

    limit: Annotated[int, Field(ge=1, le=999_999)] = WordChoice().limit
    """Most words in one language."""
    known: dict[Language, list[Words]] = {}
    """Words that are spelt right, by language: names above all."""


class ReportShape(Shape):
    """report.yaml: the report as a whole."""

    symbols: Annotated[list[Words], Field(min_length=1)]
    """The report's own symbols, in the masthead's order."""
    languages: Annotated[list[Language], Field(min_length=1)]
    """Languages of the report; the first is the one it is written in."""
    title: ByLanguage
    """Title, by language."""
    subtitle: ByLanguage = {}
    """Line under the title, by language."""
    notice: ByLanguage = {}
    """Notice on the first page, by language."""
    organs: list[OrganShape] = []
    """Organs that the report is addressed to."""
    order: Annotated[list[Entry], Field(min_length=1)]
    """Sections in order; a chapter names the sections beneath it."""
    letters: bool = False
    """Whether the sections beneath a chapter bear letters: A, B."""
    annexes: list[Annex] = []
    """What to put at the end: documents-cited is a list of the documents cited, with the paragraphs that cite them."""
    distribution: Distribution = Distribution.GENERAL
    """How far the document may go."""
    page: Paper = Paper.LETTER
    """Size of the printed page."""
    pdf: PdfShape = PdfShape()
    """What the PDF has besides the text."""
    date: Day | None = None
    """Date of issue, as 2020-08-27."""
    job: Words | None = None
    """Job number."""
    output: Words | None = None
    """Folder of the outputs, relative to this file."""
    site: Annotated[str, Field(pattern=SITE)] | None = None
    """Address at which the web edition will stand, such as https://example.org/report/."""
    rules: RulesShape = RulesShape()
    """Which rules run."""
    links: LinksShape = LinksShape()
    """How `diptych links` asks whether links work."""
    words: WordsShape = WordsShape()
    """How many words it may have, and which are right."""


class FrontMatterShape(Shape):
    """Front matter of a section."""

    title: Words
    """Heading of the section."""
    organisation: SectionName | None = None
    """Key of the termbase, where the section is about one organisation."""
    status: Status = Status.DRAFT
    """How far the work is."""
    numbering: Numbering = Numbering.CONTINUE
    """What the section does with the run of paragraph numbers."""
    role: Role = Role.TEXT
    """What the section is: a summary stands in a box."""
    source: Language | None = None
    """Language that the section was written in, if not the report's first."""


class NameShape(Shape):
    """A term in one language."""

    name: Words
    """The full name."""
    acronym: Words | None = None
    """Its acronym."""
    short: Words | None = None
    """A shorter form in use."""
    gender: Literal["m", "f", "n"] | None = None
    """Grammatical gender, in a language that has it."""
    article: Words | None = None
    """Article that goes before the name, in a language that needs it."""


class TermShape(BaseModel):
    """A term: an organisation, a body, an office, a fixed expression; a name for each language."""

    model_config = ConfigDict(extra="allow", frozen=True, json_schema_extra=describe)
    __pydantic_extra__: dict[str, NameShape]

    kind: Literal[
        "organisation",
        "body",
        "office",
        "programme",
        "fund",
        "instrument",
        "event",
        "expression",
    ]
    """What it is."""
    avoid: dict[Language, list[Words]] = {}
    """Forms not to use, by language."""


class TermsShape(RootModel[dict[SectionName, TermShape]]):
    """terms.yaml: the termbase."""


class RegisteredShape(Shape):
    """A document that the report cites."""

    dual: Words | None = None
    """Its other symbol."""
    title: ByLanguage = {}
    """Title, by language."""
    date: Day | None = None
    """Date of the document, as 2013-08-06."""
    note: Words | None = None
    """A remark for editors."""


class RegisterShape(RootModel[dict[str, RegisteredShape]]):
    """documents.yaml: the register of cited documents."""
