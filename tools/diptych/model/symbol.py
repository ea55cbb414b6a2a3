"""Document symbols, what can be wrong with one, the series that a report describes, and citations of documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Self

from diptych.model.organ import ORGANS
from diptych.model.written import ByLanguage, Wording

if TYPE_CHECKING:
    from diptych.model.organ import OrganName


class SymbolFault(Enum):
    """Why a symbol is refused."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    CHARACTER = "character that no symbol has"
    SPACE = "space inside"
    BRACKETS = "brackets that do not match"
    QUALIFIER = "unknown words in brackets"
    ORGAN = "unknown organ"
    EMPTY_PART = "empty part between two slashes"
    NUMBER_MISSING = "number missing"
    NUMBER_WRONG = "no such number"
    YEAR_MISSING = "year missing"
    YEAR_WRONG = "year not written as this series writes it"
    SESSION_MISSING = "session missing"
    SESSION_WRONG = "no such session"
    SESSION_OF_OLD = "session from before symbols gave it"
    LETTERS = "letters of parts not in order"
    MODIFIER = "modifier without its number or out of place"
    PART = "part that no series has"
    DUAL = "second half that is not a symbol"


@dataclass(frozen=True, slots=True)
class Parts:
    """What a symbol is made of.

    Attributes:
        organ: First part: `A`, `S`, `E`, `CCPR`.
        bodies: Subsidiary bodies, as written: `("HRC",)`, `("AC.10", "C.3")`.
        session: Session as written: `73`, `S-10`, `XXX`, `ES-V`.
        year: Calendar year, where the series has one.
        kind: Type of document: `RES`, `PRST`, `L`, `PV`; none for plain documents.
        number: Number within the series.
        letters: Letters of the parts of a resolution: `A`, `A-C`.
        modifiers: What came after the document itself: `("Rev.1", "Add.1")`.
        qualifiers: Words in brackets: `("Vol. II",)`.
    """

    organ: str = ""
    bodies: tuple[str, ...] = ()
    session: str | None = None
    year: int | None = None
    kind: str | None = None
    number: str | None = None
    letters: str = ""
    modifiers: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()


def organ_of(parts: Parts) -> OrganName | None:
    """Return the organ to whose documents a symbol belongs, or none where it is not in `ORGANS`."""
    mine = [
        organ
        for organ, facts in ORGANS.items()
        if parts.organ == facts.letter and parts.bodies[: len(facts.bodies)] == facts.bodies
    ]
    # The documents of the Human Rights Council have the letter of the Assembly too.
    return max(mine, key=lambda organ: len(ORGANS[organ].bodies), default=None)


@dataclass(frozen=True, slots=True)
class DocumentSeries:
    """Documents of one institution whose symbols are alike.

    Attributes:
        template: Their symbol, such as COM({year}) {number} final; by language where it has words of a language. In \
braces: year, yy, number, session, letters, letter, roman, each with a figure after it where one comes twice.
        address: Their address on the web, with the same words in braces and {lang}; by language where it differs more.
    """

    template: Wording | ByLanguage
    address: Wording | ByLanguage = field(default_factory=dict)


class OwnDocument(NamedTuple):
    """What a report says of a document in one of the series that it describes.

    Attributes:
        forms: Its symbol as each language writes it; the first is the one that it is known by.
        addresses: Its addresses on the web by language; empty where it has none.
    """

    forms: Mapping[str, str]
    addresses: Mapping[str, str]


class Symbol(str):
    """A document symbol in canonical form, without spaces: `S/RES/1809(2008)`.

    That of a document in a series which a report describes is as its template writes it: `COM(2024) 123 final`.

    It is its own text: it compares, hashes and serialises as a string.

    Attributes:
        parts: What the symbol, or the first half of a dual one, is made of.
        duals: The further halves of a dual symbol, `S/2018/592` in `A/73/328-S/2018/592`.
        own: What the report says of the document, if it is in a series that the report describes.
    """

    __slots__ = ("duals", "own", "parts")

    parts: Parts
    duals: tuple[Symbol, ...]
    own: OwnDocument | None

    def __new__(
        cls, text: str, parts: Parts | None = None, duals: tuple[Symbol, ...] = (), own: OwnDocument | None = None
    ) -> Self:
        """Return the symbol written `text`, which must be canonical already."""
        symbol = super().__new__(cls, text)
        symbol.parts = parts or Parts()
        symbol.duals = duals
        symbol.own = own
        return symbol

    @property
    def halves(self) -> tuple[Symbol, ...]:
        """The symbol itself, or each half of a dual one."""
        first = str(self)
        for dual in reversed(self.duals):
            first = first.removesuffix(f"-{dual}")
        return (Symbol(first, self.parts, own=self.own), *self.duals)


@dataclass(frozen=True, slots=True)
class Citation:
    """One document cited in a text.

    Attributes:
        start: Offset of the first code point of what a link covers.
        end: Offset after its last code point.
        symbol: What is cited, with the letter of a part and both halves of a dual symbol.
        target: The symbol that the link leads to.
        pinpoint: The place in the document, as written: `para. 12`, `paragraph 4 (l) of the annex`.
        body: The body that the prose names as author, where it names one.
    """

    start: int
    end: int
    symbol: Symbol
    target: Symbol
    pinpoint: str | None = None
    body: OrganName | None = None


class MalformedSymbolError(ValueError):
    """A text that is not a document symbol.

    Attributes:
        text: The text refused.
        reason: Why.
        suggestion: The symbol that was probably meant, where one is near.
    """

    def __init__(self, text: str, reason: SymbolFault, suggestion: str | None = None) -> None:
        """Say what is wrong with `text`."""
        hint = f" (did you mean {suggestion}?)" if suggestion else ""
        super().__init__(f"{text[:80]!r}: {reason.value}{hint}")
        self.text = text
        self.reason = reason
        self.suggestion = suggestion
