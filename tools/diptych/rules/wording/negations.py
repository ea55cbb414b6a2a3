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
from diptych.rules.wording.pairs import ANSWERING, pairs
from diptych.rules.wording.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.wording.pairs import Pair

LONGEST = 300
"""Code points of the longest passage that is compared: in a longer one, a clause may deny in other words."""
SHORTEST = 3
"""Words of the shortest: “None” in a cell is a figure."""


class Negation(NamedTuple):
    """The words of a language that deny something.

    Attributes:
        denial: What denies a verb.
        negative: Words that deny something, or may answer what does.
        shared: Those of them that a translation keeps, one for one.
    """

    denial: re.Pattern[str]
    negative: re.Pattern[str]
    shared: re.Pattern[str]


@rule(
    "CON032",
    "unequal-negations",
    Severity.WARNING,
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
)
def unequal_negations(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage that denies what its counterpart does not."""
    for pair in pairs(catalogue):
        if not covers(rule, pair.here.document.lang, pair.there.document.lang):
            continue
        for one in (pair, pair.turned()):
            if denial := _denial_alone(one):
                span = one.here.running.span(*denial.span())
                yield rule.at(span, {"words": denial[0]}, related=(Related(one.there.span, ANSWERING),))


def _denial_alone(pair: Pair) -> re.Match[str] | None:
    """Return what denies a verb in the first passage where the second has nothing to answer it."""
    here, there = (passage.running.text for passage in pair)
    if len(here) > LONGEST or here.count(" ") < SHORTEST - 1:
        return None
    mine, yours = (_negation(passage.document.lang) for passage in pair)
    found = mine.denial.search(here)
    if found is None:
        return None
    # What both have, "without" or "refuse", answers no denial.
    shared = min(len(mine.shared.findall(here)), len(yours.shared.findall(there)))
    return found if len(yours.negative.findall(there)) <= shared else None


@cache
def _negation(lang: str) -> Negation:
    words = part(lang, "senses", SenseWords)
    denial = re.compile(rf"(?<![\w-]){words.denial}(?![\w-])", re.IGNORECASE)
    return Negation(denial, phrases(words.negative).any, phrases(words.shared).any)
