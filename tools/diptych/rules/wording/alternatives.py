"""CON: a word in the place of another of its kind: "before" for "after", "women" for "men"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.wording import SenseWords
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import part
from diptych.rules.making.declaring import rule
from diptych.rules.wording.pairs import covered_pairs
from diptych.rules.wording.phrases import denial, whole_phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.rules.wording.pairs import Pair

THERE = N_("In the other language.")
LETTERS = 2
"""First letters by which phrases are looked up: no phrase is shorter."""
WORD = re.compile(r"[^\W\d_]+")
BESIDE = 40
"""Code points before and after a word in which what is denied may be what it says."""
MOST = 40
"""Words of one kind in a passage that are compared; no real passage has more."""


class AlternativeWord(NamedTuple):
    """A phrase of an alternative.

    Attributes:
        pattern: The phrase.
        name: The alternative.
        side: Which of its two senses the phrase has; 2 for a phrase that only looks like one of them.
    """

    pattern: re.Pattern[str]
    name: str
    side: int


class AlternativePlace(NamedTuple):
    """A sense of an alternative in a text, by its place."""

    side: int
    start: int
    end: int


@rule(
    "CON045",
    "exchanged-word",
    Severity.WARNING,
    Scope.PAIR,
    N_("Here: “{here}”; in its place in the other language: “{there}”. Correct the one that is wrong."),
    Documentation(
        what=N_(
            "One of two words that are often taken for each other, such as before and after, increase and decrease, "
            "women and men, where the other language has the other one in its place. Both must have as many of the "
            "two, in the same order but for this one."
        ),
        why=N_("The sentence still reads well, and says something else."),
        wrong=N_("“before the vote” in English, « après le scrutin » in French"),
        right=N_("“before the vote” in English, « avant le scrutin » in French"),
    ),
    ("senses.alternatives",),
)
def exchanged_word(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each word of an alternative in the place of the other."""
    for pair in covered_pairs(rule, catalogue):
        for mine, yours in _exchanged(pair):
            here, there = (
                one.running.text[word.start : word.end] for one, word in zip(pair, (mine, yours), strict=True)
            )
            related = (Related(pair.there.running.span(yours.start, yours.end), THERE),)
            yield rule.at(pair.here.running.span(mine.start, mine.end), {"here": here, "there": there}, related=related)


def _exchanged(pair: Pair) -> Iterator[tuple[AlternativePlace, AlternativePlace]]:
    """Yield the words of an alternative that alone differ between two passages with as many of them."""
    mine = _said(pair.here)
    yours = _said(pair.there) if mine else {}
    for name, words in mine.items():
        others = yours.get(name, [])
        if len(words) == len(others) <= MOST:
            unlike = [(one, other) for one, other in zip(words, others, strict=True) if one.side != other.side]
            if len(unlike) == 1 and _is_denied(pair.here, unlike[0][0]) is _is_denied(pair.there, unlike[0][1]):
                yield unlike[0]


def _is_denied(passage: Passage, word: AlternativePlace) -> bool:
    """Return whether something beside a word is denied: who does not increase something may reduce it."""
    around = passage.running.text[max(0, word.start - BESIDE) : word.end + BESIDE]
    return denial(passage.document.lang).search(around) is not None


def _said(passage: Passage) -> Mapping[str, list[AlternativePlace]]:
    """Return the words of each alternative of a passage in order."""
    text, ways = passage.running.text, _ways(passage.document.lang)
    said: defaultdict[str, list[AlternativePlace]] = defaultdict(list)
    ends: dict[str, int] = {}
    for word in WORD.finditer(text):
        for way in ways.get(word[0][:LETTERS].lower(), ()):
            start = word.start()
            if start >= ends.get(way.name, 0) and (match := way.pattern.match(text, start)):
                ends[way.name] = match.end()
                if way.side in {0, 1}:
                    said[way.name].append(AlternativePlace(way.side, start, match.end()))
    return said


@cache
def _ways(lang: str) -> Mapping[str, tuple[AlternativeWord, ...]]:
    """Return the phrases of a language by their first letters, the longest first."""
    ways: defaultdict[str, list[tuple[int, AlternativeWord]]] = defaultdict(list)
    for name, senses in part(lang, "senses", SenseWords).alternatives.items():
        for side, phrases in enumerate(senses):
            for phrase in phrases.split():
                ways[phrase[:LETTERS].replace("_", "")].append(
                    (-len(phrase), AlternativeWord(whole_phrase(phrase), name, side))
                )
    return {first: tuple(way for _, way in sorted(several, key=lambda one: one[0])) for first, several in ways.items()}
