"""Which entry of the ledger belongs to which source paragraph, found by the surest signs first."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from diptych.model.ledger import TITLE_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from diptych.model.ledger import LedgerEntry, Place, Standing
    from diptych.model.source import Span

    Matches = Iterator[tuple[Standing, LedgerEntry]]
    Recorded = Callable[[LedgerEntry], str | None]
    Step = Callable[[Sequence[Standing], Sequence[LedgerEntry]], Matches]
    Known = TypeVar("Known", Standing, LedgerEntry)


class CurrentText(Protocol):
    """A text as it is now, and where it is."""

    @property
    def source(self) -> Span: ...  # noqa: D102
    @property
    def current(self) -> str: ...  # noqa: D102


Text = TypeVar("Text", bound=CurrentText)

ALIKE = 55
"""Least likeness, out of 100, at which a recorded text counts as an earlier state of a paragraph."""

FEW = 200
"""Most changed paragraphs, or recorded texts, of a section for which every pair is compared."""
NEAR = 10
"""Where there are more: with how many texts each is compared, and how many may share a word that counts as rare."""
LONG = 20_000
"""Code points above which a text is compared word by word; the longest paragraph of 2024's resolutions has 2,000."""


def with_entries(standings: Iterable[Standing], entries: Iterable[LedgerEntry]) -> Iterator[Standing]:
    """Yield standings with what the ledger holds of them; nearly all of them are as they were recorded."""
    every = tuple(standings)
    spare = {(entry.place, entry.key): entry for entry in entries}
    exact = [
        spare.pop((one.place, one.key))
        if (entry := spare.get((one.place, one.key))) and entry.text == one.current
        else None
        for one in every
    ]
    left = [one for one, entry in zip(every, exact, strict=True) if entry is None]
    known = recognised(left, tuple(spare.values()), {one.place for one in every}) if left and spare else {}
    for one, entry in zip(every, exact, strict=True):
        found = entry or known.get(one)
        yield replace(one, entry=found) if found else one


def recognised(
    standings: Iterable[Standing], entries: Sequence[LedgerEntry], live: Container[Place]
) -> dict[Standing, LedgerEntry]:
    """Return the entry of each source text that has one.

    A paragraph is recognised by its anchor, or its text, in its section; by its text in another section, from which it
    was moved; then in its section by its fingerprint, by likeness, the most alike first, or by elimination, where one
    paragraph and one entry are left. A renamed section is recognised by what was recorded under its former name.

    Args:
        standings: The source texts, without those whose entry is known already.
        entries: The entries of the ledger that are left.
        live: The sections and languages of all source texts.
    """
    every = tuple(standings)
    found: dict[Standing, LedgerEntry] = {}
    now: dict[Place, Place] = {}
    for step in (_by_name, _by_text, _moved, _by_fingerprint, _by_likeness, _by_elimination):
        taken = set(found.values())
        left = [one for one in every if one not in found]
        spare = [entry for entry in entries if entry not in taken]
        for standing, entry in step(left, spare) if step is _moved else _within_sections(step, left, spare, now):
            if standing not in found and entry not in taken:
                found[standing] = entry
                taken.add(entry)
        now |= {entry.place: one.place for one, entry in found.items() if entry.place not in live}
    return found


def _within_sections(
    step: Step, standings: Iterable[Standing], entries: Iterable[LedgerEntry], now: Mapping[Place, Place]
) -> Matches:
    """Take a step in each section and language by itself; `now` gives the new places of those that were renamed."""
    own: dict[Place, list[Standing]] = defaultdict(list)
    for one in standings:
        own[one.place].append(one)
    recorded: dict[Place, list[LedgerEntry]] = defaultdict(list)
    for entry in entries:
        recorded[now.get(entry.place, entry.place)].append(entry)
    for place in own.keys() & recorded.keys():
        yield from step(own[place], recorded[place])


def _by_name(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    named = {entry.key: entry for entry in entries if entry.key == TITLE_KEY or entry.key.startswith("#")}
    return ((one, named[one.key]) for one in standings if one.key in named)


def _by_text(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    waiting: defaultdict[str | None, list[LedgerEntry]] = defaultdict(list)
    for entry in reversed(_untitled(entries)):
        waiting[entry.text].append(entry)
    return ((one, waiting[one.current].pop()) for one in _untitled(standings) if waiting.get(one.current))


def _by_fingerprint(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    first_seen = {entry.key: entry for entry in entries}
    return ((one, first_seen[one.key]) for one in standings if one.key in first_seen)


def _by_likeness(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    left, spare = _untitled(standings), [entry for entry in _untitled(entries) if entry.text]
    return most_alike(left, spare, attrgetter("text"), ALIKE)


def most_alike(
    texts: Sequence[Text], entries: Sequence[LedgerEntry], recorded: Recorded, least: float
) -> Iterator[tuple[Text, LedgerEntry]]:
    """Yield texts with the entries of the ledger whose texts they are likely to be now, the most alike first.

    Args:
        texts: Texts as they are now.
        entries: Entries of the ledger.
        recorded: Gives the text of an entry with which to compare: the source or the translation.
        least: Least likeness, out of 100.
    """
    pairs = [
        (likeness(recorded(entry) or "", one.current, least), one, entry)
        for one, entry in _compared(texts, entries, recorded)
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[1].source, pair[2].key))
    return ((one, entry) for alike, one, entry in pairs if alike >= least)


def _compared(
    texts: Sequence[Text], entries: Sequence[LedgerEntry], recorded: Recorded
) -> Iterator[tuple[Text, LedgerEntry]]:
    """Yield the pairs to compare: all of them, or, where there are many, those that share rare words."""
    if max(len(texts), len(entries)) <= FEW:
        yield from product(texts, entries)
        return
    having: defaultdict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for word in set((recorded(entry) or "").split()):
            having[word].append(place)
    for one in texts:
        own = (having.get(word, ()) for word in set(one.current.split()))
        shared = Counter(place for places in own if len(places) <= NEAR for place in places)
        yield from ((one, entries[place]) for place, _ in sorted(shared.most_common(NEAR)))


def likeness(one: str, other: str, least: float) -> float:
    """Return how alike two texts are, by their letters; by their words where they are as long as whole sections."""
    # Few reports need it, and loading it takes time.
    from rapidfuzz import fuzz  # noqa: PLC0415

    if max(len(one), len(other)) > LONG:
        return fuzz.ratio(one.split(), other.split(), score_cutoff=least)
    return fuzz.ratio(one, other, score_cutoff=least)


def _by_elimination(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    # The translation of a paragraph that was written anew has to be looked at, so it must become stale.
    left, spare = _untitled(standings), [entry for entry in _untitled(entries) if entry.text]
    if len(left) == len(spare) == 1:
        yield left[0], spare[0]


def _moved(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> Matches:
    texts = {(entry.place[1], entry.key == TITLE_KEY, entry.text): entry for entry in entries if entry.text}
    keys = ((one, (one.lang, one.key == TITLE_KEY, one.current)) for one in standings)
    return ((one, texts[key]) for one, key in keys if key in texts)


def _untitled(those: Iterable[Known]) -> list[Known]:
    return [one for one in those if one.key != TITLE_KEY]
