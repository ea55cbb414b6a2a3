"""CON: enumerations of which one language has a member less."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, zip_longest
from math import log
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.wording import Enumerations
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covers, part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.answers import Wording, answers_in, is_figure, length_ratio
from diptych.rules.wording.pairs import ANSWERING, names_in, shown, stated, whole_pairs
from diptych.typography.sentences import end_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.wording.answers import Answers
    from diptych.rules.wording.pairs import Pair

LONGEST = 300
"""Code points of the longest passage that is compared: longer ones enumerate in many ways."""
SHORT = 120
"""Code points of a passage so short that its length tells little, and that it enumerates but once."""
LEAST_SHORT, LEAST = 0.25, 0.05
"""Logarithm of how much longer than expected a passage that lacks a member may be: a short one, and a longer one."""
BESIDE = 12
"""Code points before a member in which a figure belongs to it: “48 hours”, « des dizaines de maisons »."""
FEWEST = 3
"""Fewest members of an enumeration."""
CLAUSE = re.compile(r"[^.;:()–—?!\ufffc]+")
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class Member(NamedTuple):
    """A member of an enumeration, by its place: of the first, its last word; the last goes on to the next comma."""

    start: int
    end: int


class Enumeration(NamedTuple):
    """An enumeration, as its members."""

    members: tuple[Member, ...]


@rule(
    "CON030",
    "left-out-member",
    Severity.INFO,
    Scope.PAIR,
    N_("The enumeration in the other language seems to lack “{member}”. Add it there, or delete it here."),
    Documentation(
        what=N_("An enumeration in a short paragraph that has one member more than in the other language."),
        why=N_("One word of a list is easily skipped when it is translated, and the sentence still reads well."),
        wrong=N_("“Food, water and tents” in English, « Des vivres et des tentes » in French"),
        right=N_("“Food, water and tents” in English, « Des vivres, de l’eau et des tentes » in French"),
    ),
    ("enumerations",),
    on_request=True,
)
def left_out_member(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each member of an enumeration that its counterpart seems to lack."""
    told_elsewhere, names = cache(lambda: stated(catalogue)), cache(lambda: names_in(catalogue))
    for pair in whole_pairs(catalogue):
        if covers(rule, pair.here.document.lang, pair.there.document.lang) and _are_short(pair):
            for one in (pair, pair.turned()):
                running = one.here.running
                for member in _lacking(one):
                    beside = running.span(max(0, member.start - BESIDE), member.end)
                    if told_elsewhere().meet(beside) or names().meet(running.span(*member)):
                        continue
                    related = (Related(one.there.span, ANSWERING),)
                    words = {"member": shown(running.text[member.start : member.end])}
                    yield rule.at(running.span(*member), words, related=related)


def _are_short(pair: Pair) -> bool:
    return all(len(passage.running.text) <= LONGEST for passage in pair)


def _lacking(pair: Pair) -> Iterator[Member]:
    """Yield the members of enumerations of the first passage that the second lacks."""
    here, there = pair
    lang, other = here.document.lang, there.document.lang
    answers = answers_in(lang, other)
    mine = tuple(_enumerations(here.running.text, lang)) if answers else ()
    yours = tuple(_enumerations(there.running.text, other)) if mine else ()
    if answers is None or len(yours) not in {0, len(mine)}:
        return
    mine_words, yours_words = (
        Wording(passage.running.text, passage.document.lang, answers.letters) for passage in pair
    )
    is_short = len(here.running.text) <= SHORT
    surplus = log(max(len(there.running.text), 1) / max(len(here.running.text), 1) / length_ratio(lang, other))
    if surplus > (LEAST_SHORT if is_short else LEAST) or not (yours or is_short):
        return
    for enumeration, counterpart in zip_longest(mine, yours):
        members = counterpart.members if counterpart else ()
        if len(enumeration.members) == max(len(members), FEWEST - 1) + 1:
            told = (*enumeration.members[:-1], _first_word(enumeration.members[-1], mine_words))
            alone = [one for one in told if not _has_answer(one, mine_words, yours_words, answers)]
            # Where there is no enumeration to count, all other members must be known to be there.
            if alone and (members or len(alone) == 1):
                yield alone[0]


def _has_answer(member: Member, one: Wording, two: Wording, answers: Answers) -> bool:
    """Return whether the other text has an answer to some word of a member, or it has no word that could have one."""
    words = [word for word in one.between(*member) if not is_figure(word.stem)]
    return not words or any(two.answers(word.stem, answers) for word in words)


def _first_word(member: Member, words: Wording) -> Member:
    """Return the last member up to its first word with a sense of its own: the sentence goes on after it."""
    return next((Member(member.start, word.end) for word in words.between(*member)), member)


def _enumerations(text: str, lang: str) -> Iterator[Enumeration]:
    """Yield the enumerations of a text: members of few words between commas, with a joint before the last."""
    words = part(lang, "enumerations", Enumerations)
    joint = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words.joints))}) ")
    for clause in CLAUSE.finditer(text):
        parts = _parts(clause[0], clause.start())
        index = 0
        while index < len(parts) - 1:
            members, after = _members(parts, index, text, joint, words)
            if len(members) >= FEWEST:
                yield Enumeration(members)
            index = after


def _parts(clause: str, start: int) -> list[Member]:
    places = [0, *(match.end() for match in re.finditer(", ", clause))]
    ends = [*(place - 2 for place in places[1:]), len(clause.rstrip())]
    return [Member(start + first, start + end) for first, end in zip(places, ends, strict=True)]


def _members(
    parts: Sequence[Member], index: int, text: str, joint: re.Pattern[str], words: Enumerations
) -> tuple[tuple[Member, ...], int]:
    """Return the members of the enumeration whose first is in a part, none where none begins there; what is next."""
    members = [_last_word(parts[index], text)]
    for at in range(index + 1, len(parts)):
        start, end = parts[at]
        if _is_aside(text, parts[at], words):
            return (), at
        found = joint.search(text, start, end)
        before = len(WORD.findall(text, start, found.start() if found else end))
        if found and before <= words.words:
            members += [Member(start, end_before(text, found.start()))] if before else []
            return (*members, Member(found.end(), end)), at + 1
        if found or before > words.words:
            break
        members.append(parts[at])
    return (), index + 1


def _last_word(member: Member, text: str) -> Member:
    """Return the last word of what comes before the first comma: where the first member begins is not known."""
    last = max((match.start() for match in WORD.finditer(text, *member)), default=member.start)
    return Member(last, member.end)


def _is_aside(text: str, member: Member, words: Enumerations) -> bool:
    """Return whether something between two commas is no member, by its first word or its first two."""
    first = [match[0].lower() for match in islice(WORD.finditer(text, *member), 2)]
    return not first or first[0][0].isdecimal() or first[0] in words.asides or "_".join(first) in words.asides
