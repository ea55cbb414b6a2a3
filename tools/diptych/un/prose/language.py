"""The languages whose citations are recognised."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diptych.un.prose import english, french
from diptych.un.prose.grammar import compile_grammar

if TYPE_CHECKING:
    from diptych.un.prose.grammar import Grammar

WORDS = {"en": english.WORDS, "fr": french.WORDS}
LANGUAGES = tuple(WORDS)
"""The languages in whose prose citations are found."""


class UnknownLanguageError(LookupError):
    """There is no recogniser for a language."""

    def __init__(self, lang: str) -> None:
        """Name the language and those that are known."""
        super().__init__(f"no recogniser of citations for language {lang!r}; known: {', '.join(WORDS)}")
        self.lang = lang


@cache
def grammar_of(lang: str) -> Grammar:
    """Return the grammar of a language.

    Raises:
        UnknownLanguageError: The language has no grammar.
    """
    if lang not in WORDS:
        raise UnknownLanguageError(lang)
    return compile_grammar(WORDS[lang])
