"""CON: what one language denies and the other does not."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.wording import SenseWords
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covers, part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.pairs import ANSWERING, pairs, sentence_pairs
from diptych.rules.wording.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.wording.pairs import Pair, Stretch

SHORTEST = 20
"""Code points of the shortest sentence that is compared: a cell or a heading says little."""


class Negation(NamedTuple):
    """The words of a language that deny something.

    Attributes:
        denial: What denies a verb.
        negative: Words that deny something, or may answer what does.
        shared: Those of them that a translation keeps, one for one.
        longest: Code points of the longest sentence that is compared.
    """

    denial: re.Pattern[str]
    negative: re.Pattern[str]
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
            "A short paragraph that denies something (not, cannot, never) in one language, where the other has no "
            "word that could answer it."
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
    for pair in pairs(catalogue):
        if not covers(rule, pair.here.document.lang, pair.there.document.lang):
            continue
        for one in (pair, pair.turned()):
            for start, end in _denials_alone(one):
                words = {"words": one.here.running.text[start:end]}
                yield rule.at(one.here.running.span(start, end), words, related=(Related(one.there.span, ANSWERING),))


def _denials_alone(pair: Pair) -> Iterator[Stretch]:
    """Yield where a verb is denied in a sentence of the first passage, and nothing in the second's answers that."""
    langs = pair.here.document.lang, pair.there.document.lang
    for mine, yours in sentence_pairs(pair):
        here, there = pair.here.running.text[slice(*mine)], pair.there.running.text[slice(*yours)]
        if found := _denial_alone(here, there, *langs):
            yield found.start() + mine[0], found.end() + mine[0]


def _denial_alone(here: str, there: str, lang: str, other: str) -> re.Match[str] | None:
    """Return what denies a verb in a sentence where another has nothing to answer it."""
    mine, yours = _negation(lang), _negation(other)
    found = mine.denial.search(here) if SHORTEST <= len(here) <= mine.longest else None
    if found is None:
        return None
    # What both have, "without" or "refuse", answers no denial.
    shared = min(len(mine.shared.findall(here)), len(yours.shared.findall(there)))
    return found if len(yours.negative.findall(there)) <= shared else None


@cache
def _negation(lang: str) -> Negation:
    words = part(lang, "senses", SenseWords)
    denial = re.compile(rf"(?<![\w-]){words.denial}(?![\w-])", re.IGNORECASE)
    return Negation(denial, Phrases(words.negative).any, Phrases(words.shared).any, words.longest)
