"""Where in a report an acronym is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.prose import Passage

WHOLE = r"{}(?<![\w/.‑-].){}(?![\w/‑-]|\.\w)"
"""An acronym as a word: its first letter, and the others. To search for a class of letters is quick."""
BRACKETS = ("(", "[")


def is_in_text(passage: Passage) -> bool:
    """Return whether a passage is neither a title nor a heading."""
    return passage.paragraph is not None or passage.in_note


def is_in_summary(passage: Passage) -> bool:
    """Return whether a passage is in a summary, which is read by itself."""
    return passage.document.front.role is Role.SUMMARY


def any_of(acronyms: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some acronyms as words, the longest first."""
    by_first: dict[str, list[str]] = {}
    for acronym in sorted(acronyms, key=len, reverse=True):
        by_first.setdefault(re.escape(acronym[0]), []).append(re.escape(acronym[1:]))
    rest = "|".join(f"(?<={first})(?:{'|'.join(others)})" for first, others in by_first.items())
    return re.compile(WHOLE.format(f"[{''.join(by_first)}]", f"(?:{rest})"))
