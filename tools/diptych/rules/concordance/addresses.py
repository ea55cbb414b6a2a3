"""Web addresses of one page in several languages."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"(?:https?:)?//(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
LANGUAGE = re.compile(
    r"(?<![a-z0-9])(?:ar|en|es|fr|ru|zh|eng|fra|fre|english|french|francais|français|[aefrsc])(?![a-z0-9])",
    re.IGNORECASE,
)
"""The part of an address that names one of the six languages of the United Nations, by name, code or letter: `/en/`,
`?lang=fr`, `report-E.pdf`."""


def neutral(address: str) -> str:
    """Return an address without its scheme and a final slash, and with `*` in place of its language."""
    match = ADDRESS.fullmatch(address)
    plain = f"{match['host'].lower()}{match['rest']}" if match else address
    return LANGUAGE.sub("*", plain.rstrip("?#/"))
