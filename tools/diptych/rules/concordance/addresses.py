"""Web addresses of one page in several languages."""

from __future__ import annotations

import re
from functools import cache

from diptych.languages.official import NAMED_IN_ADDRESSES

ADDRESS = re.compile(r"(?:https?:)?//(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
WORDS = re.compile(r"[^\W_]+")
STEM = 4
"""First letters by which two words are of one root; a number of more is that of a page, and not a year."""
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
    own; or on one site that translates the names of its pages, `/en/transparency` and `/fr/transparence`; or both only
    show the form of an address: `http://your-server/~user`.

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
    if labels == languages and len(set(sites)) == 1:
        return True
    return len(set(hosts)) == 1 and _are_translated(addresses, languages)


def _are_translated(addresses: tuple[str, str], languages: tuple[str, str]) -> bool:
    """Return whether the paths of two addresses on one site name one page in two languages.

    One names its language and none that of the other. Numbers are the same; and one is that of a page (`90s01`), or
    some words are of one root.
    """
    words = [WORDS.findall(match["rest"].lower()) for match in map(ADDRESS.fullmatch, addresses) if match]
    own = [lang in several for several, lang in zip(words, languages, strict=True)]
    if not any(own) or any(lang in several for several, lang in zip(words, languages[::-1], strict=True)):
        return False
    figures = [sorted(word for word in several if any(map(str.isdecimal, word))) for several in words]
    if figures[0] != figures[1]:
        return False
    unlike = [
        [word for word in several if len(word) > STEM and word not in other]
        for several, other in zip(words, words[::-1], strict=True)
    ]
    are_of_one_root = not {word[:STEM] for word in unlike[0]}.isdisjoint(word[:STEM] for word in unlike[1])
    return are_of_one_root or any(len(word) > STEM for word in figures[0])


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
