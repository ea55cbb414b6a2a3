"""The name that a server gives a file in `Content-Disposition` (RFC 6266), valid or not."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

PARAMETER = re.compile(
    r';\s*+filename(?:(\*)|\*(\d{1,3})(\*?))?\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"?|([^\s;"]*+))',
    re.IGNORECASE | re.ASCII,
)
"""A name, or a numbered part of one (RFC 2231); a star marks an escaped value (RFC 8187)."""
CHARSET = re.compile(r"([^']*)'[^']*'")
"""What an escaped value begins with: its charset, and a language, which is ignored."""


def disposition_file_name(header: str) -> str:
    """Return the name of a file as its server gives it, or an empty text; an escaped name is preferred to a plain one.

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
    """Return a name that came in parts, up to the first part that is missing."""
    told: list[tuple[str, bool]] = []
    while len(told) in parts:
        told.append(parts[len(told)])
    # The bytes of one character may be in two parts, so the parts are joined before they are decoded.
    whole = "".join(value if is_escaped else value.replace("%", "%25") for value, is_escaped in told)
    return _unescaped(whole) if any(is_escaped for _, is_escaped in told) else "".join(value for value, _ in told)


def _unescaped(value: str) -> str:
    """Return an escaped value as text: in Latin-1 if it says so, otherwise in UTF-8, whatever charset it names."""
    named = CHARSET.match(value)
    charset = "latin-1" if named and named[1].lower() == "iso-8859-1" else "utf-8"
    escaped = value[named.end() :] if named else value
    return unquote_to_bytes(escaped.encode("utf-8", "replace")).decode(charset, "replace")
