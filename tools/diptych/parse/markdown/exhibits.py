"""Blocks of code named `table`, `chart` or `sections` → tables and charts made of data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model.document import Fence, Paragraph
from diptych.model.exhibit import Chart, Column, DataTable, SectionTable
from diptych.model.source import LINE_END, Span
from diptych.parse.markdown.exhibit_schema import ChartShape, SectionsShape, TableShape
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Heading
    from diptych.model.source import Source
    from diptych.parse.yaml.schema import Shape

SHAPES: Mapping[str, type[Shape]] = {"table": TableShape, "chart": ChartShape, "sections": SectionsShape}
"""Shape by the word after the fence."""


def read_exhibits(
    source: Source, body: Iterable[Heading | Paragraph]
) -> tuple[tuple[Heading | Paragraph, ...], tuple[Diagnostic, ...]]:
    """Read the tables and charts among the blocks of a section.

    Args:
        source: The section's file.
        body: Its headings and paragraphs.

    Returns:
        The body with each such block of code replaced, and what is wrong. One that cannot be read stays as it is.
    """
    found: list[Diagnostic] = []
    read = tuple(
        replace(part, blocks=tuple(_block(source, block, found) for block in part.blocks))
        if isinstance(part, Paragraph)
        else part
        for part in body
    )
    return read, tuple(found)


def _block(source: Source, block: Block, found: list[Diagnostic]) -> Block:
    shape = SHAPES.get(block.info) if isinstance(block, Fence) else None
    if shape is None or not isinstance(block, Fence):
        return block
    start, end = _content(source, block.span)
    reading = read_yaml(source, start, end)
    if reading.value is None and not reading.diagnostics:
        reading.value = {}
        reading.values[()] = Span(source.path, block.span.start, start)
    filled = validate(shape, reading) if not reading.diagnostics else None
    found += reading.diagnostics
    return _exhibit(block.span, filled, reading.values) if filled else block


def _content(source: Source, span: Span) -> tuple[int, int]:
    """Return where the text between the fences begins and ends."""
    opening = LINE_END.search(source.text, span.start, span.end)
    start = opening.end() if opening else span.end
    last = max(source.text.rfind("\n", start, span.end), source.text.rfind("\r", start, span.end)) + 1
    closed = source.text[max(last, start) : span.end].strip() and source.text[max(last, start)] in "`~"
    return start, max(last, start) if closed else span.end


def _exhibit(span: Span, shape: Shape, places: Mapping[tuple[str | int, ...], Span]) -> Block:
    match shape:
        case ChartShape():
            columns = tuple(_columns(shape.columns.items()))
            return Chart(
                span, shape.kind, shape.file, places["file",], shape.title, shape.alt, columns, shape.unit or ""
            )
        case TableShape():
            columns = tuple(_columns(shape.columns.items()))
            return DataTable(span, shape.file, places["file",], shape.title, columns, shape.unit or "")
        case SectionsShape():
            named = ((field.value, label) for field, label in shape.columns.items())
            return SectionTable(span, shape.title, tuple(_columns(named)), shape.about)
        case _:
            raise TypeError(shape)


def _columns(pairs: Iterable[tuple[str, str]]) -> Iterator[Column]:
    return (Column(name, label) for name, label in pairs)
