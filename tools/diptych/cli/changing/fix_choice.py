"""Which findings `diptych check --fix` mends: all, those of some rules, those in one place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

CHOICE = re.compile(
    r"(?P<code>[A-Za-z]{3}[0-9]*)(?:@(?P<path>.+?)(?::(?P<line>[0-9]{1,9}))?(?::(?P<column>[0-9]{1,9}))?)?"
)
"""`CODE`, `CODE@path`, `CODE@path:line` or `CODE@path:line:column`."""


class FixChoice(NamedTuple):
    """One rule or family to mend, perhaps in one place.

    Attributes:
        code: The code of the rule, or the letters of the family.
        path: The file, relative to the report's folder.
        line: The line.
        column: The column.
    """

    code: str
    path: str | None = None
    line: int | None = None
    column: int | None = None

    def takes(self, one: Diagnostic, sources: Mapping[str, Source]) -> bool:
        """Return whether to mend a finding."""
        if not one.code.startswith(self.code) or self.path not in {None, one.span.path}:
            return False
        if self.line is None:
            return True
        place = sources[one.span.path].position(one.span.start)
        return place.line == self.line and self.column in {None, place.column}


def read_choice(text: str, folder: str) -> FixChoice | None:
    """Return what a value of `--fix` names; none if it has no such form.

    Args:
        text: The value.
        folder: The report's folder as the user sees it; a path may begin with it, as in the findings shown.
    """
    match = CHOICE.fullmatch(text)
    if match is None:
        return None
    line, column = (int(match[name]) if match[name] else None for name in ("line", "column"))
    path = match["path"]
    if path:
        path = path.replace("\\", "/").removeprefix("./")
        path = path.removeprefix(f"{folder}/") if folder else path
    return FixChoice(match["code"].upper(), path, line, column)
