"""Citations in prose of all documents: those of the United Nations, and those of the series that a report describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.prose import masked
from diptych.model.symbol import Citation
from diptych.series.described import ANY, usable_series
from diptych.un import find_citations, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol


def find_documents(text: str, lang: str, settings: Settings | None) -> tuple[Citation, ...]:
    """Find every document that a text cites: of the report's own series, and of the United Nations.

    What a template matches is not read as anything else.

    Args:
        text: Running prose, such as one paragraph.
        lang: Its language.
        settings: What the report says of its series and its languages; none for a text outside of a report.

    Returns:
        The citations in order, none overlapping another.
    """
    own = own_citations(text, lang, settings)
    if not own:
        return find_citations(text, lang)
    others = find_citations(masked(text, ((one.start, one.end) for one in own)), lang)
    return tuple(sorted((*own, *others), key=lambda one: one.start))


def own_citations(text: str, lang: str, settings: Settings | None) -> tuple[Citation, ...]:
    """Return the citations of documents in the report's own series: of two that overlap, the longer one."""
    if settings is None or not settings.series:
        return ()
    found = sorted(_matches(text, lang, settings), key=lambda one: (one.start, -one.end))
    kept: list[Citation] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def document_symbol(text: str, settings: Settings | None) -> Symbol:
    """Return the symbol of a document, of the report's own series or of the United Nations.

    Raises:
        MalformedSymbolError: It is no symbol of either.
    """
    for one in usable_series(settings.series) if settings else ():
        for template in one.templates.values():
            match = template.whole.fullmatch(text.strip())
            if match:
                return one.symbol(match.groupdict(), settings.languages if settings else ())
    return parse_symbol(text)


def _matches(text: str, lang: str, settings: Settings) -> Iterator[Citation]:
    for one in usable_series(settings.series):
        template = one.templates.get(lang) or one.templates.get(ANY)
        for known in (template,) if template else one.templates.values():
            for match in known.search.finditer(text):
                symbol = one.symbol(match.groupdict(), settings.languages)
                yield Citation(*match.span(), symbol, symbol)
