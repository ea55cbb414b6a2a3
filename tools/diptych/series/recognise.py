"""Citations in prose of all documents: those of the United Nations, and those of the series that a report describes."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from diptych.model.prose import masked
from diptych.model.symbol import Citation
from diptych.series.described import ANY, usable_series
from diptych.series.lists import ListMember, lists_in
from diptych.un import find_citations, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol


RESOLUTION = "RES"


def find_documents(text: str, lang: str, settings: Settings | None) -> tuple[Citation, ...]:
    """Find every document that a text cites: of the report's own series, and of the United Nations.

    What a template matches is not read as anything else. In a report of another institution, “the Council” is one of
    its own: resolutions of the United Nations are those whose body is named in full, or that are cited by symbol.

    Args:
        text: Running prose, such as one paragraph.
        lang: Its language.
        settings: What the report says of its series and its languages; none for a text outside of a report.

    Returns:
        The citations in order, none overlapping another.
    """
    own = own_citations(text, lang, settings)
    read = masked(text, ((one.start, one.end) for one in own)) if own else text
    others = find_citations(read, lang)
    if settings and settings.institution:
        others = tuple(one for one in others if _is_certain(one, text))
    return tuple(sorted((*own, *others), key=lambda one: one.start)) if own else others


def _is_certain(citation: Citation, text: str) -> bool:
    """Return whether a citation says by itself that it is of a document of the United Nations."""
    is_number = citation.symbol.parts.kind == RESOLUTION and not text[citation.start].isalpha()
    return not is_number or citation.body is not None


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
            alone = (ListMember(*match.span(), match.groupdict()) for match in known.search.finditer(text))
            for member in chain(lists_in(known, text, lang), alone):
                symbol = one.symbol(member.values, settings.languages)
                yield Citation(member.start, member.end, symbol, symbol)
