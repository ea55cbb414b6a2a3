"""Catalogue → everything that can be asked over the network: each document in each language, each web page."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag

from diptych.index.documents import cited_places
from diptych.model.inline import Link
from diptych.model.link_check import Address, Request, Wanted
from diptych.model.prose import nodes
from diptych.un import document_url, target_of
from diptych.un.links import LANGUAGE_IF_NONE, PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue, Passage
    from diptych.model.settings import LinkPattern
    from diptych.model.source import Span
    from diptych.model.symbol import Symbol

WEB = ("http://", "https://")
PLACEHOLDERS = {"{lang}": r"(?P<lang>[a-z]{2})", "{symbol}": r"(?P<symbol>(?![a-z]{2}/)[^?#&/]+/[^?#&]+)"}
"""What stands in place of each in a link: the code of a language; what looks like a symbol and begins with no code."""


def addresses(catalogue: Catalogue) -> tuple[Address, ...]:
    """Return what the report links to, each once, in the order of its first use.

    A document is there in every language of the report, since readers of each may follow the citation. One that
    no passage in a language cites has its uses in the others. Links that the settings skip are left out.
    """
    choice = catalogue.report.settings.links
    patterns = (*choice.patterns, *PATTERNS)
    found: dict[Request, Address] = {}
    for symbol, link, uses in chain(_documents(catalogue), _pages(catalogue)):
        if any(fnmatchcase(link, skipped) for skipped in choice.skip):
            continue
        request = request_for(link, patterns)
        known = found.get(request, Address(request, link, (), symbol))
        found[request] = Address(request, known.link, (*known.uses, *uses), known.symbol)
    return tuple(found.values())


def request_for(link: str, patterns: Sequence[LinkPattern]) -> Request:
    """Return what to ask to learn whether a web address is good; the first pattern that fits it counts."""
    url = urldefrag(link).url
    for pattern in patterns:
        match = _compiled(pattern.link).fullmatch(url)
        if match:
            lang = match.groupdict().get("lang") or LANGUAGE_IF_NONE
            symbol = quote(unquote(match["symbol"]), safe="/()")
            return Request(pattern.ask.replace("{lang}", lang).replace("{symbol}", symbol), Wanted.PDF, lang)
    return Request(url)


@cache
def _compiled(link: str) -> re.Pattern[str]:
    """Return what links like this one match, whether they begin with http or with https."""
    parts = re.split(r"(\{lang\}|\{symbol\})", re.sub("^https?", "", link))
    return re.compile("https?" + "".join(PLACEHOLDERS.get(part, re.escape(part)) for part in parts))


def _documents(catalogue: Catalogue) -> Iterator[tuple[Symbol, str, tuple[Span, ...]]]:
    """Yield every document that the report cites, in each language, with its address and the places that cite it."""
    languages = catalogue.report.settings.languages
    cited: dict[Symbol, dict[str, list[Span]]] = {}
    for passage in catalogue.passages.values():
        for place in cited_places(passage):
            by_language = cited.setdefault(target_of(place.symbol), {})
            by_language.setdefault(passage.document.lang, []).append(place.span)
    for symbol, by_language in cited.items():
        everywhere = [span for spans in by_language.values() for span in spans]
        for lang in languages:
            yield symbol, document_url(symbol, lang), tuple(by_language.get(lang, everywhere))


def _pages(catalogue: Catalogue) -> Iterator[tuple[None, str, tuple[Span, ...]]]:
    for passage in catalogue.passages.values():
        for link in _links(passage):
            if link.target.lower().startswith(WEB):
                yield None, link.target, (link.span,)


def _links(passage: Passage) -> Iterator[Link]:
    return (node for node in nodes(passage.content) if isinstance(node, Link))
