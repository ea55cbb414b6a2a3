"""Names that have one answer in every other language: of places, bodies, offices, days of the week, persons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NOTHING, words_in

if TYPE_CHECKING:
    from collections.abc import Mapping


PARTICLES = words_in("al bin ben da de del den der di do du el ibn la le ould ter van von y")
"""Small words within names of persons from anywhere."""


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
    titles: Mapping[str, str] = NOTHING
    particles: frozenset[str] = frozenset()
    alternative: str = ""
