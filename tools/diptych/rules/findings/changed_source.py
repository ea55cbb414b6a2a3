"""Whether other findings explain what has changed in the source of a translation."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.model.prose import as_seen
from diptych.model.source import Span
from diptych.rules.findings.finding_book import lacks_counterpart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.ledger import Standing
    from diptych.rules.findings.finding_book import Codes, FindingBook

WORD = re.compile(r"\S+")
MOST_WORDS = 1000
"""Most words of the stretch that has changed which are compared one by one: a paragraph has a few hundred."""


def explaining(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield the findings of some rules that explain a stale translation: all that has changed in the source is told.

    A finding that says that something in the translation has no counterpart tells of one change: what the source lost.
    """
    place = book.places.at(one.related[0].span) if one.related else None
    standing = book.standings.get((place.block, one.span.path)) if place else None
    if standing is None or not standing.recorded:
        return
    near = [other for other in book.paired(one.span, causes) if other.severity.rank <= one.severity.rank]
    changes = [*_changes(standing, standing.recorded, book)] if near else []
    first = [next((other for other in near if _tells(other, change, book)), None) for change in changes]
    told = _and_repeated(changes, first, book)
    whole = [other for other in near if not lacks_counterpart(other) and _is_about(other, standing.source)]
    lost = [other for other in near if lacks_counterpart(other) and other.span.path != standing.source.path]
    if changes and (whole or told.count(None) <= len(lost)):
        yield from (*filter(None, told), *lost, *whole)


def _and_repeated(
    changes: Sequence[Span], told: Sequence[Diagnostic | None], book: FindingBook
) -> list[Diagnostic | None]:
    """Return what tells of each change: a word that was put in several places is told of once."""
    known = {book.quote(change): one for change, one in zip(changes, told, strict=True) if one}
    return [one or known.get(book.quote(change)) for change, one in zip(changes, told, strict=True)]


def _tells(one: Diagnostic, change: Span, book: FindingBook) -> bool:
    """Return whether a finding is about words that have changed, or that stand beside what is gone."""
    return any(
        mark.path == change.path and mark.start <= change.end and change.start <= mark.end for mark in book.marks(one)
    )


def _is_about(one: Diagnostic, block: Span) -> bool:
    return block in (one.span, *(related.span for related in one.related))


def _changes(standing: Standing, recorded: str, book: FindingBook) -> Iterator[Span]:
    """Yield the stretches of a source that are not as they were recorded; an empty one where something is gone."""
    # Loaded here: few reports have stale translations.
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    places = [*_words(standing, book)]
    old, new = recorded.split(), [as_seen(book.quote(place)) for place in places]
    head = _alike(old, new)
    tail = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(before), len(after)) > MOST_WORDS:
        yield standing.source
        return
    for is_equal, several in groupby(Levenshtein.opcodes(before, after), key=lambda step: step.tag == "equal"):
        if not is_equal:
            steps = [*several]
            yield _stretch(places, head + steps[0].dest_start, head + steps[-1].dest_end, standing.source)


def _stretch(places: Sequence[Span], first: int, end: int, block: Span) -> Span:
    """Return the place of some words, or the place between two where there are none."""
    if first < end:
        return places[first].to(places[end - 1])
    at = places[first - 1].end if first else block.start
    return Span(block.path, at, at)


def _words(standing: Standing, book: FindingBook) -> Iterator[Span]:
    """Yield the words of a source and of the footnotes marked in it, as the ledger joins them."""
    text = book.quote(standing.source)
    document = book.documents.get(standing.source.path)
    notes = sorted(note.span for note in document.notes if f"[^{note.label}]" in text) if document else []
    for span in (standing.source, *notes):
        for match in WORD.finditer(book.quote(span)):
            yield Span(span.path, span.start + match.start(), span.start + match.end())


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words at the beginning are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((count for count, (one, other) in pairs if one != other), min(len(old), len(new)))
