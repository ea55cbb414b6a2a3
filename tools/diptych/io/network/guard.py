"""Which hosts Diptych asks on the network, and which it never asks.

The authors of a report choose what it links to. They must not make the machine that checks it connect to hosts inside
its own network. Each name is therefore looked up once, the IP addresses found are examined, and the connection is made
to one of them: a second lookup could give another address.

If the user has a proxy, the proxy looks up the name and connects: it is given the name, so that its own rules apply.
What this machine knows about the name is examined all the same, and the name of a private network is never passed on;
what the proxy then reaches is up to those who run it. A host that the user allows, though it is not public, is asked
without the proxy.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from diptych.model.link_check import NoAnswer
from diptych.model.web_address import LAST_PORT, NUMBER, plain_host, private_host

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    Resolve = Callable[[str, int], Awaitable[tuple[str, ...]]]
    Number = ipaddress.IPv4Address | ipaddress.IPv6Address

PRIVATE_NAMES = frozenset(
    {"localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "arpa"}
)
"""Last parts of names that no public host has: RFC 6761, 6762 and 8375, and what ICANN leaves to private networks."""

PORTS = {"http": 80, "https": 443}
"""The schemes that are asked, with their ports."""

HOST = re.compile(r"[a-z0-9_:-][a-z0-9_:.-]*")
"""A name or an IP address. A percent sign is not allowed, since what connects may decode it."""

GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
"""The part of IPv6 that is assigned to public machines: IANA's register of its address space."""
TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses seen through a translator, in the last four bytes: RFC 6052."""


class RefusedAddressError(Exception):
    """An address that is not asked, or whose host has no IP address.

    Attributes:
        failure: Why.
    """

    def __init__(self, host: str, failure: NoAnswer) -> None:
        """Keep the reason."""
        super().__init__(f"{host}: {failure.value}")
        self.failure = failure


@dataclass(frozen=True, slots=True)
class HostPort:
    """A host and its port."""

    host: str
    port: int

    @override
    def __str__(self) -> str:
        """Return `host:port`, as settings name it, with an IPv6 address in brackets."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def is_private_name(host: str) -> bool:
    """Return by its name alone whether a host cannot be public: a single word, a number, `printer.local`."""
    last = host.rpartition(".")[2]
    return "." not in host or last in PRIVATE_NAMES or bool(NUMBER.fullmatch(last))


def host_port_of(url: httpx.URL) -> HostPort:
    """Return the host and port that an address leads to.

    Raises:
        RefusedAddressError: It is not a web address, or it contains a user name or a password.
    """
    host = url.raw_host.decode("ascii").lower()
    if url.scheme not in PORTS:
        raise RefusedAddressError(host, NoAnswer.FOREIGN_SCHEME)
    if url.userinfo:
        raise RefusedAddressError(host, NoAnswer.CREDENTIALS)
    port = PORTS[url.scheme] if url.port is None else url.port
    if not HOST.fullmatch(host) or not 0 < port <= LAST_PORT:
        raise RefusedAddressError(host, NoAnswer.MALFORMED)
    return HostPort(plain_host(host), port)


def is_public(number: str) -> bool:
    """Return whether an IP address is that of a public machine."""
    address = _unwrapped(ipaddress.ip_address(number))
    if isinstance(address, ipaddress.IPv6Address) and address not in GLOBAL_UNICAST:
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _unwrapped(address: Number) -> Number:
    """Return the IPv4 address that an IPv6 address contains; the address itself if it contains none."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or address


async def look_up(host: str, port: int) -> tuple[str, ...]:
    """Return the IP addresses of a host, as the system of this machine knows them.

    Raises:
        OSError: It has none.
    """
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(slots=True)
class Guard:
    """Looks up each host once and lets only public IP addresses through.

    Attributes:
        allowed: Hosts that may be asked though they are not public: `host`, `host:port`, `[::1]:port`.
        resolve: Finds the IP addresses of a host; raises `OSError` if there are none.
    """

    allowed: frozenset[str] = frozenset()
    resolve: Resolve = look_up
    _known: dict[HostPort, asyncio.Future[tuple[str, ...]]] = field(default_factory=dict)
    _entries: frozenset[tuple[str, int | None]] = frozenset()

    def __post_init__(self) -> None:
        """Parse what is allowed."""
        self._entries = frozenset(map(private_host, self.allowed))

    async def numbers(self, place: HostPort) -> tuple[str, ...]:
        """Return the IP addresses to connect to.

        Raises:
            RefusedAddressError: There is none, or none is public.
        """
        found = await self._found(place)
        allowed = self.allows(place)
        numbers = tuple(number for number in found if allowed or is_public(number))
        if not numbers:
            raise RefusedAddressError(place.host, NoAnswer.NOT_PUBLIC)
        return numbers

    async def examine(self, place: HostPort) -> None:
        """Examine a host that a proxy is to be asked for.

        Raises:
            RefusedAddressError: One of its IP addresses here is not public, or it has none and its name is private.
        """
        try:
            found = await self._found(place)
        except RefusedAddressError as error:
            if is_private_name(place.host):
                raise RefusedAddressError(place.host, NoAnswer.NOT_PUBLIC) from error
            return
        if not all(map(is_public, found)):
            raise RefusedAddressError(place.host, NoAnswer.NOT_PUBLIC)

    def allows(self, place: HostPort) -> bool:
        """Return whether the user allows a host to be asked though it is not public."""
        return any((place.host, port) in self._entries for port in (place.port, None))

    async def _found(self, place: HostPort) -> tuple[str, ...]:
        if place not in self._known:
            self._known[place] = asyncio.ensure_future(self.resolve(place.host, place.port))
        try:
            # Shielded: the first to ask may give up while others still wait for the same lookup.
            return await asyncio.shield(self._known[place])
        except (OSError, UnicodeError) as error:
            raise RefusedAddressError(place.host, NoAnswer.NAME_UNKNOWN) from error
