"""Letters and figures, by which what was written is compared with what was read."""

from __future__ import annotations

import sys
import unicodedata

from diptych.model.prose import as_seen
from diptych.model.source import Span
from diptych.parse.markdown.lettering import end_of_words, letters, spells


def test_letters_and_figures_are_those_of_unicode() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert letters(every) == "".join(char for char in as_seen(every) if unicodedata.category(char)[0] in "LN")


def test_words_may_be_spelt_with_entities_and_escapes() -> None:
    assert spells("*caf&eacute;* \\&amp;", "café &amp;")
    assert spells("`a&amp;b`", "a&amp;b")
    assert not spells("cafe", "café")


def test_the_end_of_words_in_a_text() -> None:
    text = 'See (caf&#233; *one*) "two"'
    whole = Span("a", 4, len(text))
    assert text[: end_of_words(text, whole, "café one")] == "See (caf&#233; *one"
    assert end_of_words(text, whole, "café two") is None
    assert end_of_words(text, whole, "café one two three") is None
    assert end_of_words(text, whole, "") == 4
