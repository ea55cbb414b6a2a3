"""Where in a report a term is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from diptych.model.prose import Passage


def is_in_text(passage: Passage) -> bool:
    """Return whether a passage is neither a title nor a heading."""
    return passage.paragraph is not None or passage.in_note


def is_in_summary(passage: Passage) -> bool:
    """Return whether a passage is in a summary, which is read by itself."""
    return passage.document.front.role is Role.SUMMARY
