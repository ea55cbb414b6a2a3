"""A passage → the facts that it states."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from diptych.index.facts.forms import statements
from diptych.index.facts.scanner import scanner_of
from diptych.index.text.documents import cited_places
from diptych.model.concordance import Fact, FactKind
from diptych.model.inline import DOCUMENT_SCHEME, Link
from diptych.model.prose import masked, nodes
from diptych.typography.words import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.prose import Passage

PATH = re.compile(r"(?<![\w./&-])[\w.&-]*+/[\w./&-]*+")
"""What may be a symbol that is not a citation, such as INFCIRC/254/Rev.12, if it has a capital and a figure."""
CAPITAL = re.compile(r"\b[A-Z]")
LAST_FIGURE = re.compile(r".*\d")
REST = re.compile(r"[\w./-]*(?:\s?\(\d+\))?")


def facts(passage: Passage) -> tuple[Fact, ...]:
    """Return the facts that a passage states, in the order of its text.

    A citation is one fact: the numbers in it are not facts by themselves. Nothing is found in a language without a
    vocabulary.
    """
    scanner = scanner_of(passage.document.lang)
    if scanner is None:
        return ()
    text = _prose(passage)
    running, source = passage.running, passage.document.source
    found = [
        Fact(FactKind.CITATION, str(place.symbol), place.span, source.quote(place.span))
        for place in cited_places(passage)
    ]
    for statement in statements(text, scanner.tokens(text)):
        span = running.span(statement.start, statement.end)
        found.append(Fact(statement.kind, statement.value, span, source.quote(span), statement.weight))
    return tuple(sorted(found, key=lambda fact: fact.span))


def _prose(passage: Passage) -> str:
    """Return the text of a passage with `OPAQUE` in place of each code point of a citation, a symbol, an address."""
    return masked(passage.running.text, _opaque(passage))


def _opaque(passage: Passage) -> Iterator[tuple[int, int]]:
    running = passage.running
    yield from ((citation.start, citation.end) for citation in passage.citations)
    yield from names_without_facts(running.text)
    if running.linked:
        named = [
            link.span
            for link in nodes(passage.content)
            if isinstance(link, Link) and (link.bare or link.target.startswith(DOCUMENT_SCHEME))
        ]
        for start, end in running.linked:
            span = running.span(start, end)
            last = bisect_right(named, span.start, key=lambda link: link.start)
            if last and named[last - 1].covers(span):
                yield start, end


def names_without_facts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of web and email addresses, and of what looks like a symbol."""
    yield from (match.span() for match in ADDRESS.finditer(text))
    for path in PATH.finditer(text) if "/" in text else ():
        first, last = CAPITAL.search(path[0]), LAST_FIGURE.match(path[0])
        if first and last and first.start() < path[0].rfind("/", 0, last.end()):
            rest = REST.match(text, path.start() + last.end())
            yield path.start() + first.start(), rest.end() if rest else path.end()
