"""Passages → the names in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.names.lexicon import TOKEN, lexicon_of
from diptych.languages.registry import language_of
from diptych.model.concordance import NameKind, ProperName
from diptych.model.prose import masked
from diptych.typography.quotations import foreign_quotations
from diptych.typography.words import places_of_addresses, without_accents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.index.names.lexicon import NameLexicon
    from diptych.model.prose import Passage

BETWEEN = 4
"""Most words between a name and the same again: `(« l’`, `ou une nouvelle`."""
LONGEST = 8
"""Most words of the name of a person."""
ACRONYM = 4
"""Fewest letters of an acronym that is a whole name."""
LINKS = 6
"""Most words between the head of a name and another name in it."""
HEADS = 4
"""Most words from a name in a longer one to the head of that."""
PARTS = frozenset((NameKind.BODY, NameKind.PLACE))
"""What is named in the names of bodies."""
HOMES = frozenset((NameKind.PLACE, NameKind.CITY))
"""What persons are named after too."""
CLOSING = ")"
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
        is_part: Whether it seems to be a part of the longer name of a body.
        after: Where the name of another body begins, after which it stands as an acronym in brackets.
    """

    kind: NameKind
    keys: frozenset[str]
    is_firm: bool
    first: int
    last: int
    title: str = ""
    is_part: bool = False
    after: int | None = None


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
    texts = [tuple(TOKEN.finditer(_prose(passage, other))) for passage in passages]
    total = sum(map(len, texts))
    names: list[ProperName] = []
    before = 0
    for passage, text in zip(passages, texts, strict=True):
        for one in _consistent(_found([word[0] for word in text], lexicon)):
            bounds = text[one.first].start(), text[one.last - 1].end()
            place = one.first if one.after is None else one.after
            names.append(_proper_name(one, passage, bounds, before + place, total))
        before += len(text)
    return tuple(names)


def _prose(passage: Passage, other: str) -> str:
    """Return the text of a passage with plain apostrophes and `OPAQUE` in place of what is not its own prose."""
    text, lang = passage.running.text, passage.document.lang
    names = language_of(lang).proper_names
    opaque = [match.span() for match in re.finditer(names.not_directions, text)] if names else []
    opaque += places_of_addresses(text)
    opaque += (place[:2] for place in passage.foreign_words())
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
        found.is_part,
        found.title,
    )


def _found(words: list[str], lexicon: NameLexicon) -> Iterator[Found]:
    """Yield the names among the words of a text, in order; of two in one place, the longer.

    An acronym in brackets after its name is a part of it, and so is the same office again, of a woman after a man.
    """
    last: Found | None = None
    end = 0
    for at in (at for at, word in enumerate(words) if lexicon.openings[word]):
        entry = lexicon.at(words, at) if at >= end else None
        if entry is None or entry.kind is None:
            end = at + entry.words if entry else end
            continue
        end = at + entry.words
        if entry.kind is not NameKind.PERSON:
            is_part = entry.kind in PARTS and _is_part(words, (at, end), last, lexicon)
            found = Found(entry.kind, entry.keys, entry.is_firm, at, end, is_part=is_part)
            if not (last and _repeats(words, last, found, lexicon)):
                yield found
                last = found
            elif _contradicts(last, found):
                yield found._replace(after=last.first)
        if entry.kind in {NameKind.PERSON, NameKind.OFFICE}:
            title = min(entry.keys) if entry.kind is NameKind.PERSON else ""
            parts = tuple(_parts_of_name(words, end, lexicon, is_titled=bool(title)))
            if parts:
                end = parts[-1] + 1
                keys = frozenset(without_accents(words[part]) for part in parts)
                yield Found(NameKind.PERSON, keys, entry.is_firm, at if title else parts[0], end, title)


def _consistent(found: Iterator[Found]) -> Iterator[Found]:
    """Yield names; of one before the acronym of another body, the acronym: it is what the slip is in, mostly."""
    before: Found | None = None
    for one in found:
        if before and one.after is None:
            yield before
        before = one
    if before:
        yield before


def _repeats(words: list[str], name: Found, again: Found, lexicon: NameLexicon) -> bool:
    """Return whether a name only says again what the one right before it says: as an acronym, or of a woman."""
    between = words[name.last : again.first]
    if not 0 < len(between) <= BETWEEN or between[0] not in lexicon.before_same:
        return False
    is_acronym = name.kind is again.kind is NameKind.BODY and words[again.last : again.last + 1] == [CLOSING]
    # The acronym of another body is a slip in one language, and no name that the other must have.
    return is_acronym or not name.keys.isdisjoint(again.keys)


def _contradicts(name: Found, acronym: Found) -> bool:
    """Return whether the acronym after the name of a body is that of another."""
    return name.kind is acronym.kind and name.is_firm and acronym.is_firm and name.keys.isdisjoint(acronym.keys)


def _is_part(words: list[str], place: tuple[int, int], last: Found | None, lexicon: NameLexicon) -> bool:
    """Return whether the name at a place seems to be a part of the longer name of a body; long acronyms never are."""
    first, end = place
    is_acronym = end == first + 1 and len(words[first]) >= ACRONYM and words[first].isupper()
    return not is_acronym and (_follows_head(words, last, first) or _precedes_head(words, end, lexicon))


def _follows_head(words: list[str], last: Found | None, at: int) -> bool:
    """Return whether a name stands after the head of a longer one: "Mission of the", « Mission d’appui de l’ »."""
    if last is None or last.kind is not NameKind.BODY or last.is_firm:
        return False
    between = words[last.last : at]
    return 0 < len(between) <= LINKS and all(word == "'" or word.isalpha() for word in between)


def _precedes_head(words: list[str], end: int, lexicon: NameLexicon) -> bool:
    """Return whether a name stands before the head of a longer one: "Union Transition Mission"."""
    for at in range(end, min(end + HEADS, len(words))):
        if not words[at][0].isupper():
            return False
        entry = lexicon.at(words, at)
        if entry:
            return entry.kind is NameKind.BODY and not entry.is_firm
    return False


def _parts_of_name(words: list[str], start: int, lexicon: NameLexicon, *, is_titled: bool) -> Iterator[int]:
    """Yield the places of the parts of the name of a person, without initials and small words.

    Args:
        words: The words of a text.
        start: Where the name may begin.
        lexicon: The names of the language: another of them ends the name of a person.
        is_titled: Whether a title before it shows that it is the name of a person.
    """
    stands_in_brackets = False
    for at in range(start, min(start + LONGEST, len(words))):
        word = words[at]
        if word[0].isupper():
            entry = lexicon.at(words, at)
            if entry and entry.is_firm and (stands_in_brackets or not is_titled or entry.kind not in HOMES):
                return
            if len(word) > 1:
                stands_in_brackets = True
                yield at
        elif not (word in ".'" and len(words[at - 1]) == 1) and not (stands_in_brackets and word in lexicon.particles):
            return
