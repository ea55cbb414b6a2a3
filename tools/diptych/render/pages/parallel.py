"""Catalogue → the report in two languages side by side: each block facing the one that answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.ledger import State
from diptych.render.views.edition import ParagraphView
from diptych.typography.changes import changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.concordance import Alignment
    from diptych.model.document import Heading, Paragraph
    from diptych.model.ledger import Standing
    from diptych.model.report import Section
    from diptych.model.source import Span
    from diptych.render.views.edition import Edition, HeadingView, NoteView, SectionView


@dataclass(frozen=True, slots=True)
class Panel:
    """What one language has in a row.

    Attributes:
        lang: Language tag.
        parts: Headings and paragraphs; empty where this language has nothing that answers the other.
        notes: The footnotes whose marks stand in them.
    """

    lang: str
    parts: tuple[HeadingView | ParagraphView, ...]
    notes: tuple[NoteView, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelRow:
    """Two panels that face each other.

    Attributes:
        id: The id by which both languages refer to it; empty where an earlier row has the same.
        target: `p12`, where the id is another.
        number: Number of its first paragraph, or empty.
        panels: One for each language.
        changes: In a draft, what has changed in the source since it was translated: stretches, each `kept`, `deleted`
            or `inserted`; empty where the translation is up to date.
    """

    id: str
    target: str
    number: str
    panels: tuple[Panel, ...]
    changes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ParallelSection:
    """A section in two languages: the counterpart of `SectionView`, which has one."""

    views: tuple[SectionView, ...]
    rows: tuple[PanelRow, ...]
    children: tuple[ParallelSection, ...]


def parallel_sections(catalogue: Catalogue, editions: Sequence[Edition]) -> tuple[ParallelSection, ...]:
    """Return the sections of two editions, row by row.

    Args:
        catalogue: The index of the report.
        editions: The editions of two languages for the web, which list their footnotes.
    """
    return _Facing(catalogue, editions).sections(catalogue.report.sections, [edition.sections for edition in editions])


class _Facing:
    """Sets two editions against each other."""

    def __init__(self, catalogue: Catalogue, editions: Sequence[Edition]) -> None:
        self.languages = tuple(edition.lang for edition in editions)
        self.ids: set[str] = set()
        stale = (one for one in catalogue.standings if one.state is State.STALE and one.lang in self.languages)
        self.stale = {one.source: one for one in stale} if any(edition.draft for edition in editions) else {}
        self.notes = {
            edition.lang: {
                note.marks[0].span: view
                for note, view in zip(_footnotes(catalogue, edition.lang), edition.notes, strict=True)
            }
            for edition in editions
        }
        self.alignments = {
            (alignment.target.name, frozenset((alignment.source.lang, alignment.target.lang))): alignment
            for alignment in catalogue.alignments
        }
        # These are the blocks of the whole report: a block may answer one in another section.
        self.shown = {
            edition.lang: dict(_shown(catalogue.report.sections, edition.sections, edition.lang))
            for edition in editions
        }

    def sections(
        self, sections: Sequence[Section], views: Sequence[Sequence[SectionView]]
    ) -> tuple[ParallelSection, ...]:
        # Generated annexes come last in the views and have no rows here.
        together = zip(sections, *views, strict=False)
        return tuple(self.section(section, tuple(pair)) for section, *pair in together)

    def section(self, section: Section, views: tuple[SectionView, ...]) -> ParallelSection:
        alignment = self.alignments.get((section.name, frozenset(self.languages)))
        rows = self.aligned(alignment) if alignment else self.alone(section)
        children = self.sections(section.children, [view.children for view in views])
        return ParallelSection(views, tuple(rows), children)

    def aligned(self, alignment: Alignment) -> Iterator[PanelRow]:
        for bead in alignment.beads:
            sides = {side.document.lang: side for side in (bead.source, bead.target)}
            yield self.row({lang: side.blocks for lang, side in sides.items()})

    def alone(self, section: Section) -> Iterator[PanelRow]:
        """Yield the rows of a section that one of the languages lacks."""
        for lang, document in section.documents.items():
            for block in document.body if lang in self.languages else ():
                yield self.row({lang: (block,)})

    def row(self, blocks: Mapping[str, tuple[Heading | Paragraph, ...]]) -> PanelRow:
        panels = tuple(self.panel(lang, blocks.get(lang, ())) for lang in self.languages)
        first = next(part for panel in panels for part in panel.parts)
        number, target = (first.number, first.target) if isinstance(first, ParagraphView) else ("", "")
        stale = next((self.stale[one.span] for own in blocks.values() for one in own if one.span in self.stale), None)
        id_, target = self.new(first.id), self.new(target)
        return PanelRow(id_, target, number, panels, tuple(_changes(stale)) if stale else ())

    def new(self, name: str) -> str:
        """Return an id, or nothing where an earlier row has it: two rows may begin with paragraph 2 of a language."""
        known = name in self.ids
        self.ids.add(name)
        return "" if known else name

    def panel(self, lang: str, blocks: Sequence[Heading | Paragraph]) -> Panel:
        marks = self.notes[lang]
        notes = (view for span, view in marks.items() if any(block.span.covers(span) for block in blocks))
        return Panel(lang, tuple(self.shown[lang][block.span] for block in blocks), tuple(dict.fromkeys(notes)))


def _shown(
    sections: Sequence[Section], views: Sequence[SectionView], lang: str
) -> Iterator[tuple[Span, HeadingView | ParagraphView]]:
    """Yield the blocks of sections and their subsections, each with its view."""
    for section, view in zip(sections, views, strict=False):
        document = section.documents.get(lang)
        blocks = document.body if document else ()
        yield from ((block.span, part) for block, part in zip(blocks, view.body, strict=False))
        yield from _shown(section.children, view.children, lang)


def _footnotes(catalogue: Catalogue, lang: str) -> Iterator[NumberedNote]:
    """Yield the footnotes of a language without the notes to tables, which are shown with their tables."""
    return (note for note in catalogue.notes[lang] if note.table is None)


def _changes(stale: Standing) -> Iterator[tuple[str, str]]:
    return ((one.step.value, one.text) for one in changes(stale.recorded or "", stale.current))
