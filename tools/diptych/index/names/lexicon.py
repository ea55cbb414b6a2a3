"""The proper names of a language, sorted so that they are found in a text in one pass."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.names import ProperNames
from diptych.languages.patterns import NOTHING
from diptych.languages.registry import language_of
from diptych.model.concordance import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Forms = dict[str, list["Form"]]

TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s‐‑-]")
"""A word, a number or a mark. A hyphen is as good as a space: "Vice-Chair", "Vice Chair"."""
BRACKET = "("
PLACES = frozenset((NameKind.PLACE, NameKind.CITY))
"""What has the same name with other capitals; "the African Union mission" is not its Mission."""
ANSWERING = "~"
"""The mark of a form that only answers."""
BARE = str.maketrans("ÀÂÇÉÈÊÎÔ", "AACEEEIO")
"""Capitals that some write without their accents."""


class Form(NamedTuple):
    """One way of writing a name.

    Attributes:
        rest: Its words after the first.
        kind: What it names; a person, if it is the title before their name; nothing, if it only looks like a name.
        key: The name.
        is_firm: Whether it surely is that name; otherwise it only answers.
    """

    rest: tuple[str, ...]
    kind: NameKind | None
    key: str
    is_firm: bool


class NameEntry(NamedTuple):
    """What some words name.

    Attributes:
        words: How many words they are.
        kind: What they name, as in a form.
        keys: The names that they may stand for.
        is_firm: Whether they surely name one of them; otherwise they only answer.
    """

    words: int
    kind: NameKind | None
    keys: frozenset[str]
    is_firm: bool = False


class Ending(NamedTuple):
    """The names that begin with one word and have as many words after it.

    Attributes:
        size: How many.
        exact: The names by these words.
        any_case: Those that may have any capitals, by these words in small letters; also places in `exact` of several
            words, whose first word alone tells names from other words: "Asie Centrale".
    """

    size: int
    exact: Mapping[tuple[str, ...], NameEntry]
    any_case: Mapping[tuple[str, ...], NameEntry]


class Openings(dict[str, tuple[Ending, ...]]):
    """The names that begin with a word, the longest first: those of a word are sorted when it is first met."""

    def __init__(self, exact: Forms, any_case: Forms) -> None:
        """Keep the forms by their first words; those with any capitals by these in small letters."""
        super().__init__()
        self._exact, self._any_case = exact, any_case

    def __missing__(self, word: str) -> tuple[Ending, ...]:
        """Return the names that begin with a word."""
        forms, others = self._exact.get(word, ()), self._any_case.get(word.lower(), ())
        if not forms and not others:
            self[word] = ()
            return ()
        exact, any_case = _entries(forms), _entries(others)
        sizes = sorted(exact.keys() | any_case.keys(), reverse=True)
        self[word] = found = tuple(
            Ending(size, exact.get(size, NOTHING), _in_small_letters(exact, size) | any_case.get(size, {}))
            for size in sizes
        )
        return found


class NameLexicon(NamedTuple):
    """The names of one language.

    Attributes:
        openings: Them by their first words.
        particles: Small words within names of persons.
        before_same: What comes between a name and the same again.
    """

    openings: Openings
    particles: frozenset[str]
    before_same: tuple[str, ...]

    def at(self, words: list[str], place: int) -> NameEntry | None:
        """Return the longest name that begins with one of some words; none where no name does."""
        for ending in self.openings[words[place]]:
            rest = tuple(words[place + 1 : place + 1 + ending.size])
            entry = ending.exact.get(rest) or (
                ending.any_case.get(tuple(map(str.lower, rest))) if ending.any_case else None
            )
            if entry:
                return entry
        return None


def _entries(forms: Iterable[Form]) -> dict[int, dict[tuple[str, ...], NameEntry]]:
    """Return what forms with the same first word name, by how many words they have after it, and by these."""
    found: dict[int, dict[tuple[str, ...], NameEntry]] = {}
    for form in forms:
        own = found.setdefault(len(form.rest), {})
        before = own.get(form.rest)
        if before is None:
            own[form.rest] = NameEntry(1 + len(form.rest), form.kind, frozenset((form.key,)), form.is_firm)
        elif before.kind is form.kind:
            keys, is_firm = before.keys | {form.key}, before.is_firm or form.is_firm
            own[form.rest] = before._replace(keys=keys, is_firm=is_firm)
    return found


def _in_small_letters(
    entries: Mapping[int, dict[tuple[str, ...], NameEntry]], size: int
) -> dict[tuple[str, ...], NameEntry]:
    """Return the entries of places with so many words after the first, by these in small letters; of one word, none."""
    found = entries.get(size, {}) if size else {}
    return {tuple(map(str.lower, rest)): entry for rest, entry in found.items() if entry.kind in PLACES}


@cache
def lexicon_of(lang: str) -> NameLexicon:
    """Return the names of a language; none where it does not say them."""
    names = language_of(lang).proper_names or ProperNames()
    exact: Forms = {}
    any_case: Forms = {}
    for kind, key, written in _forms(names):
        is_firm, form = written[0] != ANSWERING, written.removeprefix(ANSWERING)
        table = any_case if form[0].islower() else exact
        for spelling in _spellings(form):
            # Most names are one word.
            first, *rest = (spelling,) if spelling.isalpha() else TOKEN.findall(spelling)
            one = Form(tuple(map(str.lower, rest) if table is any_case else rest), kind, key, is_firm)
            table.setdefault(first, []).append(one)
            if not first[0].isascii():
                table.setdefault(first[0].upper().translate(BARE) + first[1:], []).append(one)
    return NameLexicon(Openings(exact, any_case), names.particles, (BRACKET, names.alternative))


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
            for form in forms.split("; ") if forms else ():
                yield kind, key, form


def _spellings(form: str) -> list[str]:
    """Return a form with and without each of the letters in brackets."""
    fixed, *parts = form.split(BRACKET)
    found = [fixed]
    for part in parts:
        letters, _, after = part.partition(")")
        found = [before + ending for before in found for ending in (after, letters + after)]
    return found
