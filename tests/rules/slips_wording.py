"""Slips in the wording of one paragraph: what is left out, denied or turned round. Each returns the text with one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

CLAUSE = re.compile(r"[,;](?: [^,;.:()\[\]*«»“”\d]{60,130})(?=[,;])")
HALF = re.compile(r"[,;] (?=\S)")
MARK = re.compile(r"[\[\]*^{}]")
DENIALS = {
    "en": ((" cannot ", " can "), (" is not ", " is "), (" are not ", " are "), (" has not ", " has ")),
    "fr": ((" ne peut pas ", " peut "), (" n’est pas ", " est "), (" ne sont pas ", " sont "), (" n’a pas ", " a ")),
}
OPPOSITES = {
    "en": (
        (" before ", " after "),
        (" after ", " before "),
        (" first ", " last "),
        (" increased ", " decreased "),
        (" more than ", " less than "),
        (" without ", " with "),
        (" must ", " may "),
    ),
    "fr": (
        (" avant ", " après "),
        (" après ", " avant "),
        (" premier ", " dernier "),
        (" première ", " dernière "),
        (" augmenté ", " diminué "),
        (" plus de ", " moins de "),
        (" sans ", " avec "),
        (" doit ", " peut "),
        (" doivent ", " peuvent "),
    ),
}


def half(block: str, lang: str, random: Random) -> str | None:
    """Leave out the second half of a paragraph."""
    del lang
    places = [match.start() for match in HALF.finditer(block) if 0.35 < match.start() / len(block) < 0.6]
    if len(block) < 240 or MARK.search(block) or not places:
        return None
    return block[: random.choice(places)] + "."


def clause(block: str, lang: str, random: Random) -> str | None:
    """Leave out a clause of 60 code points and more between commas."""
    del lang
    matches = list(CLAUSE.finditer(block))
    if not matches:
        return None
    match = random.choice(matches)
    return block[: match.start()] + block[match.end() :]


def denial(block: str, lang: str, random: Random) -> str | None:
    """Leave out what denies a verb."""
    return _replaced(block, DENIALS[lang], random)


def opposite(block: str, lang: str, random: Random) -> str | None:
    """Put a word's opposite in its place."""
    return _replaced(block, OPPOSITES[lang], random)


def _replaced(block: str, changes: tuple[tuple[str, str], ...], random: Random) -> str | None:
    possible = [(one, other) for one, other in changes if one in block]
    return block.replace(*random.choice(possible), 1) if possible else None
