"""The web addresses of documents."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from urllib.parse import unquote

from diptych.languages.official import LANGUAGE_OF_ADDRESSES, OFFICIAL_LANGUAGES
from diptych.model.link_check import LinkPattern
from diptych.model.symbol import Symbol
from diptych.un.symbols.parsing import try_symbol

# The Organization's own short address of a document in a language. It redirects to docs.un.org
# and needs parentheses unescaped. Seen in the Organization's own links.
DOCUMENT_URL = "https://undocs.org/{language}/{symbol}"

# The page at the short address opens whether or not the document is there. It takes the PDF from this address:
# observed in 2026, like everything below about these servers.
DOCUMENT_PDF = "https://documents.un.org/api/symbol/access?s={symbol}&l={lang}&t=pdf"

# Addresses that lead to a document by its symbol: the short one, the viewer's, and the old one.
ADDRESSES = (
    "undocs.org/{lang}/{symbol}",
    "undocs.org/{symbol}",
    "www.undocs.org/{lang}/{symbol}",
    "www.undocs.org/{symbol}",
    "docs.un.org/{lang}/{symbol}",
    "docs.un.org/{symbol}",
    "www.un.org/{lang}/ga/search/view_doc.asp?symbol={symbol}",
)
PATTERNS = tuple(LinkPattern(f"https://{address}", DOCUMENT_PDF) for address in ADDRESSES)

# The page to which the server of documents redirects a request for a symbol that it does not know.
NOT_FOUND = ("documents.un.org", "/error")

# Up to the 46th session the parts of a resolution were issued together, under its number.
# Seen in the Organization's own links: 34/83 L and 43/222 A-E go to the whole, 48/218 B to the part.
LAST_SESSION_ISSUED_WHOLE = 46

# Since then the first part is issued under the number alone, later parts with their letter:
# 76/246 A is A/RES/76/246, 75/290 B is A/RES/75/290B. These first parts have their letter too.
FIRST_PARTS_WITH_LETTER = frozenset({"A/RES/72/266A", "A/RES/75/290A"})


def target_of(symbol: Symbol) -> Symbol:
    """Return the symbol that a link to a document leads to.

    For a dual symbol, this is the first half; for a part of an old resolution, the whole.
    """
    if symbol.own:
        return symbol.halves[0]
    parts = symbol.parts
    first = str(symbol.halves[0])
    if parts.letters and _without_letters(symbol):
        first = first.removesuffix(parts.letters)
        parts = replace(parts, letters="")
    return Symbol(first, parts)


def symbol_of_address(address: str) -> Symbol | None:
    """Return the document that a web address leads to by its symbol; none for any other address.

    The address may be written with or without `www.` and a language, and have more after the symbol.
    """
    written = written_symbol(address)
    return try_symbol(unquote(written)) if written else None


def written_symbol(address: str) -> str | None:
    """Return what stands for a symbol in the web address of a document, as written; none in any other address."""
    match = _shape_of_addresses().fullmatch(address.strip())
    return match["symbol"] if match else None


def document_url(symbol: Symbol, lang: str) -> str:
    """Return the web address of a document in a language, or in English if there are no documents in it.

    That of a document in a series which the report describes is in another of its languages if it has none in this
    one, and is empty if it has none at all.

    Args:
        symbol: The document, such as `S/RES/1809(2008)`.
        lang: The reader's language, such as `fr`.
    """
    if symbol.own:
        addresses = symbol.own.addresses
        return addresses.get(lang) or next(iter(addresses.values()), "")
    language = lang if lang in OFFICIAL_LANGUAGES else LANGUAGE_OF_ADDRESSES
    return DOCUMENT_URL.format(language=language, symbol=target_of(symbol))


@cache
def _shape_of_addresses() -> re.Pattern[str]:
    language = f"(?:(?:{'|'.join(OFFICIAL_LANGUAGES)})/)?"
    with_language = (address.removeprefix("www.").split("{lang}/") for address in ADDRESSES if "{lang}/" in address)
    beginnings = {re.escape(host) + language + re.escape(path.removesuffix("{symbol}")) for host, path in with_language}
    shape = rf"https?://(?:www\.)?(?:{'|'.join(sorted(beginnings))})(?P<symbol>[^&#?]+).*"
    return re.compile(shape, re.IGNORECASE)


def _without_letters(symbol: Symbol) -> bool:
    """Return whether a part of a resolution is found under the number alone."""
    parts = symbol.parts
    session = parts.session or ""
    if parts.kind != "RES" or parts.year:
        return False
    if not session.isdigit() or int(session) <= LAST_SESSION_ISSUED_WHOLE:
        return True
    return parts.letters == "A" and symbol not in FIRST_PARTS_WITH_LETTER
