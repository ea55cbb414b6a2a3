"""A comparison → its rows: what answers each other face to face, with the findings on it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.comparing.page.setting import Mark, Marks, Setter
from diptych.comparing.page.views import NoteLine, PanelView, RowView
from diptych.i18n import N_
from diptych.index.text.passages import title
from diptych.model.document import Heading, text_holders
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.comparing.comparison import ComparedText, Comparison, FileFinding
    from diptych.comparing.page.views import FindingView
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Side
    from diptych.model.document import Document, Paragraph
    from diptych.model.inline import Inline
    from diptych.workspace import Workspace

    Told = Sequence[tuple[FileFinding, FindingView]]

PICTURE = N_("[picture: {words}]")


def panel_rows(
    comparison: Comparison, told: Told, prefix: str, translator: Translator
) -> tuple[tuple[RowView, ...], tuple[FindingView, ...]]:
    """Return the rows of a comparison, and the findings that belong to none of them.

    Args:
        comparison: The two texts and what they do not say alike.
        told: The findings, each with its view.
        prefix: What the ids of its rows begin with.
        translator: Translates into the reader's language.
    """
    if not comparison.workspace:
        return (), tuple(view for _, view in told)
    return _Rows(comparison, comparison.workspace, told, translator).made(prefix)


class _Rows:
    """Makes the rows of one comparison."""

    def __init__(self, comparison: Comparison, workspace: Workspace, told: Told, translator: Translator) -> None:
        self.comparison = comparison
        self.catalogue = workspace.catalogue
        self.places = workspace.pairs
        self.told = told
        marks = defaultdict(list)
        for path, mark in _marks(told, self.catalogue):
            marks[path].append(mark)
        picture = translator.gettext(PICTURE)
        self.setters = {
            text.path: Setter(Marks(marks[text.path]), _members(text), _signs(self.catalogue, lang), picture)
            for lang, text in comparison.texts.items()
        }

    def made(self, prefix: str) -> tuple[tuple[RowView, ...], tuple[FindingView, ...]]:
        sides = list(self.sides())
        by_block = {block.span: at for at, pair in enumerate(sides) for side in pair for block in side.blocks}
        by_order: dict[tuple[int, int], int] = {}
        for block, at in by_block.items():
            if place := self.places.at(block):
                by_order.setdefault(place.order, at)
        own: defaultdict[int | None, list[FindingView]] = defaultdict(list)
        for found, view in self.told:
            place = self.places.at(found.written.span)
            own[by_block.get(place.block, by_order.get(place.order)) if place else None].append(view)
        made = tuple(
            RowView(f"{prefix}{at}", tuple(map(self.panel, pair)), tuple(own[at])) for at, pair in enumerate(sides)
        )
        heads, others = self.titles(prefix, own[None])
        return (*heads, *made), others

    def sides(self) -> Iterator[tuple[Side, Side]]:
        """Yield what answers each other, the source first, in the order of the translation."""
        for alignment in self.catalogue.alignments:
            yield from ((bead.source, bead.target) for bead in alignment.beads)

    def titles(self, prefix: str, found: Sequence[FindingView]) -> tuple[tuple[RowView, ...], tuple[FindingView, ...]]:
        """Return the row of the titles with the findings that belong to no block; the findings alone without titles."""
        documents = tuple(self.catalogue.report.documents())
        if not all(text.bound.is_titled for text in self.comparison.texts.values()):
            return (), tuple(found)
        panels = tuple(
            PanelView(one.lang, Markup("<h3>{}</h3>").format(self.setters[one.source.path].inline(_title(one))))
            for one in documents
        )
        return (RowView(f"{prefix}t", panels, tuple(found)),), ()

    def panel(self, side: Side) -> PanelView:
        document = side.document
        setter = self.setters[document.source.path]
        text = self.comparison.texts[document.lang]
        parts = []
        for block in side.blocks:
            place = text.places.block(block.span.start)
            lead = place.number if place else ""
            blocks = (block,) if isinstance(block, Heading) else block.blocks
            parts.append(setter.blocks(blocks, lead))
        notes = tuple(self.notes(document, side.blocks, setter))
        return PanelView(document.lang, Markup("\n").join(parts), notes, is_lacking=not side.blocks)

    def notes(self, document: Document, blocks: Iterable[Heading | Paragraph], setter: Setter) -> Iterator[NoteLine]:
        if not document.notes:
            return
        own = {note.label: note for note in document.notes}
        holders = (
            holder
            for block in blocks
            for holder in text_holders((block,) if isinstance(block, Heading) else block.blocks)
        )
        labels = (node.label for holder in holders for node in nodes(holder.content) if isinstance(node, NoteMark))
        for label in dict.fromkeys(labels):
            if label in own:
                yield NoteLine(setter.signs.get(label, label), setter.blocks(own[label].blocks))


def _title(document: Document) -> tuple[Inline, ...]:
    passage = next(title(document), None)
    return passage.content if passage else ()


def _members(text: ComparedText) -> Mapping[int, str]:
    return {block.start: block.number for block in text.places.blocks if block.number}


def _signs(catalogue: Catalogue, lang: str) -> Mapping[str, str]:
    return {note.note.label: note.sign for note in catalogue.notes.get(lang, ())}


def _marks(told: Told, catalogue: Catalogue) -> Iterator[tuple[str, Mark]]:
    """Yield the marks of findings, on their own words and on those that answer them in the other language."""
    blocks = {
        (block.span.path, block.span.start): block.span
        for document in catalogue.report.documents()
        for block in document.body
    }
    for found, view in told:
        written = found.written
        spans = [written.span, *(one.span for one in written.related[:1] if one.span.path != written.span.path)]
        for span in spans:
            # What is said of whole blocks stands beside them: a mark on every word would show nothing.
            block = blocks.get((span.path, span.start))
            if not block or block.end > span.end:
                yield span.path, Mark(span.start, span.end, view.id, view.number, view.severity, view.kind)
