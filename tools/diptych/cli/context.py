"""What every command is given: where the report is, and the user's language."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from diptych.cli.help import TranslatedFormatter
from diptych.emit.visibility import visible
from diptych.i18n import N_, PROGRAM_LANGUAGE
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.io.folder.nearby import misnamed_report, report_near
from diptych.io.folder.output_folder import MisplacedError
from diptych.io.folder.output_folder import output_folder as io_output_folder
from diptych.io.world import DEFAULT_OUTPUT
from diptych.model.files import REPORT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.io.world import World


class NoReportError(click.ClickException):
    """There is no report in the folder."""

    exit_code = 2


class FailedError(click.ClickException):
    """The program itself failed.

    Attributes:
        error: What was raised.
        translator: Translates into the user's language.
    """

    exit_code = 3

    def __init__(self, error: Exception, translator: Translator) -> None:
        """Describe the error as a finding, in one line."""
        # Imported here, so that a command that does not fail does not wait for it.
        from diptych import internal  # noqa: PLC0415
        from diptych.emit.message import SEVERITIES, fill  # noqa: PLC0415

        self.error = error
        self.translator = translator
        found = internal.failure(internal.COMMAND_FAILED, error, internal.NOWHERE)
        severity = translator.gettext(SEVERITIES[found.severity])
        sentence = fill(internal.COMMAND_FAILED.message, found.arguments, translator)
        super().__init__(visible(f"diptych: {severity} {found.code} {sentence}"))


@dataclass(frozen=True, slots=True)
class Context:
    """What every command is given.

    Attributes:
        folder: The folder that `-C` names, if it was given.
        translator: Translates into the user's language, which need not be one of the report.
    """

    folder: Path | None
    translator: Translator

    @property
    def root(self) -> Path:
        """Return the folder of the report.

        Raises:
            NoReportError: There is none.
        """
        start = self.folder or Path.cwd()
        above = () if self.folder else start.parents
        for folder in (start, *above):
            for candidate in (folder, folder / "content"):
                if (candidate / REPORT).is_file():
                    return candidate
        said = self._no_report().format(folder=start, file=REPORT)
        raise NoReportError(f"{said} {self._hint(start)}".strip())

    @property
    def world(self) -> World:
        """Return the world of the report.

        Raises:
            NoReportError: There is none.
        """
        return Disk(self.root)

    def _no_report(self) -> str:
        _ = self.translator.gettext
        if self.folder:
            return _("There is no report in “{folder}”: it has no {file}. “diptych new” starts a report.")
        return _("There is no report in “{folder}” or above it: no {file} was found. Name its folder with -C.")

    def _hint(self, start: Path) -> str:
        """Return where a report is nearby, or which file is nearly one; an empty text if there is neither."""
        _ = self.translator.gettext
        if found := misnamed_report(start):
            return _("“{path}” must be named {file}.").format(path=visible(str(found)), file=REPORT)
        if found := report_near(start):
            return _("There is one in “{folder}”: name that folder with -C.").format(folder=visible(str(found)))
        return ""


class CommandContext(click.Context):
    """The context of click, with help and failures in the language of the user."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - whatever click passes on
        """Take the language from the environment if no context was given."""
        super().__init__(*args, **kwargs)
        if self.obj is None:
            self.obj = Context(None, assets.translator(interface_language(None, os.environ)))

    @override
    def invoke(self, callback: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Run a command.

        Raises:
            FailedError: The program failed.
        """
        try:
            return super().invoke(callback, *args, **kwargs)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            raise FailedError(error, self.obj.translator) from error

    @override
    def make_formatter(self) -> click.HelpFormatter:
        return TranslatedFormatter(self.obj.translator, width=self.terminal_width, max_width=self.max_content_width)


def interface_language(option: str | None, environ: Mapping[str, str]) -> str:
    """Return the language of the messages: the option, else the environment's if it has a catalogue, else English."""
    if option:
        return option
    locale = next(filter(None, (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    lang = locale.replace("-", "_").split("_")[0].split(".")[0]
    return lang if lang in assets.languages() else PROGRAM_LANGUAGE


def wanted_folder(context: Context, named: str | None, below: str = "") -> Path:
    """Return where the outputs of a report go.

    Args:
        context: Gives the folder of the report.
        named: The folder that `report.yaml` names.
        below: A folder inside it.

    Returns:
        That folder; if the report names none, or one that it may not write to, its folder `build`.

    Raises:
        click.ClickException: The report may not write there either: a symbolic link leads elsewhere.
    """
    for name in dict.fromkeys((named or DEFAULT_OUTPUT, DEFAULT_OUTPUT)):
        with suppress(MisplacedError):
            return io_output_folder(context.root, f"{name}/{below}" if below else name)
    message = context.translator.gettext("A report may not write to “{folder}” here: name another folder with --out.")
    raise click.ClickException(message.format(folder=context.root / DEFAULT_OUTPUT / below))


def ui_lang_option() -> click.Option:
    """Return the option `--ui-lang`, which every command takes."""
    return click.Option(
        ["--ui-lang"],
        type=click.Choice(assets.languages()),
        is_eager=True,
        expose_value=False,
        callback=_speak,
        help=N_("Language of the messages."),
    )


def _speak(ctx: click.Context, _option: click.Parameter, lang: str | None) -> None:
    if lang:
        ctx.obj = replace(ctx.obj, translator=assets.translator(lang))
