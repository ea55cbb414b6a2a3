"""What `make` installs: it says what, obeys when forbidden, and pins every version."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = ROOT / "tools" / "setup-system"
FAKES = {
    "id": "echo 0",
    "uname": "echo Linux",
    "apt-get": """echo "$@" >> "$LOG"; case "$*" in *chromium*) for name in chromium pdftotext; do
        printf '#!/bin/sh\\n' > "${0%/*}/$name"; chmod +x "${0%/*}/$name"; done;; esac""",
}
"""A Debian machine used by root, without a browser and the PDF tools until they are installed."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a script for the shell")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """Make the folder of the machine's programs."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, body in FAKES.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    for name in ("sh", "xargs", "cat", "printf", "echo", "chmod"):
        found = shutil.which(name)
        assert found
        (programs / name).symlink_to(found)
    return programs


def setup(machine: Path, *purposes: str, **variables: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run the script; return how it ended and the calls of the system's package manager."""
    log = machine / "log"
    environ = {"PATH": str(machine), "PYTHON": sys.executable, "LOG": str(log), **variables}
    done = subprocess.run([str(SCRIPT), *purposes], env=environ, capture_output=True, text=True, check=False)
    return done, log.read_text(encoding="utf-8") if log.exists() else ""


@pytest.mark.parametrize("variables", [{}, {"DIPTYCH_INSTALL": "yes"}, {"DIPTYCH_INSTALL": ""}])
def test_root_is_told_what_is_installed_and_why(machine: Path, variables: dict[str, str]) -> None:
    done, log = setup(machine, "test", **variables)
    assert done.returncode == 0, done.stderr
    assert "DIPTYCH_INSTALL=no" in done.stderr.splitlines()[0]
    assert "  chromium: opens the web pages in the tests\n" in done.stderr
    assert "  poppler-utils: reads and draws the PDFs in the tests\n" in done.stderr
    assert "install --yes --no-install-recommends chromium poppler-utils" in log


@pytest.mark.parametrize("said", ["no", "No", "0", "false", "never"])
def test_nothing_is_installed_where_it_is_forbidden(machine: Path, said: str) -> None:
    done, log = setup(machine, "test", DIPTYCH_INSTALL=said)
    assert done.returncode == 1
    assert "apt-get install --yes --no-install-recommends chromium poppler-utils\n" in done.stderr
    assert log == ""


def test_nothing_is_said_where_all_is_there(machine: Path) -> None:
    setup(machine, "test")
    (machine / "log").unlink()
    for variables in ({}, {"DIPTYCH_INSTALL": "no"}):
        done, log = setup(machine, "test", **variables)
        assert (done.returncode, done.stderr, log) == (0, "", "")


def test_who_is_not_root_is_told_the_command_alone(machine: Path) -> None:
    (machine / "id").write_text("#!/bin/sh\necho 1000\n", encoding="utf-8")
    done, log = setup(machine, "test")
    assert done.returncode == 1
    assert "sudo apt-get install --yes --no-install-recommends chromium poppler-utils" in done.stderr
    assert log == ""


def test_every_package_has_a_purpose() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    named = {*re.findall(r"printf '([\w.-]+) '", script), *re.findall(r'^    "(lib[\w.-]+)":', script, re.MULTILINE)}
    known = re.findall(r"^    ([\w*.-]+)\) echo ", script, re.MULTILINE)
    assert len(named) > 8
    assert [name for name in named if not any(re.fullmatch(one.replace("*", ".*"), name) for one in known)] == []


def test_make_installs_what_is_pinned_alone() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", "")
    installed = [line for line in makefile.splitlines() if "pip install" in line]
    assert installed
    for line in installed:
        assert "--require-hashes" in line or ("--no-deps" in line and line.endswith("--editable ."))
    for name in re.findall(r"--requirement (\S+)", makefile):
        pinned = (ROOT / name).read_text(encoding="utf-8")
        assert re.findall(r"^[a-z][\w.-]*==\S+.* \\\n    --hash=sha256:", pinned, re.MULTILINE)


@pytest.mark.parametrize(
    "name",
    [
        "Makefile",
        "tools/setup-system",
        "tools/lock-requirements.txt",
        "tools/mutants-requirements.txt",
        "requirements.lock",
        "pyproject.toml",
    ],
)
def test_no_registry_is_named(name: str) -> None:
    assert not re.search(r"(?:pypi|pythonhosted|debian|ubuntu|maven)\.(?:org|com)", (ROOT / name).read_text("utf-8"))
