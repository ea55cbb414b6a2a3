"""How names are built and used in sentences, and those that have one answer in every other language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING, words_in

if TYPE_CHECKING:
    from collections.abc import Mapping

PARTICLES = words_in("al bin ben da de del den der di do du el ibn la le ould ter van von y")
"""Small words within names of persons from anywhere."""


class NameWords(NamedTuple):
    """The grammar of names. Patterns are regular expressions.

    Attributes:
        determiners: What before a noun shows that it stands for somebody named before: "the", "its"; patterns.
        elided: The same, joined to the noun by an apostrophe; patterns.
        complements: What after a noun begins its complement: "of"; patterns of a word.
        elided_complements: The same, joined to the next word by an apostrophe; patterns.
        endings: Endings that mark number and gender.
        plurals: The endings among them that a noun may have where it stands for somebody.
        small: Small words of a name, which may be confused with each other.
        articles: The definite articles before a name, each with its space if it has one.
        article: The article that every name takes, where the termbase need not say it.
        head_last: Whether the head noun is the last word before `after_head`; otherwise a name begins with it.
        after_head: What follows the head noun of a name; a pattern.
    """

    determiners: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    complements: tuple[str, ...] = ()
    elided_complements: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    articles: tuple[str, ...] = ()
    article: str = ""
    head_last: bool = False
    after_head: str = NEVER


class ProperNames(NamedTuple):
    """What a language calls those who have one name in each language, by keys that are the same in all of them.

    The forms of a name stand in one text, with semicolons between them. Letters in brackets may be left out:
    `malien(ne)(s)`. A form that begins with a small letter has any capitals. Hyphens and spaces are alike. A form after
    a tilde may stand for other things as well, so it only answers: `~chair`. A form of several names stands for one of
    them: `Congolese`.

    Attributes:
        places: Countries by their codes in ISO 3166, and regions; with those who live there, and their adjectives.
        cities: Cities.
        bodies: Organs, agencies, organizations, courts.
        offices: Offices and ranks, for one and several, women and men.
        weekdays: Days of the week.
        directions: The points of the compass.
        unlike: Phrases that only look like names of these kinds, or hold one without naming it.
        not_directions: What looks like a part of a point of the compass and is a verb; a pattern.
        titles: Titles before the names of persons: `man`, `woman`, and `person` for both.
        particles: Small words within names of persons.
        alternative: What joins the same office of a woman and of a man.
    """

    places: Mapping[str, str] = NOTHING
    cities: Mapping[str, str] = NOTHING
    bodies: Mapping[str, str] = NOTHING
    offices: Mapping[str, str] = NOTHING
    weekdays: Mapping[str, str] = NOTHING
    directions: Mapping[str, str] = NOTHING
    unlike: str = ""
    not_directions: str = NEVER
    titles: Mapping[str, str] = NOTHING
    particles: frozenset[str] = frozenset()
    alternative: str = ""
