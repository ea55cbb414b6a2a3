"""Which block answered which when the translation was last accepted, found again in the texts as they are now."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.recorded import RecordedPairs
from diptych.index.alignment.translations import translations
from diptych.index.ledger.recognition import likeness, most_alike
from diptych.model.files import SECTION_FILE
from diptych.model.ledger import TITLE_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.index.ledger.texts import BlockTexts
    from diptych.model.ledger import LedgerEntry, Place, Standing
    from diptych.model.report import Report
    from diptych.model.source import Span

SURE = 70
"""Least likeness, out of 100, at which a text that was changed is beyond doubt the one that was accepted."""


class TranslatedBlock(NamedTuple):
    """A block of a translation: its section and language, its place in the text, and what it says."""

    place: Place
    source: Span
    current: str


def recorded_pairs(report: Report, sources: Iterable[Standing], texts: BlockTexts) -> RecordedPairs:
    """Return the blocks that answered each other when the translation was last accepted.

    Where several blocks say the same, they answer each other in their order, so that none of them is ever out of place;
    where that leaves one over, nothing is known of them.

    Args:
        report: The report, with its ledger.
        sources: The source texts, in the order of the report, with their entries in the ledger.
        texts: Reads the texts of blocks.
    """
    asked = [one for one in sources if one.key != TITLE_KEY and one.entry and one.entry.translation and _is_same(one)]
    if not asked:
        return RecordedPairs()
    answers = [
        TranslatedBlock((target.name, target.lang), block.span, texts.of(target, (block,)))
        for _source, target in translations(report)
        for block in target.body
    ]
    exact = dict(_exact(asked, answers))
    found = exact | dict(_changed(asked, answers, exact))
    pairs = list(_in_order_where_alike(found))
    return RecordedPairs(
        {answer.source: one.source for one, answer in pairs},
        {(one.source, one.lang): answer.source for one, answer in pairs},
        frozenset(answer.source for one, answer in pairs if one in exact and one.recorded == one.current),
    )


def in_present_order(pairs: RecordedPairs) -> RecordedPairs:
    """Return the pairs that are in the same order in both languages; each of the others crosses one, at least."""
    by_files: defaultdict[tuple[str, str], list[tuple[Span, Span]]] = defaultdict(list)
    for target, source in pairs.sources.items():
        if _section(source) == _section(target):
            by_files[source.path, target.path].append((source, target))
    kept = {target: source for several in by_files.values() for source, target in _uncrossed(several)}
    return RecordedPairs(
        kept,
        {key: target for key, target in pairs.targets.items() if target in kept},
        pairs.firm.intersection(kept),
    )


def _section(span: Span) -> str:
    match = SECTION_FILE.fullmatch(span.path)
    return match["name"] if match else span.path


def _uncrossed(pairs: Iterable[tuple[Span, Span]]) -> Iterator[tuple[Span, Span]]:
    """Yield the pairs that no other pair crosses."""
    several = sorted(pairs)
    after = [target for _, target in several]
    for at in range(len(after) - 2, -1, -1):
        after[at] = min(after[at], after[at + 1])
    before: Span | None = None
    for at, (source, target) in enumerate(several):
        if after[at] == target and (before is None or before < target):
            yield source, target
        before = target if before is None else max(before, target)


def _is_same(one: Standing) -> bool:
    """Return whether a source text is the one that was accepted, perhaps with changes."""
    return one.recorded == one.current or likeness(one.recorded or "", one.current, SURE) >= SURE


def _exact(asked: Sequence[Standing], answers: Sequence[TranslatedBlock]) -> Iterator[tuple[Standing, TranslatedBlock]]:
    """Yield the sources whose translation is as it was accepted: those of their own section first."""
    left: Sequence[Standing] = asked
    spare: Sequence[TranslatedBlock] = answers
    for everywhere in (False, True):
        waiting: defaultdict[object, list[TranslatedBlock]] = defaultdict(list)
        for answer in spare:
            waiting[_wanted(answer.place, answer.current, everywhere=everywhere)].append(answer)
        wanting: defaultdict[object, list[Standing]] = defaultdict(list)
        for one in left:
            wanting[_wanted(one.place, _recorded(one), everywhere=everywhere)].append(one)
        found = [
            pair
            for key, several in wanting.items()
            if len(several) == len(waiting.get(key, ()))
            for pair in zip(several, waiting[key], strict=True)
        ]
        yield from found
        taken, claimed = {one for one, _ in found}, {answer for _, answer in found}
        left = [one for one in left if one not in taken]
        spare = [answer for answer in spare if answer not in claimed]


def _wanted(place: Place, text: str, *, everywhere: bool) -> tuple[str | Place, str]:
    return (place[1] if everywhere else place), text


def _recorded(one: Standing) -> str:
    return (one.entry and one.entry.translation) or ""


def _changed(
    asked: Sequence[Standing], answers: Sequence[TranslatedBlock], exact: Mapping[Standing, TranslatedBlock]
) -> Iterator[tuple[Standing, TranslatedBlock]]:
    """Yield the sources whose translation was changed since, with the block of their section that is most like it."""
    taken = set(exact.values())
    wording = {answer.current for answer in answers}
    own: defaultdict[Place, list[TranslatedBlock]] = defaultdict(list)
    for answer in answers:
        if answer not in taken:
            own[answer.place].append(answer)
    left: defaultdict[Place, list[Standing]] = defaultdict(list)
    for one in asked:
        if one not in exact and _recorded(one) not in wording:
            left[one.place].append(one)
    for place in left.keys() & own.keys():
        by_entry = {one.entry: one for one in left[place] if one.entry}
        yield from _closest(own[place], by_entry)


def _closest(
    answers: Sequence[TranslatedBlock], by_entry: Mapping[LedgerEntry, Standing]
) -> Iterator[tuple[Standing, TranslatedBlock]]:
    found: set[object] = set()
    for answer, entry in most_alike(answers, tuple(by_entry), attrgetter("translation"), SURE):
        if answer not in found and entry not in found:
            found |= {answer, entry}
            yield by_entry[entry], answer


def _in_order_where_alike(found: Mapping[Standing, TranslatedBlock]) -> Iterator[tuple[Standing, TranslatedBlock]]:
    """Yield pairs, with the answers of sources of one section that say the same in the order of these sources."""
    every = sorted(found, key=lambda one: (one.place, one.current, one.source))
    for _place, group in groupby(every, key=lambda one: (one.place, one.current)):
        several = list(group)
        yield from zip(several, sorted((found[one] for one in several), key=attrgetter("source")), strict=True)
