"""What a new report is to be: who issues it, its languages, its title, its sections."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.houses.plain.house import HOUSE
from diptych.i18n import N_, NC_
from diptych.model.settings import DEFAULT_HOUSE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PLAIN = HOUSE.name
"""The house of any institution but the United Nations."""
IN_LANGUAGE = re.compile(r"(?P<lang>[a-z]{2,3})=(?P<text>.*)", re.DOTALL)
BETWEEN_TITLES = re.compile(r"\s*;\s*")
INSTITUTION = N_("Name of the institution")
"""Stands for the name of the institution until it is known; like those below, it is translated by the catalogues."""
TITLE = N_("Title of the report")
SUMMARY = NC_("section", "Summary")
"""The title by which the summary is known among the sections."""
PLACEHOLDER_SYMBOL = "A/80/999"


class WishError(ValueError):
    """Texts that do not fit the languages of the report; the message is marked with `N_`."""

    def __init__(self, message: str, **values: str) -> None:
        """Keep the message and what stands in its braces."""
        super().__init__(message)
        self.message = message
        self.values = values


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a new report is to be; what nobody said is empty.

    Attributes:
        house: Who issues it: the name of a house.
        languages: Its languages, the one it is written in first.
        institution: Name of the institution, by language.
        reference: Its symbol, or its reference.
        title: Its title, by language.
        sections: The titles of its sections, by language.
    """

    house: str = DEFAULT_HOUSE
    languages: tuple[str, ...] = ()
    institution: Mapping[str, str] = field(default_factory=dict)
    reference: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def by_language(texts: Sequence[str], languages: Sequence[str]) -> dict[str, str]:
    """Return texts by language: `fr=…` is in French, a text without such a mark is in the first language.

    Raises:
        WishError: A text is in a language that the report does not have, or is empty.
    """
    found: dict[str, str] = {}
    for text in texts:
        match = IN_LANGUAGE.fullmatch(text)
        lang, said = (match["lang"], match["text"]) if match else (languages[0], text)
        if lang not in languages:
            raise WishError(N_("“{text}” is in “{lang}”, which is not a language of the report."), text=text, lang=lang)
        if not said.strip():
            raise WishError(N_("“{text}” says nothing: write the text, or leave the option out."), text=text)
        found[lang] = " ".join(said.split())
    return found


def titles(text: str) -> tuple[str, ...]:
    """Return the titles of sections in a text, between which there are semicolons."""
    return tuple(filter(None, BETWEEN_TITLES.split(" ".join(text.split()))))


def sections_by_language(texts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the titles of sections by language.

    Raises:
        WishError: One language has more of them than another.
    """
    found = {lang: parts for lang, text in texts.items() if (parts := titles(text))}
    counts = {len(parts) for parts in found.values()}
    if len(counts) > 1:
        shown = ", ".join(f"{lang}: {len(parts)}" for lang, parts in found.items())
        raise WishError(N_("The languages do not have equally many sections ({shown})."), shown=shown)
    return found
