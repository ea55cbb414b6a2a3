"""Help and usage errors in the language of the user.

Click's own words are translated when they are shown, so commands are written as for plain click, with their help
marked by `N_`.
"""

from __future__ import annotations

import ast
import difflib
import re
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from diptych.cli.lists import ListOf
from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.i18n import Translator

WORDS_OF_CLICK = (
    N_("Usage:"),
    N_("Positional arguments:"),
    N_("Options:"),
    N_("Commands:"),
    N_("Show this message and exit."),
    N_("Show the version and exit."),
)
"""The words that click itself writes in a help page."""
SENTENCES = (
    (re.compile(r"Option '(?P<name>.+)' requires an argument\."), N_("The option “{name}” needs a value after it.")),
    (re.compile(r"Option '(?P<name>.+)' does not take a value\."), N_("The option “{name}” takes no value.")),
    (
        re.compile(r"Got unexpected extra arguments? \((?P<words>.+)\)\.?"),
        N_("This has no meaning here: {words}. A name with spaces must be in quotation marks."),
    ),
    (re.compile(r"Missing command\."), N_("A command is missing.")),
)
"""What click says of wrong usage, in our words."""
LIKENESS = 0.65
"""Least likeness of names of which one may be meant by the other: `chek` and `check`, not `fast` and `format`."""
QUOTED = re.compile(r"""(['"]).*\1""", re.DOTALL)
"""A value quoted in one of click's sentences, as Python writes it."""


class TranslatedFormatter(click.HelpFormatter):
    """A formatter of help pages in one language."""

    def __init__(self, translator: Translator, width: int | None, max_width: int | None) -> None:
        """Set the language, and the width in characters as click gives it."""
        super().__init__(width=width, max_width=max_width)
        self._ = translator.gettext

    @override
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or self._("Usage:") + " ")

    @override
    def write_heading(self, heading: str) -> None:
        self.write(" " * self.current_indent + self._(f"{heading}:") + "\n")

    @override
    def write_text(self, text: str) -> None:
        super().write_text(self._(text))

    @override
    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(term, self._(text)) for term, text in rows], col_max, col_spacing)


def explain(error: click.ClickException, translator: Translator) -> tuple[str, ...]:
    """Return lines that say what the user did wrong and, for a usage error, how to learn more."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return tuple(error.format_message().split("\n"))
    if not isinstance(error, click.UsageError):
        return (error.format_message(),)
    fault = _fault(error, translator)
    if not error.ctx:
        return (fault,)
    hint = translator.gettext("“{command} --help” says more.").format(command=error.ctx.command_path)
    return (*error.ctx.get_usage().split("\n"), f"{fault} {hint}")


def _fault(error: click.UsageError, translator: Translator) -> str:
    _ = translator.gettext
    match error:
        case click.NoSuchOption(ctx=ctx, option_name=name):
            options = (option for parameter in ctx.command.params for option in parameter.opts) if ctx else ()
            return _with_nearest(_("There is no option “{name}”.").format(name=name), name, options, translator)
        case click.NoSuchCommand(ctx=ctx, command_name=name):
            commands = ctx.command.list_commands(ctx) if ctx and isinstance(ctx.command, click.Group) else ()
            return _with_nearest(_("There is no command “{name}”.").format(name=name), name, commands, translator)
        case click.MissingParameter(param=click.Parameter() as parameter):
            return _("Missing: {name}.").format(name=parameter.get_error_hint(error.ctx))
        case click.BadParameter(param=click.Parameter() as parameter):
            said = _bad_value(parameter, translator)
            named = _file_of(error) if isinstance(parameter.type, click.Path) else ""
            return " ".join(filter(None, (said, named and _("The value was “{value}”.").format(value=named)))) or (
                error.format_message()
            )
        case _:
            return _in_words(error.format_message(), translator)


def _with_nearest(said: str, name: str, known: Iterable[str], translator: Translator) -> str:
    """Return a sentence followed by the names that may be meant."""
    bare = {word.lstrip("-"): word for word in known}
    near = difflib.get_close_matches(name.lstrip("-"), bare, cutoff=LIKENESS)
    quoted = ", ".join(translator.gettext("“{word}”").format(word=bare[word]) for word in near)
    return f"{said} {translator.gettext('Did you mean {words}?').format(words=quoted)}" if quoted else said


def _in_words(said: str, translator: Translator) -> str:
    """Return one of click's own sentences in the user's language; as it is if it is not among those known."""
    for pattern, message in SENTENCES:
        if match := pattern.fullmatch(said):
            return translator.gettext(message).format(**match.groupdict())
    return said


def _file_of(error: click.BadParameter) -> str:
    """Return the file or folder that cannot be used, which only click's own sentence names."""
    quoted = QUOTED.search(error.message)
    try:
        return str(ast.literal_eval(quoted[0])) if quoted else ""
    except (SyntaxError, ValueError):
        return ""


def _bad_value(parameter: click.Parameter, translator: Translator) -> str:
    """Return a sentence on the values that a parameter takes; empty if only click can say it."""
    _ = translator.gettext
    match parameter.type:
        case click.Path():
            message, choices = _("{name}: there is no such folder or file, or it cannot be used."), ()
        case click.Choice(choices=choices):
            message = _("{name} must be one of: {choices}.")
        case ListOf(choices=choices):
            message = _("{name} must be one or more of: {choices}.")
        case _:
            return ""
    return message.format(name=parameter.opts[0], choices=", ".join(map(str, choices)))
