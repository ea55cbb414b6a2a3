"""What can be referred to, by its anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.catalogue import Target, TargetKind
from diptych.model.document import Paragraph
from diptych.model.prose import running_text
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.document import Document
    from diptych.model.report import Report


def targets(
    report: Report,
) -> tuple[dict[str, dict[str, Target]], tuple[tuple[Target, Target], ...]]:
    """Find what can be referred to in each language.

    Returns:
        Targets by language and anchor, the first where an anchor is given twice; and the
        clashes: the first target and the later one.
    """
    found: dict[str, dict[str, Target]] = {lang: {} for lang in report.settings.languages}
    clashes: list[tuple[Target, Target]] = []
    for section in report.walk():
        for lang, document in section.documents.items():
            for target in _targets(document):
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
