"""What a release says of itself: one version, and constraints that pip understands."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import diptych
from tests.support.project import ROOT


def test_the_version_stands_in_one_place() -> None:
    places = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "pyproject.toml", *(ROOT / "tools").rglob("*.py"))
        if f'"{diptych.__version__}"' in path.read_text(encoding="utf-8")
    ]
    assert places == ["tools/diptych/__init__.py"]


def test_the_changes_of_the_version_are_told() -> None:
    assert f"\n## {diptych.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_constraints_name_every_locked_package_without_hashes() -> None:
    lock = ROOT / "requirements.lock"
    command = [sys.executable, str(ROOT / "tools" / "constraints.py"), str(lock)]
    lines = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()
    assert len(lines) == len(re.findall(r"^[^\s#][^=\n]*==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    assert "weasyprint==70.0" in lines
    assert not [line for line in lines if "hash" in line or line.endswith("\\")]


def test_the_lock_holds_what_the_project_needs_and_nothing_that_it_gave_up() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split("[^a-z0-9-]", need)[0] for need in needed}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.split(r"^(?=[a-z0-9-]+==)", lock, flags=re.MULTILINE)
    asked = {package.split("==")[0] for package in packages if "diptych (pyproject.toml)" in package}
    assert asked == names
