"""Holds each translation of a section against its source, block by block."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from diptych.index.facts import facts
from diptych.model.concordance import Alignment, Bead, BeadKind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Passage
    from diptych.model.document import Document, Paragraph
    from diptych.model.report import Report


def align(report: Report, passages: Iterable[Passage]) -> tuple[Alignment, ...]:
    """Return each translation with its source, in the order of the report."""
    by_paragraph: dict[int, list[Passage]] = {}
    for passage in passages:
        if passage.paragraph:
            by_paragraph.setdefault(id(passage.paragraph), []).append(passage)
    return tuple(_alignments(report, by_paragraph))


def _alignments(report: Report, passages: dict[int, list[Passage]]) -> Iterator[Alignment]:
    for section in report.walk():
        source = section.documents.get(report.settings.languages[0])
        for target in section.documents.values():
            if source and target is not source:
                beads = tuple(
                    Bead(BeadKind.MATCH, _side(source, one, passages), _side(target, other, passages))
                    for one, other in zip_longest(source.paragraphs, target.paragraphs)
                )
                yield Alignment(source, target, beads)


def _side(document: Document, paragraph: Paragraph | None, passages: dict[int, list[Passage]]) -> Side:
    own = tuple(passages.get(id(paragraph), ()))
    return Side(
        document, (paragraph,) if paragraph else (), own, tuple(fact for passage in own for fact in facts(passage))
    )
