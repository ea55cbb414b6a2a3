"""Web addresses as they may be shown and kept: without the passwords and keys that some of them hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HIDDEN = "***"
LONGEST_SHOWN = 300
"""Characters of an address that are shown."""

# A password may hold a slash that nobody escaped: what follows a colon and is no port is taken for one.
USER = re.compile(r"^[^/?#]*//(?:([^/?#@:\[]*:(?!\d*(?:[/?#]|\Z)).*)|([^/?#]*))@", re.DOTALL)
PARAMETER = re.compile(r"[?&;#]([^=?&;#]*)=([^&;#]*)")
ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,)\]]", re.IGNORECASE)
"""An address in running text, without the marks that may stand behind it."""
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

SECRET_WORDS = frozenset(
    {"auth", "authorization", "bearer", "code", "cookie", "credential", "credentials", "hmac", "jwt", "key", "otp"}
    | {"pass", "passphrase", "pin", "pwd", "session", "sid", "sig", "ticket"}
)
"""Words that tell, in the name of a parameter, that its value opens something."""
SECRET_PARTS = ("apikey", "passw", "secret", "sessid", "sessionid", "signature", "token", "xamz", "xgoog")
"""Letters that tell it wherever they stand in the name, in whatever case and with whatever marks between them."""
NESTED = 2
"""How deep addresses inside the parameters of others are looked into."""


def masked_address(address: str) -> str:
    """Return an address with `***` in the place of each user, password, token, key, signature, code or session."""
    return _without(address, lambda _: HIDDEN)


def masked_text(text: str) -> str:
    """Return a text whose addresses show no secrets: each of their characters is a `*`, so that places stay true."""
    return ADDRESS.sub(lambda match: _without(match[0], lambda secret: "*" * len(secret)), text)


def shown_address(address: str) -> str:
    """Return an address as a finding shows it: without secrets, not too long, and nothing in it that is no text."""
    text = encodable(masked_address(address))
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def encodable(text: str) -> str:
    """Return a text without lone surrogates, which neither JSON nor a database takes: a `?` stands for each."""
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
