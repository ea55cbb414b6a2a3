"""The user's own configuration, read and validated."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import click

from diptych.cli.findings import NO_REPORT, TEXT, show_diagnostics
from diptych.io.user.configuration import UnusableConfigurationError, configuration_path, configuration_text
from diptych.model.source import Source
from diptych.parse.yaml.user_settings import parse_user_settings

if TYPE_CHECKING:
    from diptych.cli.context import Context
    from diptych.model.link_check import UserSettings

USER = re.compile(r"""(?<![^\s"'])[^\s"']+(?=@)""")
"""What comes before the `@` in `me:word@proxy`, with or without `http://`."""


def user_settings(context: Context, form: str = TEXT) -> UserSettings:
    """Return the settings in the user's configuration.

    Args:
        context: Gives the language of messages.
        form: The format in which findings are shown.

    Raises:
        click.UsageError: It cannot be read.
        click.exceptions.Exit: It has faults; they have been shown.
    """
    source = configuration(context)
    settings, found = parse_user_settings(source)
    if settings is None:
        show_diagnostics(found, {source.path: without_secrets(source)}, context, form)
        raise click.exceptions.Exit(NO_REPORT)
    return settings


def configuration(context: Context) -> Source:
    """Return the text of the user's configuration; empty if there is none.

    Raises:
        click.UsageError: It cannot be read.
    """
    path = configuration_path(os.environ)
    try:
        return Source(str(path), configuration_text(os.environ) or "")
    except UnusableConfigurationError as error:
        message = context.translator.gettext("Your configuration “{path}” cannot be read: {reason}.")
        raise click.UsageError(message.format(path=path, reason=context.translator.gettext(str(error)))) from error


def without_secrets(source: Source) -> Source:
    """Return a configuration as it may be quoted, with `*` for each character of names and passwords."""
    return Source(source.path, USER.sub(lambda match: "*" * len(match[0]), source.text))
