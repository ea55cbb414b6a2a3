"""A passage → the facts that it states."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.index.documents import cited_places
from diptych.index.facts.forms import statements
from diptych.index.facts.scanner import scanner_of
from diptych.model.concordance import Fact, FactKind
from diptych.model.inline import DOCUMENT_SCHEME, Link
from diptych.model.prose import OPAQUE, nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Passage

NAMES = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[A-Z][\w.&-]*/[\w./&-]*\d[\w./-]*(?:\s?\(\d+\))?")
"""Web addresses, addresses of mail, and symbols that are no citations: numbers in them state nothing."""


def facts(passage: Passage) -> tuple[Fact, ...]:
    """Return the facts that a passage states, in the order of its text.

    A citation is one fact: the numbers in it are none by themselves. Nothing is found in a language of which nothing
    is known.
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
    text = passage.running.text
    for start, end in _opaque(passage):
        text = text[:start] + OPAQUE * (end - start) + text[end:]
    return text


def _opaque(passage: Passage) -> Iterator[tuple[int, int]]:
    running = passage.running
    yield from ((citation.start, citation.end) for citation in passage.citations)
    yield from (match.span() for match in NAMES.finditer(running.text))
    if running.linked:
        named = [
            link.span
            for link in nodes(passage.content)
            if isinstance(link, Link) and (link.bare or link.target.startswith(DOCUMENT_SCHEME))
        ]
        for start, end in running.linked:
            if any(span.covers(running.span(start, end)) for span in named):
                yield start, end
