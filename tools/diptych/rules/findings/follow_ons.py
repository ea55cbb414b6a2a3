"""Findings that only repeat another finding, or follow from one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Family, Severity
from diptych.model.files import TERMS
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span

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
REPEATED = {
    "TXT023": frozenset(("TXT054",)),
    "TXT032": frozenset(("TXT050", "TXT051", "TXT052", "TXT053", "TXT056")),
}
"""Rules on characters that only repeat what another rule says of the text that these make up, with the better cure."""
MISSED_TERM = "CON009"
SWAPPED_NAMES = frozenset(("CON023", "CON024", "CON025"))
"""Rules that say which name stands in the place of another, where that rule can say only that one is missing."""
UNTRANSLATED = "TXT008"
PASTED_TABLE = "TXT025"
SUPERFLUOUS_SPACE = "TYP002"
"""The rule whose fix would leave nothing of the columns of a pasted table."""
MERGE = "TXT031"
MADE_OF_MERGES = frozenset(("SEC010", "STY019", "TXT022", "TXT028", "TXT029"))
"""Rules on the headings, quotations and lists that the marks of an unfinished merge make by chance."""
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
    tables = Stretches(one.span for one in speaking if one.code == PASTED_TABLE)
    merges = Stretches(one.span for one in speaking if one.code == MERGE)
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
        and not (one.code in MADE_OF_MERGES and merges.meet(one.span))
        and not (one.code == SUPERFLUOUS_SPACE and tables.meet(one.span))
        and not (one.code == MISSED_TERM and names.meet(one.span))
    )


def without_repeats(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings without those on characters that a finding at least as severe cures with the text around them.

    A bullet of Word that begins a member of a list is one slip, and so is a paragraph of nothing but invisible
    characters.

    Args:
        found: What is to be shown, with the severity that it has in this report.
    """
    listed = tuple(found)
    told: defaultdict[tuple[str, Severity], list[Span]] = defaultdict(list)
    for one in listed:
        edits = one.fix.edits if one.fix else ()
        for code in REPEATED.get(one.code, ()):
            told[code, one.severity] += (one.span, *(edit.span for edit in edits))
    cured = {key: Stretches(spans) for key, spans in told.items()}
    return tuple(one for one in listed if not _is_repeated(one, cured))


def _is_repeated(one: Diagnostic, cured: Mapping[tuple[str, Severity], Stretches]) -> bool:
    grave = tuple(Severity)[: tuple(Severity).index(one.severity) + 1]
    return any((one.code, severity) in cured and cured[one.code, severity].hold(one.span) for severity in grave)
