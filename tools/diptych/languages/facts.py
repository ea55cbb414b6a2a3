"""The words with which a language states percentages, sums of money, places in a text and times of day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        joints: What joins the members of a list.
        until: What joins the ends of a range.
        points: Those of them that are percentage points.
        idioms: Figures that state something in their own way, with the kinds and values of what they may answer:
            `24/7` `number 24, number 7`.
        names: Names and references whose figures state nothing of their own: a disease, a law by its year and chapter;
            a pattern.
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
    joints: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    idioms: Mapping[str, str] = NOTHING
    names: str = NEVER
    names_begin: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    clock: str = NEVER
