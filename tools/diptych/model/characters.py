"""Characters that no page can show: those that XML does not allow (XML 1.0, production 2)."""

from __future__ import annotations

import re

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\ufffd"


def printable(text: str) -> str:
    """Return a text with a replacement character for each one that no page can show."""
    return UNPRINTABLE.sub(REPLACEMENT, text)
