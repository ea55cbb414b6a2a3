"""The account of a section: every letter and figure of its text is seen by a reader, or is known mark-up.

It asks the document, not the parser, and compares what each part of it says with what the source says in its place. So
it finds whatever is lost on the way, for whatever reason.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.document import Fence, Figure, Heading, List, MarkupBlock, Prose, Table, text_holders
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import Code, Image, Link, Markup, NoteMark, OtherLanguage, Text
from diptych.model.prose import nodes
from diptych.model.source import LINE_END, REPLACEMENT, Span
from diptych.parse.markdown.layouts import KEYS
from diptych.parse.markdown.lettering import end_of_words, letters, same_label, spells
from diptych.parse.markdown.links import after_label, after_text, links_and_pictures
from diptych.parse.markdown.list_numbers import LIST_MARK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.document import Allowance, Block, Definition, Document
    from diptych.model.inline import Inline
    from diptych.model.source import Source

ATTRIBUTES = re.compile(rf"\{{(?:[ \t]*(?:[#.][\w:-]+|(?:{'|'.join(sorted(KEYS))})=(?:[\d.]+|\"[\d., ]*\")))+[ \t]*\}}")
FENCE_MARK = re.compile(r"[`~]+[ \t]*\S*")
"""The opening of a block of code with the word after it."""
MARKS_IN_WORDS = re.compile(r"\[\^[^\]\s]++\]|(?<=\])\([^()\s]*+\)")
WITH_LETTERS = re.compile(r"(?<!\S)\S*?[^\W_](?:.*[^\W_])?\S*", re.DOTALL)
"""From the first letter to the last, with the marks that touch them."""
COMMENT_END = "-->"


def unaccounted(document: Document, start: int, found: Iterable[Span] = ()) -> Iterator[Span]:
    """Yield each stretch of a section's body that holds letters or figures and that no reader sees.

    Args:
        document: The section.
        start: The offset at which the body begins.
        found: Places that already have a finding.
    """
    text = document.source.text
    known = sorted((span.start, span.end) for span in (*_accounted(document), *found))
    at = start
    for first, last in (*known, (len(text), len(text))):
        if first > at:
            yield from _letters_between(document.source, at, first)
        at = max(at, last)


def _letters_between(source: Source, start: int, end: int) -> Iterator[Span]:
    """Yield the stretches with letters of a part of the source that holds no text, without attributes."""
    for attributes in ATTRIBUTES.finditer(source.text, start, end):
        yield from _letters_within(source, start, attributes.start())
        start = attributes.end()
    yield from _letters_within(source, start, end)


def _letters_within(source: Source, start: int, end: int) -> Iterator[Span]:
    found = WITH_LETTERS.search(source.text[start:end])
    if found:
        yield Span(source.path, start + found.start(), start + found.end())


def _accounted(document: Document) -> Iterator[Span]:
    """Yield the spans of what a reader sees and of known mark-up."""
    source = document.source
    for block in document.blocks():
        yield from _of_block(source, block)
    for note in document.notes:
        mark = f"[^{note.label}]:"
        if source.text.startswith(mark, note.span.start):
            yield Span(source.path, note.span.start, note.span.start + len(mark))
    captioned = {node.label for node in links_and_pictures(document) if isinstance(node, Image)}
    for definition in document.definitions:
        yield _of_definition(source, definition, captions=definition.label in captioned)
    for allowance in document.allowances:
        yield _of_allowance(source, allowance)
    yield from (comment.span for comment in document.comments)


def _of_block(source: Source, block: Block) -> Iterator[Span]:
    """Yield what is accounted for by a block, without the blocks inside it."""
    match block:
        case Heading() | Prose() | Table():
            inlines = (node for holder in text_holders((block,)) for node in nodes(holder.content))
            yield from (span for node in inlines for span in _of_inline(source, node))
        case List(ordered=True):
            marks = (LIST_MARK.match(source.text, item.span.start, item.span.end) for item in block.items)
            yield from (Span(source.path, *mark.span()) for mark in marks if mark)
        case Fence():
            yield from _of_fence(source, block)
        case Figure():
            yield from _of_image(source, block.image)
        case DataTable() | Chart() | SectionTable():
            yield block.span
        case MarkupBlock() if spells(source.quote(block.span), block.text):
            yield block.span


def _of_fence(source: Source, fence: Fence) -> Iterator[Span]:
    """Yield the text of a block of code and the first word after its mark; there should be no other."""
    span = fence.span
    if spells(source.quote(span), fence.text):
        yield span
        return
    opening = LINE_END.search(source.text, span.start, span.end)
    mark = FENCE_MARK.match(source.text, span.start, span.end)
    rest = Span(span.path, opening.end() if opening else span.end, span.end)
    if mark and spells(source.quote(rest), fence.text):
        yield from (Span(span.path, *mark.span()), rest)


def _of_inline(source: Source, node: Inline) -> Iterator[Span]:
    """Yield what is accounted for by an inline node, without the nodes inside it."""
    quoted = source.quote(node.span)
    match node:
        case Text(text=text) | Code(text=text) | Markup(text=text):
            # The code of no character, as `&#0;`, is shown as a replacement character.
            if quoted == text or spells(quoted, text) or text == REPLACEMENT:
                yield node.span
        case NoteMark(label=label) if letters(quoted) == letters(label):
            yield node.span
        case OtherLanguage(lang=lang):
            yield Span(node.span.path, node.span.end - len(f"{{lang={lang}}}"), node.span.end)
        case Image():
            yield from _of_image(source, node)
        case Link():
            yield from _of_target(source, after_text(node), node)
        case _:
            pass


def _of_image(source: Source, image: Image) -> Iterator[Span]:
    """Yield the parts of a picture: what it shows in words, its file, its caption."""
    span, words = image.span, image.alternative + image.target + image.title
    parts = tuple(_without_marks(source, span))
    if spells("".join(map(source.quote, parts)), words):
        yield from parts
        return
    after = end_of_words(source.text, span, image.alternative)
    if after is not None:
        yield Span(span.path, span.start, after)
        yield from _of_target(source, Span(span.path, after, span.end), image)


def _without_marks(source: Source, span: Span) -> Iterator[Span]:
    """Yield the parts of a picture's mark-up between the marks of notes, and the targets of links, in its words."""
    start = span.start
    for mark in MARKS_IN_WORDS.finditer(source.text, span.start, span.end):
        if mark.end() < span.end:
            yield Span(span.path, start, mark.start())
            start = mark.end()
    yield Span(span.path, start, span.end)


def _of_target(source: Source, span: Span, node: Link | Image) -> Iterator[Span]:
    """Yield what follows the text of a link: its target, or the label of the definition that names the target."""
    quoted = source.quote(span)
    if not letters(quoted) or (node.label and same_label(quoted, node.label)) or spells(quoted, node.target):
        yield span
        return
    after = end_of_words(source.text, span, node.target)
    if after is not None and not node.label:
        yield Span(span.path, span.start, after)


def _of_definition(source: Source, definition: Definition, *, captions: bool) -> Span:
    """Return the span of the label and the target of a definition, and of its title if that is a caption."""
    rest = after_label(source, definition)
    end = end_of_words(source.text, rest, definition.target + (definition.title if captions else ""))
    return Span(rest.path, definition.span.start, rest.start if end is None else end)


def _of_allowance(source: Source, allowance: Allowance) -> Span:
    """Return the span of an allowance as far as the end of its comment, which should be the end of the line too."""
    span = allowance.span
    end = source.text.find(COMMENT_END, span.start, span.end)
    return Span(span.path, span.start, end if end >= 0 else span.end)
