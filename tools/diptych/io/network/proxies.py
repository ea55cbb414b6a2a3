"""The proxies through which the user reaches the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.web_address import LAST_PORT, direct_host

if TYPE_CHECKING:
    from diptych.io.network.guard import HostPort

SCHEMES = ("http", "https")
"""The schemes of the address of a proxy."""


@dataclass(frozen=True, slots=True)
class Proxies:
    """Which proxy is used for which host.

    Attributes:
        http: Its address for `http`; empty for none.
        https: Its address for `https`; empty for none.
        direct: Hosts that are asked without a proxy, as the environment variable `NO_PROXY` names them.
    """

    http: str = ""
    https: str = ""
    direct: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all proxies, each once."""
        return tuple(dict.fromkeys(address for address in (self.http, self.https) if address))

    def of(self, scheme: str, place: HostPort) -> str:
        """Return the address of the proxy for a host, or an empty text."""
        proxy = self.https if scheme == "https" else self.http
        named = (entry.strip() for entries in self.direct for entry in entries.split(","))
        return "" if any(_covers(entry, place) for entry in named) else proxy


DIRECT = Proxies()
"""No proxy."""


def _covers(entry: str, place: HostPort) -> bool:
    """Return whether an entry of `NO_PROXY` covers a host: all hosts, one with its subdomains, one and its port."""
    try:
        host, port = direct_host(entry)
    except ValueError:
        return False
    return host == "*" or (port in {None, place.port} and f".{place.host}".endswith(f".{host}"))


def is_usable(address: str) -> bool:
    """Return whether a proxy at this address can be asked."""
    import httpx  # noqa: PLC0415 - slow to import, and not needed without a proxy

    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, UnicodeError):
        return False
    return url.scheme in SCHEMES and bool(url.host) and (url.port is None or 0 < url.port <= LAST_PORT)
