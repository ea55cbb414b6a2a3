"""Adds documents to the text of documents.yaml, and leaves the rest of it untouched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.parse.yaml.quotation import in_quotation_marks
from diptych.parse.yaml.reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.model.settings import RegisteredDocument
    from diptych.model.source import Source
    from diptych.model.symbol import Symbol
    from diptych.parse.yaml.reader import YamlReading

FLOW = "{"
LAST_LINE = re.compile(r"^\.\.\.(?=\s|$)", re.MULTILINE)
"""The line that ends a YAML text; nothing may follow it."""
INDENTATION = re.compile(r"[ ]*\Z")


def unregistered(symbols: Sequence[Symbol], register: Mapping[Symbol, RegisteredDocument]) -> tuple[Symbol, ...]:
    """Return the symbols, each once, none of whose halves is in the register."""
    known = {half for entry in register.values() for one in (entry.symbol, entry.dual) if one for half in one.halves}
    missing = []
    for symbol in symbols:
        if known.isdisjoint(symbol.halves):
            known.update(symbol.halves)
            missing.append(symbol)
    return tuple(missing)


def with_documents(source: Source, symbols: Sequence[Symbol]) -> str:
    """Return the text of a register with documents added, each with its dual symbol only.

    Args:
        source: documents.yaml, without faults; the text may be empty.
        symbols: Documents that are not in it.
    """
    reading = read_yaml(source)
    root = reading.values.get(())
    if root and source.text.startswith(FLOW, root.start):
        return _in_braces(source.text, reading, symbols)
    text, margin = source.text, ""
    if root and reading.value is None:
        # `null`, or nothing after three hyphens.
        text = text[: root.start] + text[root.end :]
    elif root:
        margin = INDENTATION.search(text, 0, root.start)[0]  # type: ignore[index] # may be empty, but is always found
    return _in_lines(text, margin, symbols)


def _in_lines(text: str, margin: str, symbols: Sequence[Symbol]) -> str:
    """Add a block for each document after the last one."""
    end = "\r\n" if "\r\n" in text else "\n"
    last_line = LAST_LINE.search(text)
    before, after = (text[: last_line.start()], text[last_line.start() :]) if last_line else (text, "")
    if before and not before.endswith("\n"):
        before += end
    lines = (margin + line + end for symbol in symbols for line in _block(symbol))
    return "".join((before, *lines, after))


def _block(symbol: Symbol) -> tuple[str, ...]:
    first, *others = _keys(symbol)
    return (f"{first}:", f"  dual: {'-'.join(others)}") if others else (f"{first}: {{}}",)


def _keys(symbol: Symbol) -> tuple[str, ...]:
    """Return the halves of a symbol as YAML writes them; those of other institutions may hold any character."""
    return tuple(in_quotation_marks(half) if half.own else half for half in symbol.halves)


def _in_braces(text: str, reading: YamlReading, symbols: Sequence[Symbol]) -> str:
    """Add the documents to a register in braces, after its last entry."""
    ends = [span.end for place, span in reading.values.items() if len(place) == 1]
    at = max(ends, default=reading.values[()].start + len(FLOW))
    entries = (_in_line(symbol) for symbol in symbols)
    return f"{text[:at]}{', ' if ends else ''}{', '.join(entries)}{text[at:]}"


def _in_line(symbol: Symbol) -> str:
    first, *others = _keys(symbol)
    return f"{first}: {{dual: {'-'.join(others)}}}" if others else f"{first}: {{}}"
