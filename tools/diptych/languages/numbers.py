"""Numbers in figures and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Numerals(NamedTuple):
    """How a language writes numbers in figures. Fields that are patterns hold regular expressions.

    Attributes:
        groups: The marks between groups of three digits, besides spaces.
        decimals: The marks before decimals; after groups of digits, only those that cannot separate groups.
        ordinal_ends: What makes digits an ordinal: `th`, `e`; a pattern.
        roman_ends: What makes a Roman numeral an ordinal: the `e` of `XXIe`; a pattern.
        roman_after: The nouns after which a Roman numeral is an ordinal: `siglo`.
        raised: The endings of ordinals that print raises, where they stand; a pattern.
    """

    groups: str = ""
    decimals: str = ".,"
    ordinal_ends: str = NEVER
    roman_ends: str = NEVER
    roman_after: tuple[str, ...] = ()
    raised: str = NEVER


class NumberWords(NamedTuple):
    """How a language writes numbers in words. Words are in small letters; patterns are regular expressions.

    Attributes:
        cardinals: What each word adds or multiplies: `twenty` 20, `hundred` 100.
        ordinals: What the last word of an ordinal adds or multiplies: `twentieth` 20, `hundredth` 100.
        lone_ordinals: Those of them that end no longer ordinal: "trente premiers" are the first thirty.
        first: The words with which a number may begin; an ordinal may be one word.
        first_after_article: Words with which a number begins after an article only: `a hundred`; a pattern.
        joined_by: What joins the parts of a number: `and`.
        joins_hundreds: Whether such a word follows hundreds and thousands: `a hundred and five`.
        joined_to_tens: The numbers that such a word joins to tens: 1 and 11 in French, `vingt et un`.
        vigesimal: Whether it counts by scores from 70 to 99, and by tens from 17, as French does.
        long_scale: Whether a million multiplies the thousands before it: `dos mil millones` are 2,000,000,000.
        ordinal_by_ordinal: Whether each word of an ordinal is one: `septuagésimo quinto`.
        determiners: Words before a small number that let the other language leave it out: "the two parties" are the
            parties.
        things: Several things after a number; a pattern.
        magnitudes: What a word after digits multiplies them by: `million`.
        short_magnitudes: The same by letters that touch the digits: `k`.
        short_in_sums: The same in sums only, beside the sign of the currency: `M` of "$1.5M".
        half_of: What before such a word makes half of it, with its space or hyphen.
        parts: Parts of a whole in fractions, by what they divide by: `third` 3.
        fraction: A fraction, with the groups `count`, one of the cardinals, and `part`; a pattern.
        echoes: Idioms by the numbers that they may answer in another language: `decade` 10.
        unlike_ordinals: What follows a word that only reads like an ordinal: "parties" in "third parties"; a pattern.
        mended_ordinals: Endings of ordinals that num2words gets wrong, or gives in another gender than that of sessions
            and years, each with the right one.
    """

    cardinals: Mapping[str, int] = NOTHING
    ordinals: Mapping[str, int] = NOTHING
    lone_ordinals: frozenset[str] = frozenset()
    first: tuple[str, ...] = ()
    first_after_article: str = NEVER
    joined_by: tuple[str, ...] = ()
    joins_hundreds: bool = False
    joined_to_tens: frozenset[int] = frozenset()
    vigesimal: bool = False
    long_scale: bool = False
    ordinal_by_ordinal: bool = False
    determiners: frozenset[str] = frozenset()
    things: str = NEVER
    magnitudes: Mapping[str, int] = NOTHING
    short_magnitudes: Mapping[str, int] = NOTHING
    short_in_sums: Mapping[str, int] = NOTHING
    half_of: tuple[str, ...] = ()
    parts: Mapping[str, int] = NOTHING
    fraction: str = NEVER
    echoes: Mapping[str, int] = NOTHING
    unlike_ordinals: str = NEVER
    mended_ordinals: Mapping[str, str] = NOTHING
