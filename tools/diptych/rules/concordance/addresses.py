"""Web addresses of one page in several languages."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"(?:https?:)?//(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
LANGUAGE = re.compile(
    r"(?<![a-z0-9])(?:ar|en|es|fr|ru|zh|eng|fra|fre|english|french|francais|français|[aefrsc])(?![a-z0-9])",
    re.IGNORECASE,
)
"""What names one of the six languages of the United Nations in an address, or by one letter, as the Organization's own
addresses do: `/en/`, `?lang=fr`, `report-E.pdf`."""


def neutral(address: str) -> str:
    """Return an address without what names a language, the scheme and a stroke at the end."""
    match = ADDRESS.fullmatch(address)
    plain = f"{match['host'].lower()}{match['rest']}" if match else address
    return LANGUAGE.sub("*", plain.rstrip("?#/"))
