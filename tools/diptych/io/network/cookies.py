"""Cookies, kept while one address is asked: some pages first send a visitor back to fetch a cookie."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.io.network.guard import PORTS

if TYPE_CHECKING:
    import httpx

PAIR = re.compile(rb"[ \t]*([^=;\s\x00-\x20\x7f]+)[ \t]*=[ \t]*([^;\x00-\x08\x0a-\x1f\x7f]*)")
"""Name and value at the beginning of `Set-Cookie`: RFC 6265, section 5.2, as far as a header may hold them."""
MOST = 50
LONGEST = 4096
"""Most cookies kept of one server, and most bytes of one: the least that RFC 6265, section 6.1, asks for."""


class Cookie(NamedTuple):
    """The value of a cookie, and whether it came over a secure connection."""

    value: bytes
    is_secure: bool


@dataclass(slots=True)
class Cookies:
    """The cookies of each server; no server gets those of another, whatever domain they name."""

    _kept: dict[str, dict[bytes, Cookie]] = field(default_factory=dict)

    def keep(self, url: httpx.URL, headers: httpx.Headers) -> None:
        """Keep the cookies that a server sent with an answer."""
        kept = self._kept.setdefault(_server(url), {})
        for name, value in headers.raw:
            pair = PAIR.match(value) if name.lower() == b"set-cookie" else None
            if pair and len(pair[0]) <= LONGEST and (len(kept) < MOST or pair[1] in kept):
                kept[pair[1]] = Cookie(pair[2].strip(), url.scheme == "https")

    def header(self, url: httpx.URL) -> bytes:
        """Return the `Cookie` header for an address; what came over a secure connection goes over no other."""
        kept = self._kept.get(_server(url), {})
        sent = (name + b"=" + one.value for name, one in kept.items() if url.scheme == "https" or not one.is_secure)
        return b"; ".join(sent)


def _server(url: httpx.URL) -> str:
    """Return a host, with its port if that is unusual; by the usual ports, http and https are the same server."""
    return url.host if url.port in {None, *PORTS.values()} else f"{url.host}:{url.port}"
