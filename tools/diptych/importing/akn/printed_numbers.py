"""The numbers of paragraphs as a file prints them: in an element of their own, typed in the text, or left over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.lists import Depths
from diptych.importing.shared.manuscript import ForeignProse, TextRun, Title
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.importing.shared.manuscript import Block
    from diptych.importing.shared.remarks import Remarks

PRINTED_NUMBER = re.compile(r"(\d{1,4})\s?\.?")
"""The number of a paragraph: `12.`. Anything else, such as `(b)`, is the mark of a list item."""
WORDED_NUMBER = re.compile(r"(?!\W*[ivxlIVXL]+\W*$).*?[^\W\d_]{3}")
"""A number with a word, such as “Article 1”, which stands above its text."""
TYPED_NUMBER = re.compile(r"(?P<stray>[\s’'“”«.-]*)(?P<number>\d{1,4})(?:\.\s|\.?\t)\s*")
"""A paragraph number that is typed in the text, not marked up."""
TYPED_MARK = re.compile(r"\s*(?P<mark>\(?(?:[a-zA-Z]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{2,4})\.|[•–—-])\s")

NUMBER_TYPED = N_("“{number}” at the start of the text was taken for the paragraph number.")
MARK_AS_TEXT = N_("“{mark}” is not a paragraph number and was kept as text.")
NUMBER_ALONE = N_("Number {number} belongs to a paragraph without text and was given to the next one.")
NUMBER_LEFT = N_("Number {number} has no text after it and was dropped.")


@dataclass(slots=True)
class PrintedNumbers:
    """Gives paragraphs their printed numbers.

    Attributes:
        remarks: Takes the guesses.
        as_written: Whether the file says itself which paragraphs are continued.
    """

    remarks: Remarks
    as_written: bool = False
    _in_paragraph: bool = False
    _is_numbered: bool = False
    _in_members: bool = False
    _depths: Depths = field(default_factory=Depths)
    _owed: str | None = None
    _last: int = 0

    def end_paragraph(self) -> None:
        """Take the paragraph for ended: a heading comes next."""
        self._in_paragraph = self._in_members = False
        self._depths.reset()

    def number_of(self, number: str | None) -> int:
        """Return the number of a paragraph, or of the last one before it that has any."""
        printed = PRINTED_NUMBER.fullmatch(number or "")
        return int(printed[1]) if printed else self._last

    def hold_list(self) -> None:
        """Take note that a paragraph has a list: what comes after it without a number may go on with the paragraph."""
        self._in_members = self._in_paragraph

    def alone(self, number: str | None, place: str) -> Iterator[ForeignProse]:
        """Keep the number of a paragraph without text for the next one; any other mark is a text by itself."""
        if number and PRINTED_NUMBER.fullmatch(number):
            self.remarks.guessed(place, NUMBER_ALONE, number=number)
            self._owed = number
        elif number:
            yield ForeignProse((TextRun(number),), place)

    def before(self, block: Block, number: str | None, anchor: str) -> Block:
        """Return the first block of a paragraph with its number, where it can have one, and its name."""
        if isinstance(block, ForeignProse):
            return self._first(replace(block, anchor=anchor or block.anchor), number)
        if isinstance(block, Title) and number:
            return replace(block, content=(TextRun(f"{number} "), *block.content))
        if number:
            self.remarks.dropped(block.place, NUMBER_LEFT, number=number)
        return block

    def finish(self, place: str) -> None:
        """Remark on a number that no paragraph took."""
        if self._owed is not None:
            self.remarks.dropped(place, NUMBER_LEFT, number=self._owed)

    def _first(self, block: ForeignProse, number: str | None) -> ForeignProse:
        """Return the first text of a paragraph with its number, or with the mark that it has instead."""
        match = PRINTED_NUMBER.fullmatch(number or "")
        if match:
            self._last = int(match[1])
        elif number:
            self.remarks.left(block.place, MARK_AS_TEXT, mark=number)
            block = replace(block, mark=f"{number} {block.mark}".strip())
        goes_on = match is None and not self.as_written and self._goes_on(block)
        if not goes_on:
            self._in_members, self._is_numbered = False, match is not None
        elif TYPED_MARK.match(_written(block)):
            self._in_members = True
        self._in_paragraph = True
        return replace(block, number=number if match else None, continued=goes_on)

    def typed(self, block: Block) -> tuple[str | None, Block]:
        """Return the number that an empty paragraph left over or that is typed in the text, and the text without it."""
        if not isinstance(block, ForeignProse) or self.as_written:
            return None, block
        owed, self._owed = self._owed, None
        first = block.content[0] if block.content else None
        match = TYPED_NUMBER.match(first.text) if isinstance(first, TextRun) else None
        if owed or not match or not isinstance(first, TextRun) or int(match["number"]) != self._last + 1:
            return owed, block
        self.remarks.guessed(block.place, NUMBER_TYPED, number=match["number"])
        rest = TextRun(match["stray"] + first.text[match.end() :])
        return match["number"], replace(block, content=(rest, *block.content[1:]))

    def _goes_on(self, block: ForeignProse) -> bool:
        """Return whether text without a number continues the paragraph before it.

        After a numbered paragraph, it begins with a typed list mark, or comes after members of a list; after others, it
        begins with the mark of a member below another.
        """
        mark = TYPED_MARK.match(_written(block))
        if not mark:
            self._depths.reset()
            return self._in_paragraph and self._is_numbered and self._in_members
        depth = self._depths.depth(mark["mark"])
        return self._in_paragraph and (self._is_numbered or depth > 0)


def _written(block: ForeignProse) -> str:
    return f"{block.mark} {text_of(block.content)}"
