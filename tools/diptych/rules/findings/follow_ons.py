"""Findings that follow from another finding: one slip is one finding, and says what else comes from it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.diagnostic import Family, Severity
from diptych.model.files import TERMS
from diptych.rules.findings.changed_source import explaining
from diptych.rules.findings.finding_book import MOST, FindingBook
from diptych.rules.findings.what_follows import (
    beside,
    cured_with,
    in_front_matter,
    in_the_place_of,
    inside,
    inside_any,
    introduced_there,
    lacking_around,
    lacking_in_pair,
    line_above,
    note_of_mark,
    note_of_missing,
    of_recorded_file,
    of_recorded_section,
    opening_tag,
    same_fault,
    same_link,
    same_pair,
    same_place,
    same_reference,
    same_words,
    stands_for,
    unplaced_file,
    unplaced_target,
    wants_the_same,
)
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import PairPlaces
    from diptych.model.diagnostic import Diagnostic
    from diptych.rules.findings.finding_book import Codes
    from diptych.rules.findings.what_follows import Seek

UNKNOWN = ("SPL001", "SPL002", "TRM009")
"""Rules that can say only that a word is unknown."""
TELLING = (
    *("TYP008", "TYP009", "TYP010", "TYP015"),
    *("STY001", "STY002", "STY003", "STY004", "STY005"),
    *("TXT003", "TXT031", "TXT052", "TXT057", "TXT058"),
)
"""Rules that say what to write instead of a word, or that it is not a word."""
UNTRANSLATED = "TXT008"
MERGE = "TXT031"
MADE_OF_MERGES = frozenset(("SEC010", "STY019", "TXT022", "TXT028", "TXT029"))
"""Rules on the headings, quotations and lists that the marks of an unfinished merge make by chance."""
PASTED_TABLE = "TXT025"
SUPERFLUOUS_SPACE = "TYP002"
"""The rule whose fix would leave nothing of the columns of a pasted table."""
IN_ONE_LANGUAGE = frozenset((Family.SPELLING, Family.STYLE, Family.TYPOGRAPHY, Family.TERMS))
"""Families of rules that judge words by the language of their file: what they say of text in another one is wrong."""
RESTING_ON_TERMS = frozenset((Family.SPELLING, Family.TERMS, Family.STYLE))
"""Families of rules that know names only from the termbase: without it, what they say is wrong."""
STATED = (
    "CON001",
    "CON004",
    "CON005",
    "CON006",
    "CON007",
    "CON020",
    "CON021",
    *(f"CON02{n}" for n in range(3, 8)),
    "CON036",
)
"""Rules that compare what has one form in every language."""
WORDED = ("CON045", "CON030", "CON031", "CON032", "CON033", "CON034", "CON035")
"""Rules that compare words, and see the same slip in them."""
LITERAL = ("TXT030", "TXT036")
"""Rules that say that a text is printed as it is written, and so is no prose."""
NO_BLOCKS = ("TXT020", "TXT021", "TXT022", "TXT023", "TXT024", "TXT025", "TXT028", "TXT029", "TXT035")
"""Rules that say that mark-up did not make a heading, a list or a table."""
BLOCKS = ("CON010", "CON011", "CON012", "CON019")
"""Rules that compare headings, lists, tables and emphasis."""


class FollowOn(NamedTuple):
    """What follows from what.

    Attributes:
        causes: Rules and families that tell of the slip itself.
        effects: Rules and families that tell of what comes from it.
        seek: How the two hang together.
        may_lead: Whether an effect may weigh more: then it is the one that leads, so that no finding is ever under a
            milder one.
    """

    causes: Codes
    effects: Codes
    seek: Seek
    may_lead: bool = False


FOLLOW_ONS = (
    # A word or a mark.
    FollowOn(TELLING, UNKNOWN, same_place),
    FollowOn(("TXT002",), ("TXT002",), opening_tag),
    FollowOn(("TXT002",), ("CON",), same_pair),
    FollowOn(("TXT023",), ("TXT054",), cured_with),
    FollowOn(("TXT032",), ("TXT050", "TXT051", "TXT052", "TXT053", "TXT056"), cured_with),
    FollowOn(("TXT001",), ("CON004", "CON007"), same_words),
    # Citations.
    FollowOn(("CIT002",), ("CON001", "CON004", "CIT005", "DOC001", "DOC003"), same_words),
    FollowOn(("CIT002",), ("CIT003",), beside),
    FollowOn(("CON001",), ("CIT003", "CIT004", "CIT005", "DOC003"), same_words),
    FollowOn(("CIT005",), ("DOC001",), same_words),
    # References, links and notes.
    FollowOn(("REF002",), ("CON015",), same_place),
    FollowOn(("REF001", "DAT"), ("REF001", "DAT"), same_fault),
    FollowOn(("REF001",), ("CON002",), same_words),
    FollowOn(("LNK",), ("CON008", "CON009"), same_words),
    FollowOn(("CON002",), ("CON002",), same_link),
    FollowOn(("LNK005",), ("CON002",), in_the_place_of),
    FollowOn(("CON002",), ("CON007",), stands_for),
    FollowOn(("CON007",), ("REF003",), same_reference),
    FollowOn(("REF004",), ("CON003",), same_words),
    FollowOn(("REF004",), ("REF005",), note_of_mark),
    FollowOn(("ALI002",), ("REF005",), note_of_missing),
    # Terms.
    FollowOn(("CON023", "CON024", "CON025"), ("CON009",), same_words),
    FollowOn(("TRM006", "TRM007"), ("CON009",), wants_the_same),
    FollowOn(("CON009",), ("TRM008", "TRM009"), stands_for),
    FollowOn(("ALI001", "ALI002", "ALI003", "CON014", "SEC001", "SEC004"), ("TRM001", "TRM002"), introduced_there),
    # Texts that are missing, twice, or in the wrong language.
    FollowOn(("ALI001",), ("TXT005", "STY019"), same_place),
    FollowOn(("CON014", "CON028"), ("CON",), lacking_around, may_lead=True),
    FollowOn(STATED, WORDED, same_words),
    FollowOn(("CON010", "CON011", "CON017"), ("CON",), lacking_around),
    FollowOn((UNTRANSLATED,), ("CON",), lacking_in_pair, may_lead=True),
    # Mark-up that did not take.
    FollowOn(("TXT030",), ("TXT003",), line_above),
    FollowOn(LITERAL, ("CON014", "CON015"), same_pair),
    FollowOn(LITERAL, ("CON",), lacking_in_pair),
    FollowOn(NO_BLOCKS, ("ALI001", "ALI002", "ALI004", "ALI005"), inside_any, may_lead=True),
    FollowOn(NO_BLOCKS, BLOCKS, same_pair, may_lead=True),
    # Files.
    FollowOn(("YML",), ("CON013", "CON016"), in_front_matter),
    FollowOn(("SEC001", "SEC003"), ("SEC004",), unplaced_file),
    FollowOn(("SEC004",), ("REF001",), unplaced_target, may_lead=True),
    FollowOn(("DAT001", "DAT002"), ("DAT004",), inside),
    FollowOn(("FIL",), ("TRN003", "TRN004"), of_recorded_file),
    FollowOn(("ALI001",), ("TRN003",), of_recorded_section),
    FollowOn(("ALI001", "ALI004", "ALI005"), ("TRN002",), same_pair),
    # A source that has changed.
    FollowOn(
        ("CON", "ALI", "CIT", "REF", "LNK", "TRM", "TXT", "SPL", "TYP", "STY", "DOC", "DAT"), ("TRN001",), explaining
    ),
)
"""What follows from what, the surest first: an effect has one cause."""


def explained(
    found: Sequence[Diagnostic], accepted: Iterable[Diagnostic], places: PairPlaces, catalogue: Catalogue
) -> tuple[Diagnostic, ...]:
    """Return findings that name the finding from which they follow, without those that are not true.

    Args:
        found: The findings that are told, with the severities that they have in this report.
        accepted: The findings that an editor accepts: what only repeats them is accepted too.
        places: The pair of blocks that each place belongs to.
        catalogue: The index of the report.
    """
    believed = _believed(found, tuple(accepted))
    book = FindingBook(believed, places, catalogue)
    heads = _heads(book)
    return tuple(replace(one, cause=heads[id(one)]) if id(one) in heads else one for one in believed)


def _believed(found: Sequence[Diagnostic], accepted: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings without those that rest on a broken termbase, or judge words by the rules of another language."""
    is_broken = any(one.span.path == TERMS and one.severity is Severity.ERROR for one in found if _is_of_file(one))
    passages = Stretches(one.span for one in (*found, *accepted) if one.code == UNTRANSLATED)
    words = Stretches(one.span for one in accepted if one.code in TELLING)
    merges = Stretches(one.span for one in (*found, *accepted) if one.code == MERGE)
    tables = Stretches(one.span for one in (*found, *accepted) if one.code == PASTED_TABLE)
    return tuple(
        one
        for one in found
        if not (is_broken and one.family in RESTING_ON_TERMS)
        and not (one.family in IN_ONE_LANGUAGE and passages.meet(one.span))
        and not (one.code in UNKNOWN and words.meet(one.span))
        and not (one.code == SUPERFLUOUS_SPACE and tables.meet(one.span))
        and not (one.code in MADE_OF_MERGES and merges.meet(one.span))
    )


def _is_of_file(one: Diagnostic) -> bool:
    return one.family in {Family.FILES, Family.SETTINGS}


def _heads(book: FindingBook) -> dict[int, Diagnostic]:
    """Return the finding that leads, by the identity of each one that follows from it."""
    causes: dict[int, Diagnostic] = {}
    effects: dict[int, Diagnostic] = {}
    for follow_on in FOLLOW_ONS:
        for one in book.of(follow_on.effects):
            if id(one) not in causes and (cause := _cause(one, follow_on, causes, book)):
                causes[id(one)], effects[id(one)] = cause, one
    groups: defaultdict[int, list[Diagnostic]] = defaultdict(list)
    for one in effects.values():
        root = _root(one, causes)
        groups[id(root)] = groups[id(root)] or [root]
        groups[id(root)].append(one)
    heads: dict[int, Diagnostic] = {}
    for group in groups.values():
        # The root is the first of its group: it leads unless another one weighs more.
        head = min(group, key=lambda one: one.severity.rank)
        heads |= {id(one): head for one in group if one is not head}
    return heads


def _cause(
    one: Diagnostic, follow_on: FollowOn, causes: Mapping[int, Diagnostic], book: FindingBook
) -> Diagnostic | None:
    """Return the first finding from which another follows, of those that do not follow from it."""
    for cause in islice(follow_on.seek(one, follow_on.causes, book), MOST):
        is_graver = cause.severity.rank <= one.severity.rank
        if (is_graver or follow_on.may_lead) and _root(cause, causes) is not one:
            return cause
    return None


def _root(one: Diagnostic, causes: Mapping[int, Diagnostic]) -> Diagnostic:
    while id(one) in causes:
        one = causes[id(one)]
    return one
