"""Findings that only repeat another finding, or follow from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.diagnostic import Family, Severity
from diptych.model.files import TERMS
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.diagnostic import Diagnostic

ECHOES = frozenset(("SPL001", "SPL002", "TRM009"))
"""Rules that can say only that a word is unknown."""
TELLING = frozenset(
    (
        "TYP008",
        "TYP009",
        "TYP010",
        "TYP015",
        "STY001",
        "STY002",
        "STY003",
        "STY004",
        "STY005",
        "TXT003",
        "TXT031",
        "TXT052",
        "TXT057",
        "TXT058",
    )
)
"""Rules that say what to write instead of a word, or that it is not a word."""
MISSED_TERM = "CON009"
SWAPPED_NAMES = frozenset(("CON023", "CON024", "CON025"))
"""Rules that say which name stands in the place of another, where that rule can say only that one is missing."""
UNTRANSLATED = "TXT008"
IN_ONE_LANGUAGE = frozenset((Family.SPELLING, Family.STYLE, Family.TYPOGRAPHY, Family.TERMS))
"""Families of rules that judge words by the language of their file: what they say of text in another one is wrong."""
RESTING_ON_TERMS = frozenset((Family.SPELLING, Family.TERMS, Family.STYLE))
"""Families of rules that know names only from the termbase."""


def without_follow_ons(found: Iterable[Diagnostic], read: Collection[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings without those that only follow from a termbase that cannot be read.

    Args:
        found: What the rules found.
        read: What was wrong when the files were read.
    """
    is_broken = any(one.span.path == TERMS and one.severity is Severity.ERROR for one in read)
    return tuple(one for one in found if not (is_broken and one.family in RESTING_ON_TERMS))


def without_echoes(found: Iterable[Diagnostic], ignored: Collection[str]) -> tuple[Diagnostic, ...]:
    """Return findings without those on a word of which another says more: “coeur” is cœur, not an unknown word.

    So it is with names: one that stands in the place of another is not told to be missing as well. On a passage that
    is not translated yet, that finding is enough.

    Args:
        found: All that was found.
        ignored: Rules and families that the report's settings switch off: their findings replace no others.
    """
    listed = tuple(found)
    speaking = [one for one in listed if not {one.code, one.family} & set(ignored)]
    words = Stretches(one.span for one in speaking if one.code in TELLING)
    passages = Stretches(one.span for one in speaking if one.code == UNTRANSLATED)
    names = Stretches(
        span
        for one in speaking
        if one.code in SWAPPED_NAMES
        for span in (one.span, *(other.span for other in one.related))
    )
    return tuple(
        one
        for one in listed
        if not (one.code in ECHOES and words.meet(one.span))
        and not (one.family in IN_ONE_LANGUAGE and passages.meet(one.span))
        and not (one.code == MISSED_TERM and names.meet(one.span))
    )
