"""What in a text tells of facts: numbers, months, currencies, the nouns for parts of a text, and what joins them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts import english, french
from diptych.index.facts.numerals import worth_of_digits, worth_of_roman, worth_of_words
from diptych.index.facts.vocabulary import DASH, SPACE, Vocabulary, either, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Reader = Callable[["Scanner", re.Match[str]], "Token"]

CUES = {
    "d": "digits that may be the day of a month",
    "y": "digits that may be a year",
    "n": "other digits",
    "w": "a number in words",
    "o": "an ordinal in digits",
    "O": "an ordinal in words",
    "f": "a fraction in words",
    "s": "years that run from one into the next: 2024/25",
    "D": "a decade",
    "h": "a time of day",
    "m": "a month that needs a day or a year beside it",
    "M": "a month that may stand alone",
    "%": "per cent",
    "c": "the sign of a currency",
    "u": "a currency by its name",
    "p": "a part of a text, such as a paragraph",
    "P": "several such parts",
    "l": "the letter of a subparagraph",
    "b": "a number in brackets",
    "g": "a number before a closing bracket: the mark of a member of a list",
    "r": "a Roman numeral",
    "e": "an idiom that may answer a number",
    ",": "a comma",
    "j": "and, or",
    "t": "to, as far as",
}
"""The letters of cues: the forms of facts are regular expressions over them (`forms.py`)."""

VOCABULARIES = {"en": english.VOCABULARY, "fr": french.VOCABULARY}
LAST_DAY = 31
NOON = 12
YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")


class Token(NamedTuple):
    """A word or sign that tells of facts.

    Attributes:
        cue: What it is, one of `CUES`.
        start: Offset of its first code point in the text.
        end: Offset after its last.
        number: What it is worth, if it is a number; the months and idioms too.
        name: What it stands for, if it is none: `USD`, `paragraph`, `l`, `10:30`.
        magnitude: What the words after digits multiply them by: `number` is the product.
    """

    cue: str
    start: int
    end: int
    number: Decimal = Decimal(0)
    name: str = ""
    magnitude: int = 1


@dataclass(frozen=True, slots=True)
class Scanner:
    """A vocabulary ready to read with.

    Attributes:
        words: The vocabulary.
        pattern: All that tells of facts; each kind is a group that is named for it.
        values: What number words add or multiply, ordinals among them.
        lone_month: A month that may stand without day and year.
    """

    words: Vocabulary
    pattern: re.Pattern[str]
    values: Mapping[str, int]
    lone_month: re.Pattern[str]

    def tokens(self, text: str) -> Iterator[Token]:
        """Yield the tokens of a text in order."""
        for match in self.pattern.finditer(text):
            yield READERS[match.lastgroup or ""](self, match)


@cache
def scanner_of(lang: str) -> Scanner | None:
    """Return the scanner of a language, or none where nothing is known of it."""
    words = VOCABULARIES.get(lang)
    if words is None:
        return None
    values = {**words.cardinals, **words.ordinals}
    return Scanner(words, re.compile(_pattern(words)), values, re.compile(words.lone_month))


def _pattern(words: Vocabulary) -> str:
    magnitude = rf"(?:(?:{SPACE}|{DASH})(?P<magnitude>{either(words.magnitudes)})\b)?"
    at_word = "|".join(
        (
            rf"(?P<decade>{words.decade})",
            r"(?P<years>(?P<first>(?:19|20)\d\d)(?:/|-|–)(?P<second>\d\d))(?![\w/])",
            rf"(?P<clock>{words.clock})(?!\w)",
            rf"(?P<ordinal_digits>\d+){words.ordinal_ends}\b",
            r"(?P<mark>\d{1,2})\)",
            rf"(?P<number>(?P<digits>{words.digits})(?![\d/]*[^\W\d_]){magnitude})",
            rf"(?P<echo>(?i:{either(words.echoes)}))(?!\w)",
            rf"(?P<fraction>(?i:{words.fraction}))\b",
            rf"(?P<written_ordinal>(?i:{words.written_ordinal}))\b(?!{words.unlike_ordinals})",
            rf"(?P<written>(?i:{words.written}))\b",
            rf"(?P<month>{either(words.months)})\b",
            rf"(?P<currency>{words.of}?(?i:{either(words.currencies)}))\b",
            rf"(?P<several_places>(?i:{either(words.several_places)}))(?!\w)",
            rf"(?P<place>(?i:{either(words.places)}))(?!\w)",
            rf"(?P<until>{words.until})\b",
            rf"(?P<joint>{words.joints})\b",
            r"(?P<roman_ordinal>[IVX]+)e\b",
            r"(?P<roman>[IVXLC]+)\b",
        )
    )
    anywhere = "|".join(
        (
            rf"(?P<letter>{words.letter})(?!\w)",
            r"\((?P<bracketed>\d{1,3})\)",
            rf"(?P<sign>{either(words.signs)})",
            rf"(?P<per_cent>(?i:{words.per_cent}))",
            r"(?P<comma>,)",
            r"(?P<dash>(?<=\d)\s?[–-]\s?(?=\d))",
        )
    )
    return rf"(?<![\w.])(?<![A-Z]{DASH})(?<!\d[.,:])(?:{at_word})|{anywhere}"


def _number(scanner: Scanner, match: re.Match[str]) -> Token:
    written = match["digits"]
    worth = worth_of_digits(written, scanner.words)
    magnitude = scanner.words.magnitudes[match["magnitude"]] if match["magnitude"] else 1
    cue = "n"
    if YEAR.fullmatch(match[0]):
        cue = "y"
    elif match[0].isdecimal() and len(written) < len("100") and 1 <= worth <= LAST_DAY:
        cue = "d"
    return Token(cue, *match.span(), worth * magnitude, magnitude=magnitude)


def _mark(_: Scanner, match: re.Match[str]) -> Token:
    """Return the mark of a member of a list; where brackets are open, the last number in them."""
    before = match.string[: match.start()]
    number = Decimal(match["mark"])
    if before.count("(") <= before.count(")"):
        return Token("g", *match.span(), number)
    return Token("d" if 1 <= number <= LAST_DAY else "n", *match.span("mark"), number)


def _written(cue: str) -> Reader:
    return lambda scanner, match: Token(cue, *match.span(), worth_of_words(match[0], scanner.values))


def _fraction(scanner: Scanner, match: re.Match[str]) -> Token:
    count = worth_of_words(match["count"], scanner.values)
    return Token("f", *match.span(), count, f"{count}/{scanner.words.parts[match['part'].lower()]}")


def _month(scanner: Scanner, match: re.Match[str]) -> Token:
    alone = scanner.lone_month.match(match.string, match.start())
    return Token("M" if alone else "m", *match.span(), Decimal(scanner.words.months[match[0]]))


def _clock(_: Scanner, match: re.Match[str]) -> Token:
    hour = int(match["hour"])
    if match["late"] and hour < NOON:
        hour += NOON
    return Token("h", *match.span(), name=f"{hour}:{match['minute']}" if match["minute"] else str(hour))


def _years(_: Scanner, match: re.Match[str]) -> Token:
    return Token("s", *match.span(), Decimal(match["first"]), match["first"][:2] + match["second"])


def _currency(scanner: Scanner, match: re.Match[str]) -> Token:
    name = re.sub(rf"^{scanner.words.of}", "", match[0])
    return Token("u", *match.span(), name=scanner.words.currencies[phrase(name)])


def _sign(cue: str) -> Reader:
    """Return what reads a sign that stands for itself."""
    return lambda _, match: Token(cue, *match.span(), name=match[match.lastgroup or 0])


READERS: Mapping[str, Reader] = {
    "number": _number,
    "mark": _mark,
    "written": _written("w"),
    "written_ordinal": _written("O"),
    "fraction": _fraction,
    "month": _month,
    "clock": _clock,
    "years": _years,
    "currency": _currency,
    "decade": lambda _, match: Token("D", *match.span(), name=f"{match['ten'][-1]}0s"),
    "ordinal_digits": lambda _, match: Token("o", *match.span(), Decimal(match["ordinal_digits"])),
    "roman_ordinal": lambda _, match: Token("o", *match.span(), Decimal(worth_of_roman(match["roman_ordinal"]))),
    "roman": lambda _, match: Token("r", *match.span(), Decimal(worth_of_roman(match[0]))),
    "bracketed": lambda _, match: Token("b", *match.span(), Decimal(match["bracketed"])),
    "place": lambda scanner, match: Token("p", *match.span(), name=scanner.words.places[phrase(match[0])]),
    "several_places": lambda scanner, match: Token(
        "P", *match.span(), name=scanner.words.several_places[phrase(match[0])]
    ),
    "letter": lambda scanner, match: Token("l", *match.span(), name=match[0].strip("()")),
    "echo": lambda scanner, match: Token("e", *match.span(), Decimal(scanner.words.echoes[phrase(match[0])])),
    "sign": lambda scanner, match: Token("c", *match.span(), name=scanner.words.signs[" ".join(match[0].split())]),
    "per_cent": _sign("%"),
    "comma": _sign(","),
    "joint": _sign("j"),
    "until": _sign("t"),
    "dash": _sign("t"),
}
"""What reads each kind of match."""
