"""Inline nodes → HTML, for one language and one medium."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup, escape

from diptych.model.inline import DOCUMENT_SCHEME, WEB_SCHEMES, Code, Emphasis, Image, LineBreak, Link, NoteMark, Text
from diptych.model.inline import Markup as RawMarkup
from diptych.model.prose import shown_text
from diptych.model.symbol import MalformedSymbolError
from diptych.render.text.holding import hold_parts
from diptych.typography.quotations import foreign_quotations
from diptych.typography.spacing import typeset
from diptych.un import citation_form, document_url, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.inline import Inline
    from diptych.model.prose import Passage
    from diptych.model.source import Span
    from diptych.model.symbol import Citation, Symbol
    from diptych.render.child import Failure
    from diptych.render.views.edition import NoteView


class Medium(Enum):
    """What a page is made for."""

    PRINT = "print"
    WEB = "web"


PICTURES = {Medium.PRINT: "report:", Medium.WEB: "../media/"}
"""Beginning of the addresses of the report's pictures, for each medium."""


def picture_address(path: str, medium: Medium) -> str:
    """Return the address by which a page shows a picture; `path` is relative to the report's folder."""
    return PICTURES[medium] + quote(path)


@dataclass(frozen=True, slots=True)
class Showing:
    """How pictures and charts are shown.

    Attributes:
        chart: Draws a chart from its specification, in the language of its numbers and dates; returns an SVG, or why
            there is none.
        addresses: The medium whose addresses pictures take.
    """

    chart: Callable[[Mapping[str, object], str], str | Failure]
    addresses: Medium


@dataclass(frozen=True, slots=True)
class Setting:
    """What the text of one edition is set with.

    Attributes:
        lang: Language of the edition.
        medium: What the page is for.
        catalogue: The index of the report.
        translator: Translator of the edition's language.
        refer: Sets a cross-reference, or a mark where its target is unknown.
        note: Sets the mark of a footnote; in print, the first mark holds the footnote itself.
        described: Description of each document cited, by symbol.
        labels: Labels of tables and figures, by their spans.
        table_notes: Returns the notes to a table, given its span.
        showing: How pictures and charts are shown.
    """

    lang: str
    medium: Medium
    catalogue: Catalogue
    translator: Translator
    refer: Callable[[Link, Markup], Markup]
    note: Callable[[NoteMark], Markup]
    described: Mapping[Symbol, str]
    labels: Mapping[Span, str]
    table_notes: Callable[[Span], tuple[NoteView, ...]]
    showing: Showing

    def document_link(self, symbol: Symbol, html: Markup) -> Markup:
        """Return a link to a document, with its description as the title."""
        return document_link(symbol, self.lang, html, self.described.get(symbol, ""))


Piece = tuple["Citation | None", Markup]
"""A stretch of HTML, and the citation that it is part of."""
FOREIGN = Markup('<span lang="{}">{}</span>')
STRONG, ITALIC, BREAK = Markup("<strong>{}</strong>"), Markup("<em>{}</em>"), Markup("<br>")


class InlineWriter:
    """Writes one passage. Nodes are visited in the order of the plain text; `at` is the place reached in it."""

    def __init__(self, passage: Passage, setting: Setting) -> None:
        """Typeset the plain text of the whole passage: spaces and dashes depend on their surroundings."""
        self.setting = setting
        self.citations = deque(passage.citations)
        self.text = typeset(passage.running.text, setting.lang, passage.citations)
        languages = setting.catalogue.report.settings.languages
        self.foreign = sorted(foreign_quotations(passage.running.text, setting.lang, languages))
        self.at = 0

    def write(self, content: tuple[Inline, ...]) -> Markup:
        """Return the HTML of nodes; each citation becomes one link, even across line ends and emphasis."""
        return self.linked(piece for node in content for piece in self.pieces(node))

    def linked(self, pieces: Iterable[Piece]) -> Markup:
        """Join pieces; those of one citation become one link."""
        parts: list[Markup] = []
        for citation, group in groupby(pieces, key=itemgetter(0)):
            html = Markup("").join(html for _, html in group)
            parts.append(self.setting.document_link(citation.symbol, html) if citation else html)
        return Markup("").join(parts)

    def pieces(self, node: Inline) -> Iterator[Piece]:
        """Yield the HTML of a node, cut where citations begin and end."""
        match node:
            case Text() | LineBreak(hard=False):
                yield from self.text_pieces(self.take(node))
            case LineBreak():
                yield from ((citation, BREAK) for citation, _ in self.text_pieces(self.take(node)))
            case Emphasis():
                yield from self.emphasis(node)
            case Link():
                yield None, self.link(node)
            case NoteMark():
                yield None, self.setting.note(node)
            case _:
                self.take(node)
                yield None, _leaf(node)

    def take(self, leaf: Inline) -> str:
        """Return the typeset text of a leaf and step over it."""
        start = self.at
        self.at += len(shown_text(leaf))
        return self.text[start : self.at]

    def text_pieces(self, text: str) -> Iterator[Piece]:
        """Cut a run of text, which ends at `at`, where citations begin and end."""
        start, end = self.at - len(text), self.at
        while self.citations and self.citations[0].end <= start:
            self.citations.popleft()
        for citation in takewhile(lambda one: one.start < end, self.citations):
            if citation.start > start:
                yield None, self.html(start, citation.start)
                start = citation.start
            last = min(citation.end, end)
            yield citation, self.html(start, last)
            start = last
        if start < end:
            yield None, self.html(start, end)

    def html(self, start: int, end: int) -> Markup:
        """Return a stretch of the typeset text as HTML, with quotations in another language marked as such."""
        parts: list[Markup] = []
        for first, last, lang in self.foreign:
            if first < end and last > start:
                quoted = max(first, start), min(last, end)
                parts.append(hold_parts(self.text[start : quoted[0]], self.setting.lang))
                parts.append(FOREIGN.format(lang, hold_parts(self.text[slice(*quoted)], lang)))
                start = quoted[1]
        return Markup("").join((*parts, hold_parts(self.text[start:end], self.setting.lang)))

    def emphasis(self, node: Emphasis) -> Iterator[Piece]:
        """Yield emphasised text, cut where a citation begins or ends outside it: the link goes around the emphasis."""
        start = self.at
        pieces = [piece for child in node.children for piece in self.pieces(child)]
        end = self.at

        def outer(piece: Piece) -> Citation | None:
            citation = piece[0]
            return citation if citation and (citation.start < start or citation.end > end) else None

        for citation, group in groupby(pieces, key=outer):
            # The parts of an outer citation are linked together with the text around the emphasis.
            inside = self.linked((None if citation else inner, html) for inner, html in group)
            yield citation, (STRONG if node.strong else ITALIC).format(inside)

    def link(self, node: Link) -> Markup:
        """Return a link, or its text alone where a page may not link to its target."""
        if node.target.startswith("#"):
            html = self.write(node.children) if node.children else Markup("")
            if not node.children:
                self.take(node)
            return self.setting.refer(node, html)
        html = self.write(node.children)
        if node.target.startswith(DOCUMENT_SCHEME):
            return self.explicit_citation(node, html)
        if not node.children:
            self.take(node)
        if node.target.lower().startswith(WEB_SCHEMES):
            return Markup('<a href="{}">{}</a>').format(node.target, html or node.target)
        return html

    def explicit_citation(self, node: Link, html: Markup) -> Markup:
        """Return the link to a document that is named by its symbol."""
        if not node.children:
            self.take(node)
        try:
            symbol = parse_symbol(node.target.removeprefix(DOCUMENT_SCHEME))
        except MalformedSymbolError:
            return html
        shown = citation_form(symbol) if node.bare or not node.children else html
        return self.setting.document_link(symbol, escape(shown))


def document_link(symbol: Symbol, lang: str, html: Markup, title: str = "") -> Markup:
    """Return a link to a document in a reader's language; `title` describes it before it is opened."""
    told = Markup(' title="{}"').format(title) if title else ""
    return Markup('<a class="citation" href="{}"{}>{}</a>').format(document_url(symbol, lang), told, html)


def _leaf(node: Inline) -> Markup:
    match node:
        case Code(text=text):
            return Markup("<code>{}</code>").format(text)
        case RawMarkup(text=text):
            return Markup('<code class="markup">{}</code>').format(text)
        case Image(alternative=alternative):
            return escape(alternative)
        case _:
            return Markup("")
