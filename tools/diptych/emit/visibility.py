"""What people read on a terminal or in a log, with nothing in it that either would obey.

A terminal obeys control characters; it hides or turns around text at those for the direction of writing and at those
without width. What runs builds on a server obeys lines of its own form in what a program prints.
"""

from __future__ import annotations

import re
import unicodedata

OBEYED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of Unicode whose characters a terminal obeys or does not show."""
SIGN = "·"
"""What stands for each of them."""
TAB = " " * 4

STYLES = re.compile(r"(\x1b\[[0-9;]*m|\n)")
"""The codes of colours and weights, and the ends of lines."""
LINE_COMMAND = re.compile(r"^((?:\x1b\[[0-9;]*m|[^\S\n])*)(?=::)", re.MULTILINE)
"""Where a line would be a workflow command of GitHub, as `::error::`: it passes over space at the beginning."""
COMMAND = re.compile(r"##(?=\w*\[)")
"""What opens a command anywhere in a line: `##[error]` (GitHub, Azure), `##vso[…]` (Azure), `##teamcity[…]`."""


class _Shown(dict[int, str]):
    """What is shown for each character, by its number; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = SIGN if unicodedata.category(char) in OBEYED else char
        return self[code]


_SHOWN = _Shown({ord("\t"): TAB})


def visible(text: str) -> str:
    """Return text with nothing in it that a terminal would obey: tabs as spaces, control characters as `·`."""
    return text.translate(_SHOWN)


def harmless(text: str) -> str:
    """Return lines, each of which no server that shows them in a log would take for a command."""
    return COMMAND.sub(f"##{SIGN}", LINE_COMMAND.sub(rf"\1{SIGN}", text))


def visible_lines(text: str) -> str:
    """Return lines in colours with nothing else in them that would be obeyed."""
    parts = STYLES.split(text)
    return harmless("".join(part if place % 2 else visible(part) for place, part in enumerate(parts)))
