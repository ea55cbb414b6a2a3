"""Findings that only say again, and less, what another finding says, or that follow from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.diagnostic import Family, Severity
from diptych.model.files import TERMS
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.diagnostic import Diagnostic

ECHOES = frozenset(("SPL001", "SPL002", "TRM009"))
"""Rules that know no more than that a word is unknown."""
TELLING = frozenset(
    ("TYP008", "TYP009", "TYP010", "TYP015", "STY001", "STY002", "STY003", "STY004", "STY005", "TXT003")
)
"""Rules that say what to put in the place of a word, or that it is no word."""
UNTRANSLATED = "TXT008"
IN_ONE_LANGUAGE = frozenset((Family.SPELLING, Family.STYLE, Family.TYPOGRAPHY, Family.TERMS))
"""Families of rules that judge words by the language of their file: of text in another one they say nothing true."""
RESTING_ON_TERMS = frozenset((Family.SPELLING, Family.TERMS, Family.STYLE))
"""Families of rules that know names from the termbase alone."""


def without_follow_ons(found: Iterable[Diagnostic], read: Collection[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings without those that only say that the termbase cannot be read.

    Args:
        found: What the rules found.
        read: What was wrong when the files were read.
    """
    is_broken = any(one.span.path == TERMS and one.severity is Severity.ERROR for one in read)
    return tuple(one for one in found if not (is_broken and one.family in RESTING_ON_TERMS))


def without_echoes(found: Iterable[Diagnostic], ignored: Collection[str]) -> tuple[Diagnostic, ...]:
    """Return findings without those on a word of which another says more: “coeur” is cœur, no unknown word.

    Of a passage that is not translated yet, it is enough to say so.

    Args:
        found: All that was found.
        ignored: Rules and families that the report's settings switch off: what they find says nothing.
    """
    listed = tuple(found)
    speaking = [one for one in listed if not {one.code, one.family} & set(ignored)]
    words = Stretches(one.span for one in speaking if one.code in TELLING)
    passages = Stretches(one.span for one in speaking if one.code == UNTRANSLATED)
    return tuple(
        one
        for one in listed
        if not (one.code in ECHOES and words.meet(one.span))
        and not (one.family in IN_ONE_LANGUAGE and passages.meet(one.span))
    )
