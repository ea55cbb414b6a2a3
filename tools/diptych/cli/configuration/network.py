"""Network settings of the user: from the command line, the environment and the user's configuration.

A report cannot change them.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import getproxies_environment

import click

from diptych.cli.configuration.user import user_settings
from diptych.i18n import N_
from diptych.io.network.certificates import FILE, FOLDER, UnusableCertificatesError, trust
from diptych.io.network.proxies import Proxies, is_usable
from diptych.io.user.configuration import configuration_path, in_home
from diptych.model.link_check import NO_PROXY
from diptych.model.web_address import private_host
from diptych.parse.yaml.user_settings import A_HOST

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.link_check import LinkChoice, UserSettings

ALLOWED = "DIPTYCH_ALLOW_PRIVATE"
"""The environment variable that lists hosts as `--allow-private` does, separated by spaces."""
SECRET = re.compile(r"^(.*?//)?.*@", re.DOTALL)
"""A name and password in an address, which may be written without `http://`."""

OPTIONS = (
    click.option(
        "--allow-private",
        metavar="HOST",
        multiple=True,
        help=N_(
            "Host that may be asked although it is not public, such as intranet.example.org:443; can be given several "
            "times."
        ),
    ),
    click.option("--proxy", metavar="URL", help=N_("Proxy to use, such as http://proxy.example.org:3128, or none.")),
    click.option(
        "--ca-file",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help=N_("Certificate authorities to trust besides the usual ones."),
    ),
)
"""The options of a command that goes to the network, in the order of the fields of `Asked`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The network settings on the command line."""

    allow_private: tuple[str, ...] = ()
    proxy: str | None = None
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """How to reach the network.

    Attributes:
        choice: How links are asked, with the hosts that may be asked although they are not public.
        proxies: The proxies to use.
        trust: The certificates to trust.
    """

    choice: LinkChoice
    proxies: Proxies
    trust: ssl.SSLContext


@dataclass(frozen=True, slots=True)
class Said:
    """A value and its origin: an option, an environment variable, or the path of the configuration."""

    value: str
    by: str


@dataclass(frozen=True, slots=True)
class Sayings:
    """All network settings from all origins. Of several proxies for a scheme, or authorities, the first counts.

    Attributes:
        allowed: Hosts that may be asked although they are not public.
        http: Proxies for `http`.
        https: Proxies for `https`.
        direct: Hosts that are asked without a proxy.
        authorities: Files and folders that replace the usual certificate authorities.
        more: Further authorities to trust.
    """

    allowed: tuple[Said, ...]
    http: tuple[Said, ...]
    https: tuple[Said, ...]
    direct: tuple[Said, ...]
    authorities: tuple[Said, ...]
    more: tuple[Said, ...]


def network_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the network options, as its argument `asked`."""

    @wraps(command)
    def asking(
        *given: object, allow_private: tuple[str, ...], proxy: str | None, ca_file: Path | None, **more: object
    ) -> None:
        command(*given, asked=Asked(allow_private, proxy, ca_file), **more)

    asking_with_options: Callable[..., None] = asking
    for option in reversed(OPTIONS):
        asking_with_options = option(asking_with_options)
    return asking_with_options


def network(context: Context, asked: Asked, choice: LinkChoice, form: str) -> Network:
    """Return how to reach the network.

    Args:
        context: Gives the language of messages.
        asked: The settings on the command line.
        choice: The report's settings for asking links.
        form: The format in which findings are shown.

    Raises:
        click.UsageError: A setting cannot be used.
        click.exceptions.Exit: The configuration has faults; they have been shown.
    """
    said = sayings(asked, user_settings(context, form))
    for fault in faults(said, context.translator):
        raise click.UsageError(fault)
    return Network(
        choice=replace(choice, allow_private=tuple(one.value for one in said.allowed)),
        proxies=Proxies(_counting(said.http), _counting(said.https), tuple(one.value for one in said.direct)),
        trust=trust(os.environ, [one.value for one in said.more]),
    )


def sayings(asked: Asked, own: UserSettings) -> Sayings:
    """Return all settings: from the command line, the environment, the user's configuration."""
    path = configuration_path(os.environ)
    environ, by = getproxies_environment(), str(path)

    def proxies(scheme: str) -> tuple[Said, ...]:
        named = environ.get(scheme, "")
        spelt = named if not named or "://" in named else f"http://{named}"
        return _said((asked.proxy, "--proxy"), (spelt, f"{scheme.upper()}_PROXY"), (own.proxy, by))

    return Sayings(
        allowed=_said(
            *((host, "--allow-private") for host in asked.allow_private),
            *((host, ALLOWED) for host in os.environ.get(ALLOWED, "").split()),
            *((host, by) for host in own.allow_private),
        ),
        http=proxies("http"),
        https=proxies("https"),
        direct=_said((environ.get("no"), "NO_PROXY"), *((host, by) for host in own.no_proxy)),
        authorities=_said(*((os.environ.get(name), name) for name in (FILE, FOLDER))),
        more=_said(
            (str(asked.ca_file or ""), "--ca-file"),
            (own.ca_file and str(path.parent / in_home(own.ca_file)), by),
        ),
    )


def faults(said: Sayings, translator: Translator) -> Iterator[str]:
    """Yield a sentence for each setting that cannot be used."""
    _ = translator.gettext
    for one in said.allowed:
        try:
            private_host(one.value)
        except ValueError:
            message = _("“{value}” ({by}) is not a host that can be asked: give {wanted}.")
            yield message.format(value=masked_proxy(one.value), by=one.by, wanted=_(A_HOST))
    for one in dict.fromkeys((*said.http[:1], *said.https[:1])):
        if one.value != NO_PROXY and not is_usable(one.value):
            message = _(
                "“{value}” ({by}) is not a proxy that can be used: give one such as http://proxy.example.org:3128, or "
                "none."
            )
            yield message.format(value=masked_proxy(one.value), by=one.by)
    try:
        trust(os.environ, [one.value for one in said.more])
    except UnusableCertificatesError as error:
        message = _("The certificate authorities in “{path}” cannot be read: {reason}.")
        yield message.format(path=error.path, reason=_(error.reason))


def masked_proxy(address: str) -> str:
    """Return the address of a proxy with the name and the password masked."""
    return SECRET.sub(r"\1…@", address)


def _said(*pairs: tuple[str | None, str]) -> tuple[Said, ...]:
    return tuple(Said(value, by) for value, by in pairs if value)


def _counting(said: tuple[Said, ...]) -> str:
    """Return the address of the proxy that counts; empty for none."""
    first = said[0].value if said else NO_PROXY
    return "" if first == NO_PROXY else first
