"""The option `--format` of commands that write for people or for programs."""

from __future__ import annotations

import click

from diptych.i18n import N_

JSON = "json"

text_or_json_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", JSON]),
    default="text",
    help=N_("“text” for people, “json” for programs."),
)
"""Its value is called `form`."""
