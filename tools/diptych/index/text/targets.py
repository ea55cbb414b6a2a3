"""What can be referred to, by its anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.catalogue import ExhibitKind, Target, TargetKind
from diptych.model.document import Paragraph
from diptych.model.prose import running_text
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import NumberedExhibit
    from diptych.model.document import Document
    from diptych.model.report import Report


def targets(
    report: Report, exhibits: Mapping[Span, NumberedExhibit]
) -> tuple[dict[str, dict[str, Target]], tuple[tuple[Target, Target], ...]]:
    """Find what can be referred to in each language.

    Args:
        report: The report.
        exhibits: Its tables and figures with a title, by their spans.

    Returns:
        Targets by language and anchor, the first where an anchor is given twice; and the
        clashes: the first target and the later one.
    """
    found: dict[str, dict[str, Target]] = {lang: {} for lang in report.settings.languages}
    clashes: list[tuple[Target, Target]] = []
    for section in report.walk():
        for lang, document in section.documents.items():
            for target in (*_targets(document), *_exhibits(document, exhibits)):
                first = found[lang].setdefault(target.anchor, target)
                if first is not target:
                    clashes.append((first, target))
    return found, tuple(clashes)


def _targets(document: Document) -> Iterator[Target]:
    title = document.front.title
    span = document.front.spans.get("title", Span(document.source.path, 0, 0))
    yield Target(TargetKind.SECTION, document.name, span, title=title)
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
