"""The report's own words: what rules of style may judge."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from diptych.languages.registry import LANGUAGES
from diptych.model.document import Prose, Quotation, text_holders
from diptych.model.prose import OPAQUE, masked
from diptych.rules.making.nodes import blocks
from diptych.rules.making.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage
    from diptych.model.source import Span

STRAIGHT = '"'
"""The quotation mark of typewriters."""


@lru_cache(maxsize=1)
def own_words(catalogue: Catalogue) -> tuple[tuple[Passage, str], ...]:
    """Return each passage that is not a quotation, with its plain text, in which what rules leave alone is `OPAQUE`.

    That is what `unprotected` masks, and the words of others: everything between quotation marks, also where a
    quotation goes on in further paragraphs, each of which begins with the mark again.
    """
    quoted = quotations(catalogue)
    every = tuple(unprotected(catalogue))
    return tuple(
        (passage, without_what_goes_on(without_quotations(text), after))
        for (passage, text), (_, after) in zip_longest(every, every[1:], fillvalue=(None, ""))
        if passage is not None and passage.span not in quoted
    )


@lru_cache(maxsize=1)
def prose(catalogue: Catalogue) -> tuple[tuple[Passage, str], ...]:
    """Return what `own_words` returns, for prose only: no headings, footnotes or cells."""
    running = {
        block.span
        for document in catalogue.report.documents()
        for paragraph in document.paragraphs
        for block in text_holders(paragraph.blocks)
        if isinstance(block, Prose)
    }
    return tuple(one for one in own_words(catalogue) if one[0].span in running)


def without_quotations(text: str) -> str:
    """Return a text with `OPAQUE` in place of each code point between quotation marks, the marks included."""
    return masked(text, _quoted(text))


def without_what_goes_on(text: str, after: str) -> str:
    """Return a text without the quotation that it begins and the text after it goes on with.

    Args:
        text: The text, in which whole quotations are masked.
        after: The text of the next passage.
    """
    mark = after.lstrip()[:1]
    at = text.find(mark) if mark in closing_marks() else -1
    return text if at < 0 or mark == STRAIGHT else text[:at] + OPAQUE * (len(text) - at)


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the quotations of a text begin and end; one inside another is part of it."""
    last, closing = 0, closing_marks()
    unclosed: set[str] = set()
    for opening in opening_mark().finditer(text):
        mark, start = opening[0], opening.start()
        if start < last or mark in unclosed:
            continue
        end = text.find(closing[mark], start + 1)
        if end < 0:
            unclosed.add(mark)
        else:
            last = end + 1
            yield start, last


@cache
def closing_marks() -> Mapping[str, str]:
    """Return the marks that close a quotation, by those that open it: in any language, since texts quote others."""
    marks = (language.quotation_marks.bare for language in LANGUAGES.values() if language.quotation_marks)
    return {**dict(marks), STRAIGHT: STRAIGHT}


@cache
def opening_mark() -> re.Pattern[str]:
    """Return the pattern of a mark that opens a quotation."""
    return re.compile(f"[{''.join(map(re.escape, closing_marks()))}]")


def quotations(catalogue: Catalogue) -> frozenset[Span]:
    """Return the places of the text in block quotations."""
    return frozenset(
        holder.span
        for block in blocks(catalogue)
        if isinstance(block, Quotation)
        for holder in text_holders(block.blocks)
    )
