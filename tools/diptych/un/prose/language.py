"""The grammar of each language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of
from diptych.un.prose.grammar import compile_grammar

if TYPE_CHECKING:
    from diptych.un.prose.grammar import Grammar


@cache
def grammar_of(lang: str) -> Grammar:
    """Return the grammar of a language; in one without words for citations, only what needs none is found."""
    return compile_grammar(language_of(lang))
