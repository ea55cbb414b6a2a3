"""A wheel holds everything needed to make a report, and an sdist everything needed to make the wheel."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from diptych import __version__
from diptych.i18n import translator_from_mo
from diptych.io.user.dictionaries import dictionaries
from diptych.packaged import SHEETS
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it, with installed packages only: no network is needed."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder


@pytest.fixture(scope="session")
def wheel(dist: Path) -> zipfile.ZipFile:
    """Open the wheel."""
    (path,) = dist.glob("*.whl")
    return zipfile.ZipFile(BytesIO(path.read_bytes()))


def test_wheel_holds_the_templates_and_fonts(wheel: zipfile.ZipFile) -> None:
    shipped = {name for name in wheel.namelist() if name.startswith("diptych/_assets/templates/")}
    files = (path for path in (ROOT / "templates").rglob("*") if path.is_file())
    assert shipped == {f"diptych/_assets/{path.relative_to(ROOT).as_posix()}" for path in files}
    assert "diptych/_assets/templates/fonts/Tinos-Regular.ttf" in shipped


@pytest.mark.parametrize(("lang", "label"), [("en", "Options:"), ("fr", "Options\N{NO-BREAK SPACE}:")])
def test_wheel_holds_compiled_catalogues(wheel: zipfile.ZipFile, lang: str, label: str) -> None:
    mo = wheel.read(f"diptych/_assets/locales/{lang}/LC_MESSAGES/diptych.mo")
    assert translator_from_mo(lang, mo).gettext("Options:") == label


def test_wheel_holds_the_package_alone(wheel: zipfile.ZipFile) -> None:
    folders = {name.split("/")[0] for name in wheel.namelist()}
    assert folders == {"diptych", f"diptych-{__version__}.dist-info"}
    modules = (path for path in (ROOT / "tools" / "diptych").rglob("*.py"))
    assert {path.relative_to(ROOT / "tools").as_posix() for path in modules} <= set(wheel.namelist())


def test_wheel_names_its_licences_and_its_command(wheel: zipfile.ZipFile) -> None:
    about = f"diptych-{__version__}.dist-info"
    assert "diptych = diptych.cli.main:main" in wheel.read(f"{about}/entry_points.txt").decode()
    assert {f"{about}/licenses/LICENSE", f"{about}/licenses/templates/fonts/OFL.txt"} <= set(wheel.namelist())


def test_wheel_holds_each_dictionary_with_its_licence(wheel: zipfile.ZipFile) -> None:
    for name in (dictionary.name for dictionary in dictionaries().values()):
        parts = {f"diptych/usage/dictionaries/{name}.{kind}" for kind in ("aff", "dic", "words.txt")}
        assert parts | {f"diptych/usage/dictionaries/{name}-licence.txt"} <= set(wheel.namelist())


def test_wheel_holds_the_words_of_the_house(wheel: zipfile.ZipFile) -> None:
    assert {f"diptych/usage/{name}.yaml" for name in SHEETS.values()} <= set(wheel.namelist())


def test_installed_wheel_finds_its_assets(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)  # noqa: S202 - our own wheel
    program = "from diptych.io import assets; print(assets.translator('fr').gettext('Options:'), assets.__file__)"
    shown = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {program}"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert shown.startswith("Options\N{NO-BREAK SPACE}:")
    assert str(tmp_path) in shown


def test_sdist_holds_what_the_wheel_is_made_of(dist: Path) -> None:
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "tools/hatch_build.py", "locales/fr/LC_MESSAGES/diptych.po", "Makefile"} <= names
    assert not [name for name in names if name.startswith(("build/", ".venv/"))]


def test_what_builds_the_wheel_needs_nothing_that_a_clean_environment_lacks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    required = {re.split(r"\W*[<=>]", name)[0].replace("-", "_") for name in project["build-system"]["requires"]}
    hook = ast.parse((ROOT / "tools" / "hatch_build.py").read_bytes())
    imported = {
        node.module.split(".")[0] for node in ast.walk(hook) if isinstance(node, ast.ImportFrom) and node.module
    }
    assert imported - sys.stdlib_module_names <= required
