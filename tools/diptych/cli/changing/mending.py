"""`diptych check --fix` and `--diff`: safe fixes are applied, round by round, until none is left."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from diptych.cli.changing.editing import encoded
from diptych.cli.changing.undoing import FIXING, remembered
from diptych.cli.terminal import hand_over, is_terminal, say, shows_colours
from diptych.io.folder.overlay import Overlay
from diptych.rules.findings.fixing import mend
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.cli.changing.undoing import Undoing
    from diptych.cli.context import Context
    from diptych.io.folder.editing import Editing
    from diptych.io.world import World
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source
    from diptych.workspace import NoReport

    Wanted = Callable[[Diagnostic, Mapping[str, Source]], bool]

ROUNDS = 10
"""Most rounds: one fix may make way for another, but not endlessly."""
LINE = re.compile(r"[^\n]*\n|[^\n]+$")
COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def mended_texts(
    world: World, opened: Workspace | NoReport, wanted: Wanted, *, once: bool = False
) -> tuple[dict[str, str], int]:
    """Return the texts of a report with the safe fixes applied.

    Args:
        world: The report's folder.
        opened: The report as it is; if it could not be opened, nothing is fixed.
        wanted: Returns, given a finding and the texts, whether to fix it.
        once: Whether one round is enough: places in a text are those that it had before.

    Returns:
        The texts that change, by path, and the number of findings fixed.
    """
    texts: dict[str, str] = {}
    count = 0
    asked = opened.asked if isinstance(opened, Workspace) else ()
    for _ in range(1 if once else ROUNDS):
        found = opened.findings if isinstance(opened, Workspace) else ()
        changed, applied = mend(opened.sources, (one for one in found if wanted(one, opened.sources)))
        if not applied:
            break
        texts |= changed
        count += len(applied)
        opened = open_report(Overlay(world, texts), asked)
    return texts, count


def write_texts(world: Editing, texts: Mapping[str, str], context: Context, what: Undoing = FIXING) -> None:
    """Write changed texts, all or none, and keep what is needed to undo it.

    Raises:
        UnwritableError: A file has changed since it was read, or cannot be written.
    """
    after = {path: encoded(world, path, text) for path, text in texts.items()}
    if after:
        with remembered(world, after, context, what):
            world.replace(after, through_links=True)


def show_difference(sources: Mapping[str, Source], texts: Mapping[str, str]) -> None:
    """Print what the fixes would change, as a unified diff for `patch`; in colour on a terminal."""
    seen, in_colour = is_terminal(), shows_colours()
    for path in sorted(texts):
        for line in _difference(path, sources[path].text if path in sources else "", texts[path]):
            if seen:
                say(line, colour=COLOURS.get(line[:1]) if in_colour else None)
            else:
                hand_over(f"{line}\n")


def mending_summary(context: Context, found: int, files: int) -> str:
    """Return a sentence on how much was fixed."""
    _ = context.translator
    if not found:
        return _.gettext("There are no safe fixes to apply.")
    words = _.ngettext("Fixed {number} finding", "Fixed {number} findings", found).format(number=found)
    return f"{words} " + _.ngettext("in {number} file.", "in {number} files.", files).format(number=files)


def _difference(path: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a diff. Only a line feed ends a line, not other characters at which Python splits lines."""
    old, new = (LINE.findall(text) for text in (before, after))
    for line in difflib.unified_diff(old, new, fromfile=path, tofile=path):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
