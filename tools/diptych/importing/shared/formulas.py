"""Formulas of foreign files on one line: what stands above and below it, and what must be grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.raised import LOWERED, RAISED

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS = {"∑": r"\sum", "∏": r"\prod", "∫": r"\int", "∬": r"\iint", "∮": r"\oint", "⋃": r"\bigcup", "⋂": r"\bigcap"}
"""Signs of operators that have limits, as LaTeX writes them."""
FORMULA = N_("A formula was written on one line, “{text}”; in LaTeX it is “{latex}”.")


def grouped(text: str) -> str:
    """Return a text in brackets, unless it is a group by itself."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"  # noqa: PLR2004 - one sign is a group by itself


def above(text: str) -> str:
    """Return a text above the line, by characters that are raised by themselves or after a mark."""
    return _shifted(text, RAISED, "^")


def below(text: str) -> str:
    """Return a text below the line, likewise."""
    return _shifted(text, LOWERED, "_")


def _shifted(text: str, characters: Mapping[int, int], mark: str) -> str:
    if not text:
        return ""
    return text.translate(characters) if all(ord(one) in characters for one in text) else f"{mark}{grouped(text)}"
