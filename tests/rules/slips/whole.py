"""Slips with whole paragraphs: exchanged, missing, doubled, in the wrong place or in the wrong language."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.rules.slips.text import Slip

if TYPE_CHECKING:
    from random import Random

    from tests.rules.slips.text import Text

ADDED = {
    "en": "The delegations of Botswana and Namibia inspected hospitals and railway stations in Windhoek.",
    "fr": "Les tribunaux de commerce du Pérou ont rendu publics leurs comptes, que des experts ont vérifiés.",
}
LIST_OR_FENCE = re.compile(r"[-|`]")
REFERRED = re.compile(r"\[\^|\{#")
SHORT = 60
"""A paragraph shorter than this may say nothing that tells it from another."""


def exchanged(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Let two neighbours change places."""
    del random
    if place + 1 >= len(text.paragraphs) or not _neighbours(text, place):
        return None
    order = list(range(len(text.paragraphs)))
    order[place], order[place + 1] = order[place + 1], order[place]
    return Slip(_rearranged(text, order), other, _at(text, other, place, place + 1))


def moved(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Move a paragraph over others."""
    order = list(range(len(text.paragraphs)))
    far = [to for to in order if 1 < abs(place - to) < 12]
    if not far or len(text.blocks[text.paragraphs[place]]) < SHORT:
        return None
    to = random.choice(far)
    order.insert(to, order.pop(place))
    return Slip(_rearranged(text, order), other, (_at(text, other, to)[0], _at(text, other, place)[1]))


def added(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Add a paragraph before another."""
    del random
    index = text.paragraphs[place]
    changed = text.put(index, ADDED[text.lang], text.blocks[index])
    return Slip(changed, other, (frozenset({index}), frozenset()))


def missing(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Leave out a paragraph that is nothing but text, to which no other refers and that has no note."""
    del random
    index = text.paragraphs[place]
    if REFERRED.search(text.blocks[index]) or LIST_OR_FENCE.match("".join(text.blocks[index + 1 : index + 2])):
        return None
    return Slip(text.put(index), other, (frozenset(), _at(text, other, place)[1]))


def doubled(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Let a paragraph stand twice."""
    del random
    index = text.paragraphs[place]
    if REFERRED.search(text.blocks[index]) or len(text.blocks[index]) < SHORT:
        return None
    changed = text.put(index, text.blocks[index], text.blocks[index])
    return Slip(changed, other, (frozenset({index, index + 1}), _at(text, other, place)[1]))


def replaced(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Put another paragraph of the same text in the place of one; it then stands twice."""
    fit = [
        at
        for at, index in enumerate(text.paragraphs)
        if abs(at - place) > 1 and len(text.blocks[index]) > 2 * SHORT and not REFERRED.search(text.blocks[index])
    ]
    index = text.paragraphs[place]
    if not fit or REFERRED.search(text.blocks[index]) or len(text.blocks[index]) < 2 * SHORT:
        return None
    twice = random.choice(fit)
    return Slip(text.put(index, text.blocks[text.paragraphs[twice]]), other, _at(text, other, place, twice))


def untranslated(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Leave a paragraph in the language that it was translated from."""
    del random
    index, twin = text.paragraphs[place], other.paragraphs[place]
    if REFERRED.search(text.blocks[index]) or len(text.blocks[index]) < SHORT:
        return None
    return Slip(text.put(index, other.blocks[twin]), other, _at(text, other, place))


def _neighbours(text: Text, place: int) -> bool:
    """Return whether nothing stands between a paragraph and the next, and both say something."""
    one, two = text.paragraphs[place : place + 2]
    return two == one + 1 and min(len(text.blocks[one]), len(text.blocks[two])) >= SHORT


def _rearranged(text: Text, order: list[int]) -> Text:
    """Return a text with its paragraphs in another order."""
    blocks = list(text.blocks)
    for index, place in zip(text.paragraphs, order, strict=True):
        blocks[index] = text.blocks[text.paragraphs[place]]
    return replace(text, blocks=tuple(blocks))


def _at(text: Text, other: Text, *places: int) -> tuple[frozenset[int], frozenset[int]]:
    return (
        frozenset(text.paragraphs[place] for place in places),
        frozenset(other.paragraphs[place] for place in places),
    )
