"""Lines of a text → headings, paragraphs, list items and tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.plain_text.forms import MEMBER, NUMBER, NUMERAL, SENTENCE_END, headings, running_numbers
from diptych.importing.plain_text.lines import joined_pieces
from diptych.importing.shared.lists import Depths
from diptych.importing.shared.manuscript import ForeignProse, ForeignTable, PartRole, TextRun
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.outline import MetHeading, MetMember
from diptych.importing.shared.pieces import cut, one_line, runs_of, text_of_pieces, unemphasised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.outline import Flow
    from diptych.importing.shared.remarks import Remarks

INDENT = 6
"""How much further the first line of a list item is indented than the line before it: points, or characters."""

TWICE = N_("A passage appears twice in a row: “{text}”. Both were kept.")
TABLE = N_("A table was reconstructed from the positions of its words: compare it with the page.")
SAMPLE = 60


@dataclass(slots=True)
class Gathering:
    """The lines of the block that is being read.

    Attributes:
        kind: `number`, `member`, `heading`, `table` or `prose`.
        mark: The number or the mark that it begins with.
        rank: Rank of a heading, or how many lists enclose a list item.
        lines: Its lines.
    """

    kind: str = "prose"
    mark: str = ""
    rank: int = 0
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class FlowReader:
    """Joins the lines of a text into blocks.

    Attributes:
        lang: Its language.
        words: Its vocabulary.
        remarks: Takes the guesses.
    """

    lang: str
    words: Mapping[str, int]
    remarks: Remarks
    _depths: Depths = field(default_factory=Depths)
    _before: str = ""

    def read(self, lines: Sequence[Line]) -> Iterator[Flow]:
        """Yield the blocks that lines form."""
        gathering = Gathering()
        for begun in self._begin(lines):
            if isinstance(begun, Gathering):
                yield from self._finished(gathering)
                gathering = begun
            else:
                gathering.lines.append(begun)
        yield from self._finished(gathering)

    def _begin(self, lines: Sequence[Line]) -> Iterator[Gathering | Line]:
        """Yield each line, preceded by a new gathering where a block begins."""
        numbers = running_numbers(lines, self.lang, self.remarks)
        ranks = headings(lines, numbers, self.lang)
        current = Gathering()
        for at, line in enumerate(lines):
            begun = self._begun(current, lines[at - 1] if at else None, line, numbers.get(at, ""), ranks.get(at))
            if begun:
                current = begun
                yield begun
            yield line

    def _begun(
        self, current: Gathering, before: Line | None, line: Line, number: str, rank: int | None
    ) -> Gathering | None:
        """Return the block that begins with a line; None if the line continues the current one."""
        if rank is not None:
            self._depths.reset()
            return Gathering("heading", rank=rank) if rank else None
        if number:
            self._depths.reset()
            return Gathering("number", number)
        if bool(line.cells) != (current.kind == "table") or (line.cells and line.gap):
            return Gathering("table" if line.cells else "prose")
        member = MEMBER.match(line.text)
        if member and before and self._is_member(member["mark"], before, line):
            return Gathering("member", member["mark"], self._depths.depth(member["mark"]))
        return Gathering() if self._is_paragraph(current, before, line) else None

    def _is_member(self, mark: str, before: Line, line: Line) -> bool:
        """Return whether a line that begins with a mark is a list item, not just text broken before the mark."""
        apart = line.gap or before.short or line.left > before.left + INDENT
        return apart and self._depths.begins(mark)

    def _is_paragraph(self, current: Gathering, before: Line | None, line: Line) -> bool:
        """Return whether a line without a number begins a paragraph."""
        if before is None or current.kind == "heading":
            return True
        ended = SENTENCE_END.search(before.text) is not None
        return not line.text[:1].islower() and ended and (line.gap or before.short)

    def _finished(self, gathering: Gathering) -> Iterator[Flow]:
        if not gathering.lines:
            return
        place = gathering.lines[0].place
        pieces = joined_pieces(gathering.lines, self.words, self.remarks)
        text = text_of_pieces(pieces)
        if gathering.kind == "heading":
            numeral = NUMERAL.match(text)
            content = runs_of(unemphasised(cut(pieces, numeral.end() if numeral else 0)), self.lang)
            summary = head_patterns(self.lang).is_summary(one_line(pieces))
            role = PartRole.SUMMARY if summary else PartRole.TEXT
            yield MetHeading(content, gathering.rank, place, numeral["numeral"] if numeral else "", role)
        elif gathering.kind == "table":
            yield from self._table(gathering.lines)
        elif gathering.kind == "member":
            mark = MEMBER.match(text)
            content = runs_of(cut(pieces, mark.end() if mark else 0), self.lang)
            yield MetMember(gathering.mark, gathering.rank, content, place)
        else:
            start = NUMBER.match(text) if gathering.mark else None
            content = runs_of(cut(pieces, start.end() if start else 0), self.lang)
            self._compare(one_line(pieces), place)
            yield ForeignProse(content, place, gathering.mark or None)

    def _compare(self, text: str, place: str) -> None:
        """Remark on a passage that appears twice in a row."""
        if text == self._before:
            self.remarks.left(place, TWICE, text=text[:SAMPLE])
        self._before = text

    def _table(self, lines: Sequence[Line]) -> Iterator[Flow]:
        self.remarks.guessed(lines[0].place, TABLE)
        yield ForeignTable(
            tuple(tuple((TextRun(cell),) if cell else () for cell in line.cells) for line in lines), lines[0].place
        )
