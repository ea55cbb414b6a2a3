"""The command `diptych` itself: its help, its languages, its exit status."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from diptych import __version__
from diptych.cli import main as entry
from diptych.cli.context import CommandContext, Context, NoReportError, interface_language
from diptych.cli.findings import FORMATS
from diptych.io import assets

ENGLISH = assets.translator("en")
COLON = "\N{NO-BREAK SPACE}:"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak English unless a test says otherwise."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """Run `diptych` in a process of its own, with code before it."""
    program = f"import sys; from diptych.cli import main; {code}\nsys.exit(main.main({list(arguments)}))"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage: diptych [OPTIONS] COMMAND")
    for name, summary in entry.COMMANDS.items():
        assert f"  {name} " in shown
        assert summary.split()[0] in shown


def test_help_in_french(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert entry.main(["doctor", "--help"]) == 0
    shown = capsys.readouterr().out
    assert f"Utilisation{COLON} diptych doctor" in shown
    assert f"Options{COLON}\n" in shown
    assert "Show this message" not in shown


@pytest.mark.parametrize(
    "arguments", [["--ui-lang", "fr", "doctor", "--help"], ["doctor", "--ui-lang", "fr", "--help"]]
)
def test_language_option_before_or_after_the_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(arguments) == 0
    assert f"Utilisation{COLON}" in capsys.readouterr().out


@pytest.mark.parametrize("name", entry.COMMANDS)
def test_every_command_has_help_and_takes_a_language(name: str) -> None:
    command = entry.load_command(name)
    assert command.help
    assert [parameter.name for parameter in command.params].count("ui_lang") == 1


def test_help_does_not_wait_for_what_lays_out_pages() -> None:
    code = "import atexit; atexit.register(lambda: print('weasyprint' in sys.modules))"
    assert run("--help", code=code).stdout.endswith("False\n")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--version"]) == 0
    assert capsys.readouterr().out == f"diptych {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Usage: diptych"),
        (["biuld"], "There is no command “biuld”. Did you mean “build”? “diptych --help” says more."),
        (["tlh"], "There is no command “tlh”. “diptych --help” says more."),
        (["documents", "ad"], "There is no command “ad”. Did you mean “add”? “diptych documents --help” says more."),
        (["check", "--fromat"], "There is no option “--fromat”. Did you mean “--format”? “diptych check --help”"),
        (["explain"], "Missing: 'CODE'."),
        (["check", "my report"], "This has no meaning here: my report. A name with spaces must be in quotation marks."),
        (["check", "--strict=yes"], "The option “--strict” takes no value."),
        (["check", "--output"], "The option “--output” needs a value after it."),
        (["doctor", "--fast"], "There is no option “--fast”. “diptych doctor --help” says more."),
        (["--ui-lang", "tlh", "doctor"], f"--ui-lang must be one of: {', '.join(assets.languages())}."),
        (["check", "--format", "xml"], f"--format must be one of: {', '.join(FORMATS)}."),
        (["build", "--format", "html,epub"], "--format must be one or more of: html, pdf, parallel."),
        (["-C", "/nowhere", "doctor"], "-C: there is no such folder or file, or it cannot be used."),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(arguments) == 2
    shown = capsys.readouterr()
    assert message in shown.err
    assert not shown.out


def test_wrong_usage_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--ui-lang", "fr", "biuld"]) == 2
    assert "Il n’y a pas de commande «\N{NO-BREAK SPACE}biuld\N{NO-BREAK SPACE}»." in capsys.readouterr().err
    assert entry.main(["check", "--fromat", "--ui-lang", "fr"]) == 2
    assert "Il n’y a pas d’option" in capsys.readouterr().err
    assert entry.main(["--ui-lang", "fr", "build", "--format", "epub"]) == 2
    assert f"--format doit être une ou plusieurs de ces valeurs{COLON} html, pdf, parallel." in capsys.readouterr().err


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def endless() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "cli", endless)
    assert entry.main([]) == 130


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise on Windows")
def test_closed_pipe_is_no_traceback() -> None:
    program = [sys.executable, "-c", "import sys; from diptych.cli.main import main; sys.exit(main(['--help']))"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


FULL = Path("/dev/full")
SAID = "The output cannot be written: {}.\n"
COMMAND = [sys.executable, "-c", "import sys; from diptych.cli.main import main; sys.exit(main())"]


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full on this system")
@pytest.mark.parametrize("arguments", ["--help", "rules", "explain REF001", "doctor"])
def test_a_full_disk_is_one_line(arguments: str) -> None:
    with FULL.open("wb") as full:
        ended = subprocess.run([*COMMAND, *arguments.split()], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 1
    assert ended.stderr.decode() == SAID.format("No space left on device")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full on this system")
@pytest.mark.parametrize(("arguments", "status"), [("rules", 1), ("biuld", 1), ("explain REF001", 1)])
def test_nothing_is_said_where_nothing_can_be_written(arguments: str, status: int) -> None:
    command = f"{shlex.join(COMMAND)} {arguments} >{FULL} 2>{FULL}"
    assert subprocess.run(["/bin/sh", "-c", command], check=False).returncode == status


@pytest.mark.skipif(os.name == "nt", reason="streams are closed otherwise on Windows")
@pytest.mark.parametrize(
    ("closed", "arguments", "status", "shown"),
    [
        (">&-", "rules", 1, SAID.format("Bad file descriptor")),
        (">&-", "biuld", 2, "There is no command"),
        ("2>&-", "rules", 0, "REF001"),
        ("2>&-", "biuld", 2, ""),
        ("<&-", "rules", 0, "REF001"),
        (">&- 2>&-", "rules", 1, ""),
        ("<&- >&- 2>&-", "rules", 1, ""),
    ],
)
def test_a_closed_stream_is_no_traceback(closed: str, arguments: str, status: int, shown: str) -> None:
    command = f"{shlex.join(COMMAND)} {arguments} {closed}"
    ended = subprocess.run(["/bin/sh", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == status
    assert shown in ended.stdout + ended.stderr
    assert bool(shown) == bool(ended.stdout + ended.stderr)
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr


@click.command()
@click.argument("kind")
@click.pass_obj
def failing(_: Context, kind: str) -> None:
    """Fail as it is told to."""
    errors = {"key": KeyError("\x1b[31mred"), "depth": RecursionError("too deep"), "file": FileNotFoundError(2, "no")}
    raise errors.get(kind, EOFError())


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `diptych rules` fail."""
    failing.context_class = CommandContext
    monkeypatch.setattr(entry, "load_command", lambda _: failing)


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("kind", ["key", "depth", "file", "end"])
def test_a_command_that_fails_says_so_in_one_line(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["rules", kind]) == 3
    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.startswith("diptych: error INT007 Diptych failed: ")
    assert shown.err.count("\n") == 1
    assert "\x1b" not in shown.err


@pytest.mark.usefixtures("broken")
def test_a_command_that_fails_says_so_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--ui-lang", "fr", "rules", "key"]) == 3
    assert "erreur INT007 Diptych a échoué" in capsys.readouterr().err


def test_what_fails_before_a_command_says_so_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(entry, "load_command", lambda _: 1 // 0)
    assert entry.main(["rules"]) == 3
    assert "INT007" in capsys.readouterr().err


def test_the_traceback_is_shown_to_who_asks() -> None:
    code = "main.load_command = lambda _: 1 // 0"
    assert "Traceback" not in run("rules", code=code).stderr
    asked = run("rules", code=f"{code}; import os; os.environ['DIPTYCH_TRACEBACK'] = '1'")
    assert "Traceback" in asked.stderr
    assert asked.returncode == 3


def test_utf8_whatever_the_system_says() -> None:
    environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    program = [sys.executable, "-c", "from diptych.cli.main import main; main(['--ui-lang', 'fr', '--help'])"]
    shown = subprocess.run(program, env=environment, capture_output=True, check=True).stdout
    assert "Affiche" in shown.decode("utf-8")


@pytest.mark.parametrize(
    ("environ", "lang"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fr-CH"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": ""}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_language_of_the_environment(environ: dict[str, str], lang: str) -> None:
    assert interface_language(None, environ) == lang
    assert interface_language("fr", environ) == "fr"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project with a report in `content/`."""
    (tmp_path / "content" / "images").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    (tmp_path / "content" / "report.yaml").touch()
    return tmp_path


@pytest.mark.parametrize("place", ["", "content", "content/images", "templates"])
def test_report_is_found_from(place: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / place)
    assert Context(None, ENGLISH).root == project / "content"


@pytest.mark.parametrize("folder", ["", "content"])
def test_report_is_named(folder: str, project: Path) -> None:
    context = Context(project / folder, ENGLISH)
    assert context.root == project / "content"
    assert context.world.root_name == "content"


def test_no_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for context in (Context(None, ENGLISH), Context(tmp_path, ENGLISH)):
        with pytest.raises(NoReportError, match=r"report\.yaml") as caught:
            _ = context.root
        assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("file", "at", "hint"),
    [
        ("sub/report.yaml", ".", "There is one in “{root}/sub”: name that folder with -C."),
        ("sub/content/report.yaml", ".", "There is one in “{root}/sub/content”"),
        ("report.yaml", "content", "There is one in “{root}”"),
        ("report.yaml.txt", ".", "“{root}/report.yaml.txt” must be named report.yaml."),
        ("content/Report.yml", ".", "“{root}/content/Report.yml” must be named report.yaml."),
    ],
)
def test_where_a_report_is_nearby(file: str, at: str, hint: str, tmp_path: Path) -> None:
    for path in (tmp_path / file, tmp_path / "content" / "notes.txt"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    with pytest.raises(NoReportError) as caught:
        _ = Context(tmp_path / at, ENGLISH).root
    assert hint.format(root=tmp_path) in caught.value.message


def test_named_folder_is_not_left(project: Path) -> None:
    with pytest.raises(NoReportError):
        _ = Context(project / "content" / "images", ENGLISH).root


def test_a_stream_of_the_calling_program_stays_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "shown.txt").open("w", encoding="utf-8") as own:
        monkeypatch.setattr("sys.stdout", own)
        assert entry.main(["rules"]) == 0
        own.write("and more\n")
    shown = (tmp_path / "shown.txt").read_text(encoding="utf-8")
    assert "REF001" in shown
    assert shown.endswith("and more\n")
