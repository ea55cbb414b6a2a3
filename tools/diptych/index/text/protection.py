"""What rules of spelling, typography and style must leave alone in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.languages.patterns import compiled
from diptych.languages.registry import language_of
from diptych.model.inline import Emphasis
from diptych.model.prose import masked, running_text
from diptych.typography.identification import identify
from diptych.typography.quotations import foreign_quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import TermUse
    from diptych.model.prose import Passage
    from diptych.model.source import Span

LEAST_AROUND = 20
"""Fewest code points around words in another language: a text that has less was left untranslated."""


def protect(passages: Iterable[Passage], uses: Iterable[TermUse], languages: tuple[str, ...]) -> dict[Span, str]:
    """Return the plain text of each passage, by its span, with what must be left alone masked.

    `OPAQUE` takes the place of each code point of code, pictures, links, citations, names of the termbase, references
    to laws, and quotations, titles and words in another language. The marks of a quotation stay, since they are the
    passage's own.

    Args:
        passages: The passages.
        uses: The uses of terms in them.
        languages: The languages of the report.
    """
    named: dict[Span, list[tuple[int, int]]] = {}
    for use in uses:
        named.setdefault(use.passage.span, []).append((use.start, use.end))
    return {
        passage.span: masked(
            passage.running.unlinked,
            (
                *((cited.start, cited.end) for cited in passage.citations),
                *named.get(passage.span, ()),
                *(place[:2] for place in passage.foreign_words()),
                *(place[:2] for place in foreign_quotations(passage.running.text, passage.document.lang, languages)),
                *foreign_emphasis(passage, languages),
                *_laws(passage),
            ),
        )
        for passage in passages
    }


def foreign_emphasis(passage: Passage, languages: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where words in italics or in bold begin and end that are in another language than those around them."""
    running, lang = passage.running, passage.document.lang
    emphasised = [node for node in passage.content if isinstance(node, Emphasis)]
    if not emphasised or language_of(lang).function_words is None:
        return
    begins = {id(leaf): start for leaf, start in zip(running.leaves, running.starts, strict=True)}
    for node in emphasised:
        inside = running_text(node.children)
        start = begins.get(id(inside.leaves[0])) if inside.leaves else None
        if start is None or " " not in inside.text or len(running.text) - len(inside.text) < LEAST_AROUND:
            continue
        found = identify(inside.text, languages)
        if found is not None and found != lang:
            yield start, start + len(inside.text)


def _laws(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield where references to laws begin and end, which have a form of their own: “2019, c. 15, s. 62”."""
    style = language_of(passage.document.lang).style
    text = passage.running.text
    if style and any(sign in text for sign in style.signs_of_laws):
        yield from (match.span() for match in compiled(style.laws).finditer(text))
