"""What both languages of a paragraph are given, so that one can lose a part of it or say it otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.rules.slips.text import Slip

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.rules.slips.sentences import Told
    from tests.rules.slips.text import Text

SAID = {
    "en": {
        "list": ("They agreed on the following:", "- Peace", "- Health", "- Education"),
        "bold": "**All States are called on to contribute.**",
        "link": "More is said on [the page](https://www.un.org/en/cooperation).",
        "note": "Members of all regions took part in it.",
        "table": ("| Body | Seat |", "| --- | --- |", "| UNEP | Nairobi |", "| UNIDO | Vienna |"),
    },
    "fr": {
        "list": ("Il a été convenu de ce qui suit :", "- La paix", "- La santé", "- L’éducation"),
        "bold": "**Tous les États sont appelés à y contribuer.**",
        "link": "Plus de détails figurent sur [la page](https://www.un.org/fr/cooperation).",
        "note": "Des membres de toutes les régions y ont pris part.",
        "table": ("| Organe | Siège |", "| --- | --- |", "| PNUE | Nairobi |", "| ONUDI | Vienne |"),
    },
}


def both(name: str, lose: Callable[[str, str], str]) -> Callable[[Text, Text, int, Random], Slip | None]:
    """Return what gives something to a paragraph in both languages, of which one then loses a part."""

    def make(text: Text, other: Text, place: int, random: Random) -> Slip | None:
        del random
        given, kept = _given(text, place, name), _given(other, place, name)
        at = _last(text, place, name)
        lost = given.put(at, lose(given.blocks[at], text.lang))
        ends = frozenset({text.paragraphs[place], at}), frozenset({other.paragraphs[place], _last(other, place, name)})
        return Slip(lost, kept, ends)

    return make


def sentence(told: tuple[Told, ...]) -> Callable[[Text, Text, int, Random], Slip | None]:
    """Return what gives one of some sentences to a paragraph in both languages, with a slip in one."""

    def make(text: Text, other: Text, place: int, random: Random) -> Slip | None:
        one = random.choice(told)
        changed = _with(text, place, getattr(one, text.lang).wrong)
        return Slip(changed, _with(other, place, getattr(one, other.lang).right), _at(text, other, place))

    return make


def footnote(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Drop a footnote, mark and text."""
    slip = both("note", lambda block, _: block.replace("[^given]", ""))(text, other, place, random)
    return slip and replace(slip, changed=replace(slip.changed, blocks=slip.changed.blocks[:-1]))


def _at(text: Text, other: Text, place: int) -> tuple[frozenset[int], frozenset[int]]:
    return frozenset({text.paragraphs[place]}), frozenset({other.paragraphs[place]})


def _last(text: Text, place: int, name: str) -> int:
    """Return the index of the block that holds the last of what was given."""
    return text.paragraphs[place] + (1 if name in {"list", "table"} else 0)


def _with(text: Text, place: int, sentence: str) -> Text:
    """Return a text with a sentence at the end of a paragraph."""
    index = text.paragraphs[place]
    return text.put(index, f"{text.blocks[index]}\n{sentence}")


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
    return text.put(index, lead, "\n".join(rest))
