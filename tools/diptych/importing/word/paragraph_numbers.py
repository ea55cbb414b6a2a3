"""The numbers of paragraphs in a Word file: automatic ones, and those that were typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.importing.shared.pieces import text_of_pieces

if TYPE_CHECKING:
    from diptych.importing.shared.pieces import Piece
    from diptych.importing.word.numbering import Label

TYPED_NUMBER = re.compile(r"\s*(?P<mark>[0-9]{1,4}\.)\s*\t\s*")
SPACED_NUMBER = re.compile(r"\s*(?P<mark>[0-9]{1,4}\.)\s+(?=\S)")
OF_PART = re.compile(r"(?P<part>[0-9]{1,3})\.(?P<own>[0-9]{1,3})\.?")
"""The number of a paragraph in a part of a document that has a number itself, such as 35.17 in section 35."""
TYPED_OF_PART = re.compile(r"\s*(?P<mark>[0-9]{1,3}\.[0-9]{1,3}\.?)\s*\t\s*")
NUMBER_LABEL = re.compile(r"[0-9]{1,4}\.?")


@dataclass(slots=True)
class ParagraphNumbers:
    """Tells the numbers of paragraphs, as they are met, from other figures.

    Attributes:
        last: The last number; 0 before the first.
        part: The number of the part that it begins with; None if it has none.
    """

    last: int = 0
    part: str | None = None

    def take(self, mark: str) -> None:
        """Take note of the number of a paragraph."""
        of_part = OF_PART.fullmatch(mark)
        self.part = of_part["part"] if of_part else None
        self.last = int(of_part["own"] if of_part else mark.strip("."))

    def number(self, pieces: tuple[Piece, ...], label: Label | None) -> tuple[str, int] | None:
        """Return the number of a paragraph as it is printed, and how much of the text it takes."""
        if label and label.level == 0 and NUMBER_LABEL.fullmatch(label.text):
            return label.text, 0
        if label and self._is_next_of_part(label.text):
            return label.text, 0
        text = text_of_pieces(pieces)
        typed = TYPED_NUMBER.match(text) or SPACED_NUMBER.match(text)
        if typed and ("\t" in typed[0] or int(typed["mark"].strip(".")) == self.last + 1):
            return typed["mark"], typed.end()
        of_part = TYPED_OF_PART.match(text)
        return (of_part["mark"], of_part.end()) if of_part and self._is_next_of_part(of_part["mark"]) else None

    def _is_next_of_part(self, mark: str) -> bool:
        """Return whether a mark is a number such as 35.17, where all are so: the first one, or the next of its part."""
        match = OF_PART.fullmatch(mark)
        if match is None or (self.part is None and self.last):
            return False
        return self.part is None or (match["part"] == self.part and int(match["own"]) == self.last + 1)
