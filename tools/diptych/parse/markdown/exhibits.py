"""Code blocks named `table`, `chart` or `sections` → tables and charts made from data."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from diptych.model.document import Fence, Paragraph
from diptych.model.exhibit import Chart, Column, DataTable, SectionTable
from diptych.model.source import LINE_END, Span
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Heading
    from diptych.model.source import Source
    from diptych.parse.yaml.reader import YamlReading


def read_exhibits(
    source: Source, body: Iterable[Heading | Paragraph]
) -> tuple[tuple[Heading | Paragraph, ...], tuple[Diagnostic, ...]]:
    """Read the tables and charts among the code blocks of a section.

    Args:
        source: The section's file.
        body: Its headings and paragraphs.

    Returns:
        The body with each such code block replaced, and what is wrong. A block that cannot be read is left as it is.
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
    read = READERS.get(block.info) if isinstance(block, Fence) else None
    if read is None or not isinstance(block, Fence):
        return block
    start, end = between_fences(source, block.span)
    reading = read_yaml(source, start, end)
    if reading.value is None and not reading.diagnostics:
        reading.value = {}
        reading.values[()] = Span(source.path, block.span.start, start)
    exhibit = read(block.span, reading) if not reading.diagnostics else None
    found += reading.diagnostics
    return exhibit or block


def between_fences(source: Source, span: Span) -> tuple[int, int]:
    """Return the offsets at which the text between the fences begins and ends."""
    opening = LINE_END.search(source.text, span.start, span.end)
    start = opening.end() if opening else span.end
    last = max(source.text.rfind("\n", start, span.end), source.text.rfind("\r", start, span.end)) + 1
    closed = source.text[max(last, start) : span.end].strip() and source.text[max(last, start)] in "`~"
    return start, max(last, start) if closed else span.end


def _data_table(span: Span, reading: YamlReading) -> DataTable | None:
    said = validate(partial[DataTable], reading)
    return said(span=span, **_of_file(said.keywords, reading)) if said else None


def _chart(span: Span, reading: YamlReading) -> Chart | None:
    said = validate(partial[Chart], reading)
    return said(span=span, **_of_file(said.keywords, reading)) if said else None


def _of_file(said: Mapping[str, Any], reading: YamlReading) -> dict[str, Any]:
    """Return the values of the fields about the data file."""
    columns = tuple(Column(name, label) for name, label in said["columns"].items())
    return {"file_span": reading.values["file",], "columns": columns, "unit": said["unit"] or ""}


def _section_table(span: Span, reading: YamlReading) -> SectionTable | None:
    said = validate(partial[SectionTable], reading)
    columns = said.keywords["columns"].items() if said else ()
    return said(span=span, columns=tuple(Column(field.value, label) for field, label in columns)) if said else None


READERS: Mapping[str, Callable[[Span, YamlReading], Chart | DataTable | SectionTable | None]] = {
    "table": _data_table,
    "chart": _chart,
    "sections": _section_table,
}
"""The reader of a block, by the word after the fence."""
