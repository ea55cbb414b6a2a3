"""The user's own configuration, read and held against its form."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from diptych.cli.findings import show
from diptych.io.user_configuration import UnusableConfigurationError, configuration_path, configuration_text
from diptych.model.source import Source
from diptych.parse.user_settings import parse_user_settings

if TYPE_CHECKING:
    from diptych.cli.context import Context
    from diptych.model.user_settings import UserSettings


def user_settings(context: Context) -> UserSettings:
    """Return what the user's configuration says.

    Raises:
        click.UsageError: It cannot be read.
        click.exceptions.Exit: Something is wrong in it; it has been shown.
    """
    source = configuration(context)
    settings, found = parse_user_settings(source)
    if settings is None:
        show(found, {source.path: source}, context)
        raise click.exceptions.Exit(2)
    return settings


def configuration(context: Context) -> Source:
    """Return the text of the user's configuration, which is empty where there is none.

    Raises:
        click.UsageError: It cannot be read.
    """
    path = configuration_path(os.environ)
    try:
        return Source(str(path), configuration_text(os.environ) or "")
    except UnusableConfigurationError as error:
        message = context.translator.gettext("Your configuration “{path}” cannot be read: {reason}.")
        raise click.UsageError(message.format(path=path, reason=context.translator.gettext(str(error)))) from error
