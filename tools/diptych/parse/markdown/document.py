"""The file of a section → its document."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from diptych.model.document import Allowance, Document, MarkupBlock
from diptych.model.source import Span
from diptych.parse.faults import NUL_CHARACTER
from diptych.parse.markdown.account import unaccounted
from diptych.parse.markdown.blocks import read_blocks
from diptych.parse.markdown.exhibits import read_exhibits
from diptych.parse.markdown.front_matter import parse_front_matter
from diptych.parse.markdown.grouping import Grouping
from diptych.parse.markdown.lettering import shortened
from diptych.parse.markdown.links import link_faults
from diptych.parse.markdown.list_numbers import lost_numbers
from diptych.parse.markdown.markdown import make_parser
from diptych.parse.markdown.placement import Lines
from diptych.parse.text_faults import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Heading, Paragraph
    from diptych.model.source import Source
    from diptych.parse.markdown.blocks import Parsed

ALLOW = re.compile(r"<!--\s*allow\s([^:]*)(?::(.*))?-->", re.DOTALL)


@lru_cache(maxsize=2)  # what was written of a foreign file is read to account for its words, then to be checked
def parse_document(source: Source, name: str, lang: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Read one section in one language.

    Args:
        source: The section's file.
        name: Its name, the same in every language.
        lang: Language tag.

    Returns:
        The document and what is wrong with it. Nothing is raised, whatever the text.
    """
    front, start, faults = parse_front_matter(source, name)
    lines = Lines(source, start)
    written = read_blocks(_parser(), lines)
    grouping = Grouping(source)
    grouping.gather(block for block in written.blocks if not _is_allowance(block))
    body, exhibits = read_exhibits(source, grouping.body)
    allowances = tuple(_allowances(written.blocks, body))
    notes, definitions = tuple(grouping.notes), written.definitions
    document = Document(
        source, name, lang, front, body, notes, allowances, grouping.names, definitions, written.comments
    )
    found = (*faults, *_nul_characters(source), *grouping.diagnostics, *exhibits, *written.diagnostics)
    return document, (*found, *_left_out(document, start, found))


def _left_out(document: Document, start: int, found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield a fault for each stretch of the body that no reader sees and that has no finding yet."""
    known = (*link_faults(document), *lost_numbers(document))
    yield from known
    for span in unaccounted(document, start, (one.span for one in (*found, *known))):
        yield LEFT_OUT.at(span, {"words": shortened(document.source.quote(span))})


@cache
def _parser() -> MarkdownIt:
    return make_parser()


def _nul_characters(source: Source) -> Iterator[Diagnostic]:
    at = source.text.find("\0")
    if at >= 0:
        yield NUL_CHARACTER.at(Span(source.path, at, at + 1))


def _is_allowance(block: Parsed) -> bool:
    return isinstance(block, MarkupBlock) and ALLOW.fullmatch(block.text) is not None


def _allowances(blocks: Sequence[Parsed], body: Sequence[Heading | Paragraph]) -> Iterator[Allowance]:
    """Yield each allowance with the span of the part after it."""
    ends = [part.span.end for part in body]
    for block in blocks:
        match = ALLOW.fullmatch(block.text) if isinstance(block, MarkupBlock) else None
        if match:
            codes = tuple(match[1].replace(",", " ").split())
            after = bisect_right(ends, block.span.end)
            covers = body[after].span if after < len(body) else block.span
            yield Allowance(block.span, codes, (match[2] or "").strip(), covers)
