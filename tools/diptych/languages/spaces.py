"""Spaces that hold words and marks together on a line."""

from __future__ import annotations

from typing import NamedTuple

FIGURE = "{figure}"
"""In a pattern of a language's data: a figure, or a cross-reference that will be one."""


class HeldSpaces(NamedTuple):
    """The plain spaces at which a line must not break.

    Attributes:
        patterns: What each of them stands between; patterns of one space, in which `{month}` stands for the name of any
            month and `{figure}` for a figure.
    """

    patterns: tuple[str, ...] = ()
