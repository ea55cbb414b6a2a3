"""The command `diptych`: runs one of its subcommands."""

from __future__ import annotations

import errno
import gc
import importlib
import keyword
import os
import sys
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from diptych import __version__
from diptych.cli import standard_streams
from diptych.cli.context import CommandContext, Context, FailedError, interface_language, ui_lang_option
from diptych.cli.help import explain
from diptych.cli.terminal import say, tell_complaints
from diptych.i18n import N_
from diptych.io import assets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from click.shell_completion import CompletionItem

    from diptych.i18n import Translator

COMMANDS = {
    "build": N_("Make the web edition and the PDF of the report."),
    "check": N_("Find what is wrong in the report."),
    "status": N_("Show the progress of each translation, and what has changed in its source."),
    "compare": N_("Compare two documents as they are, and show what they do not say alike."),
    "accept": N_("Record that translations match the current text of their sources."),
    "links": N_("Ask the network whether every cited document and every link answers."),
    "explain": N_("Explain a rule or a family of rules: what it finds, why, and how to put it right."),
    "rules": N_("List all rules."),
    "documents": N_("Keep the register of cited documents."),
    "terms": N_("List the terms of the report and the sections that use them."),
    "cite": N_("List the citations in a file, with their symbols and links."),
    "import": N_("Make a report from documents in other formats."),
    "export": N_("Write the report in another format."),
    "redline": N_("Show what changed since an earlier version."),
    "receive": N_("Take the edits of a file that was exported and comes back."),
    "new": N_("Start a report in a new folder."),
    "guide": N_("Open the guide for editors and translators in a browser."),
    "doctor": N_("Show what this machine has, what is missing and how to get it."),
}
"""Every command with its line of help, in the order of the help. Command NAME is `diptych.cli.commands.NAME.command`
(`import_`, as `import` is a keyword of Python). It is imported when it is called, so that `diptych check` does not wait
for what lays out pages."""

OBJECTS = 100_000
"""New objects after which Python collects garbage."""
TRACEBACKS = "DIPTYCH_TRACEBACK"
"""The environment variable that shows failures of the program with their tracebacks."""
UNWRITTEN = 1
"""Exit status if the output cannot be written."""
INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 plus the number of the signal, as in shells."""


class Commands(click.Group):
    """The commands of `COMMANDS`."""

    context_class = CommandContext

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return load_command(cmd_name) if cmd_name in COMMANDS else None

    @override
    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a command without importing any: `click` would import each for its line of help."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only a shell that completes needs it

        _ = ctx.obj.translator.gettext
        names = (name for name in COMMANDS if name.startswith(incomplete))
        return [CompletionItem(name, help=_(COMMANDS[name])) for name in names] or super().shell_complete(
            ctx, incomplete
        )

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@cache
def load_command(name: str) -> click.Command:
    """Import a command and give it what every command has."""
    module = f"{name}_" if keyword.iskeyword(name) else name
    command: click.Command = importlib.import_module(f"diptych.cli.commands.{module}").command
    for one in (command, *(command.commands.values() if isinstance(command, click.Group) else ())):
        one.context_class = CommandContext
        one.params.append(ui_lang_option())
    return command


@click.group(
    cls=Commands,
    help=N_("Keep an institutional report in two languages as one piece of work."),
    params=[ui_lang_option()],
)
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help=N_("Folder of the report; by default, the current one, the nearest above it, or “content” in one of them."),
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, folder: Path | None) -> None:
    """Keep the folder for the subcommand."""
    ctx.obj = replace(ctx.obj, folder=folder)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `diptych` and return its exit status. No exception is raised, whatever fails.

    Args:
        arguments: The words after `diptych`; by default, those of the command line.
    """
    # What a command reads lives until it ends; collecting garbage meanwhile would take a tenth of its time.
    gc.set_threshold(OBJECTS)
    # Diptych uses no pydantic plugins; looking for some in all installed packages takes a fiftieth of a second.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    standard_streams.prepare()
    tell_complaints(tracebacks=bool(os.environ.get(TRACEBACKS)))
    try:
        status = run_command(arguments)
        standard_streams.flush()
    except Exception as error:  # noqa: BLE001 - the last boundary
        return ended(error)
    return status


def run_command(arguments: Sequence[str] | None) -> int:
    """Run a command and return its exit status; if the user made a mistake, say what it is."""
    translator = asked_translator(sys.argv[1:] if arguments is None else arguments)
    try:
        return cli.main(arguments, prog_name="diptych", standalone_mode=False, obj=Context(None, translator)) or 0
    except FailedError:
        raise
    except click.ClickException as error:
        say(*explain(error, translator), err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def ended(error: Exception) -> int:
    """Say on the error stream, if possible, why the program ends early; return the exit status."""
    here = assets.translator(interface_language(None, os.environ))
    failed = error if isinstance(error, FailedError) else FailedError(error, here)
    if not isinstance(failed.error, standard_streams.UnwrittenError):
        last_word(failed.message)
        return failed.exit_code
    standard_streams.abandon(failed.error)
    # A reader that closes the pipe, such as “head”, has read enough.
    if failed.error.errno != errno.EPIPE:
        message = failed.translator.gettext("The output cannot be written: {reason}.")
        last_word(message.format(reason=failed.error.strerror))
    return UNWRITTEN


def last_word(text: str) -> None:
    """Write a last line to the error stream; give up if that fails too."""
    try:
        say(text, err=True)
    except standard_streams.UnwrittenError as error:
        standard_streams.abandon(error)


def asked_translator(arguments: Sequence[str]) -> Translator:
    """Return the translator for `--ui-lang`, wherever it is given, else for the environment.

    It is looked for before anything is read: help and errors that come before it are in that language too.
    """
    words = [word for argument in arguments for word in argument.split("=", 1)]
    named = dict(pairwise(words)).get("--ui-lang", "")
    return assets.translator(named if named in assets.languages() else interface_language(None, os.environ))
