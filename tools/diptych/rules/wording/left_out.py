"""CON: words of one language that the other leaves out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.wording.answers import SHORTEST, TOKEN, Wording, answers_in, length_ratio
from diptych.rules.wording.omissions import deviation, omission
from diptych.rules.wording.pairs import ANSWERING, Pair, facts_alone, shown, stated, whole_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span
    from diptych.rules.making.stretches import Stretches
    from diptych.rules.wording.omissions import Omission

LEAST_WORDS, ENOUGH = 4.0, 15.0
"""Least weight of the words of a stretch, unless lengths alone leave no doubt: then the whole weighs so much."""
CERTAIN, LACKING = 14.0, 4
"""Weight of an omission from which it may be believed, and how many of its words must have no answer."""
TOO_SHORT, LONG_ENOUGH = 4.6, 150
"""How many standard deviations a text must be too short for the other, and how long that one must be, where it is.

On half a million words of free translations, of 31 passages that weighed enough five had lost something: what is
less than half of a passage is told apart from a free translation by nobody but a reader (own reading).
"""
DOUBTFUL, SOME_LACKING = 6.0, 2
"""The same for what may be an omission: seven clauses in ten, and one paragraph in fourteen that nobody touched."""


@rule(
    "CON028",
    "left-out-words",
    Severity.WARNING,
    Scope.PAIR,
    N_("The other language leaves this out: “{words}”. Add it there, or delete it here."),
    Documentation(
        what=N_(
            "Much of a paragraph, half of it for example, that the other language leaves out: hardly any of its words "
            "has an answer there, and the paragraph is far too short. What is less is left to words-without-answer."
        ),
        why=N_("Readers of one language are not told what readers of the other are."),
        wrong=N_("“The Office, set up to help the victims, was closed.” in English, « Le Bureau a fermé. » in French"),
        right=N_(
            "“The Office, set up to help the victims, was closed.” in English, « Le Bureau, créé pour aider les "
            "victimes, a fermé. » in French"
        ),
    ),
)
def left_out_words(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage that has much which its counterpart leaves out."""
    told_elsewhere = cache(lambda: stated(catalogue))
    # Lengths are compared first: few pairs differ so much, and the others cost nothing more.
    uneven = (pair for pair in whole_pairs(catalogue) if _is_much(pair) or _is_much(pair.turned()))
    for one in _omissions(catalogue, uneven, CERTAIN):
        if _is_certain(one) and not _is_told(one, told_elsewhere()):
            yield _finding(rule, one)


@rule(
    "CON029",
    "words-without-answer",
    Severity.INFO,
    Scope.PAIR,
    N_("Nothing in the other language seems to answer this: “{words}”. Add it there, or delete it here."),
    Documentation(
        what=N_(
            "Words for which the other language seems to have none in their place. Often they are only put otherwise, "
            "or stand in another part of the paragraph: what is certain is reported as left-out-words."
        ),
        why=N_("A clause, or a member of an enumeration, that is forgotten is found only by reading both languages."),
        wrong=N_("“in the safe and timely manner that was agreed” in English, nothing in French"),
        right=N_("“in the safe and timely manner that was agreed” in English, « comme convenu » in French"),
    ),
    on_request=True,
)
def words_without_answer(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage that has something which its counterpart may leave out."""
    for one in _omissions(catalogue, whole_pairs(catalogue), DOUBTFUL):
        if one.found.weight >= DOUBTFUL and one.found.lacking >= SOME_LACKING and not _is_certain(one):
            yield _finding(rule, one)


def _is_certain(one: LeftOut) -> bool:
    """Return whether an omission is beyond doubt: what its words say, and the lengths of the two texts by themselves.

    Words alone do not tell a clause that was left out from one that was put otherwise.
    """
    weighs_enough = one.found.weight >= CERTAIN and one.found.lacking >= LACKING
    return weighs_enough and _is_much(Pair(one.here, one.there))


def _is_much(pair: Pair) -> bool:
    """Return whether a passage is so long, and the one that answers it so short, that it must leave out much."""
    here, there = (len(one.running.text) for one in pair)
    if here < LONG_ENOUGH or not there:  # `omission` finds nothing beside an empty text
        return False
    return deviation(here, there, length_ratio(pair.here.document.lang, pair.there.document.lang)) <= -TOO_SHORT


def _is_told(one: LeftOut, told_elsewhere: Stretches) -> bool:
    """Return whether most words of an omission state what other rules compare: a financial year by its two dates."""
    running = one.here.running
    tokens = TOKEN.finditer(running.text, one.found.start, one.found.end)
    words = [match.span() for match in tokens if len(match[0]) >= SHORTEST or match[0].isdecimal()]
    return sum(told_elsewhere.hold(running.span(*word)) for word in words) * 2 > len(words)


class LeftOut(NamedTuple):
    """An omission with its place.

    Attributes:
        found: The omission.
        here: The passage that has the words.
        there: The one that leaves them out.
    """

    found: Omission
    here: Passage
    there: Passage

    @property
    def words(self) -> str:
        """The words."""
        return self.here.running.text[self.found.start : self.found.end]

    @property
    def span(self) -> Span:
        """Where they are in the source."""
        return self.here.running.span(self.found.start, self.found.end)


def _omissions(catalogue: Catalogue, among: Iterable[Pair], least: float) -> Iterator[LeftOut]:
    facts = cache(lambda: facts_alone(catalogue))
    for pair in among:
        found = list(_both(pair, least))
        # Where each lacks what the other has, the text was put otherwise.
        if found and sum(one.found.weight >= DOUBTFUL for one in found) < 2:  # noqa: PLR2004
            heaviest = max(found, key=lambda one: one.found.weight)
            # Other rules report facts and names that are left out.
            if not facts().lie_in(heaviest.span):
                yield heaviest


def _both(pair: Pair, least: float) -> Iterator[LeftOut]:
    """Yield what each passage of a pair has that the other seems to leave out."""
    here, there = pair
    langs = here.document.lang, there.document.lang
    ways = answers_in(*langs), answers_in(*langs[::-1])
    if ways[0] is None or ways[1] is None:
        return
    mine, yours = (Wording(one.running.text, one.document.lang, ways[0].letters) for one in pair)
    for one, other, answers, way in ((mine, yours, ways[0], pair), (yours, mine, ways[1], pair.turned())):
        found = omission(one, other, answers, length_ratio(one.lang, other.lang), least)
        is_heavy = found and (found.words >= LEAST_WORDS or found.weight >= ENOUGH)
        if found and is_heavy and not _is_name(found, one):
            yield LeftOut(found, *way)


def _is_name(found: Omission, here: Wording) -> bool:
    """Return whether most words of an omission have a capital."""
    words = here.between(found.start, found.end)
    return 2 * sum(here.text[word.start].isupper() for word in words) > len(words)


def _finding(rule: Rule, one: LeftOut) -> Diagnostic:
    return rule.at(one.span, {"words": shown(one.words)}, related=(Related(one.there.span, ANSWERING),))
