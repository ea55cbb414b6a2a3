"""The words of a report by language: those that are known, and the others with their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of
from diptych.model.prose import quoted_place
from diptych.rules.making.other_languages import foreign
from diptych.rules.making.protection import unprotected
from diptych.rules.making.slips import Slips
from diptych.typography.words import bare, forms, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.house import Dictionary
    from diptych.model.prose import RunningText
    from diptych.model.source import Span
    from diptych.typography.words import Word

NO_PROSE = re.compile(
    r"[^\W\d_]|[^\W\d_a-zß-öø-ÿœ]{2,}s?|[IVXLC]+(?:er?|re)?|x{0,3}(?:ix|iv|v?i{0,3})|.*[a-zß-öø-ÿœ][A-ZÀ-Ý].*"
)
"""Single letters, acronyms with their plurals, Roman numerals with ordinals, and names such as "eGovernment"."""

LIST_MARK = re.compile(r"(?:[ivxl]+|([a-z])\1)(?=\))")
"""A Roman numeral or a doubled letter that numbers a member of a list."""

MANY = 2
"""Fewest unknown words of a passage that may be in another language."""
NEAR = 40
"""Code points in which to look for a name beside a word."""
ROW = 7
"""Most code points between two words of a row in another language: “lutte contre la prolifération”."""
NAME_BEFORE = re.compile(r"(?<=[^.!?…] )[A-ZÀ-Ý][\w’'-]*(?: \w{2,4})? $")
NAME_AFTER = re.compile(r" (?:\w{2,4} )?[A-ZÀ-Ý\d]")


class SpelledText(NamedTuple):
    """A passage, or the title of a section, as a speller reads it.

    Attributes:
        text: What it reads.
        forms: The words in it as they are written.
        document: The file.
        running: The plain text of the passage; none for a title.
    """

    text: str
    forms: list[str]
    document: Document
    running: RunningText | None = None

    def span(self, word: Word) -> Span:
        """Return the place of one of its words in the source."""
        if self.running:
            return self.running.span(word.start, word.end)
        title = self.document.front.spans["title"]
        return quoted_place(self.document.source, title, self.text[word.start : word.end]) or title


@dataclass(slots=True)
class FirstPlace:
    """The first place of an unknown word, and the number of its places.

    Attributes:
        stretch: The passage or title of the first place.
        word: The word there.
        beside_name: Whether it is beside a name there, or beside another unknown word.
        count: How many places there are.
    """

    stretch: SpelledText
    word: Word
    beside_name: bool
    count: int = 1

    @property
    def span(self) -> Span:
        """The place of the word in the source."""
        return self.stretch.span(self.word)


@dataclass(frozen=True, slots=True)
class Speller:
    """The known words of one language.

    Attributes:
        lang: The language.
        dictionary: Its dictionary.
        accepted: Words that the report and its termbase add.
    """

    lang: str
    dictionary: Dictionary
    accepted: frozenset[str]

    def knows(self, word: str) -> bool:
        """Return whether a word is known, or all its parts between hyphens, or what follows its prefix."""
        if self.dictionary.knows(word) or word in self.accepted or NO_PROSE.fullmatch(word):
            return True
        if "-" in word and all(part and self.knows(part) for part in word.split("-")):
            return True
        prefixed = _prefixes(self.lang).fullmatch(word.lower())
        return prefixed is not None and self.dictionary.knows(prefixed["rest"])


@cache
def _prefixes(lang: str) -> re.Pattern[str]:
    """Return the pattern of a word with a prefix with which a language makes new words."""
    words = language_of(lang).words
    return re.compile(words.prefixes if words else NEVER)


@dataclass(frozen=True)
class ReportWords:
    """The words of one language.

    Attributes:
        speller: The known words of the language.
        known: The words of the report that are known.
        unknown: The others, in the order of their first places.
    """

    speller: Speller
    known: frozenset[str]
    unknown: dict[str, FirstPlace] = field(default_factory=dict)

    @cached_property
    def slips(self) -> Slips:
        """The known words, indexed by what a slip makes of them."""
        return Slips(self.known)

    @cached_property
    def unknown_lower(self) -> frozenset[str]:
        """The unknown words without capitals."""
        return frozenset(map(str.lower, self.unknown))


@lru_cache(maxsize=1)
def vocabularies(catalogue: Catalogue) -> Mapping[str, ReportWords]:
    """Return the words of a report by language, for each language that has a dictionary."""
    written: dict[str, list[SpelledText]] = {lang: [] for lang in catalogue.house.dictionaries}
    for stretch in _stretches(catalogue):
        if stretch.document.lang in written:
            written[stretch.document.lang].append(stretch)
    return {lang: _vocabulary(catalogue, lang, stretches) for lang, stretches in written.items()}


def _stretches(catalogue: Catalogue) -> Iterator[SpelledText]:
    for document in catalogue.report.documents():
        if "title" in document.front.spans:
            yield SpelledText(document.front.title, forms(document.front.title), document)
    for passage, text in unprotected(catalogue):
        yield SpelledText(text, forms(text), passage.document, passage.running)


def _vocabulary(catalogue: Catalogue, lang: str, written: list[SpelledText]) -> ReportWords:
    """Look up each form once, then look for the places of those that are unknown."""
    speller = Speller(lang, catalogue.house.dictionaries[lang], frozenset(_accepted(catalogue, lang)))
    every = {form: bare(form, lang) for stretch in written for form in stretch.forms}
    unknown = {form for form, word in every.items() if not speller.knows(word)}
    vocabulary = ReportWords(speller, frozenset(word for form, word in every.items() if form not in unknown))
    languages = catalogue.report.settings.languages
    for stretch in written:
        found = () if unknown.isdisjoint(stretch.forms) else tuple(_wrong(stretch, lang, unknown, languages))
        for at, word in enumerate(found):
            beside = found[max(at - 1, 0) : at] + found[at + 1 : at + 2]
            _note(word, stretch, vocabulary, in_row=any(_are_beside(word, other) for other in beside))
    return vocabulary


def _are_beside(one: Word, other: Word) -> bool:
    """Return whether two unknown words have no more than a small word between them."""
    return max(one.start, other.start) - min(one.end, other.end) <= ROW


def _wrong(stretch: SpelledText, lang: str, unknown: set[str], languages: tuple[str, ...]) -> Iterator[Word]:
    """Yield the unknown words of a stretch, but for the marks of lists and what was left in another language."""
    found = [word for word in words(stretch.text, lang, unknown) if not LIST_MARK.match(stretch.text, word.start)]
    left = tuple(foreign(stretch.text, lang, languages)) if len(found) >= MANY else ()
    for word in found:
        before = bisect_right(left, word.start, key=lambda part: part[0])
        if not (before and word.start < left[before - 1][1]):
            yield word


def _note(word: Word, stretch: SpelledText, vocabulary: ReportWords, *, in_row: bool) -> None:
    if place := vocabulary.unknown.get(word.text):
        place.count += 1
        return
    before = stretch.text[max(word.start - NEAR, 0) : word.start]
    after = stretch.text[word.end : word.end + NEAR]
    beside_name = in_row or bool(NAME_BEFORE.search(before) or NAME_AFTER.match(after))
    vocabulary.unknown[word.text] = FirstPlace(stretch, word, beside_name)


def _accepted(catalogue: Catalogue, lang: str) -> Iterator[str]:
    """Yield the words that the report's settings and the names in its termbase add."""
    yield from catalogue.report.settings.words.known.get(lang, ())
    for term in catalogue.report.terms.values():
        if name := term.names.get(lang):
            for form in filter(None, (name.name, name.acronym, name.short)):
                yield from (bare(word, lang) for word in forms(form))
