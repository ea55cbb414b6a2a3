"""Web addresses of one page in several languages."""

from __future__ import annotations

import re
from functools import cache

from diptych.languages.official import NAMED_IN_ADDRESSES

ADDRESS = re.compile(r"(?:https?:)?//(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


@cache
def _language(languages: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of the part of an address that names a language: `/en/`, `?lang=fr`, `report-E.pdf`."""
    codes = "".join(f"|{re.escape(lang)}" for lang in languages)
    return re.compile(rf"(?<![a-z0-9])(?:{NAMED_IN_ADDRESSES}{codes})(?![a-z0-9])", re.IGNORECASE)


def neutral(address: str, languages: tuple[str, ...]) -> str:
    """Return an address without its scheme and a final slash, and with `*` in place of its language.

    Args:
        address: The address.
        languages: The languages of the report.
    """
    match = ADDRESS.fullmatch(address)
    plain = f"{match['host'].lower()}{match['rest']}" if match else address
    return _language(languages).sub("*", plain.rstrip("?#/"))
