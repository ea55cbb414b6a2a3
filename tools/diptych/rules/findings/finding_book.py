"""All findings on a report, to look up in: by code, by file, by pair of paragraphs, by the words they are about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Phrase
from diptych.model.files import SECTION_FILE, section_file

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import PairPlace, PairPlaces
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.ledger import Standing
    from diptych.model.source import Span

Codes = tuple[str, ...]
"""Codes of rules, or the letters of families."""
IN_BRACKETS = re.compile(r"\(([^()\s]{1,40})\)")
"""A word in brackets, as an acronym is where it is introduced."""
MOST = 32
"""Most findings that are looked at for one place: more are in one pair only in texts that nobody wrote."""


class FindingBook:
    """The findings on a report, and what the index knows of their places.

    Attributes:
        found: The findings, in the order of their places.
        places: The pair of blocks that each place belongs to.
        catalogue: The index of the report.
    """

    def __init__(self, found: Sequence[Diagnostic], places: PairPlaces, catalogue: Catalogue) -> None:
        """Sort the findings by their codes."""
        self.found = found
        self.places = places
        self.catalogue = catalogue
        self._by_code: defaultdict[str, list[Diagnostic]] = defaultdict(list)
        for one in found:
            self._by_code[one.code].append(one)
        self._kept: dict[tuple[str, Codes], dict[Hashable, list[Diagnostic]]] = {}
        self._marked: dict[Codes, _Marked] = {}

    def of(self, codes: Codes) -> Iterator[Diagnostic]:
        """Yield the findings of some rules."""
        for code, own in self._by_code.items():
            if code.startswith(codes):
                yield from own

    def marks(self, one: Diagnostic) -> Iterator[Span]:
        """Yield the words that a finding is about, in all languages: its places other than whole paragraphs."""
        return (span for span in (one.span, *(other.span for other in one.related)) if not self.is_block(span))

    def is_block(self, span: Span) -> bool:
        """Return whether a place is a whole paragraph or heading."""
        place = self.places.at(span)
        return place is not None and place.block == span

    def quote(self, span: Span) -> str:
        """Return the words of a place."""
        source = self.catalogue.report.sources.get(span.path)
        return source.quote(span) if source else ""

    def meeting(self, span: Span, codes: Codes) -> Iterator[Diagnostic]:
        """Yield findings of some rules that are about words in a place."""
        if codes not in self._marked:
            self._marked[codes] = _Marked((mark, one) for one in self.of(codes) for mark in self.marks(one))
        return self._marked[codes].meeting(span)

    def paired(self, span: Span, codes: Codes) -> Sequence[Diagnostic]:
        """Return findings of some rules on the pair of blocks that a place belongs to."""
        place = self.places.at(span)
        return self._looked_up("pair", codes, place.order) if place else ()

    def in_file(self, path: str, codes: Codes) -> Sequence[Diagnostic]:
        """Return findings of some rules on a file."""
        return self._looked_up("file", codes, path)

    def first_alike(self, one: Diagnostic) -> Diagnostic:
        """Return the first finding of the same rule that says the same of the same other places."""
        alike = self._looked_up("alike", (one.code,), _statement(one))
        return alike[0] if alike else one

    def introductions(self, lang: str, acronym: str) -> Sequence[Span]:
        """Return where the other languages introduce a term, or first name it, by its acronym in one language."""
        term = self._terms.get((lang, acronym))
        return [span for span in self._introduced.get(term or "", ()) if file_language(span.path) != lang]

    def unplaced_with(self, lang: str, acronym: str) -> Iterator[str]:
        """Yield the files in a language that are not in the report and have an acronym in brackets."""
        return (path for path, words in self._unplaced.items() if acronym in words and file_language(path) == lang)

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents by the paths of their files."""
        return {document.source.path: document for document in self.catalogue.report.documents()}

    @cached_property
    def standings(self) -> Mapping[tuple[Span, str], Standing]:
        """The standing of each translation in a section, by the place of its source and the path of its file."""
        return {(one.source, one.target.path): one for one in self.catalogue.standings if one.target}

    @cached_property
    def _terms(self) -> Mapping[tuple[str, str], str]:
        terms = self.catalogue.report.terms.values()
        return {(lang, name.acronym): term.key for term in terms for lang, name in term.names.items() if name.acronym}

    @cached_property
    def _introduced(self) -> Mapping[str, Sequence[Span]]:
        found: defaultdict[str, list[Span]] = defaultdict(list)
        first: dict[tuple[str, str], TermUse] = {}
        for use in self.catalogue.uses:
            key = (use.term.key, use.passage.document.lang)
            if use.passage.paragraph and (use.introduces or key not in first):
                first[key] = use if key not in first or not first[key].introduces else first[key]
        for (term, _), use in first.items():
            found[term].append(use.passage.running.span(use.start, use.end))
        return found

    @cached_property
    def _unplaced(self) -> Mapping[str, frozenset[str]]:
        several = self.catalogue.report.unplaced[:MOST]
        return {one.source.path: frozenset(IN_BRACKETS.findall(one.source.text)) for one in several}

    def _looked_up(self, by: str, codes: Codes, key: Hashable) -> Sequence[Diagnostic]:
        if (by, codes) not in self._kept:
            own = self._kept[by, codes] = defaultdict(list)
            for one in self.of(codes):
                own[self._key(one, by)].append(one)
        return self._kept[by, codes].get(key, [])[:MOST]

    def _key(self, one: Diagnostic, by: str) -> Hashable:
        if by == "file":
            return one.span.path
        place: PairPlace | None = self.places.at(one.span)
        return _statement(one) if by == "alike" else place and place.order


class _Marked:
    """Findings by the words that they are about."""

    def __init__(self, marks: Iterable[tuple[Span, Diagnostic]]) -> None:
        own: defaultdict[str, list[tuple[Span, Diagnostic]]] = defaultdict(list)
        for mark, one in marks:
            own[mark.path].append((mark, one))
        self._own = {path: sorted(several, key=lambda marked: marked[0]) for path, several in own.items()}
        self._starts = {path: [mark.start for mark, _ in several] for path, several in self._own.items()}
        self._reaches = {path: [*accumulate((m.end for m, _ in several), max)] for path, several in self._own.items()}

    def meeting(self, span: Span) -> Iterator[Diagnostic]:
        """Yield findings with a mark that overlaps a span, or is the same place between two characters."""
        own, reaches = self._own.get(span.path, []), self._reaches.get(span.path, [])
        before = bisect_left(self._starts.get(span.path, []), max(span.end, span.start + 1))
        for index in islice(range(before - 1, -1, -1), MOST):
            mark, one = own[index]
            if mark == span or mark.end > span.start:
                yield one
            elif reaches[index] <= span.start:
                return


def _statement(one: Diagnostic) -> Hashable:
    return (tuple(sorted(one.arguments.items(), key=str)), tuple(other.span for other in one.related))


def lacks_counterpart(one: Diagnostic) -> bool:
    """Return whether a finding says that the other language has nothing in a place."""
    return isinstance(one.arguments.get("there"), Phrase)


def file_language(path: str) -> str:
    """Return the language of a section's file; an empty text for any other file."""
    match = SECTION_FILE.fullmatch(path)
    return match["lang"] if match else ""


def in_language(path: str, lang: str) -> str:
    """Return the path of the same section's file in a language; an empty text for any other file."""
    match = SECTION_FILE.fullmatch(path)
    return path[: match.start("name")] + section_file(match["name"], lang) if match else ""
