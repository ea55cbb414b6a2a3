"""Web addresses written as they are, without angle brackets: where they begin and end, and where they lead."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEME = "https://"
"""What an address that begins with `www.` leaves out."""

NOT_IN_ADDRESSES = (
    r"\s\x00-\x1f\x7f<>\[\]{}|^*`\"“”„«»—…\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ufffd"
)
ENDING = "nbsp|quot|lt|gt|laquo|raquo|ldquo|rdquo|lsquo|rsquo|#160|#8239|#x0*a0"
"""References to characters that no address holds."""
ADDRESS = re.compile(
    r"(?<![^\W_])(?<![@/.:-])(?:https?://(?=[^\W_])|www\.(?=[^\W_][\w-]*\.[^\W_]))"
    rf"(?:(?!&(?:{ENDING});)[^{NOT_IN_ADDRESSES}\\]|\\[!-/:-@\[-`{{-~])+",
    re.IGNORECASE,
)
AFTER = frozenset("?!.,:;*_~'‘’)")
"""Characters that belong to the sentence where an address ends with them."""
WRITTEN = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});|\\(?P<escaped>.)")
"""A character written in another way: a reference, or a backslash and the character."""


def bare_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the web addresses of a text begin and end, without the marks of the sentence after them."""
    for match in ADDRESS.finditer(text) if "//" in text or "www." in text.lower() else ():
        end = _end(match[0])
        if end > len(SCHEME):
            yield match.start(), match.start() + end


def read_characters(address: str) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of an address as written, each with the text that it stands for."""
    last = 0
    for match in WRITTEN.finditer(address):
        if match.start() > last:
            yield last, match.start(), address[last : match.start()]
        yield match.start(), match.end(), match["escaped"] or unescape(match[0])
        last = match.end()
    if last < len(address):
        yield last, len(address), address[last:]


def target_of_address(text: str) -> str:
    """Return where an address leads, which may have been written without its scheme."""
    return text if "://" in text else f"{SCHEME}{text}"


def _end(address: str) -> int:
    """Return the length of an address without the marks after it; a bracket that it opened is its own."""
    end, surplus = len(address), address.count(")") - address.count("(")
    while end and address[end - 1] in AFTER:
        if address[end - 1] == ")":
            if surplus <= 0:
                break
            surplus -= 1
        # The mark and the backslash before it are one character.
        end -= 2 if address[end - 2 : end - 1] == "\\" else 1
    return end
