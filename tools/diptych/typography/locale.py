"""How a language writes dates, ordinals and lists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from num2words import num2words

from diptych.languages.registry import language_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

SIGNS = "Zsym"
OF_ALL_SCRIPTS = frozenset(("Zyyy", "Zinh", "Zzzz"))
"""Codes of Unicode for what belongs to no script; `Zsym` is what Unicode's data call signs."""
NO_LOCALE = Locale.parse("root")
"""The locale of a language that Unicode's data do not have: numbers are written plainly."""


@cache
def locale_of(lang: str) -> Locale:
    """Return the locale in which Babel writes a language."""
    try:
        return Locale.parse(language_of(lang).locale or lang)
    except (UnknownLocaleError, ValueError):
        return NO_LOCALE


def written_date(date: datetime.date, lang: str) -> str:
    """Return a date in words: `27 August 2020`, `1er septembre 2020`; in a language without months, `2020-08-27`."""
    locale, words = locale_of(lang), language_of(lang).dates
    if locale is NO_LOCALE:
        return f"{date.day} {words.months[date.month - 1]} {date.year}" if words else date.isoformat()
    return _with_first_day(format_date(date, "long", locale=locale), date, lang)


def _with_first_day(written: str, date: datetime.date, lang: str) -> str:
    """Return a date with the first day of a month as the language writes it: `1er`."""
    words = language_of(lang).dates
    first = words.first_day if words else ""
    return f"{first}{written.removeprefix('1')}" if first and date.day == 1 else written


def written_month(date: datetime.date, lang: str) -> str:
    """Return the month of a date in words: `August 2020`; in a language without months, `2020-08`."""
    locale, words = locale_of(lang), language_of(lang).dates
    if locale is NO_LOCALE:
        return f"{words.months[date.month - 1]} {date.year}" if words else f"{date:%Y-%m}"
    return format_skeleton("yMMMM", date, locale=locale)


def short_month(date: datetime.date, lang: str) -> str:
    """Return the month of a date without its year, short: `Sept`, `févr.`; in a language without months, `09`."""
    locale = locale_of(lang)
    return f"{date:%m}" if locale is NO_LOCALE else format_date(date, "LLL", locale=locale)


def short_day(date: datetime.date, lang: str) -> str:
    """Return the day and the month of a date, short: `1 Sept`, `12 févr.`; in a language without months, `09-01`."""
    locale = locale_of(lang)
    if locale is NO_LOCALE:
        return f"{date:%m-%d}"
    return _with_first_day(format_skeleton("MMMd", date, locale=locale), date, lang)


def joined(members: Sequence[str], lang: str) -> str:
    """Return a list in words: `5, 8 and 12`."""
    return format_list(members, locale=locale_of(lang))


def language_name(lang: str, reader: str) -> str:
    """Return the name of a language in a reader's language, as written in running text."""
    try:
        name = Locale.parse(lang).get_display_name(locale_of(reader))
    except (UnknownLocaleError, ValueError):
        name = ""
    return name or language_of(lang).label


def script_name(letter: str, reader: str) -> str:
    """Return the name of a letter's script in a reader's language: `Cyrillic`, `cyrillique`; signs have one as well."""
    # Imported here: few reports have letters of other scripts.
    from fontTools.unicodedata import script  # noqa: PLC0415

    names, code = locale_of(reader).scripts, str(script(letter))
    return str(names.get(SIGNS if code in OF_ALL_SCRIPTS else code, code))


def with_capital(text: str) -> str:
    """Return a text with a capital letter at its start, as it stands alone: `English`, `Français`."""
    return text[:1].upper() + text[1:]


def ordinal(number: int, lang: str) -> str:
    """Return the ordinal of a session or a year in words, with a capital: `Seventy-fifth`; in figures where unknown."""
    try:
        words = str(num2words(number, to="ordinal", lang=lang))  # type: ignore[no-untyped-call]
    except NotImplementedError:
        return str(number)
    spoken = language_of(lang).number_words
    for wrong, right in spoken.mended_ordinals.items() if spoken else ():
        if words.endswith(wrong):
            words = words.removesuffix(wrong) + right
    return with_capital(words)
