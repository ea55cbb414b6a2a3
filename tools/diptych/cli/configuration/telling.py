"""What `diptych doctor` shows of the user's configuration: its path, its settings, and which of them count."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from diptych.cli.configuration.network import Asked, faults, masked_proxy, sayings
from diptych.cli.configuration.user import configuration
from diptych.emit.message import fill
from diptych.io.user.configuration import configuration_path
from diptych.parse.yaml.user_settings import parse_user_settings
from diptych.pipeline import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.cli.configuration.network import Said, Sayings
    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of examining one thing.

    Attributes:
        subject: What it is.
        good: Whether it is as it must be.
        found: What is there.
        remedy: What to do if it is not.
        needed: Whether a report needs it.
    """

    subject: str
    good: bool
    found: str = ""
    remedy: str = ""
    needed: bool = True


def own_settings(context: Context) -> Iterator[Finding]:
    """Yield findings on the user's configuration: its path, whether it can be used, and the network settings."""
    _ = context.translator.gettext
    name, path = _("Your configuration"), configuration_path(os.environ)
    try:
        source = configuration(context)
    except click.UsageError as error:
        yield Finding(name, good=False, found=error.message)
        return
    settings, found = parse_user_settings(source)
    if settings is None:
        yield from (Finding(name, good=False, found=_told(one, source, context.translator)) for one in found)
        return
    yield Finding(name, good=True, found=str(path) if path.exists() else _("{path} (no such file)").format(path=path))
    said = sayings(Asked(), settings)
    yield from network_settings(said, context.translator)
    yield from (Finding(name, good=False, found=fault) for fault in faults(said, context.translator))


def network_settings(said: Sayings, translator: Translator) -> Iterator[Finding]:
    """Yield the network settings, each with its origin, and those that are overridden."""
    _ = translator.gettext
    hosts = ", ".join(_by(one) for one in said.allowed)
    yield Finding(_("Hosts asked although they are not public"), good=True, found=hosts or _("none"))
    for scheme, proxies in (("http", said.http), ("https", said.https)):
        name = _("Proxy for {scheme}").format(scheme=scheme)
        yield Finding(name, good=True, found=_first(proxies, translator, _("none")))
    if said.direct:
        yield Finding(_("Hosts asked without the proxy"), good=True, found=", ".join(_by(one) for one in said.direct))
    authorities = _first(said.authorities, translator, _("the usual ones"))
    more = "".join(f", {_by(one)}" for one in said.more)
    yield Finding(_("Certificate authorities"), good=True, found=f"{authorities}{more}")


def _first(said: tuple[Said, ...], translator: Translator, none: str) -> str:
    """Return the setting that counts, which is the first, followed by those that it overrides."""
    counts, passed = ", ".join(map(_by, said[:1])) or none, ", ".join(map(_by, said[1:]))
    if not passed:
        return counts
    return translator.gettext("{counts}; overrides: {others}").format(counts=counts, others=passed)


def _by(one: Said) -> str:
    return f"{masked_proxy(one.value)} ({one.by})"


def _told(one: Diagnostic, source: Source, translator: Translator) -> str:
    """Return a fault in the configuration as a line that begins with its place."""
    place = source.position(one.span.start)
    rule = next(rule for rule in RULES if rule.code == one.code)
    return f"{source.path}:{place.line}:{place.column} {one.code} {fill(rule.message, one.arguments, translator)}"
