"""The token that each kind of match in a text makes, or none where it proves to be something else."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from diptych.index.facts.amounts import how_often, measures
from diptych.index.facts.brackets import stands_in_brackets
from diptych.index.facts.number_words import read_words
from diptych.index.facts.numerals import worth_of_digits, worth_of_roman
from diptych.index.facts.tokens import FactToken
from diptych.languages.patterns import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.index.facts.vocabulary import Vocabulary

    Reader = Callable[[Vocabulary, re.Match[str]], FactToken | None]

LONGEST_THIS = 16
"""How far before a part of a text what shows it to be this one may begin, in code points."""
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W{1,2}$)")
LAST_DAY = 31
CLOSED_TWICE = re.compile(r"[a-z]{1,7}\)\)")
MONTHS = 12
NOON = 12
TEN = 10
LONGEST_SEASON = 5
"""Years of which a stroke joins the first and the last, at most: with more, both may be numbers of documents."""
AGAINST = "vote against"
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
    if match["short"]:
        letters = match["short"].strip()
        magnitude = words.numbers.short_magnitudes.get(letters) or words.numbers.short_in_sums[letters]
        return FactToken("n", *match.span(), worth * magnitude, magnitude=magnitude)
    if match["glued"] and _is_label(match):
        return FactToken(cue, *match.span("digits"), worth)
    if match["glued"]:
        return FactToken(cue, *match.span(), worth, unit=words.units.symbols[match["glued"]])
    if cue == "y":
        return FactToken(cue, *match.span(), worth)
    return _with_unit(FactToken(cue, *match.span(), worth * magnitude, magnitude=magnitude), words, match.string)


def _is_label(match: re.Match[str]) -> bool:
    """Return whether a letter that touches a number marks a member of a list rather than a unit: « alinéa 5 g) »."""
    closes = match.string[match.end() : match.end() + 1] == ")"
    return closes and len(match["glued"]) == 1 and not stands_in_brackets(match)


def _labelled(_: Vocabulary, match: re.Match[str]) -> FactToken:
    """Return a number whose letter marks a member of a list: « alinéa 4a) »; "2a" in brackets is a name."""
    is_name = stands_in_brackets(match) and not CLOSED_TWICE.match(match.string, match.end())
    return FactToken("i" if is_name else "n", *match.span(), Decimal(match["labelled"]))


def _with_unit(token: FactToken, words: Vocabulary, text: str) -> FactToken:
    """Return a number with what it counts, and with the half that may follow: "two and a half years"."""
    counting = words.counting
    share = words.one_in.match(text, token.end) if token.number < TEN else None
    if share and not measures(counting.counted_after(text, share.end()).unit):
        of = words.numbers.cardinals.get(share["of"].lower()) or int(share["of"])
        if token.number < of:
            return FactToken("S", token.start, share.end(), name=f"{token.number}/{of}")
    half = counting.half_after(text, token.end)
    if half:
        unit = counting.counted_after(text, half).unit or counting.counted_after(text, token.end).unit
        return token._replace(cue="n", end=half, number=token.number + Decimal(token.magnitude) / 2, unit=unit)
    if counting.is_against(text, token.start):
        return token._replace(unit=AGAINST)
    unit, reach = counting.counted_after(text, token.end)
    return token._replace(unit=unit, reach=reach) if unit else token


def _mark(_: Vocabulary, match: re.Match[str]) -> FactToken:
    """Return the mark of a member of a list, or, where brackets are open, the last number in them."""
    number = Decimal(match["mark"])
    if not stands_in_brackets(match):
        return FactToken("g", *match.span(), number)
    return FactToken("d" if 1 <= number <= LAST_DAY else "n", *match.span("mark"), number)


def _written(words: Vocabulary, match: re.Match[str]) -> FactToken | None:
    reading = read_words(match.string, match.start(), words.numbers)
    if reading is None:
        return None
    worth = Decimal(reading.worth)
    if not reading.is_ordinal:
        counts = worth > 1 and _counts(words, match.string, match.start(), reading.end)
        token = FactToken("w", match.start(), reading.end, worth, magnitude=reading.magnitude, counts=counts)
        return _with_unit(token, words, match.string)
    if re.compile(words.numbers.unlike_ordinals).match(match.string, reading.end):
        return None
    if worth <= LAST_DAY and words.month_after.match(match.string, reading.end):
        return FactToken("o", match.start(), reading.end, worth)
    return FactToken("O", match.start(), reading.end, worth)


def _counts(words: Vocabulary, text: str, start: int, end: int) -> bool:
    """Return whether a number in words certainly counts several things, none of which is known."""
    before = LAST_WORD.search(text, max(0, start - LONGEST_THIS), start)
    is_known = before is not None and before[0].lower() in words.numbers.determiners
    return not is_known and words.things.match(text, end) is not None


def _half(words: Vocabulary, match: re.Match[str]) -> FactToken:
    magnitude = words.numbers.magnitudes[phrase(match["halved"])]
    return FactToken("n", *match.span(), Decimal(magnitude) / 2, magnitude=magnitude)


def _fraction(words: Vocabulary, match: re.Match[str]) -> FactToken | None:
    count = words.numbers.cardinals.get(match["count"].lower())
    if count is None:
        return None
    return FactToken("f", *match.span(), Decimal(count), f"{count}/{words.numbers.parts[phrase(match['part'])]}")


def _place(words: Vocabulary, match: re.Match[str]) -> FactToken:
    is_this = words.this.search(match.string, max(0, match.start() - LONGEST_THIS), match.start())
    return FactToken("z" if is_this else "p", *match.span(), name=words.facts.places[phrase(match[0])])


def _share(words: Vocabulary, match: re.Match[str]) -> FactToken:
    written = phrase(match[0])
    return FactToken(
        "S", *match.span(), name=words.units.shares.get(written) or words.units.shares_after_article[written]
    )


def _month(words: Vocabulary, match: re.Match[str]) -> FactToken:
    alone = words.lone_month.match(match.string, match.start())
    return FactToken("M" if alone else "m", *match.span(), Decimal(words.months[match[0]]))


def _dated(_: Vocabulary, match: re.Match[str]) -> FactToken:
    """Return a date in figures; where the day and the month may be either, it has both readings, the day first."""
    if match["year"]:
        return FactToken("G", *match.span(), name=f"{match['year']}-{match['month']}-{match['day']}")
    one, other = int(match["one"]), int(match["other"])
    readings = [(day, month) for day, month in ((one, other), (other, one)) if month <= MONTHS]
    return FactToken("G", *match.span(), name=" ".join(f"{match['of_year']}-{m:02}-{d:02}" for d, m in readings))


def _clock(words: Vocabulary, match: re.Match[str]) -> FactToken:
    hour = int(match["hour"])
    if match["late"] and hour < NOON:
        hour += NOON
    unit = words.units.nouns.get(phrase(match[0]).rpartition(" ")[2], "")
    return _time(match, hour, int(match["minute"] or 0), unit)


def _time(match: re.Match[str], hour: int, minute: int = 0, unit: str = "") -> FactToken:
    return FactToken("h", *match.span(), name=f"{hour}:{minute:02}" if minute else str(hour), unit=unit)


def _echo(words: Vocabulary, match: re.Match[str]) -> FactToken:
    idiom = phrase(match[0])
    count, unit = words.units.periods.get(idiom, (0, ""))
    number = Decimal(words.numbers.echoes.get(idiom, 0))
    return FactToken("e", *match.span(), number, str(count), unit=unit)


def _length(words: Vocabulary, match: re.Match[str]) -> FactToken:
    value, unit = words.units.lengths[phrase(match[0])]
    return FactToken("h", *match.span(), name=value, unit=unit)


def _collective(words: Vocabulary, match: re.Match[str]) -> FactToken:
    unit = words.counting.counted_after(match.string, match.end()).unit
    return FactToken("K", *match.span(), Decimal(words.units.collectives[phrase(match[0])]), unit=unit)


def _decade(words: Vocabulary, match: re.Match[str]) -> FactToken:
    groups = match.groupdict()
    ten = groups["ten"] or groups.get("short_ten") or words.dates.decades_in_words[phrase(match["ten_in_words"])]
    return FactToken("D", *match.span(), name=f"{ten[-1]}0s")


def _often(words: Vocabulary, match: re.Match[str]) -> FactToken:
    often = words.units.often[phrase(match[0])]
    return FactToken("q", *match.span(), name=how_often(often.times, Decimal(often.every), often.unit))


def _either_often(words: Vocabulary, match: re.Match[str]) -> FactToken:
    several = words.units.either_often[phrase(match[0])]
    names = (how_often(often.times, Decimal(often.every), often.unit) for often in several)
    return FactToken("Q", *match.span(), name=", ".join(names))


def _every(words: Vocabulary, match: re.Match[str]) -> FactToken:
    step = None if match.lastgroup == "per" else Decimal(words.units.every[phrase(match[0])])
    unit, reach = words.counting.counted_after(match.string, match.end())
    return FactToken("E" if step else "A", *match.span(), step or Decimal(1), unit=unit, reach=reach)


def _per_cent(words: Vocabulary, match: re.Match[str]) -> FactToken:
    is_points = phrase(match[0]) in words.facts.points
    return FactToken("%", *match.span(), unit="percentage point" if is_points else "per cent")


def _years(_: Vocabulary, match: re.Match[str]) -> FactToken:
    first, second = match["first"], match["second"]
    last = first[: -len(second)] + second
    if int(last) < int(first) and 0 < int(second) <= MONTHS and match["span"] == "-":
        return FactToken("G", *match.span(), name=f"{first}-{second}")
    if len(second) == len(first) and not 0 < int(last) - int(first) <= LONGEST_SEASON:
        return FactToken("k", *match.span(), name=match[0])
    return FactToken("s", *match.span(), Decimal(first), last)


def _currency(words: Vocabulary, match: re.Match[str]) -> FactToken:
    return FactToken("u", *match.span(), name=words.facts.currencies[phrase(match["name"])])


def _sign(cue: str) -> Reader:
    """Return the reader of a sign that stands for itself."""
    return lambda _, match: FactToken(cue, *match.span(), name=match[match.lastgroup or 0])


READERS: Mapping[str, Reader] = {
    "number": _number,
    "named": _sign("N"),
    "joined": lambda _, match: FactToken("k", *match.span(), name=match["joined"]),
    "mark": _mark,
    "operative": lambda _, match: FactToken("a", *match.span(), Decimal(match["paragraph"]), "paragraph"),
    "written": _written,
    "half": _half,
    "fraction": _fraction,
    "month": _month,
    "clock": _clock,
    "years": _years,
    "dated": _dated,
    "chain": _sign("v"),
    "standard": _sign("v"),
    "labelled": _labelled,
    "inside": lambda _, match: FactToken("i", *match.span(), Decimal(match["inside"])),
    "currency": _currency,
    "decade": _decade,
    "digital": lambda _, match: _time(match, int(match["hours"]), int(match["minutes"])),
    "length": _length,
    "moment": lambda words, match: FactToken("H", *match.span(), name=str(words.units.moments[phrase(match[0])])),
    "often": _often,
    "either_often": _either_often,
    "every": _every,
    "so_often": lambda words, match: FactToken("T", *match.span(), Decimal(words.units.so_often[phrase(match[0])])),
    "per": _every,
    "times": _sign("F"),
    "multiple": lambda words, match: FactToken("X", *match.span(), name=words.units.multiples[phrase(match[0])]),
    "multiplied": _sign("V"),
    "share": _share,
    "crowd": lambda words, match: FactToken("C", *match.span(), name=str(words.units.crowds[phrase(match[0])])),
    "last": _sign("L"),
    "idiom": lambda words, match: FactToken("I", *match.span(), name=words.facts.idioms[phrase(match[0])]),
    "reference": _sign("R"),
    "dotted_numeral": lambda _, match: FactToken("l", *match.span(), name=match["dotted_numeral"]),
    "dotted": lambda _, match: FactToken("l", *match.span(), name=match["dotted"]),
    "ordinal_digits": lambda words, match: FactToken(
        "o", *match.span(), worth_of_digits(match["ordinal_digits"], words.numerals)
    ),
    "roman_ordinal": lambda _, match: FactToken("o", *match.span(), Decimal(worth_of_roman(match["roman_ordinal"]))),
    "roman_after": lambda _, match: FactToken("o", *match.span(), Decimal(worth_of_roman(match[0]))),
    "roman": lambda _, match: FactToken("r", *match.span(), Decimal(worth_of_roman(match[0]))),
    "bracketed": lambda _, match: FactToken("b", *match.span(), Decimal(match["bracketed"])),
    "place": _place,
    "several_places": lambda words, match: FactToken(
        "P", *match.span(), name=words.facts.several_places[phrase(match[0])]
    ),
    "letter": lambda _, match: FactToken("l", *match.span(), name=match[0].strip("()")),
    "echo": _echo,
    "period": _echo,
    "collective": _collective,
    "sign": lambda words, match: FactToken("c", *match.span(), name=words.facts.signs[" ".join(match[0].split())]),
    "per_cent": _per_cent,
    "per_cent_sign": _per_cent,
    "comma": _sign(","),
    "joint": _sign("j"),
    "until": _sign("t"),
    "dash": _sign("t"),
}
"""The reader of each kind of match."""
