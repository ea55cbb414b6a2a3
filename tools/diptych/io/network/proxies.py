"""The proxies by which this machine's user goes to the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.private_hosts import LAST_PORT, NUMBER, direct_host

if TYPE_CHECKING:
    from diptych.io.network.guard import HostPort

SCHEMES = ("http", "https")
"""The ways in which a proxy is asked."""
PRIVATE_NAMES = frozenset(
    {"localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "arpa"}
)
"""Last parts of names that no public host bears: RFC 6761, 6762 and 8375, and what ICANN leaves to private networks."""


@dataclass(frozen=True, slots=True)
class Proxies:
    """Which proxy is asked for a place.

    Attributes:
        http: Its address for `http`; empty for none.
        https: Its address for `https`; empty for none.
        direct: Hosts, as the environment variable `NO_PROXY` names them, that are asked without.
    """

    http: str = ""
    https: str = ""
    direct: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all proxies, each once."""
        return tuple(dict.fromkeys(address for address in (self.http, self.https) if address))

    def of(self, scheme: str, place: HostPort) -> str:
        """Return the address of the proxy for a place, or an empty text."""
        proxy = self.https if scheme == "https" else self.http
        named = (entry.strip() for entries in self.direct for entry in entries.split(","))
        return "" if any(_covers(entry, place) for entry in named) else proxy


DIRECT = Proxies()
"""No proxy at all."""


def _covers(entry: str, place: HostPort) -> bool:
    """Tell whether an entry of `NO_PROXY` means a place: all, a host, what lies beneath it, a host and its port."""
    try:
        host, port = direct_host(entry)
    except ValueError:
        return False
    return host == "*" or (port in {None, place.port} and f".{place.host}".endswith(f".{host}"))


def is_usable(address: str) -> bool:
    """Tell whether a proxy at this address can be asked."""
    import httpx  # noqa: PLC0415 - who has no proxy does not wait for it

    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, UnicodeError):
        return False
    return url.scheme in SCHEMES and bool(url.host) and (url.port is None or 0 < url.port <= LAST_PORT)


def is_private_name(host: str) -> bool:
    """Tell by its name alone whether a host can be no public one: a single word, a number, `printer.local`."""
    last = host.rpartition(".")[2]
    return "." not in host or last in PRIVATE_NAMES or bool(NUMBER.fullmatch(last))
