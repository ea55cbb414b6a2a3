"""Catalogue → everything that can be asked over the network: each document in each language, each web page."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

from diptych.index.text.documents import cited_places
from diptych.languages.official import LANGUAGE_OF_ADDRESSES
from diptych.model.inline import Link
from diptych.model.link_check import Address, Fragment, Request, Wanted
from diptych.model.prose import nodes
from diptych.model.web_address import encodable
from diptych.un import document_url, target_of
from diptych.un.web.links import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.link_check import LinkPattern
    from diptych.model.prose import Passage
    from diptych.model.source import Span
    from diptych.model.symbol import Symbol

WEB = ("http://", "https://")
PLACEHOLDERS = {"{lang}": r"(?P<lang>[a-z]{2})", "{symbol}": r"(?P<symbol>(?![a-z]{2}/)[^?#&/]+/[^?#&]+)"}
"""The pattern for each in a link: a language code; what looks like a symbol and does not begin with a code."""


NO_PLACE = re.compile(r"[/!].*|.*=.*|L\d+(C\d+)?(-L?\d+(C\d+)?)?|top", re.IGNORECASE | re.DOTALL)
"""What may follow `#` but does not name a place: what a script reads (`#/route`, `#!route`), instructions to a viewer
(`#page=3`), lines of code, and the top, which every page has."""
TEXT_DIRECTIVE = ":~:"
"""What follows is a text to look for, not a name: the draft “URL Fragment Text Directives”."""


def addresses(catalogue: Catalogue) -> tuple[Address, ...]:
    """Return what the report links to, each once, in the order of its first use.

    A document is listed in every language of the report, since readers of each may follow the citation. One that
    no passage in a language cites has its uses in the other languages. Links that the settings skip are left out.
    """
    choice = catalogue.report.settings.links
    patterns = (*choice.patterns, *PATTERNS)
    found: dict[Request, list[LinkTarget]] = {}
    for symbol, link, uses in chain(_documents(catalogue), _pages(catalogue)):
        if not any(fnmatchcase(link, skipped) for skipped in choice.skip):
            request = request_for(link, patterns)
            found.setdefault(request, []).append(LinkTarget(symbol, link, uses, request.fragments))
    return tuple(_address(request, several) for request, several in found.items())


class LinkTarget(NamedTuple):
    """A document or a web page as it is linked to: its symbol, the address, from where, and to which place in it."""

    symbol: Symbol | None
    link: str
    uses: tuple[Span, ...]
    fragments: tuple[str, ...]


def request_for(link: str, patterns: Sequence[LinkPattern]) -> Request:
    """Return what to ask to find out whether a web address is good; the first pattern that fits it counts."""
    url, _, fragment = link.partition("#")
    for pattern in patterns:
        match = _compiled(pattern.link).fullmatch(url)
        if match:
            lang = match.groupdict().get("lang") or LANGUAGE_OF_ADDRESSES
            symbol = quote(unquote(match["symbol"]), safe="/()", errors="replace")
            return Request(pattern.ask.replace("{lang}", lang).replace("{symbol}", symbol), Wanted.PDF, lang)
    name = encodable(fragment.partition(TEXT_DIRECTIVE)[0])
    return Request(url, fragments=() if not name or NO_PLACE.fullmatch(name) else (name,))


def _address(request: Request, several: list[LinkTarget]) -> Address:
    """Return all links with one request as one address, so that all places in a page are looked for at once."""
    first, by_name = several[0], defaultdict[str, list[LinkTarget]](list)
    for linked in several:
        for name in linked.fragments:
            by_name[name].append(linked)
    fragments = tuple(Fragment(name, linked[0].link, _uses(linked)) for name, linked in by_name.items())
    return Address(replace(request, fragments=tuple(by_name)), first.link, _uses(several), first.symbol, fragments)


def _uses(several: list[LinkTarget]) -> tuple[Span, ...]:
    return tuple(use for linked in several for use in linked.uses)


@cache
def _compiled(link: str) -> re.Pattern[str]:
    """Return what links like this one match, whether they begin with http or with https."""
    parts = re.split(r"(\{lang\}|\{symbol\})", re.sub("^https?", "", link))
    # A placeholder that comes twice must match the same text both times.
    known = {part: f"(?P={part[1:-1]})" for part in PLACEHOLDERS}
    shapes = (
        re.escape(part) if part not in known else PLACEHOLDERS[part] if parts.index(part) == at else known[part]
        for at, part in enumerate(parts)
    )
    return re.compile("https?" + "".join(shapes))


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
            address = document_url(symbol, lang)
            if address:
                yield symbol, address, tuple(by_language.get(lang, everywhere))


def _pages(catalogue: Catalogue) -> Iterator[tuple[None, str, tuple[Span, ...]]]:
    for passage in catalogue.passages.values():
        for link in _links(passage):
            if link.target.lower().startswith(WEB):
                yield None, link.target, (link.span,)


def _links(passage: Passage) -> Iterator[Link]:
    return (node for node in nodes(passage.content) if isinstance(node, Link))
