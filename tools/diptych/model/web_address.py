"""Web addresses as they may be shown and kept, without the passwords and keys in them; and hosts as settings name them.

A host is written `host`, `host:port`, `[::1]` or `[::1]:port`.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HIDDEN = "***"
LONGEST_SHOWN = 300
"""Characters of an address that are shown."""

# A password may hold an unescaped slash: what follows a colon and is not a port is taken for a password.
USER = re.compile(r"^[^/?#]*//(?:([^/?#@:\[]*:(?!\d*(?:[/?#]|\Z)).*)|([^/?#]*))@", re.DOTALL)
PARAMETER = re.compile(r"[?&;#]([^=?&;#]*)=([^&;#]*)")
ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,)\]]", re.IGNORECASE)
"""An address in running text, without the punctuation that may follow it."""
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

LAST_PORT = 65_535
BRACKETED = re.compile(r"\[(?P<host>[0-9A-Fa-f:.]+)\](?::(?P<port>[0-9]{1,5}))?")
NAMED = re.compile(r"(?P<host>[^\s:/?#@\[\]*]+)(?::(?P<port>[0-9]{1,5}))?")
NUMBER = re.compile(r"(0[xX][0-9A-Fa-f]*|[0-9]+)(\.(0[xX][0-9A-Fa-f]*|[0-9]+)){0,3}")
"""An IPv4 number as systems accept it: `127.1`, `0x7f000001`, `2130706433`."""

SECRET_WORDS = frozenset(
    {"auth", "authorization", "bearer", "code", "cookie", "credential", "credentials", "hmac", "jwt", "key", "otp"}
    | {"pass", "passphrase", "pin", "pwd", "session", "sid", "sig", "ticket"}
)
"""Words in the name of a parameter that mean that its value is a secret."""
SECRET_PARTS = ("apikey", "passw", "secret", "sessid", "sessionid", "signature", "token", "xamz", "xgoog")
"""Letters that mean so anywhere in the name, in any case and with any marks between them."""
NESTED = 2
"""How many levels of addresses inside the parameters of others are searched."""


def masked_address(address: str) -> str:
    """Return an address with `***` in place of each user, password, token, key, signature, code or session."""
    return _without(address, lambda _: HIDDEN)


def masked_text(text: str) -> str:
    """Return a text with each character of a secret in its addresses replaced by `*`, so that offsets stay true."""
    return ADDRESS.sub(lambda match: _without(match[0], lambda secret: "*" * len(secret)), text)


def shown_address(address: str) -> str:
    """Return an address as a finding shows it: without secrets, not too long, and without lone surrogates."""
    text = encodable(masked_address(address))
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def encodable(text: str) -> str:
    """Return a text with `?` in place of each lone surrogate, which neither JSON nor a database accepts."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _without(address: str, instead: Callable[[str], str]) -> str:
    parts, last = [], 0
    for start, end in _secrets(address, NESTED):
        parts += [address[last:start], instead(address[start:end])]
        last = end
    return "".join((*parts, address[last:]))


def _secrets(address: str, depth: int) -> Iterator[tuple[int, int]]:
    """Yield where each secret begins and ends, in order."""
    last = 0
    if user := USER.match(address):
        last = user.end() - 1
        yield user.start(user.lastindex or 0), last
    for match in PARAMETER.finditer(address, last):
        if match[2] and (_opens_something(match[1]) or _holds_secrets(match[2], depth)):
            yield match.span(2)


def _opens_something(name: str) -> bool:
    words = [word.lower() for word in WORD.findall(unquote(name))]
    return not SECRET_WORDS.isdisjoint(words) or any(part in "".join(words) for part in SECRET_PARTS)


def _holds_secrets(value: str, depth: int) -> bool:
    inside = unquote(value)
    return depth > 0 and "//" in inside and any(_secrets(inside, depth - 1))


def private_host(entry: str) -> tuple[str, int | None]:
    """Return the host that an entry names, in its plain form, and its port, if it names one.

    Raises:
        ValueError: It does not name a host.
    """
    match = BRACKETED.fullmatch(entry) or NAMED.fullmatch(entry)
    if match is None:
        # An IPv6 number without brackets, which no port can follow.
        return str(ipaddress.IPv6Address(entry)), None
    if entry.startswith("["):
        ipaddress.IPv6Address(match["host"])
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 0 < port <= LAST_PORT:
        raise ValueError(entry)
    return plain_host(match["host"]), port


def direct_hosts(entries: str) -> tuple[tuple[str, int | None], ...]:
    """Return the hosts that `NO_PROXY` names, separated by commas; `*` means all.

    The hosts below each are included, with or without `.` or `*.` before it.

    Raises:
        ValueError: One of them does not name a host.
    """
    named = (entry.strip() for entry in entries.split(","))
    return tuple(direct_host(entry) for entry in named if entry)


def direct_host(entry: str) -> tuple[str, int | None]:
    """Return the host that one entry of `NO_PROXY` names, and its port, if it names one; `*` for all hosts.

    Raises:
        ValueError: It does not name a host.
    """
    return ("*", None) if entry == "*" else private_host(entry.removeprefix("*").removeprefix("."))


def plain_host(host: str) -> str:
    """Return a host in the one form in which it is compared, however it is written.

    This is in small letters, without a final dot, and in ASCII (IDNA); numeric addresses have their usual notation,
    and IPv4 inside IPv6 is written as IPv4.
    """
    host = host.rstrip(".").lower()
    if NUMBER.fullmatch(host):
        # Few addresses have a number for a host, and loading it takes time.
        import socket  # noqa: PLC0415

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
