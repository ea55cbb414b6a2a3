"""The links of running text: those to documents that Diptych sets itself are left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, LiteralRun, NoteCall, TextRun
from diptych.importing.shared.pieces import LINE_END, Piece, worth_keeping
from diptych.importing.shared.tidying import text_of
from diptych.model.inline import WEB_SCHEMES
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.importing.shared.manuscript import Run

PLAIN = Piece("")


def as_pieces(runs: Iterable[Run], look: Piece = PLAIN) -> Iterator[Piece]:
    """Yield runs as pieces, each with the look of the emphasis and the links around it."""
    for run in runs:
        match run:
            case TextRun(text=text) | LiteralRun(text=text):
                yield replace(look, text=text)
            case Break():
                yield replace(look, text=LINE_END)
            case NoteCall(label=label):
                yield Piece("", note=label)
            case Emphasised(strong=strong, children=children):
                inner = replace(look, strong=True) if strong else replace(look, italic=True)
                yield from as_pieces(children, inner)
            case LinkedRun(target=target, children=children):
                yield from as_pieces(children, replace(look, link=target))


def without_given_links(runs: tuple[Run, ...], lang: str) -> tuple[Run, ...]:
    """Return runs without the links to documents that Diptych sets itself, where it recognises citations."""
    kept = iter(worth_keeping(tuple(_pieces(runs)), lang))
    groups: list[list[Run]] = []
    seam = False
    for run in runs:
        rebuilt = _rebuilt(run, kept)
        unlinked = isinstance(run, LinkedRun) and rebuilt is run.children
        if (seam or unlinked) and groups and rebuilt and _are_one(groups[-1][-1], rebuilt[0]):
            groups[-1].append(rebuilt[0])
            rebuilt = rebuilt[1:]
        groups += ([one] for one in rebuilt)
        seam = unlinked
    return tuple(map(_joined, groups))


def _are_one(first: Run, second: Run) -> bool:
    """Return whether two runs between which a link began or ended are the same emphasis."""
    return isinstance(first, Emphasised) and isinstance(second, Emphasised) and first.strong is second.strong


def _joined(group: list[Run]) -> Run:
    if len(group) == 1:
        return group[0]
    emphasised = [run for run in group if isinstance(run, Emphasised)]
    return Emphasised(emphasised[0].strong, tuple(child for run in emphasised for child in run.children))


def _pieces(runs: Iterable[Run]) -> Iterator[Piece]:
    for run in runs:
        match run:
            case TextRun(text=text):
                yield Piece(text)
            case Emphasised(children=children):
                yield from _pieces(children)
            case LinkedRun(target=target, children=children):
                # The recogniser does not look into Diptych's own links.
                foreign = target.startswith(WEB_SCHEMES)
                yield Piece(text_of(children) if foreign else OPAQUE, link=target if foreign else "")
            case _:
                pass


def _rebuilt(run: Run, kept: Iterator[Piece]) -> tuple[Run, ...]:
    match run:
        case TextRun():
            next(kept)
            return (run,)
        case Emphasised(strong=strong, children=children):
            return (Emphasised(strong, tuple(one for child in children for one in _rebuilt(child, kept))),)
        case LinkedRun(target=target, children=children):
            link = next(kept).link
            return (LinkedRun(link or target, children),) if link or not target.startswith(WEB_SCHEMES) else children
        case _:
            return (run,)
