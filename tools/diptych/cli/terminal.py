"""The one module that prints: makes all output harmless to the terminal or the log that shows it.

Text from a report, a foreign file, a server or the command line may hold anything: codes that colour, move or clear a
terminal, characters that reverse text, lines that a build server takes for commands.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from diptych.emit.visibility import harmless, visible, visible_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console, RenderableType


def say(*lines: str, err: bool = False, colour: str | None = None) -> None:
    """Write lines for people; a line feed inside a line is shown like any other control character.

    Args:
        lines: The lines.
        err: Whether to write them to standard error.
        colour: Their colour, if any.
    """
    for line in lines:
        click.echo(click.style(harmless(visible(line)), fg=colour), err=err)


def answer_to(question: str, proposed: str) -> str:
    """Ask a person a question and return the answer on one line; an empty answer is the one proposed."""
    shown = f"{question} [{proposed}]" if proposed else question
    answer: str = click.prompt(harmless(visible(shown)), default=proposed, show_default=False)
    return " ".join(answer.split())


def show_findings(text: str) -> None:
    """Write findings for people; they may have colours that Diptych set."""
    click.echo(visible_lines(text), nl=False)


def hand_over(text: str) -> None:
    """Write output for programs unchanged: its format makes it harmless, or it must be exact."""
    click.echo(text, nl=False)


def show(*parts: RenderableType, widest: int | None = None) -> None:
    """Write tables and texts in colour, one below the other.

    Args:
        parts: The tables and texts.
        widest: The most columns to use, however wide the terminal.
    """
    console = _console(widest)
    with console.capture() as captured:
        console.print(*parts, sep="\n")
    click.echo(visible_lines(captured.get()), nl=False, color=console.color_system is not None)


def columns() -> int:
    """Return the width of the terminal."""
    return _console().width


def draws_colours() -> bool:
    """Return whether what `show` writes has colours."""
    console = _console()
    return bool(console.color_system) and not console.no_color


def shows_colours() -> bool:
    """Return whether what is printed may have colours: on a terminal, unless `NO_COLOR` is set (no-color.org)."""
    return is_terminal() and not os.environ.get("NO_COLOR")


def is_interview() -> bool:
    """Return whether a person can be asked: both input and output are at a terminal."""
    return sys.stdin.isatty() and is_terminal()


def is_terminal() -> bool:
    """Return whether the output goes to a person at a terminal, not to a file or a program."""
    return sys.stdout.isatty()


@contextmanager
def progress(words: str, count: int) -> Iterator[Callable[[], None]]:
    """Show progress on a terminal; give a function to call after each step."""
    from rich.console import Console  # noqa: PLC0415 - slow, and not wanted in a pipe
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True, disable=not (count and sys.stderr.isatty())) as bar:
        task = bar.add_task(visible(words), total=count)
        yield lambda: bar.advance(task)


def tell_complaints(*, tracebacks: bool = False) -> None:
    """Print warnings of libraries through this module too, since they quote what they read.

    Args:
        tracebacks: Whether to show also the tracebacks of the program's failures.
    """
    logging.captureWarnings(capture=True)
    logging.getLogger("diptych").setLevel(logging.DEBUG if tracebacks else logging.WARNING)
    root = logging.getLogger()
    if not any(isinstance(handler, _Complaints) for handler in root.handlers):
        root.addHandler(_Complaints())


class _Complaints(logging.Handler):
    """A handler that prints, on standard error, warnings of libraries and what a boundary caught."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        told = self.format(record) if record.name == "diptych" else record.getMessage()
        say(*told.rstrip("\n").split("\n"), err=True)


def _console(widest: int | None = None) -> Console:
    from diptych.cli.console import VisibleConsole  # noqa: PLC0415 - slow, and most commands do not need it

    return VisibleConsole(widest)
