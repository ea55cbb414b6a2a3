"""The words by which a language cites documents of the United Nations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.organ import OrganName

DATE = "{date}"
"""In a pattern of a language's data: a date as the language writes it."""


class CitationWords(NamedTuple):
    """The words of one language. Fields named as patterns hold regular expressions.

    All may be missing: the recogniser then finds what needs no words, such as symbols.

    Attributes:
        bodies: Names of the bodies whose resolutions are known, with straight apostrophes.
        short_councils: Short names such as "the Council"; the form of the number shows which council is meant.
        foreign: Names of bodies whose resolutions are not linked.
        resolutions: The noun, in all its forms; a pattern.
        named_after: What after a number shows that something else is named after the resolution; a pattern.
        possessives: What before the noun shows that the body is the sentence's subject; a pattern.
        other_nouns: Nouns for other things that are numbered with slashes: decisions, statements; a pattern.
        joins: What comes between members of a list or range; a pattern.
        lead_ins: What may come between the noun and its first number; a pattern.
        dates: A date after a number, in which `{date}` stands for day, month and year; a pattern.
        dated: What joins a citation to its date, where the date is compared with that of the document; a pattern.
        issued: What comes before a date that a citation in brackets follows; a pattern.
        conjunction: The word before the last date of a list; a pattern.
        ofs: What joins a number to the body after it; a pattern.
        ofs_of_strangers: The same, before the name of a body that is not known; a pattern.
        own_names: Names of the Organization, which are not those of an unknown body; a pattern.
        obliques: What before a body shows that it is not the sentence's subject; a pattern.
        articles: The definite article, with its space if it has one; a pattern.
        genitive: What after an apostrophe makes a name say whose the noun is; a pattern.
        adjectives: What may come between a body and the noun; a pattern.
        verbs: What looks like one of those adjectives and is a verb: the body before it did not adopt what it welcomed,
            unless it calls it its own; a pattern.
        adopted: The verb between a body and the resolution it adopted; a pattern.
        by_means_of: What comes between a body and "its resolution" where it acts by it; a pattern.
        asides: What comes between a body and the noun where they probably belong together; a pattern.
        letter_joins: What joins the letters of parts; a pattern.
        others: Words that show, after a number, that it counts something: “12 other members”; a pattern.
        pinpoints_before: A place within a document, before its citation; a pattern whose first group is the place.
        pinpoints_after: The same, after its citation; a pattern whose first group is the place.
        human_rights: What every text on human rights contains.
        initials: The small letters with which names and nouns begin: whatever begins with another is not looked at,
            which makes the search fast; a set for a pattern.
        last_letters: The small letters besides a to z with which a sentence may end; a set for a pattern.
        abbreviations: Abbreviations before a number whose full stop ends no sentence: `núm.`.
    """

    bodies: Mapping[str, OrganName] = NOTHING
    short_councils: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    resolutions: str = NEVER
    named_after: str = NEVER
    possessives: str = NEVER
    other_nouns: str = NEVER
    joins: str = NEVER
    lead_ins: str = NEVER
    dates: str = NEVER
    dated: str = NEVER
    issued: str = NEVER
    conjunction: str = NEVER
    ofs: str = NEVER
    ofs_of_strangers: str = NEVER
    own_names: str = NEVER
    obliques: str = NEVER
    articles: str = NEVER
    genitive: str = NEVER
    adjectives: str = NEVER
    verbs: str = NEVER
    adopted: str = NEVER
    by_means_of: str = NEVER
    asides: str = NEVER
    letter_joins: str = NEVER
    others: str = NEVER
    pinpoints_before: str = NEVER
    pinpoints_after: str = NEVER
    human_rights: str = ""
    initials: str = r"\w"
    last_letters: str = "\u00df-\u00f6\u00f8-\u00ff"
    abbreviations: tuple[str, ...] = ()
