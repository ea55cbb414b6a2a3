"""Catalogue → the report in two languages side by side: each block facing the one that answers it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.model.ledger import State
from diptych.render.pages.panels import Panel, PanelRow, divided
from diptych.render.views.edition import ParagraphView
from diptych.typography.changes import TextChangeKind, changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.concordance import Alignment
    from diptych.model.document import Heading, Paragraph
    from diptych.model.ledger import Standing
    from diptych.model.report import Section
    from diptych.model.source import Span
    from diptych.render.pdf.letter_widths import LetterWidths
    from diptych.render.views.edition import Edition, HeadingView, NoteView, SectionView


@dataclass(frozen=True, slots=True)
class ParallelSection:
    """A section in two languages: the counterpart of `SectionView`, which has one."""

    views: tuple[SectionView, ...]
    rows: tuple[PanelRow, ...]
    children: tuple[ParallelSection, ...]


def parallel_sections(
    catalogue: Catalogue, editions: Sequence[Edition], widths: LetterWidths
) -> tuple[ParallelSection, ...]:
    """Return the sections of two editions, row by row, and after them the lists that end an edition.

    Args:
        catalogue: The index of the report.
        editions: The editions of two languages for one medium.
        widths: The widths of words on paper, which tell the tables that are too wide for a column.
    """
    facing = _Facing(catalogue, editions, widths)
    written = facing.sections(catalogue.report.sections, [edition.sections for edition in editions])
    lists = [edition.sections[len(written) :] for edition in editions]
    return (*written, *(facing.list(name, lists) for name in dict.fromkeys(one.id for own in lists for one in own)))


class _Facing:
    """Sets two editions against each other."""

    def __init__(self, catalogue: Catalogue, editions: Sequence[Edition], widths: LetterWidths) -> None:
        self.widths = widths
        self.languages = tuple(edition.lang for edition in editions)
        self.ids: set[str] = set()
        stale = (one for one in catalogue.standings if one.state is State.STALE and one.lang in self.languages)
        self.stale = {one.source: one for one in stale} if any(edition.draft for edition in editions) else {}
        # On the web: the place of the first mark of each footnote, in order.
        self.notes = {
            edition.lang: sorted(
                (
                    (_place(note.marks[0].span), view)
                    for note, view in zip(_footnotes(catalogue, edition.lang), edition.notes, strict=False)
                ),
                key=_first,
            )
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
        # Generated annexes come last in the views.
        together = zip(sections, *views, strict=False)
        return tuple(self.section(section, tuple(pair)) for section, *pair in together)

    def section(self, section: Section, views: tuple[SectionView, ...]) -> ParallelSection:
        alignment = self.alignments.get((section.name, frozenset(self.languages)))
        rows = self.aligned(alignment) if alignment else self.alone(section)
        children = self.sections(section.children, [view.children for view in views])
        return ParallelSection(views, tuple(rows), children)

    def list(self, name: str, lists: Sequence[Sequence[SectionView]]) -> ParallelSection:
        """Return a list that the program makes, such as that of the documents cited; one language may lack it."""
        found = [next((view for view in own if view.id == name), None) for own in lists]
        known = next(filter(None, found))
        views = tuple(view or replace(known, title=Markup(""), body=()) for view in found)
        panels = tuple(
            Panel(lang, view.body, missing=not view.body) for lang, view in zip(self.languages, views, strict=True)
        )
        return ParallelSection(views, tuple(divided(PanelRow("", "", "", panels), self.widths)), ())

    def aligned(self, alignment: Alignment) -> Iterator[PanelRow]:
        for bead in alignment.beads:
            sides = {side.document.lang: side for side in (bead.source, bead.target)}
            yield from self.rows({lang: side.blocks for lang, side in sides.items()})

    def alone(self, section: Section) -> Iterator[PanelRow]:
        """Yield the rows of a section that one of the languages lacks."""
        for lang, document in section.documents.items():
            for block in document.body if lang in self.languages else ():
                yield from self.rows({lang: (block,)})

    def rows(self, blocks: Mapping[str, tuple[Heading | Paragraph, ...]]) -> Iterator[PanelRow]:
        """Yield the rows of what answers each other: one, but for tables too wide for a column."""
        shown = [[self.shown[lang][block.span] for block in blocks.get(lang, ())] for lang in self.languages]
        first = next(part for parts in shown for part in parts)
        number, target = (first.number, first.target) if isinstance(first, ParagraphView) else ("", "")
        id_, target = self.new(first.id), self.new(target)
        panels = (
            self.panel(lang, parts, blocks.get(lang, ())) for lang, parts in zip(self.languages, shown, strict=True)
        )
        row = PanelRow(id_, target, number, tuple(panels))
        for lang, own in blocks.items():
            stale = next((self.stale[one.span] for one in own if one.span in self.stale), None)
            if stale:
                row = replace(row, changes=tuple(_changes(stale)), source=lang)
        yield from divided(row, self.widths)

    def new(self, name: str) -> str:
        """Return an id, or nothing where an earlier row has it: two rows may begin with paragraph 2 of a language."""
        known = name in self.ids
        self.ids.add(name)
        return "" if known else name

    def panel(
        self, lang: str, parts: Sequence[HeadingView | ParagraphView], blocks: Sequence[Heading | Paragraph]
    ) -> Panel:
        """Return what one language has in a row, with the ids that neither the row nor an earlier one has."""
        own = tuple(
            replace(part, id=self.new(part.id), target=self.new(part.target))
            if isinstance(part, ParagraphView)
            else replace(part, id=self.new(part.id))
            for part in parts
        )
        notes = (view for block in blocks for view in self.noted(lang, block.span))
        return Panel(lang, own, tuple(dict.fromkeys(notes)), missing=not blocks)

    def noted(self, lang: str, span: Span) -> Iterator[NoteView]:
        """Yield the footnotes whose first marks stand in a stretch of a section."""
        notes = self.notes[lang]
        first = bisect_left(notes, _place(span), key=_first)
        last = bisect_left(notes, (span.path, span.end), key=_first)
        yield from (view for _, view in notes[first:last])


def _shown(
    sections: Sequence[Section], views: Sequence[SectionView], lang: str
) -> Iterator[tuple[Span, HeadingView | ParagraphView]]:
    """Yield the blocks of sections and their subsections, each with its view."""
    for section, view in zip(sections, views, strict=False):
        document = section.documents.get(lang)
        blocks = document.body if document else ()
        yield from ((block.span, part) for block, part in zip(blocks, view.body, strict=False))
        yield from _shown(section.children, view.children, lang)


def _place(span: Span) -> tuple[str, int]:
    return span.path, span.start


def _first(noted: tuple[tuple[str, int], NoteView]) -> tuple[str, int]:
    return noted[0]


def _footnotes(catalogue: Catalogue, lang: str) -> Iterator[NumberedNote]:
    """Yield the footnotes of a language without the notes to tables, which are shown with their tables."""
    return (note for note in catalogue.notes[lang] if note.table is None)


def _changes(stale: Standing) -> Iterator[tuple[str, str]]:
    """Yield what has changed; spaces stand outside the marks, so that no two words become one."""
    before = ""
    for step, text in changes(stale.recorded or "", stale.current):
        words = text.strip()
        if step is TextChangeKind.KEPT or not words:
            yield TextChangeKind.KEPT.value, text
        else:
            if text[0].isspace() or before == TextChangeKind.DELETED.value:
                yield TextChangeKind.KEPT.value, " "
            yield step.value, words
            if text[-1].isspace():
                yield TextChangeKind.KEPT.value, " "
        before = step.value
