"""The proper names of a language, sorted so that they are found in a text in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.proper_names import ProperNames
from diptych.languages.registry import language_of
from diptych.model.concordance import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s‐‑-]")
"""A word, a number or a mark. A hyphen is as good as a space: "Vice-Chair", "Vice Chair"."""
OPTIONAL = re.compile(r"\(([^)]+)\)")
BRACKET = "("
ANSWERING = "~"
"""The mark of a form that only answers."""
BARE = str.maketrans("ÀÂÇÉÈÊÎÔ", "AACEEEIO")
"""Capitals that some write without their accents."""


class Entry(NamedTuple):
    """One form of a name, or of several that it may stand for.

    Attributes:
        rest: Its words after the first.
        any_case: Whether it may have any capitals.
        kind: What it names; a person, if it is the title before their name; nothing, if it only looks like a name.
        keys: The names that it may stand for.
        is_firm: Whether it surely names one of them; otherwise it only answers.
    """

    rest: tuple[str, ...]
    any_case: bool
    kind: NameKind | None
    keys: frozenset[str]
    is_firm: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names of one language.

    Attributes:
        entries: Their forms by their first words, the longest first.
        particles: Small words within names of persons.
        before_same: What comes between a name and the same again.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    particles: frozenset[str]
    before_same: tuple[str, ...]

    def at(self, words: list[str], place: int) -> Entry | None:
        """Return the longest name that begins with one of some words; none where no name does."""
        for entry in self.entries[words[place]]:
            found = words[place + 1 : place + 1 + len(entry.rest)]
            if tuple(found) == entry.rest or (
                entry.any_case and tuple(word.lower() for word in found) == entry.rest
            ):
                return entry
        return None


@cache
def lexicon_of(lang: str) -> Lexicon:
    """Return the names of a language; none where it does not say them."""
    found: dict[tuple[tuple[str, ...], bool], tuple[NameKind | None, set[str], bool]] = {}
    names = language_of(lang).proper_names or ProperNames()
    for kind, key, form in _forms(names):
        is_firm, plain = not form.startswith(ANSWERING), form.removeprefix(ANSWERING)
        for written in _spellings(plain):
            words = tuple(TOKEN.findall(written))
            any_case = written[0].islower()
            name = found.setdefault((words, any_case), (kind, set(), False))
            name[1].add(key)
            found[words, any_case] = (name[0], name[1], name[2] or is_firm)
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for (words, any_case), (kind, keys, is_firm) in found.items():
        entry = Entry(words[1:], any_case, kind, frozenset(keys), is_firm)
        for first in _openings(words[0], any_case=any_case):
            entries[first].append(entry)
    return Lexicon(
        {first: tuple(sorted(own, key=lambda one: -len(one.rest))) for first, own in entries.items()},
        names.particles,
        (BRACKET, names.alternative),
    )


def _forms(names: ProperNames) -> Iterator[tuple[NameKind | None, str, str]]:
    """Yield every form of every name, with what it names."""
    tables = {
        NameKind.PLACE: names.places,
        NameKind.CITY: names.cities,
        NameKind.BODY: names.bodies,
        NameKind.OFFICE: names.offices,
        NameKind.WEEKDAY: names.weekdays,
        NameKind.DIRECTION: names.directions,
        NameKind.PERSON: names.titles,
        None: {"": names.unlike},
    }
    for kind, table in tables.items():
        for key, forms in table.items():
            for form in forms.split("; "):
                if form:
                    yield kind, key, form


def _spellings(form: str) -> Iterator[str]:
    """Yield a form with and without each of the letters in brackets."""
    parts = OPTIONAL.split(form)
    for letters in product(*(("", part) for part in parts[1::2])):
        yield "".join(fixed + letter for fixed, letter in zip(parts[::2], (*letters, ""), strict=True))


def _openings(word: str, *, any_case: bool) -> frozenset[str]:
    """Return the ways in which the first word of a name may be written."""
    ways = {word, word.capitalize(), word.upper()} if any_case else {word}
    return frozenset(ways | {way[0].translate(BARE) + way[1:] for way in ways})
