"""A passage → the facts that it states."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.index.facts.comparable import reading_of
from diptych.index.text.documents import cited_places
from diptych.index.text.linked import linked_texts
from diptych.languages.registry import language_of
from diptych.model.concordance import Fact, FactKind, Weight
from diptych.model.inline import DOCUMENT_SCHEME, Code
from diptych.model.prose import as_seen, masked
from diptych.typography.words import places_of_addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.index.facts.comparable import Reading
    from diptych.model.prose import Passage, RunningText

PATH = re.compile(r"(?<![\w./&-])[\w.&-]*+/[\w./&-]*+")
"""What may be a symbol that is not a citation, such as INFCIRC/254/Rev.12, if it has a capital and a figure."""
CAPITAL = re.compile(r"\b[A-Z]")
DATE_IN_FIGURES = re.compile(r"(?<![\w.])(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\w)")
LAST_FIGURE = re.compile(r".*\d")
SUBSTANCE = re.compile(r"(?<![\w,.])\d{1,2}['’′]?(?:,\d{1,2}['’′]?){1,9}-(?=[^\W\d_]{3})")
"""The numbers with which the name of a chemical substance begins: those of 2,4,6-trinitrotoluene."""
HAND_NUMBER = re.compile(r"\d{1,3}\.(?=\s+[A-ZÀ-Ý]|[a-z]\))")
"""The number of a paragraph that stands before its text."""
FIGURES = re.compile(r"[1-9]\d*")
CODE = "\ufffd"
"""Stands for code."""
REST = re.compile(r"[\w./-]*(?:\s?\(\d+\))?")


def facts(passage: Passage, other: str | None = None) -> tuple[Fact, ...]:
    """Return the facts that a passage states, in the order of its text.

    A citation is one fact: the numbers in it are not facts by themselves. Nothing is found in a language that does not
    say how it writes numbers in figures.

    Args:
        passage: The passage.
        other: The language that it is compared with. Its texts need not answer what it cannot state, such as numbers in
            words: such facts only answer, and the figures in them are facts too.
    """
    lang = passage.document.lang
    reading = reading_of(lang, other or lang)
    if reading is None:
        return ()
    text = _prose(passage, reading)
    running, source = passage.running, passage.document.source
    weight = Weight.FIRM if all(language_of(one).citations for one in (lang, other or lang)) else Weight.ECHO
    found = [
        Fact(FactKind.CITATION, str(place.symbol), place.span, as_seen(source.quote(place.span)), weight)
        for place in cited_places(passage)
    ]
    for statement in reading.statements(text):
        span = running.span(statement.start, statement.end)
        found.append(
            Fact(statement.kind, statement.value, span, as_seen(source.quote(span)), statement.weight, statement.unit)
        )
    found += _in_symbols(passage)
    return tuple(sorted(found, key=lambda fact: fact.span))


def _in_symbols(passage: Passage) -> Iterator[Fact]:
    """Yield the figures of what looks like a symbol and cites nothing, such as that of the document itself.

    They only answer: the other language may name the document by its number.
    """
    running, source = passage.running, passage.document.source
    for start, end in _symbols(running.text):
        for figures in FIGURES.finditer(running.text, start, end):
            span = running.span(*figures.span())
            yield Fact(FactKind.NUMBER, figures[0], span, as_seen(source.quote(span)), Weight.ECHO)


def _prose(passage: Passage, reading: Reading) -> str:
    """Return the text of a passage with `OPAQUE` in place of each code point of a citation, a symbol, an address.

    Where dates in words cannot be compared, those in figures alone are masked too: they may answer them.
    """
    text = passage.running.text
    dates = () if reading.has_dates else (match.span() for match in DATE_IN_FIGURES.finditer(text))
    return _without_code(masked(text, (*_opaque(passage), *dates)), passage.running)


def _without_code(text: str, running: RunningText) -> str:
    """Return a text in which code is no reference: the letter after it, "`chmod` (a)", is that of no provision."""
    places = [start for leaf, start in zip(running.leaves, running.starts, strict=True) if isinstance(leaf, Code)]
    if not places:
        return text
    shown = list(text)
    for place in places:
        shown[place] = CODE
    return "".join(shown)


def _opaque(passage: Passage) -> Iterator[tuple[int, int]]:
    running = passage.running
    yield from ((citation.start, citation.end) for citation in passage.citations)
    yield from names_without_facts(running.text)
    yield from ((citation.start, citation.end) for citation in passage.in_links)
    for link, start, end in linked_texts(passage.content, running):
        if link.bare or link.target.startswith(DOCUMENT_SCHEME):
            yield start, end


def names_without_facts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of addresses, names of substances, a paragraph's number by hand, what looks like a symbol."""
    yield from places_of_addresses(text)
    yield from (match.span() for match in SUBSTANCE.finditer(text))
    number = HAND_NUMBER.match(text)
    if number:
        yield number.span()
    yield from _symbols(text)


def _symbols(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of what looks like a symbol."""
    for path in PATH.finditer(text) if "/" in text else ():
        first, last = CAPITAL.search(path[0]), LAST_FIGURE.match(path[0])
        if first and last and first.start() < path[0].rfind("/", 0, last.end()):
            rest = REST.match(text, path.start() + last.end())
            yield path.start() + first.start(), rest.end() if rest else path.end()
