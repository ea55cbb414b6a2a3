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


def are_of_each_language(addresses: tuple[str, str], languages: tuple[str, str]) -> bool:
    """Return whether two addresses may say the same in two languages, although their paths differ.

    Each is on the site of its own language, `en.wikipedia.org` and `fr.wikipedia.org`, whose pages have names of their
    own; or both only show the form of an address: `http://your-server/~user`.

    Args:
        addresses: The addresses.
        languages: The language of the text that each stands in.
    """
    hosts = [match["host"].lower() for match in map(ADDRESS.fullmatch, addresses) if match]
    if len(hosts) < len(addresses):
        return False
    if all("." not in host for host in hosts):
        return True
    labels, sites = zip(*(host.split(".", 1) for host in hosts if "." in host), strict=True)
    return labels == languages and len(set(sites)) == 1


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
