"""The user's own configuration → its settings, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.model.link_check import UserConfiguration, UserSettings
from diptych.model.web_address import direct_hosts, private_host
from diptych.parse.faults import BAD_VALUE
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source
    from diptych.parse.yaml.reader import YamlReading

A_HOST = N_("a host, a host and its port, or a number: intranet.example.org, intranet.example.org:443, “[::1]:8080”")


def parse_user_settings(source: Source) -> tuple[UserSettings | None, tuple[Diagnostic, ...]]:
    """Read the user's configuration.

    Returns:
        The settings, or None if they cannot be used; and what is wrong.
    """
    reading = read_yaml(source)
    if not reading.diagnostics and reading.value is None:
        return UserSettings(), ()
    said = validate(UserConfiguration, reading) if not reading.diagnostics else None
    if said is None:
        return None, tuple(reading.diagnostics)
    wrong = (
        *_no_hosts("allow_private", said.links.allow_private, private_host, reading),
        *_no_hosts("no_proxy", said.links.no_proxy, direct_hosts, reading),
    )
    return (None if wrong else said.links), wrong


def _no_hosts(
    key: str, entries: tuple[str, ...], read: Callable[[str], object], reading: YamlReading
) -> Iterator[Diagnostic]:
    for index, entry in enumerate(entries):
        try:
            read(entry)
        except ValueError:
            span = reading.values[("links", key, index)]
            yield BAD_VALUE.at(span, {"value": _quoted(entry), "expected": Phrase(A_HOST)})


def _quoted(entry: str) -> str:
    """Return a host as it is quoted, with a name and a password before it masked."""
    user, mark, host = entry.rpartition("@")
    return f"…@{host}" if user and mark else entry
