"""CON: what one language denies and the other does not."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.wording import SenseWords
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.nearby import Nearby
from diptych.rules.wording.pairs import ANSWERING, covered_pairs, sentence_pairs, sentences_of
from diptych.rules.wording.phrases import Phrases, denial, only_whole

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.wording.pairs import Pair, Stretch

SHORTEST = 20
"""Code points of the shortest sentence that is compared: a cell or a heading says little."""
LONGEST_IN_CAPITALS = 2
"""Letters of the longest word in capitals that is no acronym: NO."""


class Negation(NamedTuple):
    """The words of a language that deny something.

    Attributes:
        denial: What denies a verb.
        negative: Words that deny something, or may answer what does.
        idle: What has one of them, and denies nothing.
        shared: Those of them that a translation keeps, one for one.
        longest: Code points of the longest sentence that is compared.
    """

    denial: re.Pattern[str]
    negative: re.Pattern[str]
    idle: re.Pattern[str]
    shared: re.Pattern[str]
    longest: int


@rule(
    "CON032",
    "unequal-negations",
    Severity.INFO,
    Scope.PAIR,
    N_("“{words}” denies something here, and nothing in the other language does. Correct the one that is wrong."),
    Documentation(
        what=N_(
            "A sentence that denies something (not, cannot, never) in one language, where the other has no word that "
            "could answer it in the place that answers it."
        ),
        why=N_("One of the two languages says the contrary of the other."),
        wrong=N_("“The team cannot enter.” in English, « L’équipe peut entrer. » in French"),
        right=N_("“The team cannot enter.” in English, « L’équipe ne peut pas entrer. » in French"),
    ),
    ("senses.denial",),
    on_request=True,
)
def unequal_negations(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage that denies what its counterpart does not."""
    for pair in covered_pairs(rule, catalogue):
        for one in (pair, pair.turned()):
            for start, end in _denials_alone(one):
                words = {"words": one.here.running.text[start:end]}
                yield rule.at(one.here.running.span(start, end), words, related=(Related(one.there.span, ANSWERING),))


def _denials_alone(pair: Pair) -> Iterator[Stretch]:
    """Yield where a verb is denied in the first passage, and nothing in the second answers that: once a sentence."""
    langs = pair.here.document.lang, pair.there.document.lang
    mine, yours = map(_negation, langs)
    text = pair.here.running.text
    if not mine.denial.search(text):
        return
    nearby, own = Nearby(pair), sentences_of(pair.here)
    for here, there in sentence_pairs(pair):
        alone = (
            match.span()
            for start, end in own
            if here[0] <= start < here[1] and SHORTEST <= end - start <= mine.longest
            for match in mine.denial.finditer(text, start, end)
            if not _is_answered(nearby.around(match.span(), here, there), pair, mine, yours)
        )
        yield from islice(alone, 1)


def _is_answered(around: tuple[Stretch, Stretch], pair: Pair, mine: Negation, yours: Negation) -> bool:
    """Return whether a stretch has a word that may answer what another denies."""
    here, there = (one.running.text[slice(*stretch)] for one, stretch in zip(pair, around, strict=True))
    # What both have, "without" or "refuse", answers no denial.
    shared = min(_count(mine.shared, here), _count(yours.shared, there))
    return _count(yours.negative, yours.idle.sub("", there)) > shared


def _count(words: re.Pattern[str], text: str) -> int:
    """Return how many words of a text are among some, acronyms left out: UNMISS denies nothing."""
    return sum(not (word.isupper() and len(word) > LONGEST_IN_CAPITALS) for word in words.findall(text))


@cache
def _negation(lang: str) -> Negation:
    words = part(lang, "senses", SenseWords)
    negative, shared = Phrases(words.negative).any, Phrases(words.shared).any
    return Negation(denial(lang), negative, only_whole(words.idle), shared, words.longest)
