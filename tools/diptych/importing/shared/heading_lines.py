"""Lines that are headings by their looks alone: short, all in bold or in italics, and without a stop at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from diptych.importing.shared.manuscript import Emphasised, ForeignProse, TextRun
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.tidying import text_of, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Block, Run

LONGEST = 120
"""Most code points of such a line: in the resolutions of 2021 and 2024 the longest has 70."""
STOPS = (".", ",", ";", ":", "!", "?", "…")


def is_heading_line(blocks: Sequence[Block]) -> TypeGuard[Sequence[ForeignProse]]:
    """Return whether the only block of a paragraph is a heading by its looks."""
    if len(blocks) != 1 or not isinstance(blocks[0], ForeignProse):
        return False
    content = tidy(blocks[0].content)
    if note_calls(content):
        return False
    text = text_of(content).strip()
    is_title = text[:1].isdecimal() or (text[:1].isalpha() and not text[:1].islower())
    return is_title and len(text) <= LONGEST and not text.endswith(STOPS) and all(map(_is_emphasised, _words(content)))


def is_bold(block: ForeignProse) -> bool:
    """Return whether the first words of a line are in bold."""
    first = next(_words(tidy(block.content)), None)
    return isinstance(first, Emphasised) and (first.strong or any(map(_is_bold, first.children)))


def _words(content: Iterable[Run]) -> Iterator[Run]:
    return (run for run in content if not isinstance(run, TextRun) or run.text.strip())


def _is_emphasised(run: Run) -> bool:
    return isinstance(run, Emphasised)


def _is_bold(run: Run) -> bool:
    return isinstance(run, Emphasised) and run.strong
