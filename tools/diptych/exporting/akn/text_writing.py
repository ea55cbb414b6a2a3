"""Inline nodes → Akoma Ntoso: citations and references as links, footnotes at their first marks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import akn, own
from diptych.model.catalogue import ReferenceForm
from diptych.model.inline import DOCUMENT_SCHEME, Code, Emphasis, Image, LineBreak, Link, Markup, NoteMark, Text
from diptych.model.prose import shown_text
from diptych.model.source import UNPRINTABLE
from diptych.model.symbol import MalformedSymbolError
from diptych.typography.locale import joined
from diptych.un import document_url, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, NumberedNote, Reference, ReferenceRange, Target
    from diptych.model.inline import Inline
    from diptych.model.prose import Passage
    from diptych.model.source import Span
    from diptych.model.symbol import Citation


@dataclass(slots=True)
class AknEdition:
    """What is needed to write the text of one language.

    Attributes:
        catalogue: The index of the report.
        lang: The language.
        translator: Translates into it.
        note: Writes the content of a footnote.
        references: Cross-references by the place of their link.
        notes: Footnotes by the place of each mark.
        pending: References written so far, each with the anchor that it leads to.
    """

    catalogue: Catalogue
    lang: str
    translator: Translator
    note: Callable[[etree._Element, NumberedNote], None]
    references: Mapping[Span, Reference] = field(init=False)
    notes: Mapping[Span, NumberedNote] = field(init=False)
    pending: list[tuple[etree._Element, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find references and footnotes once."""
        mine = (one for one in self.catalogue.references if one.lang == self.lang)
        self.references = {one.link.span: one for one in mine}
        self.notes = {mark.span: one for one in self.catalogue.notes[self.lang] for mark in one.marks}

    def leads(self, reference: Reference) -> bool:
        """Return whether all targets of a cross-reference exist in this language."""
        return all(anchor in self.targets for stretch in reference.stretches for anchor in stretch.anchors)

    @property
    def targets(self) -> Mapping[str, Target]:
        """The target of each anchor."""
        return self.catalogue.targets[self.lang]


class TextWriter:
    """Writes one passage, whose nodes come in the order of its plain text; `at` is the position there."""

    def __init__(self, passage: Passage, edition: AknEdition) -> None:
        """Begin at the passage's first character."""
        self.edition = edition
        self.text = passage.running.text
        self.citations: deque[Citation] = deque(passage.citations)
        self.at = 0

    def write(self, parent: etree._Element, content: tuple[Inline, ...]) -> None:
        """Add nodes to an element."""
        for node in content:
            match node:
                case Text() | LineBreak(hard=False):
                    self.cited(parent, self.take(node))
                case LineBreak():
                    self.take(node)
                    etree.SubElement(parent, akn("eol"))
                case Emphasis(strong=strong, children=children):
                    self.write(etree.SubElement(parent, akn("b" if strong else "i")), children)
                case Link():
                    self.link(parent, node)
                case NoteMark():
                    self.mark(parent, node)
                case _:
                    self.leaf(parent, node)

    def take(self, leaf: Inline) -> str:
        """Return the plain text of a leaf and step over it."""
        start = self.at
        self.at += len(shown_text(leaf))
        return self.text[start : self.at]

    def cited(self, parent: etree._Element, text: str) -> None:
        """Add a stretch of text that ends at `at`, with links on its citations."""
        start, end = self.at - len(text), self.at
        while self.citations and self.citations[0].end <= start:
            self.citations.popleft()
        for citation in tuple(self.citations):
            if citation.start >= end:
                break
            first, last = max(start, citation.start), min(end, citation.end)
            add_text(parent, self.text[start:first])
            link = etree.SubElement(parent, akn("a"), href=document_url(citation.symbol, self.edition.lang))
            add_text(link, self.text[first:last])
            start = last
        add_text(parent, self.text[start:end])

    def link(self, parent: etree._Element, node: Link) -> None:
        """Add a link, with what Diptych makes of it and, if that differs, how it was written."""
        reference = self.edition.references.get(node.span)
        if reference and self.edition.leads(reference):
            self.reference(parent, reference)
            return
        element = etree.SubElement(parent, akn("a"), href=fit(self.address(node.target)))
        if not node.target.startswith(("http://", "https://", "mailto:")) or node.bare:
            element.set(own("target"), fit(node.target))
            element.set(own("form"), "bare" if node.bare else "text" if node.children else "named")
        if node.children:
            self.write(element, node.children)
        else:
            self.take(node)
            add_text(element, node.target.removeprefix(DOCUMENT_SCHEME))

    def address(self, target: str) -> str:
        """Return the web address of a link's target."""
        try:
            symbol = parse_symbol(target.removeprefix(DOCUMENT_SCHEME))
        except MalformedSymbolError:
            return target
        return document_url(symbol, self.edition.lang) if target.startswith(DOCUMENT_SCHEME) else target

    def reference(self, parent: etree._Element, reference: Reference) -> None:
        """Add a cross-reference in words."""
        element = etree.SubElement(parent, akn("ref"))
        element.set(own("target"), fit(reference.link.target))
        element.set(own("form"), reference.form.value)
        self.edition.pending.append((element, reference.stretches[0].first))
        if reference.form is ReferenceForm.TEXT:
            self.write(element, reference.link.children)
            return
        if reference.link.children:
            self.write(etree.Element("unseen"), reference.link.children)
        else:
            self.take(reference.link)
        add_text(element, reference_words(reference, self.edition.targets, self.edition.translator))

    def mark(self, parent: etree._Element, node: NoteMark) -> None:
        """Add a footnote at its first mark, else a mark that leads to it."""
        numbered = self.edition.notes.get(node.span)
        if numbered is None:
            add_text(parent, f"[^{node.label}]")
            return
        name = f"note_{numbered.name}"
        if numbered.marks[0] is not node:
            etree.SubElement(parent, akn("noteRef"), href=fit(f"#{name}"), marker=numbered.sign)
            return
        element = etree.SubElement(
            parent, akn("authorialNote"), eId=fit(name), marker=numbered.sign, placement="bottom"
        )
        element.set(own("label"), fit(node.label))
        self.edition.note(element, numbered)

    def leaf(self, parent: etree._Element, node: Inline) -> None:
        """Add code, mark-up or a picture."""
        self.take(node)
        match node:
            case Code(text=text) | Markup(text=text):
                add_text(etree.SubElement(parent, akn("span"), {"class": "code"}), text)
            case Image(target=target, alternative=alternative):
                etree.SubElement(parent, akn("img"), src=fit(target), alt=fit(alternative))
            case _:
                pass


def reference_words(reference: Reference, targets: Mapping[str, Target], translator: Translator) -> str:
    """Return the words of a cross-reference that has none of its own: "paragraph 5"."""
    first = targets[reference.stretches[0].first]
    several = len(reference.stretches) > 1 or reference.stretches[0].last is not None
    if not several and first.number is None:
        return first.title or first.anchor
    words = translator.pgettext("paragraphs", "{first} to {last}")
    if reference.form is ReferenceForm.NUMBER:
        words = translator.pgettext("paras.", "{first}–{last}")
    members = [member for stretch in reference.stretches for member in _members(stretch, targets, words)]
    numbers = joined(members, reference.lang)
    if reference.form is ReferenceForm.NUMBER:
        return numbers
    if several:
        return translator.gettext("paragraphs {numbers}").format(numbers=numbers)
    return translator.gettext("paragraph {number}").format(number=first.number)


def _members(stretch: ReferenceRange, targets: Mapping[str, Target], words: str) -> Iterator[str]:
    numbers = [_number(targets[anchor]) for anchor in stretch.anchors]
    if stretch.is_range(targets):
        yield words.format(first=numbers[0], last=numbers[-1])
    else:
        yield from numbers


def _number(target: Target) -> str:
    return str(target.number or target.title or target.anchor)


def fit(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return UNPRINTABLE.sub("", text)


def add_text(parent: etree._Element, text: str) -> None:
    """Add text at the end of an element, without the characters that XML does not allow."""
    kept = fit(text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + kept
    else:
        parent.text = (parent.text or "") + kept
