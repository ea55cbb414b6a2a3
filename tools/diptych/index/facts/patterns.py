"""The patterns of all that may state facts: what begins with a figure, with a letter, with a sign."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.amounts import KINDS, TIME
from diptych.index.facts.numerals import between_groups, digits
from diptych.languages.patterns import DASH, MEMBER_LETTER, MEMBER_NUMERAL, NEVER, SPACE, either
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.index.facts.vocabulary import Vocabulary
    from diptych.languages.facts import UnitWords
    from diptych.languages.numbers import NumberWords

OTHER_DECIMAL = r"\d{4,20},\d{1,2}(?![\d,])"
"""Decimals after a comma in any language, where nothing else can be meant: 1198500,4."""
OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
CHAIN = rf"{OCTET}(?:\.{OCTET}){{3}}|(?!\d{{1,3}}(?:\.\d{{3}})+(?![\d.]))\d{{1,9}}(?:\.\d{{1,9}}){{2,9}}"
"""Numbers that points join: 192.168.0.1, section 6.3.2; groups of three figures are one number."""
DATED = (
    r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])"
    r"|(?P<one>0?[1-9]|[12]\d|3[01])(?P<stop>[./-])(?P<other>0?[1-9]|[12]\d|3[01])(?P=stop)(?P<of_year>\d{4})"
)
"""A date in figures: the year first, or last after the day and the month in either order."""
ROMAN = r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
"""What may be a Roman numeral; it may be empty."""
BEFORE = rf"(?<![\w.])(?<![A-Z]{DASH})(?<!\d[.,])(?:(?<!\d:)|(?!\d\d))"
"""What may not come before a number or a word that states something."""


class Patterns(NamedTuple):
    """All that may state facts; each kind is a group that is named for it.

    Attributes:
        figures: What begins with a figure.
        letters: What begins with a letter.
        signs: What begins with a sign.
        times: What begins with one of `of_times`.
        of_times: Frequent words that begin nothing but what needs a unit of time, or a number, after it: "par".
    """

    figures: re.Pattern[str]
    letters: re.Pattern[str]
    signs: re.Pattern[str]
    times: re.Pattern[str]
    of_times: frozenset[str]

    def beginning_with(self, piece: str) -> re.Pattern[str]:
        """Return the pattern of what begins with a figure, a word or a sign."""
        if piece in self.of_times:
            return self.times
        if piece[0].isdigit():
            return self.figures
        return self.letters if piece[0].isalpha() else self.signs


def patterns_of(words: Vocabulary, of_times: frozenset[str]) -> Patterns:
    """Return the patterns of a vocabulary.

    Args:
        words: The vocabulary.
        of_times: The first words of frequencies and multiples with which nothing else begins.
    """
    within = rf"(?<=[a-z]\)\s){MEMBER_NUMERAL}(?![\w)])|(?<=[a-z]\))\((?:{MEMBER_LETTER}|[A-Z])\)"
    letter = rf"(?P<letter>{words.facts.letter}|{within})(?!\w)"
    sign = rf"(?P<sign>{either(words.facts.signs)})"
    return Patterns(
        re.compile(rf"{BEFORE}(?:{'|'.join(_figures(words))})|(?P<inside>\d{{1,9}})"),
        re.compile(f"{BEFORE}(?:{'|'.join(_words(words))})|{letter}|{sign}"),
        re.compile("|".join((letter, *_signs(words), sign))),
        re.compile(f"{BEFORE}(?:{'|'.join(_frequencies(words.units))})"),
        of_times,
    )


def _figures(words: Vocabulary) -> Iterator[str]:
    numerals, dates, numbers, facts, units = words.numerals, words.dates, words.numbers, words.facts, words.units
    number = rf"(?>(?P<digits>{OTHER_DECIMAL}|{digits(numerals)}))"
    magnitude = rf"(?:(?:{SPACE}|{DASH})(?P<magnitude>{either(numbers.magnitudes)})\b)?"
    grouped = rf"\d{{1,3}}(?:[{between_groups(numerals)}]\d{{3}})+"
    yield from (
        rf"(?P<named>{facts.names})",
        rf"(?P<idiom>(?i:{either(facts.idioms)}))(?!\w)",
        rf"(?P<decade>{dates.decade})",
        rf"(?P<dated>{DATED})(?![\w/-]|\.\d)",
        rf"(?P<chain>{CHAIN})(?!\w|\.\d)",
        r"(?P<years>(?P<first>(?:19|20)\d\d)(?P<span>/(?=\d\d(?!\d)|(?:19|20)\d\d)|[-–](?=\d\d(?!\d)))(?P<second>\d{2,4}))(?![\w/])",
        rf"(?P<clock>{facts.clock})(?!\w)",
        rf"(?P<ordinal_digits>{grouped}|\d+){numerals.ordinal_ends}\b(?!{SPACE}?:)",
        rf"(?P<joined>\d{{3,4}}(?:/\d{{3,4}}){{1,40}}|\d{{1,3}}/\d{{1,3}}|{facts.numbered})(?![\w/])",
        r"(?P<mark>\d{1,2})\)",
        r"(?P<digital>(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d))(?![\w:])",
        rf"(?P<number>(?P<sum>(?<=[$€£¥]))?{number}(?:(?P<short>{_short(numbers)})|(?P<glued>{either(units.symbols)})(?!\w)|(?![\d/]{{0,80}}[^\W\d_]){magnitude}))",
        r"(?P<labelled>\d{1,4}(?:\.\d{1,4})?)(?=[a-z]{1,7}\))",
    )


def _short(numbers: NumberWords) -> str:
    """Return the pattern of the letter of a magnitude: in sums, "$1.5M", « 1,5 M$ »; some of them anywhere, "68k"."""
    anywhere, in_sums = either(numbers.short_magnitudes), either((*numbers.short_magnitudes, *numbers.short_in_sums))
    return rf"{anywhere}(?!\w)|{SPACE}?{in_sums}(?={SPACE}?[$€£¥])|(?(sum){in_sums}(?!\w)|(?!))"


def _words(words: Vocabulary) -> Iterator[str]:
    numerals, dates, numbers, facts, units = words.numerals, words.dates, words.numbers, words.facts, words.units
    first_word = rf"{either((*numbers.first, *numbers.ordinals))}|{numbers.first_after_article}"
    # "May 2021" may have a small letter; "may" alone is a verb.
    small = [month for month in words.months if month.islower() and month not in (*dates.numbers, *dates.short)]
    capital = [month for month in words.months if month not in small]
    after_nouns = "|".join(rf"(?<=\b{noun}{SPACE})" for noun in numerals.roman_after) or NEVER
    yield from (
        rf"(?P<named>{facts.names})",
        rf"(?:{facts.standards})(?:{SPACE}|{DASH})(?P<standard>\d{{1,6}}(?:-\d{{1,3}})?)(?::\d{{4}})?(?!\w)",
        rf"(?P<decade>{dates.decade})",
        rf"(?P<operative>{either(facts.operative)}{SPACE}?(?P<paragraph>\d{{1,3}}))\b",
        rf"(?P<half>(?i:{either(numbers.half_of)})(?P<halved>{either(numbers.magnitudes)}))\b",
        rf"(?P<length>(?i:{either(units.lengths)}))(?!\w)",
        rf"(?P<moment>(?i:{either(units.moments)}))\b",
        rf"(?P<often>(?i:{either(units.often)}))(?!\w)",
        rf"(?P<either_often>(?i:{either(units.either_often)}))(?!\w)",
        rf"(?P<so_often>(?i:{either(units.so_often)}))\b",
        rf"(?P<crowd>(?i:{either(units.crowds)}))\b",
        rf"(?P<collective>(?i:{either(units.collectives)}))\b{units.after_collective}",
        rf"(?P<multiple>(?i:{either(units.multiples)}))(?![\w-])",
        rf"(?P<period>(?i:{either(units.periods)}))(?!\w|{SPACE}{either(units.and_a_half)}\b)",
        rf"(?P<share>(?i:{either(units.shares)})|{units.article}{either(units.shares_after_article)})\b",
        rf"(?P<echo>(?i:{either(numbers.echoes)}))(?!\w|{SPACE}{either(units.and_a_half)}\b)",
        rf"(?P<fraction>(?i:{numbers.fraction}))\b",
        rf"(?P<written>(?i:{first_word}))(?!\w)",
        rf"(?P<month>{either(capital)}(?!\w)|{either(small)}(?={SPACE}(?:19|20)\d\d(?!\d)))",
        rf"(?P<currency>{either(facts.of)}?(?P<name>(?i:{either(facts.currencies)})))\b",
        rf"(?P<per_cent>(?i:{either(facts.per_cent)}))(?!\w)",
        *_frequencies(units),
        rf"(?P<times>(?i:{either(units.times)}))\b",
        rf"(?P<last>{units.not_last}(?i:{either(units.last)}))(?!\w)",
        rf"(?P<several_places>(?i:{either(facts.several_places)}))(?!\w)",
        rf"(?P<place>(?i:{either(facts.places)}))(?!\w)",
        rf"(?P<until>{either(facts.until)})\b(?!\))",
        rf"(?P<joint>{either(facts.joints)})\b(?!\))",
        rf"(?P<roman_ordinal>[IVX]+)(?:{numerals.roman_ends})\b",
        rf"(?:{after_nouns})(?P<roman_after>[IVX]+)\b",
        rf"(?P<roman>{ROMAN}(?<=[IVXLC]))\b(?![$€£])",
    )


def _frequencies(units: UnitWords) -> Iterator[str]:
    """Yield the patterns of what makes a frequency of a unit of time after it, or a multiple of a number."""
    before_time = rf"(?={SPACE}(?:[\w-]{{1,30}}{SPACE})?{either(_times(units))}\b)"
    yield rf"(?P<every>(?i:{either(units.every)})){before_time}"
    yield rf"(?P<per>(?i:{either(units.per)})){before_time}"
    yield rf"(?P<multiplied>(?i:{either(units.multiplied_by)}))\b"


def _signs(words: Vocabulary) -> Iterator[str]:
    yield from (
        rf"(?<=\d)\.(?P<dotted>[a-z])(?![\w)]|\.(?!{MEMBER_NUMERAL}\b)\w)",
        rf"(?<=\d\.[a-z])\.(?P<dotted_numeral>{MEMBER_NUMERAL})(?![\w)]|\.\w)",
        rf"(?P<reference>{OPAQUE})(?={SPACE}?\()",
        r"(?<=[a-z])\((?P<inside>\d)\)|\((?P<bracketed>\d{1,3})\)",
        rf"(?P<per_cent_sign>{'%' if words.facts.per_cent else NEVER})",
        r"(?P<comma>,)",
        r"(?P<dash>(?<=\d)[–-](?=[$€£¥]?\d)|(?<=\d\s)[–-](?=\s\d)|(?<=\))[–-](?=\(?[a-z]{1,4}\)))",
    )


def _times(units: UnitWords) -> Iterator[str]:
    """Yield the nouns of units of time."""
    return (noun for noun, unit in units.nouns.items() if KINDS.get(unit) == TIME)
