"""Makes text harmless to the terminal or log that shows it.

Terminals obey control characters, and hide or reverse text at characters of zero width or for the direction of writing.
Build servers obey lines of a certain form in what a program prints.
"""

from __future__ import annotations

import re
import unicodedata

OBEYED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of Unicode whose characters a terminal obeys or does not show."""
SIGN = "·"
"""The sign shown for each of them."""
TAB = " " * 4

STYLES = re.compile(r"(\x1b\[[0-9;]*m|\n)")
"""Codes for colours and weights, and line ends."""
LINE_COMMAND = re.compile(r"^((?:\x1b\[[0-9;]*m|[^\S\n])*)(?=::)", re.MULTILINE)
"""Where a line would be a workflow command of GitHub, such as `::error::`; space before it is ignored."""
COMMAND = re.compile(r"##(?=\w*\[)")
"""What opens a command anywhere in a line: `##[error]` (GitHub, Azure), `##vso[…]` (Azure), `##teamcity[…]`."""


class _Shown(dict[int, str]):
    """What is shown for each character, by its code point, computed on first use."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = SIGN if unicodedata.category(char) in OBEYED else char
        return self[code]


_SHOWN = _Shown({ord("\t"): TAB})


def visible(text: str) -> str:
    """Return text in which a terminal finds nothing to obey: tabs as spaces, control characters as `·`."""
    return text.translate(_SHOWN)


def harmless(text: str) -> str:
    """Return lines that no build server would take for commands in its log."""
    return COMMAND.sub(f"##{SIGN}", LINE_COMMAND.sub(rf"\1{SIGN}", text))


def visible_lines(text: str) -> str:
    """Return lines with codes for colours and nothing else that would be obeyed."""
    parts = STYLES.split(text)
    return harmless("".join(part if place % 2 else visible(part) for place, part in enumerate(parts)))
