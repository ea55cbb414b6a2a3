"""How a language writes dates, ordinals and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from num2words import num2words

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

LOCALES = {"en": "en_GB"}
"""The locale of a language where it is not the language itself: the United Nations writes British
English (Editorial Manual, "Spelling")."""

FIRST_OF_MONTH = {"fr": "1er"}
"""How a language writes the first day of a month, where Babel's dates do not know it."""

FAULTS = {"fr": {"vingtsième": "vingtième", "centsième": "centième", "premier": "première"}}
"""Endings of ordinals that num2words gets wrong, or gives in the masculine; sessions and years are feminine."""


def written_date(date: datetime.date, lang: str) -> str:
    """Return a date in words: `27 August 2020`, `1er septembre 2020`."""
    written = format_date(date, "long", locale=LOCALES.get(lang, lang))
    first = FIRST_OF_MONTH.get(lang)
    return f"{first}{written.removeprefix('1')}" if first and date.day == 1 else written


def joined(members: Sequence[str], lang: str) -> str:
    """Return a list in words: `5, 8 and 12`."""
    return format_list(members, locale=LOCALES.get(lang, lang))


def language_name(lang: str, reader: str) -> str:
    """Return the name of a language in a reader's language, as written in running text."""
    return Locale.parse(lang).get_display_name(LOCALES.get(reader, reader)) or lang


def ordinal(number: int, lang: str) -> str:
    """Return the ordinal of a session or a year in words, with a capital: `Seventy-fifth`."""
    words = str(num2words(number, to="ordinal", lang=lang))  # type: ignore[no-untyped-call]
    for wrong, right in FAULTS.get(lang, {}).items():
        if words.endswith(wrong):
            words = words.removesuffix(wrong) + right
    return words[:1].upper() + words[1:]
