"""Which paragraphs that came back answer which texts that went out."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from diptych.compose.runs import plain_text
from diptych.merging.word.sent_texts import TextKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.merging.word.opening import ReturnedFile
    from diptych.merging.word.returned import ReturnedParagraph
    from diptych.merging.word.sent_texts import SentText, SentTexts

ALIKE = 0.5
"""The least likeness of a paragraph without a name to the text that it is taken for."""
EMPTIED = frozenset({TextKind.PROSE, TextKind.HEADING})
"""Texts of which nothing is left when their words are gone."""
MOST_WORDS = 2_000
"""Paragraphs that have more words are not compared where their names are lost."""


@dataclass(slots=True)
class Matched:
    """What came back, matched with what went out.

    Attributes:
        sent: The texts that went out.
        back: The paragraphs that came back, in order.
        texts: The text that each answers, by its place in `back`.
        gone: The texts that did not come back.
        joined: The texts that came back at the end of another's paragraph, by the place of that paragraph.
    """

    sent: SentTexts
    back: Sequence[ReturnedParagraph]
    texts: dict[int, SentText] = field(default_factory=dict)
    gone: list[SentText] = field(default_factory=list)
    joined: dict[int, list[SentText]] = field(default_factory=dict)

    def new(self) -> list[int]:
        """Return the places of the paragraphs with words that are new."""
        return [at for at, one in enumerate(self.back) if at not in self.texts and self._is_new(one)]

    def _is_new(self, one: ReturnedParagraph) -> bool:
        has_words = bool(one.text.strip()) or any(letter.note for letter in one.letters)
        return has_words and not one.other and not is_of_gone_section(one, self.sent)

    def before(self, at: int) -> SentText | None:
        """Return the text that stands before a place."""
        return next((self.texts[one] for one in range(at - 1, -1, -1) if one in self.texts), None)

    def moved(self) -> set[int]:
        """Return the fewest paragraphs that would have to move for all to be in order; footnotes have none."""
        sections: dict[str, list[int]] = {}
        for at in sorted(self.texts):
            if not self.texts[at].place.note:
                sections.setdefault(self.texts[at].path, []).append(at)
        found = self._strayed(sections)
        for places in sections.values():
            own = [at for at in places if at not in found]
            found |= set(own) - _in_sequence([(at, self.texts[at].at) for at in own])
        return found

    def _strayed(self, sections: Mapping[str, Sequence[int]]) -> set[int]:
        """Return the places of the paragraphs that stand among those of another section."""
        order = sorted(at for places in sections.values() for at in places)
        paths = ["", *(self.texts[at].path for at in order), ""]
        return {
            at
            for count, at in enumerate(order, 1)
            if paths[count] not in {paths[count - 1], paths[count + 1]} and len(sections[paths[count]]) > 1
        }


def _in_sequence(order: Sequence[tuple[int, int]]) -> set[int]:
    """Return the places of the longest sequence whose counts grow (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    links: dict[int, int] = {}
    for at, count in order:
        place = bisect_left(ends, count)
        if place:
            links[at] = last[place - 1]
        ends[place : place + 1] = [count]
        last[place : place + 1] = [at]
    kept: set[int] = set()
    step = last[-1] if last else None
    while step is not None:
        kept.add(step)
        step = links.get(step)
    return kept


def is_of_gone_section(one: ReturnedParagraph, sent: SentTexts) -> bool:
    """Return whether a paragraph has a name, but that of no text: its section is no longer there."""
    return bool(one.labels) and not any(label[1:] in sent.by_label for label in one.labels)


def name_lost_notes(sent: SentTexts, file: ReturnedFile) -> None:
    """Give the texts of footnotes whose names are lost their names again, where their words are alike."""
    there = {label[1:] for number in file.notes for label in file.labels_of(number)}
    lost = [text for text in sent.texts if text.place.note and text.label[1:] not in there]
    for note in file.notes.values():
        for one in note if not any(part.labels for part in note) else ():
            found = next((text for text in lost if _likeness(plain_text(text.runs), one.text) >= ALIKE), None)
            if found:
                one.labels.append(found.label)
                lost.remove(found)


def matched(sent: SentTexts, back: Sequence[ReturnedParagraph]) -> Matched:
    """Match paragraphs by their names; where these are lost, by order and likeness."""
    found = Matched(sent, back)
    taken: set[int] = set()
    for at, one in enumerate(back):
        known = [sent.by_label[label[1:]] for label in one.labels if label[1:] in sent.by_label]
        free = [text for text in known if text.at not in taken]
        if not free:
            continue
        chosen, others = _chosen(free, one.text)
        if chosen.place.kind in EMPTIED and not one.letters:
            continue
        found.texts[at] = chosen
        taken.add(chosen.at)
        if others:
            found.joined[at] = others
            taken.update(text.at for text in others)
    lost = [text for text in sent.texts if text.at not in taken]
    _match_by_words(found, lost)
    known_now = {text.at for text in found.texts.values()} | {
        text.at for some in found.joined.values() for text in some
    }
    found.gone = [text for text in sent.texts if text.at not in known_now]
    return found


def _chosen(texts: Sequence[SentText], words: str) -> tuple[SentText, list[SentText]]:
    """Return the text that a paragraph with several names is, and the others whose words are in it, too."""
    if len(texts) == 1:
        return texts[0], []
    shown = [" ".join(plain_text(text.runs).split()) for text in texts]
    own = " ".join(words.split())
    whole = _likeness(" ".join(shown), own)
    alone = [_likeness(one, own) for one in shown]
    best = max(range(len(texts)), key=lambda at: alone[at])
    if whole > alone[best]:
        return texts[0], list(texts[1:])
    return texts[best], []


def _match_by_words(found: Matched, lost: Sequence[SentText]) -> None:
    """Match the texts whose names are lost with paragraphs without a name between the same neighbours."""
    nameless = found.new()
    if not lost or not nameless:
        return
    first: dict[int, list[int]] = {}
    for at in nameless:
        before = found.before(at)
        first.setdefault(before.at if before else -1, []).append(at)
    known = sorted(text.at for text in found.texts.values())
    for text in lost:
        place = bisect_left(known, text.at)
        near = first.get(known[place - 1] if place else -1, [])
        words = plain_text(text.runs)
        chosen = next((at for at in near if _likeness(words, found.back[at].text) >= ALIKE), None)
        if chosen is not None:
            near.remove(chosen)
            found.texts[chosen] = text


def _likeness(one: str, other: str) -> float:
    old, new = one.split(), other.split()
    if len(old) > MOST_WORDS or len(new) > MOST_WORDS:
        return float(old == new)
    return SequenceMatcher(None, old, new, autojunk=False).ratio()
