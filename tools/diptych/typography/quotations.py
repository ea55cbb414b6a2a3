"""Quotations in a language other than that of the text around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of
from diptych.typography.identification import identify

if TYPE_CHECKING:
    from collections.abc import Iterator

QUOTATIONS = tuple(
    re.compile(pattern)
    for pattern in (
        r"«\s*+([^«»]*[^«»\s])\s*»",
        r"“\s*+([^“”]*[^“”\s])\s*”",
        r'"\s*+([^"]*[^"\s])\s*"',
    )
)
"""Quotations by their marks; the words between them, without the spaces next to the marks, are the group."""


def foreign_quotations(text: str, lang: str, languages: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where the words of each quotation in another language begin and end, and that language.

    Args:
        text: The plain text of a passage.
        lang: Its language; in one without function words, nothing can be told to be of another.
        languages: The languages of its report.
    """
    for marks in QUOTATIONS if language_of(lang).function_words else ():
        for match in marks.finditer(text):
            quoted = identify(match[1], languages)
            if quoted is not None and quoted != lang:
                yield *match.span(1), quoted
