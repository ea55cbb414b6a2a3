"""Stretches of a text that are not in the language of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.languages.registry import language_of
from diptych.rules.making.stretches import Stretches
from diptych.typography.identification import identify
from diptych.typography.sentences import sentences
from diptych.typography.words import forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.concordance import Bead

CONTENT_WORDS = 2
"""Fewest words without a capital, other than function words, of a passage that is more than a name."""
SHORT = 2
"""Most letters of a word that is too short to count."""


def foreign(text: str, lang: str, languages: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield the start, end and language of prose in another language: the whole text, or some of its sentences.

    Args:
        text: Plain text with what is protected masked.
        lang: The language of its file; in one without function words, nothing can be told to be of another.
        languages: The languages of the report.
    """
    if language_of(lang).function_words is None:
        return
    found = identify(text, languages)
    if found and found != lang and is_prose(text, found):
        yield len(text) - len(text.lstrip()), len(text.rstrip()), found
        return
    parts = tuple(sentences(text, lang))
    for start, end in parts if len(parts) > 1 else ():
        found = identify(text[start:end], languages)
        if found and found != lang and is_prose(text[start:end], found):
            yield start, end, found


def foreign_parts(bead: Bead) -> Stretches | None:
    """Return where one side of a bead is in the language of the other, as what is still to be translated; else none.

    Its figures and names cannot be read there; another rule reports it.
    """
    languages = (bead.source.document.lang, bead.target.document.lang)
    spans = [
        passage.running.span(start, end)
        for side in (bead.source, bead.target)
        for passage in side.passages
        for start, end, _ in foreign(passage.running.text, side.document.lang, languages)
        if end > start
    ]
    return Stretches(spans) if spans else None


def is_prose(text: str, lang: str) -> bool:
    """Return whether a text says something, rather than only naming it; false in a language without function words."""
    own = language_of(lang).function_words
    if own is None:
        return False
    content = (form for form in forms(text) if form.islower() and len(form) > SHORT and form not in own.all)
    return sum(1 for _ in content) >= CONTENT_WORDS
