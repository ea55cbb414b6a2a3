"""Lays out a copy of the program for mutmut, which changes functions without decorators alone, below `src`."""

from __future__ import annotations

import ast
import shutil
import sys
from typing import TYPE_CHECKING

from tests.mutants.rooms import PACKAGE, held_by, modules
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

COPIED = ("tests", "content", "locales", "templates", "pyproject.toml")
SETTINGS = """\
[mutmut]
source_paths=
    src
only_mutate=
    src/diptych/{modules}
also_copy=
    content
    locales
    templates
do_not_mutate_patterns=
    \\bN_\\(
pytest_add_cli_args=
    -p
    tests.mutants.quick
    -k
    {keywords}
pytest_add_cli_args_test_selection=
    {tests}
type_check_command=
    {python}
    -m
    mypy
    {checked}
    --config-file=
    --strict
    --no-warn-unused-ignores
    --ignore-missing-imports
    --follow-imports=silent
    --explicit-package-bases
    --output=json
process_isolation=forkserver
timeout_multiplier=4
timeout_constant=15
use_git_change_detection=false
"""
"""A fork server, since what a test left in a cache would hide a mutant from the next one."""


def lay_out(room: str, place: Path) -> None:
    """Make a folder anew in which `mutmut run` changes a room of the program.

    Raises:
        NoRoomError: There is no such room, or no test holds it.
    """
    held = held_by(room)
    settings = SETTINGS.format(
        modules=modules(room),
        tests="\n    ".join(held.tests),
        keywords=held.keywords or "test",
        python=sys.executable,
        checked=f"src/diptych/{modules(room).removesuffix('/*')}",
    )
    shutil.rmtree(place, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, place / "src" / "diptych", ignore=ignored)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, place / name)
    for path in (place / "src" / "diptych").glob(modules(room)):
        if path.suffix == ".py":
            path.write_text(undecorated(path.read_text(encoding="utf-8")), encoding="utf-8")
    (place / "setup.cfg").write_text(settings, encoding="utf-8")


def undecorated(source: str) -> str:
    """Return a module whose functions are decorated by a statement after them; every line keeps its number.

    Methods stay as they are: a type checker would take such a statement for another attribute of the class.
    """
    lines = source.split("\n")
    for function in ast.parse(source).body:
        if not isinstance(function, ast.FunctionDef) or not function.decorator_list:
            continue
        first = function.decorator_list[0].lineno
        lines[first - 1 : function.lineno - 1] = [""] * (function.lineno - first)
        decorated = function.name
        for decorator in reversed(function.decorator_list):
            decorated = f"{ast.unparse(decorator)}({decorated})"
        # A blank line follows each function of a formatted module, and the end of the file the last.
        lines[function.end_lineno or 0] = f"{function.name} = {decorated}  # type: ignore"
    return "\n".join(lines)
