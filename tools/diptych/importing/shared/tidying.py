"""Runs made ready for Markdown: single spaces, none at the edges of emphasis, no emphasis nested in its own kind."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import (
    Break,
    Emphasised,
    Exhibit,
    ForeignFigure,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    LinkedRun,
    Listing,
    LiteralRun,
    NoteCall,
    TextRun,
    Title,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Block, Run

SPACES = re.compile("[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
"""What a reader sees as one plain space. No-break spaces are text."""
UNSEEN = re.compile("[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters and others that do not belong in text and that Markdown cannot express."""


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs of a block ready to be written; what a reader sees does not change."""
    return _trimmed(_spaced(_merged(_flat(runs, ()))))


def text_of(runs: Iterable[Run]) -> str:
    """Return the text of runs, with line ends for the breaks that are kept and without footnote marks."""
    return "".join(_text(run) for run in runs)


def run_holders(blocks: Iterable[Block]) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of blocks and of everything inside them."""
    for block in blocks:
        match block:
            case ForeignProse(content=content) | Title(content=content):
                yield content
            case Listing(items=items):
                for item in items:
                    yield from run_holders(item.blocks)
            case ForeignQuotation(blocks=inner):
                yield from run_holders(inner)
            case ForeignTable(rows=rows):
                yield from (cell for row in rows for cell in row)
            case Exhibit() | ForeignFigure():
                pass


def _text(run: Run) -> str:
    match run:
        case TextRun(text=text) | LiteralRun(text=text):
            return text
        case Emphasised(children=children) | LinkedRun(children=children):
            return text_of(children)
        case Break():
            return "\n"
        case NoteCall():
            return ""


def _flat(runs: Iterable[Run], around: tuple[bool, ...]) -> list[Run]:
    """Return runs without emphasis nested in its own kind, and with the spaces at its edges moved outside."""
    result: list[Run] = []
    for run in runs:
        match run:
            case TextRun(text=text):
                result.append(TextRun(SPACES.sub(" ", UNSEEN.sub("", text))))
            case Emphasised(strong=strong, children=children) if strong in around:
                result += _flat(children, around)
            case Emphasised(strong=strong, children=children):
                result += _hoisted(run, _merged(_flat(children, (*around, strong))))
            case LiteralRun(text=text):
                plain = SPACES.sub(" ", UNSEEN.sub("", text))
                result.append(LiteralRun(plain) if plain.strip() else TextRun(plain))
            case LinkedRun(children=()):
                result.append(run)
            case LinkedRun(children=children):
                result += _hoisted(run, _merged(_flat(children, around)))
            case _:
                result.append(run)
    return result


def _hoisted(run: Emphasised | LinkedRun, children: list[Run]) -> list[Run]:
    """Return the run with the spaces and line ends at its edges moved outside."""
    before, within, after = _edges(children)
    inner: list[Run] = [replace(run, children=tuple(within))] if within else []
    return [*before, *inner, *after]


def _edges(runs: Iterable[Run]) -> tuple[list[Run], list[Run], list[Run]]:
    """Return the spaces and line ends before runs, the runs without them, and those after them."""
    inner = deque(runs)
    before: list[Run] = []
    after: list[Run] = []
    while inner and (edge := _leading(inner[0])) is not None:
        space, rest = edge
        before.append(space)
        inner.popleft()
        inner.extendleft(rest)
    while inner and (edge := _trailing(inner[-1])) is not None:
        space, rest = edge
        after.append(space)
        inner.pop()
        inner.extend(rest)
    return before, list(inner), after[::-1]


def _leading(run: Run) -> tuple[Run, list[Run]] | None:
    if isinstance(run, TextRun):
        bare = run.text.lstrip()
        cut = len(run.text) - len(bare)
        return (TextRun(run.text[:cut]), [TextRun(bare)] if bare else []) if cut or not bare else None
    return (run, []) if isinstance(run, Break) else None


def _trailing(run: Run) -> tuple[Run, list[Run]] | None:
    if isinstance(run, TextRun):
        bare = run.text.rstrip()
        return (TextRun(run.text[len(bare) :]), [TextRun(bare)] if bare else []) if bare != run.text else None
    return (run, []) if isinstance(run, Break) else None


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Return runs with neighbours of one kind joined."""
    result: list[Run] = []
    filled = (run for run in runs if not isinstance(run, TextRun) or run.text)
    for _, group in groupby(filled, key=lambda run: (type(run), isinstance(run, Emphasised) and run.strong)):
        result += _joined(tuple(group))
    return result


def _joined(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return runs of one kind as one, where that kind can be joined."""
    first = runs[0]
    if isinstance(first, TextRun):
        return (TextRun("".join(run.text for run in runs if isinstance(run, TextRun))),)
    if isinstance(first, LiteralRun):
        return (LiteralRun("".join(run.text for run in runs if isinstance(run, LiteralRun))),)
    if isinstance(first, Emphasised) and len(runs) > 1:
        children = [child for run in runs if isinstance(run, Emphasised) for child in run.children]
        return (replace(first, children=tuple(_merged(children))),)
    return runs


def _spaced(runs: Sequence[Run], *, after_space: bool = True) -> list[Run]:
    """Return runs in which no space follows another; spaces are already outside emphasis."""
    result: list[Run] = []
    for run in runs:
        if isinstance(run, TextRun):
            text = SPACES.sub(" ", run.text)
            text = text[1:] if after_space and text.startswith(" ") else text
            if text:
                after_space = text.endswith(" ")
                result.append(TextRun(text))
        else:
            inner = _spaced(run.children, after_space=False) if isinstance(run, Emphasised | LinkedRun) else ()
            result.append(replace(run, children=tuple(inner)) if isinstance(run, Emphasised | LinkedRun) else run)
            after_space = isinstance(run, Break)
    return result


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs without spaces and line ends at the ends of the block, and without spaces before a line end."""
    _, runs, _ = _edges(runs)
    result: list[Run] = []
    for run, following in zip(runs, [*runs[1:], None][: len(runs)], strict=True):
        if isinstance(run, TextRun):
            text = run.text.rstrip() if isinstance(following, Break) else run.text
            text = text.lstrip() if result and isinstance(result[-1], Break) else text
            if text:
                result.append(TextRun(text))
        elif not (isinstance(run, Break) and result and isinstance(result[-1], Break)):
            result.append(run)
    return tuple(result)
