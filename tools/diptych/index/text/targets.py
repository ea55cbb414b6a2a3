"""What can be referred to, by its anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.catalogue import ExhibitKind, Target, TargetKind
from diptych.model.document import Paragraph
from diptych.model.prose import running_text
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import NumberedExhibit, NumberedNote
    from diptych.model.document import Document
    from diptych.model.report import Report


def targets(
    report: Report, exhibits: Mapping[Span, NumberedExhibit], notes: Mapping[str, Iterable[NumberedNote]]
) -> tuple[dict[str, dict[str, Target]], tuple[tuple[Target, Target], ...]]:
    """Find what can be referred to in each language.

    Args:
        report: The report.
        exhibits: Its tables and figures with a title, by their spans.
        notes: Its numbered footnotes, by language.

    Returns:
        Targets by language and anchor, the first where an anchor is given twice; and the
        clashes: the first target and the later one.
    """
    found: dict[str, dict[str, Target]] = {lang: {} for lang in report.settings.languages}
    clashes: list[tuple[Target, Target]] = []
    annexes = {name: number for number, name in enumerate(report.annexes, 1)}
    for section in report.walk():
        for lang, document in section.documents.items():
            annex = annexes.get(document.name)
            for target in (_section(document, annex, len(annexes)), *_blocks(document), *_exhibits(document, exhibits)):
                first = found[lang].setdefault(target.anchor, target)
                if first is not target:
                    clashes.append((first, target))
    for lang, several in notes.items():
        found[lang].update((target.anchor, target) for target in _notes(several))
    return found, tuple(clashes)


def _section(document: Document, annex: int | None, annexes: int) -> Target:
    """Return a section as a target. The only annex has no number."""
    span = document.front.spans.get("title", Span(document.source.path, 0, 0))
    kind = TargetKind.SECTION if annex is None else TargetKind.ANNEX
    return Target(kind, document.name, span, annex if annexes > 1 else None, document.front.title)


def _notes(notes: Iterable[NumberedNote]) -> Iterator[Target]:
    for note in notes:
        if note.table is None:
            yield Target(TargetKind.NOTE, f"{note.document.name}^{note.note.label}", note.note.span, note.number)


def _blocks(document: Document) -> Iterator[Target]:
    for block in document.body:
        if block.anchor is None:
            continue
        if isinstance(block, Paragraph):
            yield Target(TargetKind.PARAGRAPH, block.anchor, block.span, block.number)
        else:
            text = running_text(block.content).text
            yield Target(TargetKind.HEADING, block.anchor, block.span, title=text)


def _exhibits(document: Document, exhibits: Mapping[Span, NumberedExhibit]) -> Iterator[Target]:
    """Yield the tables and figures that have a name."""
    for span, anchor in document.exhibit_names.items():
        exhibit = exhibits.get(span)
        is_table = exhibit is not None and exhibit.kind is ExhibitKind.TABLE
        kind = TargetKind.TABLE if is_table else TargetKind.FIGURE
        yield Target(kind, anchor, span, exhibit.number if exhibit else None)
