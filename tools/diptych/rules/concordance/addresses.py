"""Web addresses of one page in several languages."""

from __future__ import annotations

import re
from functools import cache

from diptych.languages.official import NAMED_IN_ADDRESSES

ADDRESS = re.compile(r"(?:https?:)?//(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
PAGE = re.compile(r"(?:(?<=/)index)?(?:\.html?)?(?=$|[?#])")
"""What a server puts after the name of a page where an address leaves it out."""


@cache
def _language(languages: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of the part of an address that names a language: `/en`, `?lang=fr`, `-E` of `report-E.pdf`."""
    codes = "".join(f"|{re.escape(lang)}" for lang in languages)
    named = rf"(?<![a-z0-9])(?:{NAMED_IN_ADDRESSES}{codes})(?![a-z0-9])"
    return re.compile(rf"(?:[?&][a-z_]{{1,10}}=|[./_-])?{named}", re.IGNORECASE)


def neutral(address: str, languages: tuple[str, ...]) -> str:
    """Return an address without its scheme, its language, the ending of a page and a final slash.

    A page may name its language in one address and leave it out in the other: “/Bugs/”, “/Bugs/index.fr.html”.

    Args:
        address: The address.
        languages: The languages of the report.
    """
    match = ADDRESS.fullmatch(address)
    plain = f"{match['host'].lower()}{match['rest']}" if match else address
    bare = _language(languages).sub("", plain.rstrip("?#/")).lstrip(".")
    return PAGE.sub("", bare, count=1).rstrip("/")
