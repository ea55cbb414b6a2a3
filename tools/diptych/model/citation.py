"""Citations of documents in running prose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.symbol import Body, Symbol


@dataclass(frozen=True, slots=True)
class Citation:
    """One document cited in a text.

    Attributes:
        start: Offset of the first code point of what a link covers.
        end: Offset after its last code point.
        symbol: What is cited, with the letter of a part and both halves of a dual symbol.
        target: The symbol that the link asks for.
        pinpoint: The place in the document, as written: `para. 12`, `paragraph 4 (l) of the annex`.
        body: The body that the prose names as author, where it names one.
    """

    start: int
    end: int
    symbol: Symbol
    target: Symbol
    pinpoint: str | None = None
    body: Body | None = None
