"""What a language asks of style: numbers, series, names, titles and lists. The data of the rules of style."""

from __future__ import annotations

from typing import NamedTuple


class NumberStyle(NamedTuple):
    """Numbers in words, and what tells that they must stay so. Fields named as patterns hold regular expressions.

    Attributes:
        one_is_invariable: Whether the word for one is the same before every noun.
        joint: What joins tens and ones; a pattern.
        measured: Words that a hyphen joins to a number, as in “ten-year plan”; a pattern.
        not_counted: Words that make the number before them part of a larger number, or a percentage; a pattern.
        after_part: What before a number makes it part of a larger one; a pattern.
        per_cent: How per cent is written in words.
        plural: What tens may end with; a pattern.
        ordinal: What after tens makes an ordinal of them, other than an end; a pattern, or none.
        idiom: What after a number makes it part of an idiom; a pattern, or none.
        unhyphenated: A number that lacks its hyphen, with two groups for its parts; a pattern, or none.
    """

    one_is_invariable: bool
    joint: str
    measured: str
    not_counted: str
    after_part: str
    per_cent: tuple[str, ...]
    plural: str = ""
    ordinal: str = ""
    idiom: str = ""
    unhyphenated: str = ""


class SeriesWords(NamedTuple):
    """The words by which a series of short members is told.

    Attributes:
        conjunctions: What comes before the last member.
        not_members: Words that begin a phrase between commas rather than a member.
        elided: Letters with an apostrophe, which begin such a phrase too; a pattern.
        after: Words that may follow the last member.
    """

    conjunctions: tuple[str, ...]
    not_members: frozenset[str]
    elided: str
    after: tuple[str, ...]


class Possessive(NamedTuple):
    """The possessive, where the house restricts it.

    Attributes:
        ends: What makes a name possessive, with each kind of apostrophe.
        allowed: Acronyms whose possessive is right, those of persons and of bodies of any kind; a pattern.
        article: The article before such a name, with its space; a pattern.
    """

    ends: tuple[str, ...]
    allowed: str
    article: str


class PageWords(NamedTuple):
    """How the page of a cited document is named.

    Attributes:
        after: What comes after the citation, with the group `pages` from the word to the last number; a pattern.
        preambular: What a page begins with that is not a page in a resolution, but a paragraph of its preamble.
    """

    after: str
    preambular: str


class IntroducedName(NamedTuple):
    """A name that a report writes in full, with its acronym in brackets, before it uses the acronym.

    Attributes:
        name: The name.
        acronym: The acronym.
    """

    name: str
    acronym: str


class MemberStates(NamedTuple):
    """The members of an organization, whose capital is for those of the institution that publishes a report.

    Attributes:
        before: What comes before the name of an organization, with the group `wrong` for the capitalized word; a
            pattern.
    """

    before: str


class StyleWords(NamedTuple):
    """The words of style of a language, each missing where the language does not say.

    Attributes:
        abbreviations: What ends with a stop before figures without ending a sentence; a pattern.
        annexes: How the title of an annex may begin.
        fractions: A fraction that has a hyphen and is no adjective, with two groups for its parts; a pattern.
        instruments: What in a heading shows that it is the name of a legal instrument, with its capitals; a pattern.
        introduced: The name that a report introduces.
        laws: A reference to a law, by its year, chapter and section; a pattern.
        signs_of_laws: What a text with such a reference contains: one of these.
        list_end: What a member of a bulleted list must not end with; a pattern.
        members: The members of an organization.
        numbers: Numbers in words.
        pages: How the page of a document is named.
        possessive: The possessive.
        series: A series of short members.
        titles: A title in quotation marks, with the groups `title` and `after`, where one in another language needs a
            translation; a pattern.
        within_names: Small words that occur within names.
    """

    abbreviations: str = ""
    annexes: tuple[str, ...] = ()
    fractions: str = ""
    instruments: str = ""
    introduced: IntroducedName | None = None
    laws: str = ""
    signs_of_laws: tuple[str, ...] = ()
    list_end: str = ""
    members: MemberStates | None = None
    numbers: NumberStyle | None = None
    pages: PageWords | None = None
    possessive: Possessive | None = None
    series: SeriesWords | None = None
    titles: str = ""
    within_names: tuple[str, ...] = ()
