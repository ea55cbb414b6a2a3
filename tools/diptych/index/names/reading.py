"""Passages → the names in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.index.names.lexicon import TOKEN, lexicon_of
from diptych.languages.registry import language_of
from diptych.model.concordance import NameKind, ProperName
from diptych.model.prose import masked
from diptych.typography.quotations import foreign_quotations
from diptych.typography.words import ADDRESS, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.index.names.lexicon import Lexicon
    from diptych.model.prose import Passage

BETWEEN = 4
"""Most words between a name and the same again: `(« l’`, `ou une nouvelle`."""
LONGEST = 8
"""Most words of the name of a person."""
QUOTING = '«“"'


class Found(NamedTuple):
    """A name among the words of a text.

    Attributes:
        kind: What is named.
        keys: What it may be.
        is_firm: Whether it surely names one of these.
        first: The place of its first word.
        last: The place after that of its last.
        title: What the title of a person says.
    """

    kind: NameKind
    keys: frozenset[str]
    is_firm: bool
    first: int
    last: int
    title: str = ""


def proper_names(passages: Sequence[Passage], other: str) -> tuple[ProperName, ...]:
    """Return what the passages of one side of a bead name, in order.

    Names in addresses and in quotations in the other language are not the text's own.

    Args:
        passages: The passages.
        other: The language that they are compared with. Where one of the two does not say its names, none are found.
    """
    if not passages or not (language_of(other).proper_names and language_of(passages[0].document.lang).proper_names):
        return ()
    lexicon = lexicon_of(passages[0].document.lang)
    texts = [_prose(passage, other) for passage in passages]
    words = [TOKEN.findall(text) for text in texts]
    total = sum(map(len, words))
    names: list[ProperName] = []
    before = 0
    for passage, text, own in zip(passages, texts, words, strict=True):
        if found := tuple(_found(own, lexicon)):
            places = [match.span() for match in TOKEN.finditer(text)]
            for one in found:
                bounds = places[one.first][0], places[one.last - 1][1]
                names.append(_proper_name(one, passage, bounds, before + one.first, total))
        before += len(own)
    return tuple(names)


def _prose(passage: Passage, other: str) -> str:
    """Return the text of a passage with plain apostrophes and `OPAQUE` in place of what is not its own prose."""
    text, lang = passage.running.text, passage.document.lang
    opaque: list[tuple[int, int]] = []
    if "/" in text or "@" in text:
        opaque += (match.span() for match in ADDRESS.finditer(text))
    if any(mark in text for mark in QUOTING):
        opaque += (place[:2] for place in foreign_quotations(text, lang, (lang, other)))
    return (masked(text, opaque) if opaque else text).replace("’", "'")


def _proper_name(found: Found, passage: Passage, bounds: tuple[int, int], place: int, total: int) -> ProperName:
    start, end = bounds
    return ProperName(
        found.kind,
        found.keys,
        passage.running.span(start, end),
        passage.running.text[start:end],
        place,
        total,
        found.is_firm,
        any(cited.start < end and start < cited.end for cited in passage.citations),
        found.title,
    )


def _found(words: list[str], lexicon: Lexicon) -> Iterator[Found]:
    """Yield the names among the words of a text, in order; of two in one place, the longer.

    An acronym in brackets after its name is a part of it, and so is the same office again, of a woman after a man.
    """
    last: Found | None = None
    end = 0
    for at in (at for at, word in enumerate(words) if word in lexicon.entries):
        entry = lexicon.at(words, at) if at >= end else None
        if entry is None or entry.kind is None:
            end = max(end, at + 1 + len(entry.rest)) if entry else end
            continue
        end = at + 1 + len(entry.rest)
        if entry.kind is not NameKind.PERSON:
            found = Found(entry.kind, entry.keys, entry.is_firm, at, end)
            if not (last and _repeats(words, last, found, lexicon)):
                yield found
                last = found
        if entry.kind in {NameKind.PERSON, NameKind.OFFICE}:
            title = min(entry.keys) if entry.kind is NameKind.PERSON else ""
            parts = tuple(_parts_of_name(words, end, lexicon, is_titled=bool(title)))
            if parts:
                end = parts[-1] + 1
                keys = frozenset(folded(words[part]) for part in parts)
                yield Found(NameKind.PERSON, keys, True, at if title else parts[0], end, title)


def _repeats(words: list[str], name: Found, again: Found, lexicon: Lexicon) -> bool:
    """Return whether a name only repeats the one right before it."""
    between = words[name.last : again.first]
    return 0 < len(between) <= BETWEEN and between[0] in lexicon.before_same and not name.keys.isdisjoint(again.keys)


def _parts_of_name(words: list[str], start: int, lexicon: Lexicon, *, is_titled: bool) -> Iterator[int]:
    """Yield the places of the parts of the name of a person, without initials and small words.

    Args:
        words: The words of a text.
        start: Where the name may begin.
        lexicon: The names of the language: another of them ends the name of a person.
        is_titled: Whether a title before it shows that it is the name of a person.
    """
    is_inside = False
    for at in range(start, min(start + LONGEST, len(words))):
        word = words[at]
        if word[0].isupper():
            entry = lexicon.at(words, at) if word in lexicon.entries else None
            if entry and entry.is_firm and (is_inside or not is_titled or entry.rest):
                return
            if len(word) > 1:
                is_inside = True
                yield at
        elif not (word in ".'" and len(words[at - 1]) == 1) and not (is_inside and word in lexicon.particles):
            return
