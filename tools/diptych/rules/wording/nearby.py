"""Where a text answers a stretch of another: near the answers to the words around it."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from diptych.rules.wording.answers import Wording, answers_in, length_ratio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.rules.wording.pairs import Pair, Stretch

NEAR = 80
"""Code points before and after a stretch whose words show where it is answered."""
AROUND = 110
"""Code points before and after that place in which its answer may stand."""
FEWEST = 3
"""Fewest words that must have an answer for the place to be known."""


class Nearby:
    """The places of one passage that answer those of another."""

    def __init__(self, pair: Pair) -> None:
        """Take the two passages."""
        self._langs = pair.here.document.lang, pair.there.document.lang
        self._texts = pair.here.running.text, pair.there.running.text
        self._answers = answers_in(*self._langs)
        letters = self._answers.letters if self._answers else 0
        self._here, self._there = (
            Wording(text, lang, letters) for text, lang in zip(self._texts, self._langs, strict=True)
        )

    def around(self, part: Stretch, within: Stretch, answering: Stretch) -> tuple[Stretch, Stretch]:
        """Return a part with what stands around it, and the stretch of the other passage that answers it.

        Args:
            part: Where the part is.
            within: The sentence, or the whole passage, in which it is.
            answering: What answers that in the other passage; all of it, where no words show more.
        """
        places = list(self._places(part, within, answering))
        if len(places) < FEWEST:
            return within, answering
        middle = int(median(places))
        length = int((part[1] - part[0]) * length_ratio(*self._langs))
        return _cut((part[0] - AROUND, part[1] + AROUND), within), _cut(
            (middle - AROUND, middle + length + AROUND), answering
        )

    def _places(self, part: Stretch, within: Stretch, answering: Stretch) -> Iterator[float]:
        """Yield where each word around a part shows that it is answered."""
        if not self._answers:
            return
        ratio = length_ratio(*self._langs)
        scale = (answering[1] - answering[0]) / max(within[1] - within[0], 1)
        for word in self._here.between(*_cut((part[0] - NEAR, part[1] + NEAR), within)):
            expected = answering[0] + (word.start - within[0]) * scale
            found = self._there.nearest(word, self._answers, expected)
            if found is not None and answering[0] <= found < answering[1]:
                yield found + (part[0] - word.start) * ratio


def _cut(stretch: Stretch, within: Stretch) -> Stretch:
    return max(stretch[0], within[0]), min(stretch[1], within[1])
