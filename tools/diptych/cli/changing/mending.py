"""`diptych check --fix` and `--diff`: what is safe is mended, round by round, until nothing is left to mend."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from diptych.cli.changing.undoing import remembered
from diptych.cli.terminal import hand_over, is_terminal, say, shows_colours
from diptych.io.folder.overlay import Overlay
from diptych.loading import BYTE_ORDER_MARK
from diptych.rules.findings.fixing import mend
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.cli.context import Context
    from diptych.io.folder.editing import Editing
    from diptych.io.world import World
    from diptych.model.source import Source
    from diptych.workspace import NoReport

ROUNDS = 10
"""Rounds after which mending stops: what one fix makes another may mend, but never without end."""
LINE = re.compile(r"[^\n]*\n|[^\n]+$")
COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def mended_texts(
    world: World, opened: Workspace | NoReport, wanted: Callable[[str], bool]
) -> tuple[dict[str, str], int]:
    """Return the texts of a report with what is safe mended.

    Args:
        world: The report's folder.
        opened: The report as it is; where there is none, nothing is mended.
        wanted: Tells by its code whether a finding is to be mended.

    Returns:
        The texts that change, by path, and how many findings they mend.
    """
    texts: dict[str, str] = {}
    count = 0
    for _ in range(ROUNDS):
        found = opened.findings if isinstance(opened, Workspace) else ()
        changed, applied = mend(opened.sources, (one for one in found if wanted(one.code)))
        if not applied:
            break
        texts |= changed
        count += len(applied)
        opened = open_report(Overlay(world, texts))
    return texts, count


def write_texts(world: Editing, texts: Mapping[str, str], context: Context) -> None:
    """Write mended texts, all or none, so that it can be taken back.

    Raises:
        UnwritableError: A file has changed since it was read, or cannot be written.
    """
    after = {path: _bytes(world, path, text) for path, text in texts.items()}
    if after:
        with remembered(world, after, context):
            world.replace(after, through_links=True)


def show_difference(sources: Mapping[str, Source], texts: Mapping[str, str]) -> None:
    """Print what mending would change, as a unified diff that `patch` takes; for a terminal, in colour."""
    seen, in_colour = is_terminal(), shows_colours()
    for path in sorted(texts):
        for line in _difference(path, sources[path].text, texts[path]):
            if seen:
                say(line, colour=COLOURS.get(line[:1]) if in_colour else None)
            else:
                hand_over(f"{line}\n")


def mending_summary(context: Context, found: int, files: int) -> str:
    """Return how much was mended."""
    _ = context.translator
    if not found:
        return _.gettext("There is nothing to mend that is safe to mend unseen.")
    words = _.ngettext("Mended {number} finding", "Mended {number} findings", found).format(number=found)
    return f"{words} " + _.ngettext("in {number} file.", "in {number} files.", files).format(number=files)


def _difference(path: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a diff. Only a line feed ends a line: what else does so for Python stays as it is."""
    old, new = (LINE.findall(text) for text in (before, after))
    for line in difflib.unified_diff(old, new, fromfile=path, tofile=path):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _bytes(world: World, path: str, text: str) -> bytes:
    mark = BYTE_ORDER_MARK if world.read(path).startswith(BYTE_ORDER_MARK.encode()) else ""
    return (mark + text).encode()
