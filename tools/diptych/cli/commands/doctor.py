"""`diptych doctor`: shows what this machine has, what is missing, and how to get it."""

from __future__ import annotations

import importlib
import locale
import os
import platform
import shutil
import sys
import warnings
from contextlib import redirect_stdout
from dataclasses import asdict
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from diptych.cli.configuration.telling import Finding, own_settings
from diptych.cli.context import NoReportError
from diptych.cli.formats import JSON, text_or_json_option
from diptych.cli.terminal import hand_over, say
from diptych.emit.json import json_text
from diptych.i18n import N_
from diptych.io import assets
from diptych.io.folder.output_folder import MisplacedError, output_folder
from diptych.io.world import DEFAULT_OUTPUT, ReadError
from diptych.model.files import REPORT
from diptych.model.source import Source
from diptych.parse.yaml.reader import read_yaml
from diptych.pipeline import RULES
from diptych.rules.making.covering import missed_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.cli.context import Context
    from diptych.i18n import Translator

PYTHON = (3, 11)
PANGO = (1, 44, 0)
"""The oldest Pango with which WeasyPrint 70 works, by its documentation."""

FACES = {
    "fonts/Tinos-Regular.ttf": ("normal", "normal"),
    "fonts/Tinos-Bold.ttf": ("normal", "bold"),
    "fonts/Tinos-Italic.ttf": ("italic", "normal"),
    "fonts/Tinos-BoldItalic.ttf": ("italic", "bold"),
}
"""The faces of the pages, each with its style and weight in CSS."""

REMEDIES = {
    "python": {
        "Linux": "apt-get install python3",
        "Darwin": "brew install python",
        "Windows": "winget install Python.Python.3.13",
    },
    "pango": {
        "Linux": "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        "Darwin": "brew install pango",
        "Windows": "pacman -S mingw-w64-ucrt-x86_64-pango",
    },
    "chromium": {
        "Linux": "apt-get install chromium",
        "Darwin": "brew install --cask chromium",
        "Windows": "winget install Hibbiki.Chromium",
    },
}
"""The command that installs what is missing, by system; on Windows, `pacman` is that of MSYS2."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


@click.command(help=N_("Show what this machine has, what is missing and how to get it."))
@text_or_json_option
@click.pass_obj
def command(context: Context, form: str) -> None:
    """Print the findings; exit with 1 if something needed is missing."""
    findings = tuple(examine_machine(context))
    is_ready = all(finding.good or not finding.needed for finding in findings)
    if form == JSON:
        hand_over(json_text([asdict(finding) for finding in findings]))
    else:
        print_findings(findings, context.translator)
        ready = N_("Everything that a report needs is there.")
        say(context.translator.gettext(ready if is_ready else N_("Something that a report needs is missing.")))
    if not is_ready:
        click.get_current_context().exit(1)


def print_findings(findings: Iterable[Finding], translator: Translator) -> None:
    """Print findings, each with what to do about it."""
    for finding in findings:
        say(finding_line(finding, translator))
        if not finding.good and finding.remedy:
            say(f"    → {finding.remedy}")


def finding_line(finding: Finding, translator: Translator) -> str:
    """Return a finding as one line, with ✓ if it is good, ✗ if it is not, – if it is not but does no harm."""
    mark = "✓" if finding.good else "✗" if finding.needed else "–"
    if not finding.found:
        return f"{mark} {finding.subject}"
    said = translator.gettext("{subject}: {found}").format(subject=finding.subject, found=finding.found)
    return f"{mark} {said}"


def examine_machine(context: Context) -> Iterator[Finding]:
    """Yield findings on all that a build needs, on the browser of the tests, and on rules that do not run."""
    _, settings = context.translator.gettext, settings_of_report(context)
    yield Finding("Python", sys.version_info >= PYTHON, platform.python_version(), remedy("python"))
    yield from libraries(context)
    yield output(context, settings)
    yield encoding(context)
    yield from own_settings(context)
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    found = browser or _("not found; only the program’s own tests use it")
    yield Finding("Chromium", browser is not None, found, remedy("chromium"), needed=False)
    yield from rules_that_do_not_run(settings, context.translator)


def rules_that_do_not_run(settings: Mapping[str, Any], translator: Translator) -> Iterator[Finding]:
    """Yield a finding on each language of the report for which rules do not run, since parts of it are missing."""
    _, languages = translator.gettext, settings.get("languages")
    for lang in languages if isinstance(languages, list) else ():
        codes = [rule.code for rule in RULES if isinstance(lang, str) and missed_parts(rule, lang)]
        if codes:
            name = _("Rules for “{lang}”").format(lang=lang)
            found = _("not run, since what they need of the language is missing: {rules}")
            yield Finding(name, good=False, found=found.format(rules=", ".join(sorted(codes))), needed=False)


def settings_of_report(context: Context) -> dict[str, Any]:
    """Return what the settings of the report in this folder say, right or wrong; nothing if there are none."""
    try:
        text = context.world.read(REPORT).decode("utf-8", "replace")
    except (NoReportError, ReadError):
        return {}
    settings = read_yaml(Source(REPORT, text)).value
    return settings if isinstance(settings, dict) else {}


def remedy(what: str) -> str:
    """Return the command that installs something on this system; on an unknown system, Debian's."""
    commands = REMEDIES[what]
    return commands.get(platform.system(), commands["Linux"])


def libraries(context: Context) -> Iterator[Finding]:
    """Load WeasyPrint, and with it Pango; then lay out a word in every face."""
    try:
        with warnings.catch_warnings(action="ignore"), redirect_stdout(StringIO()):  # WeasyPrint prints its own advice
            weasyprint = importlib.import_module("weasyprint")
            native = importlib.import_module("weasyprint.text.ffi")
    except (ImportError, OSError) as error:
        yield Finding("WeasyPrint", good=False, found=str(error).partition("\n")[0], remedy=remedy("pango"))
        return
    yield Finding("WeasyPrint", good=True, found=weasyprint.__version__)
    number = native.pango.pango_version()
    pango = (number // 10_000, number // 100 % 100, number % 100)  # packed as PANGO_VERSION_ENCODE does
    yield Finding("Pango", pango >= PANGO, ".".join(map(str, pango)), remedy("pango"))
    yield Finding("HarfBuzz-Subset", native.harfbuzz_subset is not None, remedy=remedy("pango"))
    yield from faces(weasyprint, context)


def faces(weasyprint: Any, context: Context) -> Iterator[Finding]:  # noqa: ANN401 - a module without types
    """Yield a finding on each packaged face: whether Pango sets text with this very file."""
    _ = context.translator.gettext
    for name, (style, weight) in FACES.items():
        path = assets.asset_path(name)
        good = path.is_file() and fonts_used(weasyprint, path, style, weight) == [path.read_bytes()]
        found = _("Pango sets text with it") if good else _("Pango does not set text with it")
        yield Finding(path.name, good, found, _("Install Diptych again: this file is damaged or missing."))


def fonts_used(weasyprint: Any, path: Path, style: str, weight: str) -> list[bytes]:  # noqa: ANN401
    """Lay out a word in a face, as the pages name theirs, and return the font files that Pango took."""
    face = f"font-family: face; src: url('{path.as_uri()}'); font-style: {style}; font-weight: {weight}"
    page = f"<style>@font-face {{ {face} }} body {{ font: {style} {weight} 12pt face }}</style>Élan"
    document = weasyprint.HTML(string=page).render()
    document.write_pdf(full_fonts=True)  # the fonts are known once the pages are drawn
    return [font.file_content for font in document.fonts.values()]


def output(context: Context, settings: Mapping[str, Any]) -> Finding:
    """Return whether the outputs of this report, or of one in this folder, can be written."""
    _ = context.translator.gettext
    named = settings.get("output")
    named = named if isinstance(named, str) else None
    try:
        root = context.root
    except NoReportError:
        root = context.folder or Path.cwd()
    try:
        folder = output_folder(root, named)
    except MisplacedError:
        mend = _("Name a folder inside the repository of the report, or choose another with --out.")
        return Finding(_("Output folder"), good=False, found=named or DEFAULT_OUTPUT, remedy=mend)
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    good = existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)
    mend = _("Obtain permission to write to “{folder}”, or choose another folder with --out.").format(folder=existing)
    return Finding(_("Output folder"), good, str(folder), mend)


def encoding(context: Context) -> Finding:
    """Return the language of the messages, and whether file names in all languages can be read."""
    _ = context.translator.gettext
    good = sys.getfilesystemencoding().lower() == "utf-8"
    found = f"{context.translator.lang}, {locale.getlocale()[0] or 'C'}, {sys.getfilesystemencoding()}"
    return Finding(_("Language and encoding"), good, found, _("Set the environment variable PYTHONUTF8 to 1."))
