"""`diptych check --undo` and `diptych receive --undo`: undo the last change in files that have not changed since."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.cli.changing.editing import editing, reason
from diptych.cli.findings import TEXT, show_diagnostics, status
from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.io.folder.last_mending import FIXES, RECEIPTS, LastMending, Mending
from diptych.io.folder.replacing import UnwritableError
from diptych.io.world import ReadError
from diptych.model.source import Span
from diptych.rules.findings.write_faults import CHANGED_AFTER_MENDING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.io.folder.editing import Editing
    from diptych.model.diagnostic import Diagnostic

NOTHING_DONE = 1
"""Exit status where there was nothing to undo."""


@dataclass(frozen=True, slots=True)
class Undoing:
    """What is undone, and how it is told.

    Attributes:
        kind: What is kept of it.
        undone: Says in how many files it was undone.
        done: That it had been undone before.
        none: That there is nothing to undo.
        never: That it could not be kept, and why.
    """

    kind: str
    undone: Callable[[Translator, int], str]
    done: str
    none: str
    never: str


FIXING = Undoing(
    FIXES,
    lambda _, number: _.ngettext(
        "Undid the last --fix in {number} file:", "Undid the last --fix in {number} files:", number
    ),
    N_("The last --fix has already been undone."),
    N_("There is no --fix to undo."),
    N_("These fixes cannot be undone with --undo: {reason}."),
)
RECEIVING = Undoing(
    RECEIPTS,
    lambda _, number: _.ngettext(
        "Undid the last receive in {number} file:", "Undid the last receive in {number} files:", number
    ),
    N_("The last receive has already been undone."),
    N_("There is no receive to undo."),
    N_("These edits cannot be undone with --undo: {reason}."),
)


@contextmanager
def remembered(world: Editing, after: Mapping[str, bytes], context: Context, what: Undoing = FIXING) -> Iterator[None]:
    """Keep the content of files that the block is about to change.

    It is kept first, so that the changes can be undone even if the command ends while it is writing.

    Args:
        world: The report.
        after: The new content of the files, by path.
        context: Gives the language of messages.
        what: What is about to be done.
    """
    mending = Mending.of({path: world.as_read(path) for path in after}, after)
    store = last = None
    try:
        store = LastMending(world.root, kind=what.kind)
        last = store.read()
        store.keep(mending)
    except OSError as error:
        message = context.translator.gettext(what.never)
        say(message.format(reason=reason(error, context.translator)), err=True)
        keep(store, None)  # else --undo would undo an earlier mending
    try:
        yield
    except UnwritableError:
        keep(store, last)
        raise


def keep(store: LastMending | None, mending: Mending | None) -> None:
    """Keep a mending, or forget the one kept; ignore it if that is not possible."""
    if store:
        with suppress(OSError):
            store.keep(mending)


def undo(context: Context, form: str, what: Undoing = FIXING) -> int:
    """Undo the last mending of a kind, say what was done, and return the exit status."""
    _ = context.translator
    with editing(context, form) as world:
        mending = last_mending(world, what)
        back, left = taken_back(mending, world) if mending and not mending.undone else ({}, [])
        world.replace({path: old for path, old in back.items() if old is not None}, through_links=True)
        world.remove(path for path, old in back.items() if old is None)
        if mending and back:
            with suppress(OSError):
                LastMending(world.root, kind=what.kind).keep(replace(mending, undone=True))
    if back:
        number = len(back)
        say(what.undone(_, number).format(number=number), *(f"  {path}" for path in back), err=True)
    elif mending and not left:
        say(_.gettext(what.done), err=True)
    elif not mending:
        say(_.gettext(what.none), err=True)
    if left or form != TEXT:
        show_diagnostics(left, {}, context, form)
    return status(left, strict=False) if back or left else NOTHING_DONE


def taken_back(mending: Mending, world: Editing) -> tuple[dict[str, bytes | None], list[Diagnostic]]:
    """Return the old content of the files to restore, by path, and findings on those that have changed since.

    A file that the mending made has no old content: it is to be removed.
    """
    now = {one.path: content_of(world, one.path) for one in mending.files}
    back = {one.path: one.before for one in mending.files if one.left(now[one.path])}
    changed = sorted(one.path for one in mending.files if one.path not in back and now[one.path] != one.before)
    return back, [CHANGED_AFTER_MENDING.at(Span(path, 0, 0)) for path in changed]


def last_mending(world: Editing, what: Undoing) -> Mending | None:
    """Return the report's last mending of a kind, if it was kept."""
    try:
        return LastMending(world.root, kind=what.kind).read()
    except OSError:
        return None


def content_of(world: Editing, path: str) -> bytes | None:
    """Return the content of a file; None if it cannot be read."""
    try:
        return world.read(path)
    except ReadError:
        return None
