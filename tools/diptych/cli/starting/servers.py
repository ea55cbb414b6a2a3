"""The files with which the server of a repository checks a report: `diptych new --ci`."""

from __future__ import annotations

import re
from posixpath import join, normpath
from typing import TYPE_CHECKING

from diptych.cli.starting.companions import starter_data
from diptych.io.world import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from collections.abc import Mapping

SERVERS = {"github": ".github/workflows/report.yml", "gitlab": ".gitlab-ci.yml"}
"""The file of each server, by its path in the repository."""
COMMAND = re.compile(r"(?<![\w/.:-])diptych (?=check|build|links)")
"""Where a command of Diptych begins; not its wheel, its cache or the name of a category."""


def server_file(server: str, folder: str = ".", output: str = DEFAULT_OUTPUT) -> Mapping[str, bytes]:
    """Return the file with which a server checks a report, by its path in the repository.

    Args:
        server: A key of `SERVERS`.
        folder: The folder of the report, relative to that of the repository.
        output: The folder of its pages, relative to the report.
    """
    text = starter_data(f"ci/{server}.yml").decode()
    if folder != ".":
        named = f'"{folder}"' if re.search(r"[^\w./-]", folder) else folder
        text = COMMAND.sub(f"diptych -C {named} ", text)
    pages = normpath(join(folder, output))
    return {SERVERS[server]: re.sub(r"(?<=[ /])build/(?=html|pdf)", f"{pages}/", text).encode()}
