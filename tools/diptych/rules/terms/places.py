"""Where in a report an acronym is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.prose import Passage

WHOLE = r"(?<![\w/.‑-]){}(?![\w/‑-]|\.\w)"
BRACKETS = ("(", "[")


def is_in_text(passage: Passage) -> bool:
    """Return whether a passage is neither a title nor a heading."""
    return passage.paragraph is not None or passage.in_note


def is_in_summary(passage: Passage) -> bool:
    """Return whether a passage is in a summary, which is read by itself."""
    return passage.document.front.role is Role.SUMMARY


def any_of(acronyms: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some acronyms as words, the longest first."""
    longest_first = sorted(acronyms, key=len, reverse=True)
    return re.compile(WHOLE.format(f"(?:{'|'.join(map(re.escape, longest_first))})"))
