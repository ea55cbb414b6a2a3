"""The house: what the institution that publishes a report says on its pages, and what it asks of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from diptych.model.settings import Paper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.organ import OrganName
    from diptych.model.settings import Distribution

MessageInContext = tuple[str, str]
"""The context of a message, then the message: one English word may need two in another language."""


class Dictionary(Protocol):
    """A dictionary of one language."""

    def knows(self, word: str) -> bool:
        """Return whether a word is spelt correctly."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return the words that may have been meant, the likeliest first. This is slow."""


class UsageKind(Enum):
    """What is wrong with a form that the house does not use."""

    SPELLING = "spelling"
    CAPITALS = "capitals"
    NAME = "name"
    EXPRESSION = "expression"
    ABBREVIATION = "abbreviation"


class Authority(Enum):
    """The source of a usage."""

    MANUAL = "manual"
    """The United Nations Editorial Manual."""
    USAGE = "usage"
    """Counted in official documents."""
    CUSTOM = "custom"
    """General practice at the United Nations."""


@dataclass(frozen=True, slots=True)
class Usage:
    """A form that the house does not use, and the one that it uses.

    Attributes:
        kind: What is wrong with the form.
        wrong: The form; one without capitals also covers the same form at the start of a sentence.
        right: What the house writes.
        authority: The source of the usage.
        is_safe: Whether the right form may be put in unseen.
        since: The first year in whose reports the right form holds.
        unless: Longer expressions in which the form is right.
    """

    kind: UsageKind
    wrong: str
    right: str
    authority: Authority
    is_safe: bool
    since: int = 0
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The words of the house in one language.

    Attributes:
        usages: Forms that it does not use, by what is wrong with them.
        ize: Spellings in -ize, as in the Editorial Manual, by those in -ise: verbs and words derived from them.
        names: Names of organs and the like, which keep their capitals in a heading.
        countries: Names of countries, which keep them too and take no possessive.
        counted: Nouns whose number is written as a word below ten.
        labels: Words, in small letters, that make the number after them a label, or join it to another number.
        numerals: Numbers in words, one to ninety.
    """

    usages: Mapping[UsageKind, tuple[Usage, ...]] = field(default_factory=dict)
    ize: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    numerals: Mapping[str, int] = field(default_factory=dict)


class MastheadLabels(NamedTuple):
    """The words at the head of a first page, as messages that the catalogues translate; a line may be left out.

    Attributes:
        institution: Name of the institution.
        organs: Names of the organs to which its reports are addressed.
        distributions: How far a document may go: `Distr.: General`.
        original: The language in which the report was written, from `{language}`.
        session: A session of an organ, from `{ordinal}`.
        year: A year of an organ that counts years, from `{ordinal}`.
        issued: Where and when it is issued, from `{place}` and `{date}`.
        item: An agenda item, from `{number}`.
        provisional_item: An item of an agenda that is still provisional, from `{number}`.
        sub_item: What takes the place of the number for a sub-item, from `{number}` and `{letter}`.
    """

    institution: str = ""
    organs: Mapping[OrganName, str] = MappingProxyType({})
    distributions: Mapping[Distribution, str] = MappingProxyType({})
    original: str = ""
    session: str = ""
    year: str = ""
    issued: str = "{place}, {date}"
    item: str = ""
    provisional_item: str = ""
    sub_item: MessageInContext = ("", "")


class ImprintLabels(NamedTuple):
    """The line at the foot of a first page, after the job number.

    Attributes:
        edition: The mark of the edition's language.
        day: How the date of issue is written, as `strftime` takes it.
    """

    edition: MessageInContext
    day: str


class DocumentNaming(NamedTuple):
    """How documents are named and listed.

    Attributes:
        series: The organs whose documents come first in a list, in order; the others follow by their symbols.
        resolutions: The name of a resolution in full, by the organ that adopted it, as a message, from `{number}`.
    """

    series: tuple[OrganName, ...] = ()
    resolutions: Mapping[OrganName, str] = MappingProxyType({})


class HouseWords(NamedTuple):
    """What one language says of the institution, for the rules that read a text.

    Attributes:
        names: Names of the institution itself.
        speakers: Those who speak in its reports or are addressed in them, by name: another language often says “it”.
        indistinct: Words, in small letters and without their endings, that many names of its bodies share.
    """

    names: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    indistinct: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """An institution that publishes reports. What it does not say is left out, and what needs it finds nothing.

    Attributes:
        name: Its own name among the houses, such as `united-nations`.
        code: The code by which identifiers of its documents name it.
        needs: The settings without which a report has no first page, beside those that every report needs.
        keys: The settings, by dotted key, that only houses with such a first page use.
        layout: The form of its first page: the name of its template and its style sheet.
        paper: The paper that it prints on.
        longest: Most words of a report in one language, unless the report says otherwise; none for any number.
        masthead: The words at the head of a first page.
        imprint: The line at the foot of a first page.
        documents: How documents are named and listed.
        rules: The rules of its own style, which no other house has: codes, or the letters of whole families.
        tables: Folder of its tables of usage in the package, one for each language.
        words: What each language says of it, by language.
        dictionaries: Dictionaries by language.
        sheets: Style sheets by language, read from its tables.
    """

    name: str = ""
    code: str = ""
    needs: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    layout: str = "plain"
    paper: Paper = Paper.A4
    longest: int | None = None
    masthead: MastheadLabels = field(default_factory=MastheadLabels)
    imprint: ImprintLabels | None = None
    documents: DocumentNaming = field(default_factory=DocumentNaming)
    rules: frozenset[str] = frozenset()
    tables: str = ""
    words: Mapping[str, HouseWords] = field(default_factory=dict)
    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)
    sheets: Mapping[str, StyleSheet] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """Its own names in all languages."""
        return frozenset[str]().union(*(said.names for said in self.words.values()))

    @property
    def indistinct(self) -> frozenset[str]:
        """The words, of all languages, that many names of its bodies share."""
        return frozenset[str]().union(*(said.indistinct for said in self.words.values()))
