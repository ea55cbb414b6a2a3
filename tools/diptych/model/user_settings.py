"""What the user's own configuration says, which no report may decide, and the hosts that it names.

A host is written `host`, `host:port`, `[::1]` or `[::1]:port`.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass

from diptych.model.written import Words

NO_PROXY = "none"
"""What the configuration names for the proxy where none is to be asked, whatever the environment says."""
LAST_PORT = 65_535
BRACKETED = re.compile(r"\[(?P<host>[0-9A-Fa-f:.]+)\](?::(?P<port>[0-9]{1,5}))?")
NAMED = re.compile(r"(?P<host>[^\s:/?#@\[\]*]+)(?::(?P<port>[0-9]{1,5}))?")
NUMBER = re.compile(r"(0[xX][0-9A-Fa-f]*|[0-9]+)(\.(0[xX][0-9A-Fa-f]*|[0-9]+)){0,3}")
"""A number of IPv4 as systems take it: `127.1`, `0x7f000001`, `2130706433`."""


@dataclass(frozen=True, slots=True)
class UserSettings:
    """How `diptych links` goes to the network from this machine.

    Attributes:
        allow_private: Hosts to ask though they are not public, as intranet.example.org:443.
        proxy: Address of the proxy, or none.
        no_proxy: Hosts to ask without the proxy; the hosts beneath each are meant too.
        ca_file: File of certificate authorities to trust besides the usual ones.
    """

    allow_private: tuple[Words, ...] = ()
    proxy: Words | None = None
    no_proxy: tuple[Words, ...] = ()
    ca_file: Words | None = None


@dataclass(frozen=True, slots=True)
class UserConfiguration:
    """config.yaml: what one user says for all reports.

    Attributes:
        links: How `diptych links` goes to the network from this machine.
    """

    links: UserSettings = UserSettings()


def private_host(entry: str) -> tuple[str, int | None]:
    """Return the host that an entry names, in its plain form, and its port, if it names one.

    Raises:
        ValueError: It names none.
    """
    match = BRACKETED.fullmatch(entry) or NAMED.fullmatch(entry)
    if match is None:
        # A number of IPv6 alone; no port can follow it without brackets.
        return str(ipaddress.IPv6Address(entry)), None
    if entry.startswith("["):
        ipaddress.IPv6Address(match["host"])
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 0 < port <= LAST_PORT:
        raise ValueError(entry)
    return plain_host(match["host"]), port


def direct_hosts(entries: str) -> tuple[tuple[str, int | None], ...]:
    """Return the hosts that `NO_PROXY` names, with commas between them; `*` is all.

    What lies beneath a host is meant too, with or without `.` or `*.` before it.

    Raises:
        ValueError: One of them is none.
    """
    named = (entry.strip() for entry in entries.split(","))
    return tuple(direct_host(entry) for entry in named if entry)


def direct_host(entry: str) -> tuple[str, int | None]:
    """Return the host that one entry of `NO_PROXY` names, and its port, if it names one; `*` where it is all.

    Raises:
        ValueError: It names none.
    """
    return ("*", None) if entry == "*" else private_host(entry.removeprefix("*").removeprefix("."))


def plain_host(host: str) -> str:
    """Return a host in the one form in which it is compared, however it is written.

    Small letters, no point at the end, letters beyond ASCII as names on the network have them; numbers as they are
    usually written, those of IPv4 inside IPv6 as IPv4.
    """
    host = host.rstrip(".").lower()
    if NUMBER.fullmatch(host):
        try:
            return socket.inet_ntoa(socket.inet_aton(host))
        except OSError:
            return host
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return _in_ascii(host)
    mapped = number.ipv4_mapped if isinstance(number, ipaddress.IPv6Address) else None
    return str(mapped or number)


def _in_ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
