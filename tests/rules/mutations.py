"""Changes that an editor may make to a paragraph in one language and forget in the other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from tests.rules import slips, slips_names
from tests.rules.slips_quantities import QUANTITIES

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.rules.slips_quantities import Told

BLANK = re.compile(r"\n{2,}")
HEAD = re.compile(r"---\n.*?\n---\n\s*", re.DOTALL)
PARAGRAPH = re.compile(r"(?:\{[^}\n]*\}\n)?[^\s#\[|`<{!-]")

LIST_OR_FENCE = re.compile(r"[-|`]")

SAID = {
    "en": {
        "added": "The delegations of Botswana and Namibia inspected hospitals and railway stations in Windhoek.",
        "list": ("They agreed on the following:", "- Peace", "- Health", "- Education"),
        "bold": "**All States are called on to contribute.**",
        "link": "More is said on [the page](https://www.un.org/en/cooperation).",
        "note": "Members of all regions took part in it.",
        "table": ("| Body | Seat |", "| --- | --- |", "| UNEP | Nairobi |", "| UNIDO | Vienna |"),
    },
    "fr": {
        "added": "Les tribunaux de commerce du Pérou ont rendu publics leurs comptes, que des experts ont vérifiés.",
        "list": ("Il a été convenu de ce qui suit :", "- La paix", "- La santé", "- L’éducation"),
        "bold": "**Tous les États sont appelés à y contribuer.**",
        "link": "Plus de détails figurent sur [la page](https://www.un.org/fr/cooperation).",
        "note": "Des membres de toutes les régions y ont pris part.",
        "table": ("| Organe | Siège |", "| --- | --- |", "| PNUE | Nairobi |", "| ONUDI | Vienne |"),
    },
}


@dataclass(frozen=True, slots=True)
class Text:
    """One language of a section: its front matter, and its blocks between blank lines."""

    lang: str
    head: str
    blocks: tuple[str, ...]

    @property
    def paragraphs(self) -> list[int]:
        """Indexes of the blocks that are paragraphs."""
        return [index for index, block in enumerate(self.blocks) if PARAGRAPH.match(block)]

    @override
    def __str__(self) -> str:
        """Return the file."""
        return self.head + "\n\n".join(self.blocks) + "\n"

    def put(self, index: int, *blocks: str) -> Text:
        """Return the text with blocks in the place of one."""
        return replace(self, blocks=(*self.blocks[:index], *blocks, *self.blocks[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Mutation:
    """A section in which one language was changed.

    Attributes:
        changed: The language that was changed.
        other: The other language; it is as it was, save what both were given so that one could lose it.
        places: Indexes of the paragraphs concerned, in each of the two.
    """

    changed: Text
    other: Text
    places: tuple[frozenset[int], frozenset[int]]


def read(text: str, lang: str) -> Text:
    """Return a section's file as a text."""
    match = HEAD.match(text)
    assert match
    blocks = tuple(block for block in BLANK.split(text[match.end() :].strip()) if block)
    return Text(lang, match[0], blocks)


def inside(change: Callable[[str, str, Random], str | None]) -> Callable[[Text, Text, Random], Mutation | None]:
    """Return what changes the text of one paragraph in which there is something to change."""

    def mutate(text: Text, other: Text, random: Random) -> Mutation | None:
        order = random.sample(range(len(text.paragraphs)), len(text.paragraphs))
        for place in order:
            index = text.paragraphs[place]
            changed = change(text.blocks[index], text.lang, random)
            if changed and changed != text.blocks[index]:
                return Mutation(text.put(index, changed), other, (frozenset({place}), frozenset({place})))
        return None

    return mutate


def both(name: str, lose: Callable[[str, str], str]) -> Callable[[Text, Text, Random], Mutation | None]:
    """Return what gives something to a paragraph in both languages, of which one then loses a part."""

    def mutate(text: Text, other: Text, random: Random) -> Mutation | None:
        if not text.paragraphs or len(text.paragraphs) != len(other.paragraphs):
            return None
        place = random.randrange(len(text.paragraphs))
        given = [_given(one, place, name) for one in (text, other)]
        lost = given[0].put(text.paragraphs[place], lose(given[0].blocks[text.paragraphs[place]], text.lang))
        return Mutation(lost, given[1], (frozenset({place}), frozenset({place})))

    return mutate


def quantity(sentences: tuple[Told, ...]) -> Callable[[Text, Text, Random], Mutation | None]:
    """Return what gives one of some sentences to a paragraph in both languages, with a slip in one."""

    def mutate(text: Text, other: Text, random: Random) -> Mutation | None:
        if not text.paragraphs or len(text.paragraphs) != len(other.paragraphs):
            return None
        place, told = random.randrange(len(text.paragraphs)), random.choice(sentences)
        wrong, right = getattr(told, text.lang).wrong, getattr(told, other.lang).right
        changed, kept = _with(text, place, wrong), _with(other, place, right)
        return Mutation(changed, kept, (frozenset({place}), frozenset({place})))

    return mutate


def _with(text: Text, place: int, sentence: str) -> Text:
    """Return a text with a sentence at the end of a paragraph."""
    index = text.paragraphs[place]
    return text.put(index, f"{text.blocks[index]}\n{sentence}")


def footnote(text: Text, other: Text, random: Random) -> Mutation | None:
    """Drop a footnote, mark and text."""
    mutation = both("note", lambda block, _: block.replace("[^given]", ""))(text, other, random)
    return mutation and replace(mutation, changed=replace(mutation.changed, blocks=mutation.changed.blocks[:-1]))


def _given(text: Text, place: int, name: str) -> Text:
    index = text.paragraphs[place]
    said = SAID[text.lang][name]
    block = text.blocks[index]
    if name == "note":
        marked = block[:-1] + "[^given]." if text.lang == "fr" else f"{block}[^given]"
        return replace(text.put(index, marked), blocks=(*text.put(index, marked).blocks, f"[^given]: {said}"))
    if isinstance(said, str):
        return text.put(index, f"{block}\n{said}")
    lead, rest = (f"{block}\n{said[0]}", said[1:]) if name == "list" else (block, said)
    return text.put(index, f"{lead}\n\n" + "\n".join(rest))


def _rearranged(text: Text, order: list[int]) -> Text:
    """Return a text with its paragraphs in another order."""
    blocks = list(text.blocks)
    for index, place in zip(text.paragraphs, order, strict=True):
        blocks[index] = text.blocks[text.paragraphs[place]]
    return replace(text, blocks=tuple(blocks))


def swapped(text: Text, other: Text, random: Random) -> Mutation | None:
    """Let two neighbours change places."""
    order = list(range(len(text.paragraphs)))
    if len(order) < 2:
        return None
    at = random.randrange(len(order) - 1)
    order[at], order[at + 1] = order[at + 1], order[at]
    places = frozenset({at, at + 1})
    return Mutation(_rearranged(text, order), other, (places, places))


def moved(text: Text, other: Text, random: Random) -> Mutation | None:
    """Move a paragraph over others."""
    order = list(range(len(text.paragraphs)))
    if len(order) < 4:
        return None
    at = random.randrange(len(order))
    to = random.choice([place for place in order if abs(place - at) > 1])
    order.insert(to, order.pop(at))
    return Mutation(_rearranged(text, order), other, (frozenset({to}), frozenset({at})))


def added(text: Text, other: Text, random: Random) -> Mutation | None:
    """Add a paragraph before another."""
    if not text.paragraphs:
        return None
    place = random.randrange(len(text.paragraphs))
    index = text.paragraphs[place]
    said = SAID[text.lang]["added"]
    assert isinstance(said, str)
    return Mutation(text.put(index, said, text.blocks[index]), other, (frozenset({place}), frozenset()))


def dropped(text: Text, other: Text, random: Random) -> Mutation | None:
    """Drop a paragraph that is nothing but text, to which no other refers and that has no note."""
    free = [
        place
        for place, index in enumerate(text.paragraphs)
        if not re.search(r"\[\^|\{#", text.blocks[index])
        and not LIST_OR_FENCE.match("".join(text.blocks[index + 1 : index + 2]))
    ]
    if not free:
        return None
    place = random.choice(free)
    return Mutation(text.put(text.paragraphs[place]), other, (frozenset(), frozenset({place})))


MUTATIONS: dict[str, Callable[[Text, Text, Random], Mutation | None]] = {
    "digit": inside(slips.digit),
    "date": inside(slips.date),
    "citation": inside(slips.citation),
    "percentage": inside(slips.percentage),
    "currency": inside(slips.currency),
    "number in words": inside(slips.number_word),
    "term": inside(slips.term),
    "body": inside(slips_names.body),
    "office": inside(slips_names.office),
    "place": inside(slips_names.place),
    "sentence": inside(slips.sentence),
    "cross-reference": inside(slips.cross_reference),
    "anchor": inside(slips.anchor),
    "swapped": swapped,
    "moved": moved,
    "added": added,
    "dropped": dropped,
    "list item": both("list", lambda block, _: block.rpartition("\n")[0]),
    "table row": both("table", lambda block, _: block.rpartition("\n")[0]),
    "bold": both("bold", lambda block, _: block.replace("**", "")),
    "link": both("link", lambda block, lang: block.replace(f"/{lang}/cooperation", f"/{lang}/peace")),
    "footnote": footnote,
    **{name: quantity(sentences) for name, sentences in QUANTITIES.items()},
}
