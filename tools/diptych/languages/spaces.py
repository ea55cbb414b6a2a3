"""Spaces that hold words and marks together on a line."""

from __future__ import annotations

from typing import NamedTuple

FIGURE = "{figure}"
"""In a pattern of a language's data: a figure, or a cross-reference that will be one."""

SIGN = (
    r"(?<=\d) (?=(?:°|[°º][CF]|[kmµ]?g|t|[kcmµn]?m[²³23]?|ha|[hm]?[lL]|[kMGT]?Wh?|k?V|A|[kMG]?Hz|[kMGT][Bo]|[kh]?Pa"
    r"|h|min|s|[‰%])(?:/(?:h|s|km|m[²³23]?|ha|l|min))?(?![\w’'/-]))"
)
"""The space between a number and the sign of its unit, the same in all languages: 10 °C, 30 kg, 5 m²."""


class HeldSpaces(NamedTuple):
    """The plain spaces at which a line must not break.

    Attributes:
        patterns: What each of them stands between; patterns of one space, in which `{month}` stands for the name of any
            month and `{figure}` for a figure.
    """

    patterns: tuple[str, ...] = ()
