"""Findings as every command shows them on a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from diptych import pipeline
from diptych.emit import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source


def readable(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], translator: Translator) -> str:
    """Return findings as text for this terminal: as wide as it is, in colour where it shows colours.

    `NO_COLOR` in the environment switches colours off (no-color.org).
    """
    sheet = text.Sheet(
        sources=sources,
        rules={rule.code: rule for rule in pipeline.RULES},
        translator=translator,
        width=shutil.get_terminal_size().columns,
        colour=sys.stdout.isatty() and not os.environ.get("NO_COLOR"),
    )
    return text.emit(diagnostics, sheet)
