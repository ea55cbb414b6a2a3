"""Findings that only say again, and less, what another finding says, or that follow from one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span

ECHOES = frozenset(("SPL001", "SPL002", "TRM009"))
"""Rules that know no more than that a word is unknown."""
TELLING = frozenset(
    ("TYP008", "TYP009", "TYP010", "TYP015", "STY001", "STY002", "STY003", "STY004", "STY005", "TXT003")
)
"""Rules that say what to put in the place of a word, or that it is no word."""


RESTING_ON_TERMS = ("SPL", "TRM", "STY")
"""Families of rules that know names from the termbase alone."""
TERMS = "terms.yaml"


def without_follow_ons(found: Iterable[Diagnostic], read: Collection[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings without those that only say that the termbase cannot be read.

    Args:
        found: What the rules found.
        read: What was wrong when the files were read.
    """
    is_broken = any(one.span.path == TERMS and one.severity is Severity.ERROR for one in read)
    return tuple(one for one in found if not (is_broken and one.code.startswith(RESTING_ON_TERMS)))


def without_echoes(found: Iterable[Diagnostic], ignored: Collection[str]) -> tuple[Diagnostic, ...]:
    """Return findings without those on a word of which another says more: “coeur” is cœur, no unknown word.

    Args:
        found: All that was found.
        ignored: Rules and families that the report's settings switch off: what they find says nothing.
    """
    listed = tuple(found)
    told: defaultdict[str, list[Span]] = defaultdict(list)
    for one in listed:
        if one.code in TELLING and not {one.code, one.code[:3]} & set(ignored):
            told[one.span.path].append(one.span)
    return tuple(one for one in listed if one.code not in ECHOES or not _meets(one.span, told[one.span.path]))


def _meets(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
