"""Where Diptych goes on the network, and where it never does.

What a report links to is chosen by whoever writes in it. So that nobody can make the machine that checks it knock at
doors inside its own network, every name is looked up once, the numbers found are examined, and the connection is made
to a number that was: looking the name up again could give another one.

Where the user goes by a proxy, it is the proxy that looks the name up and connects: it is told the name, so that its
own rules hold. What this machine knows of the name is examined all the same, and a name that only a private network has
is never handed on; what the proxy then reaches is up to who runs it. What the user allows though it is not public is
asked without the proxy.
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
"""Last parts of names that no public host bears: RFC 6761, 6762 and 8375, and what ICANN leaves to private networks."""

PORTS = {"http": 80, "https": 443}
"""The schemes that are asked, with their ports."""

HOST = re.compile(r"[a-z0-9_:-][a-z0-9_:.-]*")
"""A name or a number. Who connects may take apart what is written with a percent sign: that is none."""

GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
"""All that is given out to public machines of IPv6: IANA's register of its address space."""
TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 seen through a translator, in the last four bytes: RFC 6052."""


class RefusedAddressError(Exception):
    """An address that is not asked, or that has no number.

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
        """Return `host:port`, as settings name it, a number of IPv6 in brackets."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def is_private_name(host: str) -> bool:
    """Tell by its name alone whether a host can be no public one: a single word, a number, `printer.local`."""
    last = host.rpartition(".")[2]
    return "." not in host or last in PRIVATE_NAMES or bool(NUMBER.fullmatch(last))


def host_port_of(url: httpx.URL) -> HostPort:
    """Return the host and port that an address leads to.

    Raises:
        RefusedError: It is no address of the web, or it holds a name or a password.
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
    """Tell whether a number, such as `192.0.2.1` or `2001:db8::1`, is that of a public machine."""
    address = _unwrapped(ipaddress.ip_address(number))
    if isinstance(address, ipaddress.IPv6Address) and address not in GLOBAL_UNICAST:
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _unwrapped(address: Number) -> Number:
    """Return the number of IPv4 that one of IPv6 stands for, where it does."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or address


async def look_up(host: str, port: int) -> tuple[str, ...]:
    """Return the numbers of a host as this machine's system knows them.

    Raises:
        OSError: It has none.
    """
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(slots=True)
class Guard:
    """Looks up each place once and lets only public numbers through.

    Attributes:
        allowed: Hosts that may be asked though they are not public: `host`, `host:port`, `[::1]:port`.
        resolve: Finds the numbers of a host; raises `OSError` where there are none.
    """

    allowed: frozenset[str] = frozenset()
    resolve: Resolve = look_up
    _known: dict[HostPort, asyncio.Future[tuple[str, ...]]] = field(default_factory=dict)
    _entries: frozenset[tuple[str, int | None]] = frozenset()

    def __post_init__(self) -> None:
        """Read what is allowed."""
        self._entries = frozenset(map(private_host, self.allowed))

    async def numbers(self, place: HostPort) -> tuple[str, ...]:
        """Return the numbers to connect to.

        Raises:
            RefusedError: There is none, or none that is public.
        """
        found = await self._found(place)
        allowed = self.allows(place)
        numbers = tuple(number for number in found if allowed or is_public(number))
        if not numbers:
            raise RefusedAddressError(place.host, NoAnswer.NOT_PUBLIC)
        return numbers

    async def examine(self, place: HostPort) -> None:
        """Look at a place that a proxy is to be asked for.

        Raises:
            RefusedError: A number that it has here is not public, or it has none and a name of a private network.
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
        """Tell whether the user lets a place be asked though it is not public."""
        return any((place.host, port) in self._entries for port in (place.port, None))

    async def _found(self, place: HostPort) -> tuple[str, ...]:
        if place not in self._known:
            self._known[place] = asyncio.ensure_future(self.resolve(place.host, place.port))
        try:
            # Shielded: who asks first may give up, and the others still wait for the same numbers.
            return await asyncio.shield(self._known[place])
        except (OSError, UnicodeError) as error:
            raise RefusedAddressError(place.host, NoAnswer.NAME_UNKNOWN) from error
