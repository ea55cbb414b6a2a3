"""An exporter of plain text, the least that an exporter must do: it sets every block of a report, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose import structure as one
from diptych.compose.runs import plain_text
from diptych.exporting.exporters import Exported

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue


def write(_: Catalogue, editions: Sequence[one.Composition]) -> Exported:
    """Return a report in one language, or in two, one after the other."""
    return Exported("\n".join(line for edition in editions for line in _edition(edition)).encode())


def _edition(edition: one.Composition) -> Iterator[str]:
    yield from (edition.title, edition.subtitle)
    for section in filter(None, (*edition.sections, edition.documents)):
        yield from _section(section)
    yield from _notes(edition.footnotes)


def _section(section: one.ComposedSection) -> Iterator[str]:
    yield " ".join((section.label, section.numeral, plain_text(section.title)))
    for part in section.body:
        if isinstance(part, one.ComposedHeading):
            yield plain_text(part.runs)
        else:
            yield part.number
            yield from _blocks(part.blocks)
    for child in section.children:
        yield from _section(child)


def _notes(notes: Sequence[one.ComposedNote]) -> Iterator[str]:
    for note in notes:
        yield from (note.sign, *_blocks(note.blocks))


def _blocks(blocks: Sequence[one.ComposedBlock]) -> Iterator[str]:
    for block in blocks:
        match block:
            case one.ComposedProse(runs=runs):
                yield plain_text(runs)
            case one.ComposedList(items=items):
                yield from (line for item in items for line in (item.mark, *_blocks(item.blocks)))
            case one.ComposedQuotation(blocks=inner):
                yield from _blocks(inner)
            case _:
                yield from _leaf(block)


def _leaf(block: one.ComposedBlock) -> Iterator[str]:
    match block:
        case one.ComposedTable() | one.ComposedData():
            yield from (block.label, plain_text(block.title), plain_text(block.unit))
            yield from ("\t".join(plain_text(cell.runs) for cell in row) for row in (*block.heads, *block.rows))
            yield from _notes(block.notes if isinstance(block, one.ComposedTable) else ())
        case one.ComposedChart():
            yield from (block.label, block.alternative, *_blocks([block.data]))
        case one.ComposedFigure():
            yield from (block.label, block.caption, block.alternative)
        case one.ComposedFence(text=text):
            yield text
        case _:
            yield "* * *"
