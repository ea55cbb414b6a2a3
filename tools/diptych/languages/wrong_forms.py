"""Forms that a language does not write, each with the right one in its place: the data of the rules of typography."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Computed(Enum):
    """A right form that follows from what was found."""

    SMALL_LETTERS = "small letters"
    """The same in small letters."""
    WITHOUT_POINTS = "without points"
    """The same without its full stops."""
    APOSTROPHE = "apostrophe"
    """An apostrophe, unless the mark closes a quotation that such a mark opens."""
    DATE = "date"
    """A date in figures as the language writes it; the groups are `d`, `m` and `y`."""
    SURE_DATE = "sure date"
    """The same, only where just one of its two small figures can be a month; the groups are `a`, `b` and `y`."""
    DOUBTFUL_DATE = "doubtful date"
    """The same, only where both can be, read with the day first."""
    SPLIT_YEAR = "split year"
    """A year that runs over two, `2024/25`, only where the two follow each other; `a`, the end of it `b`, and `c`."""


class Grouped(NamedTuple):
    """A number, with a mark between its groups of three digits.

    Attributes:
        mark: The mark.
    """

    mark: str


class SetOff(NamedTuple):
    """A mark set off from the words beside it, unless they are parts of an address.

    Attributes:
        template: The mark with its spaces; `{}` stands for the group `at`.
    """

    template: str


class BetweenWords(NamedTuple):
    """What stands between two words, unless there may be a symbol on each side, which CIT008 covers.

    Attributes:
        text: What to write.
    """

    text: str


class WithUnit(NamedTuple):
    """A number, the group `n`, with its unit, the group `u`, in words.

    Attributes:
        template: The whole, with `{number}` and `{unit}`.
        units: The words for each unit: for numbers below two, and from two on.
        decimal_sign: What ends the whole number.
    """

    template: str
    units: Mapping[str, tuple[str, str]]
    decimal_sign: str


RightForm = str | Computed | Grouped | SetOff | BetweenWords | WithUnit
"""A template for the groups of what was found, or how the right form follows from it."""


class WrongForm(NamedTuple):
    """A wrong form and the right one.

    Attributes:
        wrong: A pattern that is looked for in the plain text, in which what rules leave alone is `OPAQUE`; `{month}` in
            it stands for the name of any month. If it has a group `at`, only that group is the fault, and the rest is
            the context that it needs.
        right: What to write in place of the fault.
        safe: Whether the right form may be put in unseen.
        prose_only: Whether cells of tables are left out.
        sign: Characters or strings of which every wrong form has one: a text without them need not be searched. Empty
            to search every text.
        of_style: Whether it is wrong only where a house has a style of its own: others may write it.
    """

    wrong: str
    right: RightForm
    safe: bool = True
    prose_only: bool = False
    sign: Sequence[str] = ""
    of_style: bool = False


class WrongForms(NamedTuple):
    """The wrong forms of a language, by what is wrong with them; none where the language does not say.

    Attributes:
        missing_space: A mark that lacks its space.
        superfluous_space: A space where none belongs.
        straight_apostrophe: Another mark in the place of an apostrophe.
        hyphen_for_dash: A hyphen, or a dash of another language, in the place of a dash.
        range_mark: A range with the mark of another language between its ends.
        unaccented_capital: A capital without its accent.
        missing_ligature: Two letters where the language has one.
        pointed_acronym: Full stops between the letters of an acronym.
        grouping_of_digits: Thousands that are set apart in the way of another language, or not at all.
        decimal_sign: A decimal sign of another language.
        percent_sign: Per cent, in the way of another language or of tables.
        date: A date in the way of another language or in figures.
        end_of_ordinal: An ordinal in figures with a wrong end.
        sum: A sum of money in the way of another language.
        brackets_of_letter: The letter of a subparagraph in the way of another language.
        title_of_person: The title of a person, with a stop where none belongs or without one.
        split_year: A year that runs over two, as a range.
    """

    missing_space: tuple[WrongForm, ...] = ()
    superfluous_space: tuple[WrongForm, ...] = ()
    straight_apostrophe: tuple[WrongForm, ...] = ()
    hyphen_for_dash: tuple[WrongForm, ...] = ()
    range_mark: tuple[WrongForm, ...] = ()
    unaccented_capital: tuple[WrongForm, ...] = ()
    missing_ligature: tuple[WrongForm, ...] = ()
    pointed_acronym: tuple[WrongForm, ...] = ()
    grouping_of_digits: tuple[WrongForm, ...] = ()
    decimal_sign: tuple[WrongForm, ...] = ()
    percent_sign: tuple[WrongForm, ...] = ()
    date: tuple[WrongForm, ...] = ()
    end_of_ordinal: tuple[WrongForm, ...] = ()
    sum: tuple[WrongForm, ...] = ()
    brackets_of_letter: tuple[WrongForm, ...] = ()
    title_of_person: tuple[WrongForm, ...] = ()
    split_year: tuple[WrongForm, ...] = ()
