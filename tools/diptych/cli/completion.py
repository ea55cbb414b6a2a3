"""What a shell completes: the sections, terms and rules that a command may be given.

A shell waits for the answer while somebody types: names of files and the keys of the termbase are read, and no more.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from diptych.cli.context import Context
from diptych.io.world import ReadError
from diptych.model.files import REGISTER, REPORT, SECTION_FILE, TERMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from click.shell_completion import CompletionItem

    from diptych.io.world import World

FAMILY = 3
"""Letters of the code of a family of rules."""
KEY = re.compile(r"^([a-z0-9][a-z0-9-]*):", re.MULTILINE)


def complete_section(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Complete the name of a section of the report that `-C` names, or of a file with texts in several languages."""
    return _beginning(incomplete, _in_report(ctx, _section_names))


def complete_term(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Complete the key of a term."""
    return _beginning(incomplete, _in_report(ctx, _term_keys))


def complete_rules(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the code of a rule or of a family of rules; after a comma, one more."""
    # Only a shell that completes needs them: other commands do not wait for them.
    from click.shell_completion import CompletionItem  # noqa: PLC0415

    from diptych.pipeline import RULES  # noqa: PLC0415

    before, comma, last = incomplete.rpartition(",")
    told = {rule.code: ctx.obj.translator.gettext(rule.documentation.what) for rule in RULES}
    codes = dict.fromkeys((code[:FAMILY] for code in told), "") | told
    named = (code for code in sorted(codes) if code.startswith(last.upper()))
    return [CompletionItem(f"{before}{comma}{code}", help=codes[code]) for code in named]


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in sorted(set(names)) if name.startswith(incomplete)]


def _in_report(ctx: click.Context, names: Callable[[World], Iterator[str]]) -> list[str]:
    """Return names from the report; none where there is no report, or it cannot be read."""
    folder = ctx.find_root().params.get("folder")
    context = Context(folder, ctx.obj.translator)
    with suppress(OSError, click.ClickException):
        return list(names(context.world))
    return []


def _section_names(world: World) -> Iterator[str]:
    """Yield the names of sections, and of the files that hold texts in several languages."""
    yield from (REPORT, TERMS, REGISTER)
    for path in world.files():
        if match := SECTION_FILE.fullmatch(path):
            yield match["name"]


def _term_keys(world: World) -> Iterator[str]:
    """Yield the keys that stand at the beginning of a line of the termbase."""
    with suppress(ReadError, UnicodeDecodeError):
        yield from KEY.findall(world.read(TERMS).decode())
