"""A passage → runs."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from diptych.compose.references import EXHIBITS, reference_words
from diptych.compose.runs import (
    BreakRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    LinkRun,
    MissingRun,
    NoteRun,
    PictureRun,
    ReferenceRun,
    SourcePlace,
    plain_text,
    plain_words,
)
from diptych.compose.words import held_words, symbol_words
from diptych.model.inline import WEB_SCHEMES, Emphasis, Image, LineBreak, Link, NoteMark, OtherLanguage, Text
from diptych.model.inline import Markup as RawMarkup
from diptych.model.prose import as_seen
from diptych.typography.quotations import foreign_quotations
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.compose.runs import Run, Runs
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, Reference
    from diptych.model.inline import Inline
    from diptych.model.prose import Passage
    from diptych.model.source import Span
    from diptych.model.symbol import Citation

Piece = tuple["Citation | None", "Runs"]
"""Runs, and the citation that they are part of."""
Stretch = tuple[int, int, str]
"""Where words in another language begin and end, and that language."""


class TextComposer:
    """Composes the text of one language of a report."""

    def __init__(self, catalogue: Catalogue, lang: str, translator: Translator) -> None:
        """Find references and marks of footnotes once."""
        self.catalogue = catalogue
        self.lang = lang
        self.translator = translator
        self.marks = {
            mark.span: NoteRun(note.name, note.sign, place, to_table=note.table is not None)
            for note in catalogue.notes[lang]
            for place, mark in enumerate(note.marks)
        }
        targets = catalogue.targets[lang].values()
        self.exhibit_names = {target.span: target.anchor for target in targets if target.kind in EXHIBITS}
        self.references: Mapping[Span, Reference] = {one.link.span: one for one in catalogue.references}

    def text(self, span: Span) -> Runs:
        """Return the runs of the block with a span that holds text."""
        passage = self.catalogue.passages[span]
        return _PassageComposer(passage, self).runs(passage.content)

    def reference(self, link: Link, inside: Runs) -> ReferenceRun:
        """Return a cross-reference whose own text is `inside`."""
        reference = self.references[link.span]
        return ReferenceRun(
            reference, reference_words(reference, self.catalogue.targets[self.lang], self.translator, inside)
        )

    def note(self, mark: NoteMark) -> Run:
        """Return the mark of a footnote."""
        _ = self.translator.gettext
        missing = _("[no such footnote: {label}]").format(label=mark.label)
        return self.marks.get(mark.span) or MissingRun(missing, plain_words(f"[^{mark.label}]"), is_named=True)


class _PassageComposer:
    """Composes one passage. Nodes are visited in the order of the plain text; `at` is the place reached in it."""

    def __init__(self, passage: Passage, composer: TextComposer) -> None:
        # The whole passage is typeset at once: spaces and dashes depend on their surroundings.
        self.composer = composer
        self.lang = composer.lang
        self.citations = deque(passage.citations)
        self.named = {link.span: symbol for link, symbol in passage.by_symbol}
        self.block = passage.span
        self.written = passage.running.spaced
        self.lengths = passage.running.lengths()
        marked = tuple(passage.foreign_words())
        self.text = _set_in(marked, self.written, typeset(self.written, self.lang, passage.citations))
        languages = composer.catalogue.report.settings.languages
        quoted = foreign_quotations(passage.running.text, self.lang, languages)
        self.foreign = sorted((*marked, *_apart(quoted, marked)))
        self.at = 0

    def runs(self, content: tuple[Inline, ...]) -> Runs:
        """Return the runs of nodes; each citation becomes one run, even across line ends and emphasis."""
        return _joined(piece for node in content for piece in self.pieces(node))

    def pieces(self, node: Inline) -> Iterator[Piece]:
        """Yield the runs of a node, cut where citations begin and end."""
        match node:
            case Text() | LineBreak(hard=False):
                yield from self.text_pieces(self.take())
            case LineBreak():
                length = self.take()
                place = self.place(self.at - length)
                yield from ((citation, (BreakRun(place),)) for citation, _ in self.text_pieces(length))
            case Emphasis():
                yield from self.emphasis(node)
            case OtherLanguage():
                # `words` sets them in their own language.
                yield from (piece for child in node.children for piece in self.pieces(child))
            case Link():
                yield None, self.link(node)
            case NoteMark():
                yield None, (self.composer.note(node),)
            case Image():
                place = self.place(self.at)
                self.take()
                yield None, (PictureRun(node.target, node.alternative, place),)
            case _:
                place = self.place(self.at)
                self.take()
                yield None, (CodeRun(as_seen(node.text), isinstance(node, RawMarkup), place),)

    def take(self) -> int:
        """Step over the next leaf, and return its length."""
        length = next(self.lengths)
        self.at += length
        return length

    def text_pieces(self, length: int) -> Iterator[Piece]:
        """Cut a stretch of text, which ends at `at`, where citations begin and end."""
        start, end = self.at - length, self.at
        while self.citations and self.citations[0].end <= start:
            self.citations.popleft()
        for citation in takewhile(lambda one: one.start < end, self.citations):
            if citation.start > start:
                yield None, self.words(start, citation.start)
                start = citation.start
            last = min(citation.end, end)
            yield citation, self.words(start, last)
            start = last
        if start < end:
            yield None, self.words(start, end)

    def words(self, start: int, end: int) -> Runs:
        """Return the runs of a stretch of text, with quotations in another language marked as such."""
        runs: list[Run] = []
        for first, last, lang in self.foreign:
            if first < end and last > start:
                first, last = max(first, start), min(last, end)  # noqa: PLW2901 - what is quoted in this stretch
                runs += self.held(start, first, self.lang)
                runs.append(ForeignRun(lang, self.held(first, last, lang)))
                start = last
        return (*runs, *self.held(start, end, self.lang))

    def held(self, start: int, end: int, lang: str) -> Runs:
        return held_words(self.text[start:end], lang, self.written[start:end], self.place(start))

    def place(self, offset: int) -> SourcePlace:
        return SourcePlace(self.block, offset)

    def emphasis(self, node: Emphasis) -> Iterator[Piece]:
        """Yield emphasised text, cut where a citation begins or ends outside it: that goes around the emphasis."""
        start = self.at
        pieces = [piece for child in node.children for piece in self.pieces(child)]
        end = self.at

        def outer(piece: Piece) -> Citation | None:
            citation = piece[0]
            return citation if citation and (citation.start < start or citation.end > end) else None

        for citation, group in groupby(pieces, key=outer):
            # The parts of an outer citation are joined with the text around the emphasis.
            inside = _joined((None if citation else inner, runs) for inner, runs in group)
            yield citation, (EmphasisRun(node.strong, inside),)

    def link(self, node: Link) -> Runs:
        """Return a link: a cross-reference, a document named by its symbol, or an address."""
        inside = self.runs(node.children)
        if not node.children:
            self.take()
        if node.target.startswith("#"):
            return (self.composer.reference(node, inside),)
        symbol = self.named.get(node.span)
        if symbol:
            named = node.bare or not node.children
            return (CitationRun(symbol, symbol_words(symbol, self.lang) if named else inside, node),)
        if node.target.lower().startswith(WEB_SCHEMES):
            return (LinkRun(node, inside if plain_text(inside) else plain_words(node.target), node.target),)
        return (LinkRun(node, inside, ""),)


def _set_in(marked: Iterable[Stretch], written: str, text: str) -> str:
    """Return a typeset text in which marked words are set as their own language has it."""
    parts: list[str] = []
    at = 0
    for start, end, lang in marked:
        parts += (text[at:start], typeset(written[start:end], lang))
        at = end
    return "".join((*parts, text[at:]))


def _apart(stretches: Iterable[Stretch], marked: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Yield the stretches that hold no marked words."""
    ends = [end for _, end, _ in marked]
    for one in stretches:
        after = bisect_right(ends, one[0])
        if after == len(marked) or marked[after][0] >= one[1]:
            yield one


def _joined(pieces: Iterable[Piece]) -> Runs:
    """Join pieces; those of one citation become one run."""
    runs: list[Run] = []
    for citation, group in groupby(pieces, key=itemgetter(0)):
        inside = tuple(run for _, part in group for run in part)
        if citation:
            runs.append(CitationRun(citation.symbol, inside))
        else:
            runs += inside
    return tuple(runs)
