"""CON: words of one language of which the other has the opposite."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.wording import SenseWords
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.pairs import covered_pairs, sentence_pairs
from diptych.rules.wording.phrases import Phrases, denial
from diptych.rules.wording.sense_index import SenseIndex, contrary

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.wording.pairs import Pair, Stretch

THERE = N_("In the other language.")
SHORT, NEAR = 200, 120
"""Code points of a passage in which words answer each other wherever they stand, and how far apart they may be in a
longer one, measured along it."""


@rule(
    "CON031",
    "opposite-words",
    Severity.INFO,
    Scope.PAIR,
    N_("Here: “{here}”; in the other language: “{there}”, which says the opposite or something else. Correct one."),
    Documentation(
        what=N_(
            "A word of which the other language has the opposite, and no word that answers it: before and after, "
            "increase and decrease, shall and may; or a word that only looks like the right one."
        ),
        why=N_("One of the two languages says the contrary of the other."),
        wrong=N_("“before the vote” in English, « après le scrutin » in French"),
        right=N_("“before the vote” in English, « avant le scrutin » in French"),
    ),
    ("senses.opposites",),
    on_request=True,
)
def opposite_words(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each pair of opposites in passages that answer each other."""
    for pair in covered_pairs(rule, catalogue):
        for mine, yours in _opposites(pair):
            here, there = (one.running.text[slice(*place)] for one, place in zip(pair, (mine, yours), strict=True))
            related = (Related(pair.there.running.span(*yours), THERE),)
            yield rule.at(pair.here.running.span(*mine), {"here": here, "there": there}, related=related)


def _opposites(pair: Pair) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the places of words of which one is the opposite of the other, in sentences that answer each other."""
    langs = pair.here.document.lang, pair.there.document.lang
    for mine, yours in sentence_pairs(pair):
        here, there = pair.here.running.text[slice(*mine)], pair.there.running.text[slice(*yours)]
        for found, answer in _words(here, there, *langs):
            yield _shifted(found, mine[0]), _shifted(answer, yours[0])


def _shifted(found: re.Match[str], offset: int) -> Stretch:
    return found.start() + offset, found.end() + offset


def _words(here: str, there: str, mine: str, yours: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield each word of a sentence that shows one sense, with a word of another that shows the opposite.

    Neither may have both senses: it could say in one clause what the other says in another.
    """
    for name, side in sorted(contrary(_index(mine).senses(here), _index(yours).senses(there))):
        one, other = _senses(mine, name), _senses(yours, name)
        found, answer = one[side].shown(here), other[1 - side].shown(there)
        # "It remains closed", « Il n’a pas rouvert ».
        if found and answer and _are_near(found, answer, here, there) and _denies(here, mine) == _denies(there, yours):
            yield found, answer


def _are_near(mine: re.Match[str], yours: re.Match[str], here: str, there: str) -> bool:
    longest = max(len(here), len(there))
    return longest <= SHORT or abs(mine.start() / len(here) - yours.start() / len(there)) * longest <= NEAR


def _denies(text: str, lang: str) -> bool:
    return denial(lang).search(text) is not None


@cache
def _index(lang: str) -> SenseIndex:
    return SenseIndex(part(lang, "senses", SenseWords).opposites)


@cache
def _senses(lang: str, name: str) -> tuple[Phrases, Phrases]:
    """Return the words of two opposites in a language."""
    one, other = part(lang, "senses", SenseWords).opposites[name]
    return Phrases(one), Phrases(other)
