"""Every text of lines in order, so that the report that they become can answer for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.plain_text.lines import CUT_WORD, joined_pieces
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.pieces import one_line
from diptych.importing.shared.remarks import Remarks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.plain_text.lines import Line


def line_words(lines: Iterable[Line], *, aside: bool = False) -> tuple[ForeignWords, ...]:
    """Return the words of each line.

    Args:
        lines: The lines.
        aside: Whether they are not expected in the running text.
    """
    return tuple(ForeignWords(line.text, line.place, aside) for line in lines if line.text)


def running_words(lines: Sequence[Line], words: Mapping[str, int]) -> Iterator[ForeignWords]:
    """Yield the words of lines of running text; a word divided at the end of a line is whole, on the first of the two.

    Args:
        lines: The lines.
        words: The vocabulary of the text, which decides whether a hyphen belongs to a word.
    """
    quiet = Remarks("")
    moved = ""
    for line, following in zip(lines, [*lines[1:], None][: len(lines)], strict=True):
        text, moved = line.text.removeprefix(moved), ""
        if following is not None and CUT_WORD.search(line.text):
            joined = one_line(joined_pieces((line, following), words, quiet))
            if joined.startswith(line.text[:-1] + following.text[:1]):
                moved = following.text.split()[0]
                text = text[:-1] + moved
        yield ForeignWords(text, line.place)
