"""The name that a server gives a file: `Content-Disposition` of RFC 6266, whatever stands in it."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

PARAMETER = re.compile(
    r';\s*+filename(?:(\*)|\*(\d{1,3})(\*?))?\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"?|([^\s;"]*+))',
    re.IGNORECASE | re.ASCII,
)
"""A name, or a numbered part of one (RFC 2231); a star stands before what is escaped (RFC 8187)."""
CHARSET = re.compile(r"([^']*)'[^']*'")
"""What an escaped value begins with: the charset, and a language that nobody needs."""


def disposition_file_name(header: str) -> str:
    """Return the name of a file as its server gives it, or an empty text; an escaped name goes before a plain one.

    Args:
        header: The value of `Content-Disposition`, or its beginning.
    """
    names: dict[bool, str] = {}
    parts: dict[int, tuple[str, bool]] = {}
    for match in PARAMETER.finditer(header):
        star, number, part_star, quoted, bare = match.groups()
        value = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
        if number is None:
            names.setdefault(bool(star), value)
        elif not star:
            parts.setdefault(int(number), (value, bool(part_star)))
    if True in names:
        return _unescaped(names[True])
    return names.get(False) or _joined(parts)


def _joined(parts: dict[int, tuple[str, bool]]) -> str:
    """Return a name that came in parts, as far as they follow each other."""
    told: list[tuple[str, bool]] = []
    while len(told) in parts:
        told.append(parts[len(told)])
    # Bytes of one character may stand in two parts: they are put together before they are read.
    whole = "".join(value if is_escaped else value.replace("%", "%25") for value, is_escaped in told)
    return _unescaped(whole) if any(is_escaped for _, is_escaped in told) else "".join(value for value, _ in told)


def _unescaped(value: str) -> str:
    """Return a value with its charset before it; whatever is said of that, it is Latin-1 or, as it should be, UTF-8."""
    named = CHARSET.match(value)
    charset = "latin-1" if named and named[1].lower() == "iso-8859-1" else "utf-8"
    escaped = value[named.end() :] if named else value
    return unquote_to_bytes(escaped.encode("utf-8", "replace")).decode(charset, "replace")
