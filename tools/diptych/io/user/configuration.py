"""The user's own configuration, in one file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "DIPTYCH_CONFIG"
"""The environment variable that names another file."""
LIMIT = 100_000
"""Most bytes of the file."""


class UnusableConfigurationError(Exception):
    """A configuration that cannot be read; the message says why, in English."""


def configuration_path(environ: Mapping[str, str]) -> Path:
    """Return the path of the configuration: the file that `DIPTYCH_CONFIG` names, else the one in the user's folder.

    That folder is `~/.config/diptych` on Linux (see `XDG_CONFIG_HOME`), and its equivalent on other systems.
    """
    named = environ.get(VARIABLE)
    if named:
        return in_home(named).absolute()
    return user_config_path("diptych", appauthor=False) / "config.yaml"


def in_home(named: str) -> Path:
    """Return the path with `~` expanded; unchanged if there is no such user."""
    return Path(os.path.expanduser(named))  # noqa: PTH111 - pathlib raises if the user is unknown


def configuration_text(environ: Mapping[str, str]) -> str | None:
    """Return the text of the configuration; None if there is no such file.

    Raises:
        UnusableConfigurationError: It cannot be read, or the file that `DIPTYCH_CONFIG` names is missing.
    """
    path = configuration_path(environ)
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError as error:
        if environ.get(VARIABLE):
            raise UnusableConfigurationError(error.strerror) from error
        return None
    except OSError as error:
        raise UnusableConfigurationError(error.strerror) from error
    if len(data) > LIMIT:
        raise UnusableConfigurationError(N_("it is too large"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableConfigurationError(N_("it is not UTF-8 text")) from error
