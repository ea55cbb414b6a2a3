"""The words with which a language states percentages, sums of money, places in a text, times of day and quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping


SYMBOLS = {
    "mm": "millimetre", "cm": "centimetre", "m": "metre", "km": "kilometre", "km2": "square kilometre",
    "km²": "square kilometre", "m2": "square metre", "m²": "square metre", "m3": "cubic metre", "m³": "cubic metre",
    "ha": "hectare", "mg": "milligram", "g": "gram", "kg": "kilogram", "t": "ton", "ml": "millilitre", "l": "litre",
    "L": "litre", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "kWh": "kilowatt-hour",
    "MWh": "megawatt-hour", "GWh": "gigawatt-hour", "V": "volt", "kV": "kilovolt", "Hz": "hertz", "kHz": "kilohertz",
    "MHz": "megahertz", "GHz": "gigahertz", "kB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "KB": "kilobyte", "PB": "petabyte", "KiB": "kibibyte", "MiB": "mebibyte", "GiB": "gibibyte", "TiB": "tebibyte",
    "°C": "degree Celsius", "°F": "degree Fahrenheit", "°": "degree",
}  # fmt: skip
"""Symbols of units that are the same in all languages in Latin letters (Système international d'unités, 9th ed.)."""


class FactWords(NamedTuple):
    """The words beside a number. Phrases have plain spaces and straight apostrophes; patterns are regular expressions.

    Attributes:
        per_cent: What makes a number a percentage.
        signs: Currencies by the sign before or after the number.
        currencies: Currencies by the phrase after the number, in small letters.
        of: What may come between a number and its currency, with its space.
        places: Parts of a text by the noun before one number, in small letters: `paragraph`. What they stand for is
            the same word in every language.
        several_places: The same by the noun before several numbers: `paragraphs`.
        operative: What comes before the number of an operative paragraph, in one word with it: `OP5`.
        letter: The letter of a subparagraph, as a group; a pattern.
        numbered: The number that a body is known by, as in the 1540 Committee; a pattern.
        joints: What joins the members of a list.
        until: What joins the ends of a range.
        points: Those of them that are percentage points.
        idioms: Figures that state something in their own way, with the kinds and values of what they may answer:
            `24/7` `number 24, number 7`.
        names: Names and references whose figures state nothing of their own: a disease, a law by its year and chapter;
            a pattern.
        standards: What comes before the number of a standard, which is no quantity, and its year: `ISO`; a pattern.
        names_begin: The first words of such names, in small letters.
        this: What before a part of a text shows that it is the one at hand: `this`; the other language need not say
            its number.
        clock: A time of day, with the groups `hour`, `minute` and, in the afternoon, `late`; a pattern.
    """

    per_cent: tuple[str, ...] = ()
    signs: Mapping[str, str] = NOTHING
    currencies: Mapping[str, str] = NOTHING
    of: tuple[str, ...] = ()
    places: Mapping[str, str] = NOTHING
    several_places: Mapping[str, str] = NOTHING
    operative: tuple[str, ...] = ()
    letter: str = NEVER
    numbered: str = NEVER
    joints: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    idioms: Mapping[str, str] = NOTHING
    names: str = NEVER
    standards: str = NEVER
    names_begin: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    clock: str = NEVER


class Often(NamedTuple):
    """How often: so many times in so many units of time.

    Attributes:
        times: How many times.
        every: In how many units.
        unit: The unit.
    """

    times: int
    every: int
    unit: str


class UnitWords(NamedTuple):
    """The words of one language. Phrases are in small letters, with plain spaces and straight apostrophes.

    What they stand for is the same in every language.

    Attributes:
        symbols: Units by their symbols, which may touch the number: `km`.
        nouns: Units and what else is counted by the noun after the number: `months` `month`, `women` `woman`.
        linking: What may come between a number and its noun besides a space: `de`.
        ending: Words after a number beyond which its noun is not looked for: `of`, `and`, `per`.
        against: What comes before the votes against: `votes to`.
        periods: Times in one word, or with an article: `quarterly` 3 months, `decade` 10 years.
        lengths: Lengths of time that words state as exactly as figures: `half an hour` 0.5 hours.
        and_a_half: What after a number, or after its noun, adds a half.
        often: Adjectives and adverbs of frequency: `weekly`.
        either_often: Such words that are used for two frequencies: `biannual`.
        every: What before a unit of time, or a number of them, makes a frequency, with its step: `every` 1, `every
            other` 2.
        per: What makes one only after a number of times: `a`.
        so_often: Words for a number of times: `twice` 2.
        times: What makes a number a number of times: `times`.
        multiples: What is multiplied or divided, by what: `doubled` `2`, `halved` `1/2`.
        multiplied_by: What makes the number after it a multiple: `multiplied by`.
        shares: Parts of a whole in words without a number: `half` `1/2`.
        shares_after_article: The same, after an article only: `third of` `1/3`.
        article: The article before them, in small letters or with a capital: what looks back for it; a pattern.
        one_in: What stands between the two numbers of "one in five".
        crowds: Numbers left open, by their order of magnitude: `dozens` 10, `thousands` 1000.
        collectives: Nouns for a number of things: `dozen` 12.
        after_collective: What must follow such a noun: in French, "de"; a pattern.
        last: The opposites of the first.
        not_last: What looks back for what makes them something else: "ce dernier" is the latter; a pattern.
        ratio: What joins the two numbers of a ratio.
        moments: Times of day by their names, as hours: `noon` 12.
    """

    symbols: Mapping[str, str] = NOTHING
    nouns: Mapping[str, str] = NOTHING
    linking: frozenset[str] = frozenset()
    ending: frozenset[str] = frozenset()
    against: tuple[str, ...] = ()
    periods: Mapping[str, tuple[int, str]] = NOTHING
    lengths: Mapping[str, tuple[str, str]] = NOTHING
    and_a_half: tuple[str, ...] = ()
    often: Mapping[str, Often] = NOTHING
    either_often: Mapping[str, tuple[Often, ...]] = NOTHING
    every: Mapping[str, int] = NOTHING
    per: tuple[str, ...] = ()
    so_often: Mapping[str, int] = NOTHING
    times: tuple[str, ...] = ()
    multiples: Mapping[str, str] = NOTHING
    multiplied_by: tuple[str, ...] = ()
    shares: Mapping[str, str] = NOTHING
    shares_after_article: Mapping[str, str] = NOTHING
    article: str = NEVER
    one_in: tuple[str, ...] = ()
    crowds: Mapping[str, int] = NOTHING
    collectives: Mapping[str, int] = NOTHING
    after_collective: str = ""
    last: tuple[str, ...] = ()
    not_last: str = ""
    ratio: tuple[str, ...] = ()
    moments: Mapping[str, int] = NOTHING
