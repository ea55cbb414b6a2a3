"""Diptych keeps an institutional report in two languages as one piece of work.

The public interface, which is stable:

- `parse_symbol(text) -> Symbol`: read the symbol of a United Nations document.
- `find_citations(text, lang) -> tuple[Citation, ...]`: find the documents that prose cites.
- `load_report(path) -> Report`: read the report in a folder.
- `check(report) -> tuple[Diagnostic, ...]`: find what is wrong with it.
- `describe(found, report, lang) -> Description`: say it in a language, with line and column.
- `build(report, out, …) -> tuple[Path, ...]`: make its pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.api import build, check, describe, load_report
    from diptych.un import find_citations, parse_symbol

__version__ = "0.2.0"
"""The version of the program: the wheel, `diptych --version` and what `diptych` sends to servers take it from here."""

__all__ = ["__version__", "build", "check", "describe", "find_citations", "load_report", "parse_symbol"]

_HOMES = {
    "build": "diptych.api",
    "check": "diptych.api",
    "describe": "diptych.api",
    "find_citations": "diptych.un",
    "load_report": "diptych.api",
    "parse_symbol": "diptych.un",
}


def __getattr__(name: str) -> object:
    """Import a public name on first use: most commands need few of them."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)
