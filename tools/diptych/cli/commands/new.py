"""`diptych new`: starts a small report in two languages, with settings and schemas for code editors."""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from diptych.cli.changing.editing import reason
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.io import assets
from diptych.io.folder.locking import held
from diptych.io.folder.output import publish
from diptych.model.files import LEDGER, REGISTER, REPORT, TERMS
from diptych.parse.yaml.schema import json_schemas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.cli.context import Context

STARTER = {
    name: name
    for name in (
        REPORT,
        TERMS,
        REGISTER,
        LEDGER,
        "summary.en.md",
        "summary.fr.md",
        "introduction.en.md",
        "introduction.fr.md",
        "progress.en.md",
        "progress.fr.md",
    )
} | {
    ".gitattributes": "gitattributes",
    ".vscode/settings.json": "vscode-settings.json",
    ".vscode/diptych.code-snippets": "diptych.code-snippets",
}
"""The files of a new report, each with the file in `starter/` that it is copied from."""


@click.command(help=N_("Start a report in a new folder."))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.pass_obj
def command(context: Context, folder: Path) -> None:
    """Write the files, all or none."""
    _ = context.translator.gettext
    try:
        start(folder, starter_files() | schema_files())
    except FileExistsError as error:
        message = _("“{folder}” already exists and is not an empty folder.")
        raise click.UsageError(message.format(folder=folder)) from error
    except OSError as error:
        fault = _("“{folder}” cannot be written: {reason}.")
        raise click.ClickException(fault.format(folder=folder, reason=reason(error, context.translator))) from error
    argument = f'"{folder}"' if " " in str(folder) else folder
    message = _("“{folder}” now holds a report. “diptych -C {argument} build” makes its pages.")
    say(message.format(folder=folder, argument=argument))


def starter_files() -> dict[str, bytes]:
    """Return the files of a new report by their paths in its folder."""
    return {path: assets.package_data(f"cli/starter/{name}") for path, name in STARTER.items()}


def schema_files() -> dict[str, bytes]:
    """Return the JSON Schemas of the settings files and of front matter by their paths in the report's folder."""
    return {f"schemas/{name}.schema.json": _json(schema) for name, schema in json_schemas().items()}


def start(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder that is empty or does not exist yet: all or none.

    Raises:
        FileExistsError: The folder is not empty, or is not a folder; what others put there meanwhile is left alone.
        OSError: A file cannot be written.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    placed: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with held(folder):
            fill_folder(folder, files, placed)
    except BaseException:
        ours = [folder / path for path in files if folder / Path(path).parts[0] in placed]
        for path in ours:
            path.unlink(missing_ok=True)
        for path in (*(one.parent for one in ours if one.parent != folder), *made):
            with suppress(OSError):  # gone already, or not empty: others put something there
                path.rmdir()
        raise


def fill_folder(folder: Path, files: Mapping[str, bytes], placed: list[Path]) -> None:
    """Write files into an empty folder, and note in `placed` the files and folders that are in place.

    Raises:
        FileExistsError: Something is there that is not ours.
    """
    if any(folder.iterdir()):
        raise FileExistsError(errno.EEXIST, "File exists", str(folder))
    with TemporaryDirectory(prefix=".diptych-", dir=folder) as temporary:
        publish(Path(temporary), files)
        for path in sorted(Path(temporary).iterdir()):
            target = folder / path.name
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, "File exists", str(target))
            path.rename(target)
            placed.append(target)


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
