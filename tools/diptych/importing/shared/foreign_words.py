"""The words of a foreign file as they are counted, apart from what a reader makes of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForeignWords:
    """A stretch of text in a foreign file, as whoever counts its words finds it.

    Attributes:
        text: The words; for a picture or an object, its description and the name of its file.
        place: Where it is in the file.
        aside: Whether it is not expected in the running text, such as a comment or a tracked deletion.
    """

    text: str
    place: str
    aside: bool = False
