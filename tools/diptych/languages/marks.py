"""Marks of a language: of quotations, of footnotes and of percentages."""

from __future__ import annotations

from typing import NamedTuple


class QuotationMarks(NamedTuple):
    """The quotation marks of a language.

    Attributes:
        opening: The mark that opens a quotation, with the space that belongs to it.
        closing: The mark that closes it, with its space.
        inner: The mark of another language that opens a quotation within a quotation; empty where there is none.
        foreign: A pattern of a quotation in marks of other languages, with the groups `open`, `words` and `close`;
            empty where none is wrong.
    """

    opening: str
    closing: str
    inner: str = ""
    foreign: str = ""

    @property
    def bare(self) -> tuple[str, str]:
        """The two marks without their spaces."""
        return self.opening.strip(), self.closing.strip()


class NoteMarks(NamedTuple):
    """Where a language sets the mark of a footnote.

    Attributes:
        before: A pattern of what must not come before it, up to its place: a superfluous `space`, and in the group
            `marks` a stop that belongs after it.
        stops: Marks before which a space is superfluous.
        after: A pattern of a stop that belongs before it; empty where none does.
    """

    before: str
    stops: str
    after: str = ""


class Percentages(NamedTuple):
    """The two ways in which a text may write per cent, of which it keeps to one.

    Attributes:
        sign: The sign.
        words: The words.
    """

    sign: str
    words: str
