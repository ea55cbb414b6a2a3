"""CON: lists, tables and anchors that differ between the languages."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.concordance import ONE_TO_ONE
from diptych.model.diagnostic import Phrase, Related, Severity
from diptych.model.document import List, Paragraph, Prose, Table, walk
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.unpaired import ANSWERING
from diptych.rules.making.beads import one_to_one, place
from diptych.rules.making.declaring import rule
from diptych.rules.references.references import named_anchors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block
    from diptych.model.rule import Rule
    from diptych.model.source import Span

HAND_MARK = re.compile(r"\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s|(?:[a-z]|[ivx]{1,5})\.\s|[•–—]\s")
"""The mark of a member of a list, written by hand: (a), a), (iv), 3), b., –."""


class Members(NamedTuple):
    """A list, as rules compare it.

    Attributes:
        span: Where it is.
        size: How many members it has.
        ordered: Whether its members have letters.
        by_hand: Whether the letters are written by hand: a nested list then looks like a continuation.
    """

    span: Span
    size: int
    ordered: bool
    by_hand: bool = False


@rule(
    "CON010",
    "unequal-lists",
    Severity.ERROR,
    Scope.PAIR,
    N_(
        "Members of the list here: {count} ({kind}); in the other language: {other} ({other_kind}). Make the two lists "
        "alike."
    ),
    Documentation(
        what=N_(
            "A list with more members in one language than in the other, with bullets in one and letters in the other, "
            "or in one language only. Text that begins with (a) or a) is a member too."
        ),
        why=N_("A member is missing in one of the two, and “subparagraph (c)” is not the same in both."),
        wrong=N_("“- Peace”, “- Health” in English, « - La paix » in French"),
        right=N_("“- Peace”, “- Health” in English, « - La paix », « - La santé » in French"),
    ),
)
def unequal_lists(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first list of a paragraph that is not the same in both languages."""
    for bead in one_to_one(catalogue):
        lists = tuple(_lists(bead.source)), tuple(_lists(bead.target))
        if _are_equal(*lists):
            continue
        source, target = next(pair for pair in zip_longest(*lists) if _is_unequal(*pair))
        arguments: dict[str, str | int] = {
            "count": target.size if target else 0,
            "kind": _kind(target),
            "other": source.size if source else 0,
            "other_kind": _kind(source),
        }
        yield _on_blocks(rule, bead, (source, target), arguments)


@rule(
    "CON011",
    "unequal-tables",
    Severity.ERROR,
    Scope.PAIR,
    N_(
        "Rows and columns of the table here: {rows} × {columns}; in the other language: {other_rows} × "
        "{other_columns}. Make the two tables alike."
    ),
    Documentation(
        what=N_(
            "A table that does not have the same number of rows or columns in both languages, or that one of them "
            "lacks."
        ),
        why=N_("A row or a column is missing in one of the two."),
        wrong=N_("A table of three rows in English, of two in French"),
        right=N_("The same rows and columns in both"),
    ),
)
def unequal_tables(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first table of a paragraph that is not the same in both languages."""
    for bead in one_to_one(catalogue):
        for source, target in zip_longest(tables(bead.source), tables(bead.target)):
            (rows, columns), (other_rows, other_columns) = size(target), size(source)
            if (rows, columns) != (other_rows, other_columns):
                arguments: dict[str, str | int] = {
                    "rows": rows,
                    "columns": columns,
                    "other_rows": other_rows,
                    "other_columns": other_columns,
                }
                yield _on_blocks(rule, bead, (source, target), arguments)
                break


@rule(
    "CON015",
    "unequal-anchors",
    Severity.ERROR,
    Scope.PAIR,
    N_("Name of this place: {here}; in the other language: {there}. Give it the same one in both."),
    Documentation(
        what=N_("A paragraph or a heading that has a name in one language and none, or another, in the other."),
        why=N_("References in the two languages would lead to different paragraphs."),
        wrong=N_("{#aims} above the paragraph in English, {#aim} in French"),
        right=N_("{#aims} above the paragraph in both languages"),
    ),
)
def unequal_anchors(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block whose name is not its source's; REF001 reports a name that is referred to."""
    named = {(reference.lang, anchor) for reference in catalogue.references for anchor in named_anchors(reference)}
    given = {
        document.source.path: frozenset(block.anchor for block in document.body if block.anchor)
        for document in catalogue.report.documents()
    }
    for bead in one_to_one(catalogue):
        here, there = bead.target.blocks[0].anchor, bead.source.blocks[0].anchor
        # A name that has moved is reported at its new place.
        if here == there or (here is None and there in given[bead.target.document.source.path]):
            continue
        missed = {(bead.target.document.lang, there), (bead.source.document.lang, here)} & named
        if not missed or here in given[bead.source.document.source.path]:
            arguments = {"here": _name(here), "there": _name(there)}
            yield rule.at(place(bead.target), arguments, related=(Related(place(bead.source), ANSWERING),))


def _lists(side: Side) -> Iterator[Members]:
    """Yield the lists of a side in order; consecutive blocks with marks written by hand are one list."""
    texts = {passage.span: passage.running.text for passage in side.passages}
    marked: list[Span] = []
    for block in _blocks(side):
        if isinstance(block, Prose) and HAND_MARK.match(texts.get(block.span, "")):
            marked.append(block.span)
        elif isinstance(block, List):
            yield from _written(marked)
            marked = []
            yield Members(block.span, len(block.items), block.ordered)
    yield from _written(marked)


def unequal_places(bead: Bead) -> Iterator[Span]:
    """Yield the places of lists and tables that differ between the languages, and whose facts therefore differ."""
    if bead.kind not in ONE_TO_ONE:
        return
    both = (bead.source, bead.target)
    if not _are_equal(*(tuple(_lists(side)) for side in both)):
        yield from (one.span for side in both for one in _lists(side))
    for pair in zip_longest(*map(tables, both)):
        if size(pair[0]) != size(pair[1]):
            yield from (table.span for table in pair if table)


def _written(marked: Sequence[Span]) -> Iterator[Members]:
    if marked:
        yield Members(marked[0].to(marked[-1]), len(marked), ordered=True, by_hand=True)


def _are_equal(source: Sequence[Members], target: Sequence[Members]) -> bool:
    if any(members.by_hand for members in (*source, *target)):
        return sum(members.size for members in source) == sum(members.size for members in target)
    return len(source) == len(target) and not any(map(_is_unequal, source, target))


def _is_unequal(source: Members | None, target: Members | None) -> bool:
    return (source and source[1:3]) != (target and target[1:3])


def tables(side: Side) -> Iterator[Table]:
    """Yield the tables of a side, in order."""
    return (block for block in _blocks(side) if isinstance(block, Table))


def _blocks(side: Side) -> Iterator[Block]:
    return (block for one in side.blocks if isinstance(one, Paragraph) for block in walk(one.blocks))


def _kind(members: Members | None) -> Phrase:
    if members is None:
        return Phrase(N_("no list"))
    return Phrase(N_("lettered")) if members.ordered else Phrase(N_("with bullets"))


def size(table: Table | None) -> tuple[int, int]:
    """Return the number of rows, the header included, and of columns of a table; zeros if there is none."""
    return (len(table.rows) + 1, len(table.header)) if table else (0, 0)


def _on_blocks(
    rule: Rule,
    bead: Bead,
    blocks: tuple[Members | Table | None, Members | Table | None],
    arguments: dict[str, str | int],
) -> Diagnostic:
    """Return a finding on a block of the translation, or on the whole bead if it is missing; the source is related."""
    source, target = blocks
    there = source.span if source else place(bead.source)
    return rule.at(target.span if target else place(bead.target), arguments, related=(Related(there, ANSWERING),))


def _name(anchor: str | None) -> str:
    return f"#{anchor}" if anchor else Phrase(N_("none"))
