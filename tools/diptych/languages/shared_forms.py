"""Wrong forms that languages in Latin letters have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.languages.dates import MONTH
from diptych.languages.patterns import LETTER, SMALL, SPACES
from diptych.languages.wrong_forms import Computed, WrongForm
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable

DATE_IN_FIGURES = r"(?P<a>\d(?<![\w/.-]\d)\d?)/(?P<b>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\w/])"
"""A date in figures, in which the day or the month comes first."""
DAY_FIRST = r"(?P<d>\d(?<![\w/.-]\d)\d?)/(?P<m>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\w/])"
"""The same in a language in which the day always comes first."""
YEAR_FIRST = r"(?P<y>[12](?<![\w/.-][12])[09]\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\w/-])"
"""A date as in ISO 8601."""


def spaced(marks: Iterable[str]) -> tuple[str, ...]:
    """Return each of some marks after each kind of space."""
    return tuple(space + mark for space in SPACES for mark in marks)


def range_forms(*, right: str, wrong: str, before: str, after: str) -> tuple[WrongForm, ...]:
    """Return the forms of a range with a wrong mark between its ends: years, numbers, days and months.

    Args:
        right: The mark of the language.
        wrong: The one that another language has in its place.
        before: A pattern of what comes before two numbers that are the ends of a range.
        after: A pattern of what comes after them.
    """
    joined = rf"\g<a>{right}\g<b>"
    return (
        WrongForm(rf"(?P<a>[12](?<![\w/.–-][12])[09]\d\d){wrong}(?P<b>(?:19|20)\d\d)(?![\w/–-])", joined),
        WrongForm(
            rf"\b(?:{before})[{SPACES}](?P<at>(?P<a>\d{{1,3}}){wrong}(?P<b>\d{{1,3}}))(?![\w/–-])",
            joined,
            sign=tuple(f"{digit}{wrong}" for digit in "0123456789"),
        ),
        WrongForm(
            rf"(?P<at>(?P<a>\d(?<![\w/.,–-]\d)\d?){wrong}(?P<b>\d{{1,2}}))(?=[{SPACES}](?:{after})(?!\w))", joined
        ),
        WrongForm(rf"(?P<a>{MONTH}){wrong}(?P<b>{MONTH})\b", joined, sign=wrong),
    )


def four_digits(*, numbered: Iterable[str], plural: str) -> str:
    """Return the pattern of four digits that count something: “4000 trucks”; below 3000 it may be a year or a name.

    Args:
        numbered: Nouns whose numbers are written without a mark, such as pages.
        plural: With what a noun in the plural ends; a pattern.
    """
    unlike = "".join(rf"(?<!\b{noun}[{SPACES}]\d\d)" for noun in numbered)
    return (
        rf"(?P<at>[3-9]\d(?<=[{SMALL}][{SPACES}]\d\d){unlike}\d\d)"
        rf"(?=[{SPACES}][{SMALL}]{{3,}}{plural}\b)"
    )


def five_digits(*, unlike: Iterable[str]) -> str:
    """Return the pattern of five digits or more without a mark: “10000 people”.

    A number after two capitals is that of a standard or a postcode, “ISO 27001”, “NY 10017”, unless these are a code of
    a currency; so is one after some nouns.

    Args:
        unlike: The ends of nouns whose numbers are names, such as boxes.
    """
    named = "".join(rf"(?<!{noun}[{SPACES}][1-9])" for noun in unlike)
    capitals = rf"(?:(?<![A-Z][A-Z][{SPACES}][1-9])|(?<=(?:USD|EUR|CHF|GBP|CAD|XOF|XAF)[{SPACES}][1-9]))"
    return rf"[1-9](?<![\w.,/()-][1-9])(?<!ISO/IEC[{SPACES}][1-9]){capitals}{named}\d{{4,8}}(?![\w/-]|[.,]\d)"


SUPERFLUOUS_SPACES = (
    WrongForm(rf"(?<=[^\s{OPAQUE}])(?P<at>  +)(?=\S)", " ", sign=("  ",)),
    WrongForm(rf"(?<=[{LETTER}\d)”»{OPAQUE}])(?P<at>[{SPACES}]+)(?=[,.](?:[\s{OPAQUE}]|$))", "", sign=spaced(",.")),
    WrongForm(rf"(?<=[{SMALL}\d)])(?P<at>[{SPACES}]+,)(?=[{LETTER}])", ", ", sign=spaced(",")),
    WrongForm(rf"(?<=[{LETTER}\d.{OPAQUE}])(?P<at>[{SPACES}]+)(?=[)\]])", "", sign=spaced(")]")),
    WrongForm(rf"(?<=[(\[])(?P<at>[{SPACES}]+)(?=[{LETTER}\d{OPAQUE}])", ""),
)
"""Two spaces in a row, and spaces before commas, stops and within brackets."""

STRAIGHT_APOSTROPHE = WrongForm(
    rf"(?:(?<=[{LETTER}{OPAQUE}])(?=.[{LETTER}\d{OPAQUE}«“])|(?<=\d)(?=.s\b))['‘ʼ´]", "’", sign="'‘ʼ´"
)
"""A straight apostrophe within a word."""

POINTED_ACRONYM = WrongForm(r"[A-Z](?<![\w.][A-Z])\.(?:[A-Z]\.){2,}(?=\W|$)", Computed.WITHOUT_POINTS)
"""An acronym of three letters or more with full stops."""

SPLIT_YEAR = WrongForm(
    r"(?P<a>[12](?<![\w/.,-][12])[09](?P<b>\d\d))[-–](?P<c>\d\d)(?![\w/.,-]\d|[\w-])", Computed.SPLIT_YEAR, safe=False
)
"""A year that runs over two calendar years, with a hyphen or a dash."""
