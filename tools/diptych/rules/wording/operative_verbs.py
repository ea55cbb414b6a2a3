"""CON: verbs of resolutions of another force than those of the other language."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.patterns import either
from diptych.languages.patterns import phrase as in_table
from diptych.languages.wording import FAMILIES, UNLIKE, OperativeVerbs
from diptych.model.diagnostic import Related, Severity
from diptych.model.inline import Emphasis
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.pairs import covered_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span
    from diptych.rules.wording.pairs import Pair

Places = tuple[int, int]
"""A place in each of two passages that answer each other."""
THERE = N_("In the other language.")
LONGEST_BEFORE = 4
"""Code points that may stand before the emphasis and belong to the form."""
LONGEST = 80
"""Code points in which a form ends, with the words between its parts."""
WORD = re.compile(r"[^\W\d_](?:[^\W_]|[’'-])*")


class Opening(NamedTuple):
    """A verb of a passage.

    Attributes:
        form: The form, as tables have it.
        does: What it does.
        span: Where it is.
    """

    form: str
    does: frozenset[str]
    span: Span


class Verbs(NamedTuple):
    """The verbs of a language, made ready: what each form does, the words that do not count, the longest form.

    Also what a form may begin with before its emphasis.
    """

    forms: dict[str, frozenset[str]]
    fillers: re.Pattern[str]
    words: int
    before: re.Pattern[str]


@rule(
    "CON033",
    "verb-of-other-force",
    Severity.WARNING,
    Scope.PAIR,
    N_("Here: “{here}”; in the other language: “{there}”, a verb of another force. Correct the one that is wrong."),
    Documentation(
        what=N_(
            "A verb with which a paragraph of a resolution begins, or that is in italics in it, and in the other "
            "language one that asks more or less, or praises or blames more or less."
        ),
        why=N_("What an organ decides, demands, urges or only encourages is weighed word by word by those concerned."),
        wrong=N_("“Urges all parties” in English, « Prie toutes les parties » in French"),
        right=N_("“Urges all parties” in English, « Exhorte toutes les parties » in French"),
    ),
    ("operative_verbs",),
)
def verb_of_other_force(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such verb whose counterpart has another force."""
    for pair in covered_pairs(rule, catalogue):
        for mine, yours in _answering(pair):
            if _are_of_other_force(mine, yours):
                related = (Related(yours.span, THERE),)
                yield rule.at(mine.span, {"here": mine.form, "there": yours.form}, related=related)


def _answering(pair: Pair) -> Iterator[tuple[Opening, Opening]]:
    """Yield the verbs of two passages that answer each other: the first words, and what is in italics in both."""
    mine, yours = (tuple(_places(passage)) for passage in pair)
    if len(mine) != len(yours):
        mine, yours = mine[:1], yours[:1]
    before = 0, 0
    for here, there in zip(mine, yours, strict=False):
        one, other = _opening(pair.here, here), _opening(pair.there, there)
        if one and other and not _is_second(pair, before, (here, there), (one, other)):
            yield one, other
        before = here, there


def _is_second(pair: Pair, before: Places, at: Places, verbs: tuple[Opening, Opening]) -> bool:
    """Return whether a verb that is not in italics, before one that is, does what the other language's verb does.

    The italics then mark two verbs that do not answer each other: "*encouraging* A to pay and urging B to act",
    « encourageant A à payer et *exhortant* B à agir ».
    """
    return any(
        _does(passage, start, end, other.does)
        for passage, start, end, other in zip(pair, before, at, verbs[::-1], strict=True)
    )


def _does(passage: Passage, start: int, end: int, what: frozenset[str]) -> bool:
    """Return whether some verb in a stretch of a passage does one of several things, after the first word there."""
    words = islice(WORD.finditer(passage.running.text, start, end), 1, None)
    openings = (_opening(passage, word.start()) for word in words)
    return any(opening and not what.isdisjoint(opening.does) for opening in openings)


def _places(passage: Passage) -> Iterator[int]:
    """Yield where a passage may have a verb: at the words in italics, or else at the first word."""
    emphases = [node for node in nodes(passage.content) if isinstance(node, Emphasis)]
    if emphases:
        yield from _starts(passage, emphases)
    elif first := WORD.search(passage.running.text):
        yield first.start()


def _starts(passage: Passage, emphases: Iterable[Emphasis]) -> Iterator[int]:
    """Yield where emphases begin in the text of a passage."""
    places = dict(zip(map(id, passage.running.leaves), passage.running.starts, strict=True))
    for emphasis in emphases:
        for leaf in nodes(emphasis.children):
            if id(leaf) in places:
                yield places[id(leaf)]
                break


def _opening(passage: Passage, start: int) -> Opening | None:
    """Return the verb at a place of a passage; none where there is none."""
    text, verbs = passage.running.text, _verbs(passage.document.lang)
    if began := verbs.before.search(text, max(0, start - LONGEST_BEFORE), start):
        start = began.start()
    words = islice(WORD.finditer(text, start, start + LONGEST), 2 * verbs.words)
    counted = [match for match in words if not verbs.fillers.match(text, match.start())]
    for count in range(min(verbs.words, len(counted)), 0, -1):
        form = in_table(" ".join(match[0] for match in counted[:count]))
        if form in verbs.forms:
            return Opening(form, verbs.forms[form], passage.running.span(start, counted[count - 1].end()))
    return None


def _are_of_other_force(mine: Opening, yours: Opening) -> bool:
    """Return whether two verbs share no sense, and one family, or two unlike kinds, hold one sense of each."""
    if mine.does & yours.does:
        return False
    if any(mine.does.intersection(family) and yours.does.intersection(family) for family in FAMILIES):
        return True
    return any(
        one.does.intersection(first) and other.does.intersection(second)
        for first, second in UNLIKE
        for one, other in ((mine, yours), (yours, mine))
    )


@cache
def _verbs(lang: str) -> Verbs:
    words = part(lang, "operative_verbs", OperativeVerbs)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for does, several in words.verbs.items():
        for form in several.split():
            forms[in_table(form.replace("_", " "))].add(does)
    fillers = re.compile(rf"{either(word.replace('_', ' ') for word in words.fillers.split())}(?!\w)")
    longest = max(len(form.split()) for form in forms)
    before = re.compile(rf"\b{either(words.before.split())}(?:(?<=['’])|\s)$", re.IGNORECASE)
    return Verbs({form: frozenset(does) for form, does in forms.items()}, fillers, longest, before)
