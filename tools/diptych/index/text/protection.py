"""What rules of spelling, typography and style must leave alone in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.prose import masked
from diptych.typography.quotations import foreign_quotations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.catalogue import TermUse
    from diptych.model.prose import Passage
    from diptych.model.source import Span


def protect(passages: Iterable[Passage], uses: Iterable[TermUse], languages: tuple[str, ...]) -> dict[Span, str]:
    """Return the plain text of each passage, by its span, with what must be left alone masked.

    `OPAQUE` takes the place of each code point of code, pictures, links, citations, names of the termbase and
    quotations in another language. The marks of a quotation stay, since they are the passage's own.

    Args:
        passages: The passages.
        uses: The uses of terms in them.
        languages: The languages of the report.
    """
    named: dict[Span, list[tuple[int, int]]] = {}
    for use in uses:
        named.setdefault(use.passage.span, []).append((use.start, use.end))
    return {
        passage.span: masked(
            passage.running.unlinked,
            (
                *((cited.start, cited.end) for cited in passage.citations),
                *named.get(passage.span, ()),
                *(place[:2] for place in foreign_quotations(passage.running.text, passage.document.lang, languages)),
            ),
        )
        for passage in passages
    }
