"""The token that each kind of match in a text makes, or none where it proves to be something else."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.index.facts.number_words import read_words
from diptych.index.facts.numerals import worth_of_digits, worth_of_roman
from diptych.index.facts.tokens import FactToken
from diptych.languages.patterns import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.index.facts.vocabulary import Vocabulary

    Reader = Callable[[Vocabulary, re.Match[str]], FactToken | None]

LAST_DAY = 31
NOON = 12
YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")


def _number(words: Vocabulary, match: re.Match[str]) -> FactToken:
    written = match["digits"]
    worth = worth_of_digits(written, words.numerals)
    magnitude = words.numbers.magnitudes[phrase(match["magnitude"])] if match["magnitude"] else 1
    cue = "n"
    if YEAR.fullmatch(match[0]):
        cue = "y"
    elif match[0].isdecimal() and len(written) < len("100") and 1 <= worth <= LAST_DAY:
        cue = "d"
    return FactToken(cue, *match.span(), worth * magnitude, magnitude=magnitude)


def _mark(_: Vocabulary, match: re.Match[str]) -> FactToken:
    """Return the mark of a member of a list, or, where brackets are open, the last number in them."""
    opened, closed = (bisect_left(places, match.start()) for places in _brackets(match.string))
    number = Decimal(match["mark"])
    if opened <= closed:
        return FactToken("g", *match.span(), number)
    return FactToken("d" if 1 <= number <= LAST_DAY else "n", *match.span("mark"), number)


@lru_cache(maxsize=1)
def _brackets(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the brackets of a text open, and where they close."""
    first, second = (tuple(match.start() for match in re.finditer(re.escape(mark), text)) for mark in "()")
    return first, second


def _written(words: Vocabulary, match: re.Match[str]) -> FactToken | None:
    reading = read_words(match.string, match.start(), words.numbers)
    if reading is None:
        return None
    worth = Decimal(reading.worth)
    if not reading.is_ordinal:
        return FactToken("w", match.start(), reading.end, worth, magnitude=reading.magnitude)
    if re.compile(words.numbers.unlike_ordinals).match(match.string, reading.end):
        return None
    return FactToken("O", match.start(), reading.end, worth)


def _half(words: Vocabulary, match: re.Match[str]) -> FactToken:
    magnitude = words.numbers.magnitudes[phrase(match["halved"])]
    return FactToken("n", *match.span(), Decimal(magnitude) / 2, magnitude=magnitude)


def _fraction(words: Vocabulary, match: re.Match[str]) -> FactToken | None:
    count = words.numbers.cardinals.get(match["count"].lower())
    if count is None:
        return None
    return FactToken("f", *match.span(), Decimal(count), f"{count}/{words.numbers.parts[phrase(match['part'])]}")


def _month(words: Vocabulary, match: re.Match[str]) -> FactToken:
    alone = words.lone_month.match(match.string, match.start())
    return FactToken("M" if alone else "m", *match.span(), Decimal(words.months[match[0]]))


def _clock(_: Vocabulary, match: re.Match[str]) -> FactToken:
    hour = int(match["hour"])
    if match["late"] and hour < NOON:
        hour += NOON
    return FactToken("h", *match.span(), name=f"{hour}:{match['minute']}" if match["minute"] else str(hour))


def _years(_: Vocabulary, match: re.Match[str]) -> FactToken:
    return FactToken("s", *match.span(), Decimal(match["first"]), match["first"][:2] + match["second"])


def _currency(words: Vocabulary, match: re.Match[str]) -> FactToken:
    return FactToken("u", *match.span(), name=words.facts.currencies[phrase(match["name"])])


def _sign(cue: str) -> Reader:
    """Return the reader of a sign that stands for itself."""
    return lambda _, match: FactToken(cue, *match.span(), name=match[match.lastgroup or 0])


READERS: Mapping[str, Reader] = {
    "number": _number,
    "joined": lambda _, match: FactToken("k", *match.span(), name=match["joined"]),
    "mark": _mark,
    "operative": lambda _, match: FactToken("a", *match.span(), Decimal(match["paragraph"]), "paragraph"),
    "written": _written,
    "half": _half,
    "fraction": _fraction,
    "month": _month,
    "clock": _clock,
    "years": _years,
    "currency": _currency,
    "decade": lambda _, match: FactToken("D", *match.span(), name=f"{match['ten'][-1]}0s"),
    "ordinal_digits": lambda words, match: FactToken(
        "o", *match.span(), worth_of_digits(match["ordinal_digits"], words.numerals)
    ),
    "roman_ordinal": lambda _, match: FactToken("o", *match.span(), Decimal(worth_of_roman(match["roman_ordinal"]))),
    "roman_after": lambda _, match: FactToken("o", *match.span(), Decimal(worth_of_roman(match[0]))),
    "roman": lambda _, match: FactToken("r", *match.span(), Decimal(worth_of_roman(match[0]))),
    "bracketed": lambda _, match: FactToken("b", *match.span(), Decimal(match["bracketed"])),
    "place": lambda words, match: FactToken("p", *match.span(), name=words.facts.places[phrase(match[0])]),
    "several_places": lambda words, match: FactToken(
        "P", *match.span(), name=words.facts.several_places[phrase(match[0])]
    ),
    "letter": lambda _, match: FactToken("l", *match.span(), name=match[0].strip("()")),
    "echo": lambda words, match: FactToken("e", *match.span(), Decimal(words.numbers.echoes[phrase(match[0])])),
    "sign": lambda words, match: FactToken("c", *match.span(), name=words.facts.signs[" ".join(match[0].split())]),
    "per_cent": _sign("%"),
    "per_cent_sign": _sign("%"),
    "comma": _sign(","),
    "joint": _sign("j"),
    "until": _sign("t"),
    "dash": _sign("t"),
}
"""The reader of each kind of match."""
