"""Where links lead, and what is written there that no page shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from diptych.model.diagnostic import Related
from diptych.model.document import Definition, Figure, Heading, Prose, Table, text_holders
from diptych.model.inline import Image, Link
from diptych.model.prose import nodes
from diptych.model.source import Span
from diptych.parse.markdown.lettering import end_of_words, outermost, same_label, shortened
from diptych.parse.text_faults import FIRST_DEFINITION, REPEATED_DEFINITION, TITLE_OF_LINK, UNUSED_DEFINITION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.source import Source
    from diptych.parse.markdown.placement import Lines

LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.)*+)\]:", re.DOTALL)


def read_definitions(env: Mapping[str, Any], lines: Lines) -> tuple[Definition, ...]:
    """Return the definitions of a section in order, with those that repeat another one.

    Args:
        env: What the block parser keeps beside its tokens.
        lines: The lines of the body.
    """
    first = ({"label": label, **found} for label, found in env.get("references", {}).items())
    found = sorted((*first, *env.get("duplicate_refs", ())), key=lambda one: one["map"][0])
    return tuple(
        Definition(_place(one["label"], lines.span(*one["map"]), lines.source), one["label"], one["href"], one["title"])
        for one in found
    )


def _place(label: str, span: Span, source: Source) -> Span:
    """Return the span of a definition without the mark of a list or a note before it."""
    labels = LABEL.finditer(source.text, span.start, span.end)
    start = next((one.start() for one in labels if same_label(one[1], label)), span.start)
    return Span(span.path, start, span.end)


def link_faults(document: Document) -> Iterator[Diagnostic]:
    """Yield a fault for each definition that no link uses or that repeats another, and for each title of a link."""
    source = document.source
    shown = tuple(links_and_pictures(document))
    leading = {node.label for node in shown if isinstance(node, Link)}
    showing = {node.label for node in shown if isinstance(node, Image)}
    first: dict[str, Definition] = {}
    for one in document.definitions:
        before = first.setdefault(one.label, one)
        if before is not one:
            related = (Related(before.span, FIRST_DEFINITION),)
            yield REPEATED_DEFINITION.at(one.span, {"label": _label(source, one)}, related=related)
        elif one.label not in leading | showing:
            yield UNUSED_DEFINITION.at(one.span, {"label": _label(source, one)})
        elif one.title and one.label not in showing:
            yield from _title_fault(source, after_label(source, one), one.target)
    for node in shown:
        if isinstance(node, Link) and node.title and not node.label:
            yield from _title_fault(source, after_text(node), node.target)


def links_and_pictures(document: Document) -> Iterator[Link | Image]:
    """Yield every link and every picture of a section."""
    for block in document.blocks():
        if isinstance(block, Figure):
            yield block.image
        elif isinstance(block, Heading | Prose | Table):
            inlines = (node for holder in text_holders((block,)) for node in nodes(holder.content))
            yield from (node for node in inlines if isinstance(node, Link | Image))


def after_text(link: Link) -> Span:
    """Return the part of a link that follows its text: `](address "title")`."""
    start = link.children[-1].span.end if link.children else link.span.start
    return Span(link.span.path, start, link.span.end)


def after_label(source: Source, definition: Definition) -> Span:
    """Return the part of a definition that follows its label: `address "title"`."""
    span = definition.span
    label = LABEL.match(source.text, span.start, span.end)
    return Span(span.path, label.end() if label else span.start, span.end)


def _label(source: Source, definition: Definition) -> str:
    """Return the label of a definition as it is written."""
    label = LABEL.match(source.text, definition.span.start, definition.span.end)
    return " ".join(label[1].split()) if label else definition.label


def _title_fault(source: Source, span: Span, target: str) -> Iterator[Diagnostic]:
    """Yield the fault for what follows a target."""
    after = end_of_words(source.text, span, target)
    found = outermost(source.text, after, span.end) if after is not None else None
    if found:
        title = Span(span.path, *found)
        yield TITLE_OF_LINK.at(title, {"words": shortened(source.quote(title))})
