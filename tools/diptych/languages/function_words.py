"""Words that give a language away: its function words, elisions and endings."""

from __future__ import annotations

from typing import NamedTuple

from diptych.languages.patterns import NEVER


class FunctionWords(NamedTuple):
    """The closed classes of a language's grammar: articles, prepositions, pronouns, conjunctions, auxiliaries.

    Attributes:
        words: Those that no other language of a report has.
        weak: Those that names bring into other languages too, such as "de" in "Rio de Janeiro".
        forms: Elisions, accents and endings, in words without a capital; a pattern. Without it, the language is told in
            long texts only.
    """

    words: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    forms: str = NEVER

    @property
    def all(self) -> frozenset[str]:
        """Every function word."""
        return self.words | self.weak
