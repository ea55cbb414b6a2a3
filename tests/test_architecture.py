"""Rules of this repository that no linter knows: imports between rooms, access to the world, lengths, names."""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import diptych

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGE = Path(diptych.__file__).parent
ROOT = PACKAGE.parents[1]
MODULES = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_bytes()) for path in PACKAGE.rglob("*.py")}
EACH_MODULE = pytest.mark.parametrize("module", sorted(MODULES))

ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
TABLE = ARCHITECTURE.partition("## Who may import whom")[2].partition("\n## ")[0]
LANGUAGES = sorted(path.parent.name for path in PACKAGE.glob("languages/*/__init__.py"))
MAY_IMPORT = {
    room.replace("LANG", lang): None if allowed == "everything" else re.findall(r"`(.+?)`", allowed)
    for rooms, allowed in re.findall(r"^\| (`.*?`) \| (.*?) ?\|$", TABLE, re.MULTILINE)
    for room in re.findall(r"`(.+?)`", rooms)
    for lang in (LANGUAGES if "LANG" in room else ("",))
}
"""What each room may import besides itself, in the order of the table; `None` for everything.

A room is a folder, or a module beside the folders; `un/*` is `un` with all rooms in it, and `languages/LANG` the folder
of any language.
"""

TOUCHES_THE_WORLD = {"os.environ", "os.getenv", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
READS_OR_WRITES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
UNSTEADY = {"time", "random", "secrets", "uuid"}
WORLDLY = ("io/", "cli/")

BEHIND_THE_DOOR = {
    "diptych.loading.load",
    "diptych.index.catalogue.compared",
    "diptych.index.catalogue.gathered",
    "diptych.index.catalogue.index",
    "diptych.packaged.house",
    "diptych.pipeline.indexed",
    "diptych.pipeline.judge",
    "diptych.pipeline.load",
}
"""Functions that open a report step by step: a caller that forgets one of them checks less."""

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
MOST_MODULES = 20
FULL_ROOMS = {"cli/commands"}
"""Rooms that may hold any number of modules, all of one kind."""
NAMELESS = {"utils", "helpers", "common", "misc"}
ONE_OF_EACH_KIND = {"command", "emit", "read", "write"}
"""The names that all commands, formats of diagnostics, readers and writers of foreign files give to a main function."""
OFFERS_AGAIN = {"api.py", "__init__.py"}
"""Modules that offer functions of other modules to other programs, under the same names."""


def room(module: str) -> str:
    """Return the room of a module or folder: the longest that begins its path."""
    path = module.removesuffix(".py").removesuffix("/__init__")
    return max((one for one in MAY_IMPORT if f"{path}/".startswith(f"{one}/")), key=len, default="")


def imports(module: str) -> Iterator[str]:
    """Yield what a module imports, by the full name: `diptych.model.source`, `os`."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inside = PACKAGE.joinpath(*node.module.split(".")[1:]).is_dir() and node.module.startswith("diptych")
            yield from (f"{node.module}.{alias.name}" for alias in node.names) if inside else (node.module,)


def neighbours(module: str) -> Iterator[str]:
    """Yield the modules of the package that a module imports, by path."""
    for name in imports(module):
        path = name.removeprefix("diptych.").replace(".", "/") if name.startswith("diptych.") else ""
        folder = path.rpartition("/")[0]
        yield from (one for one in (f"{path}.py", f"{path}/__init__.py", f"{folder}/__init__.py") if one in MODULES)


def functions(module: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def is_allowed(one: str, allowed: Iterable[str]) -> bool:
    """Return whether a room is one of those allowed."""
    return any(one == other or (other.endswith("/*") and f"{one}/".startswith(other[:-1])) for other in allowed)


@EACH_MODULE
def test_imports_only_what_the_table_allows(module: str) -> None:
    mine = room(module)
    allowed = MAY_IMPORT[mine]
    if allowed is None:
        return
    others = {room(name) for name in neighbours(module)} - {mine}
    assert not [other for other in others if not is_allowed(other, allowed)], f"{mine} may import {sorted(allowed)}"


def test_each_folder_has_a_row_of_its_own() -> None:
    folders = {path.removesuffix("/__init__.py") for path in MODULES if path.endswith("/__init__.py")}
    alone = {path.removesuffix(".py") for path in MODULES if "/" not in path}
    assert {*folders, *alone} == set(MAY_IMPORT)


def test_a_room_imports_only_what_stands_above_it_in_the_table() -> None:
    rooms = list(MAY_IMPORT)
    for at, one in enumerate(rooms):
        assert not [other for other in rooms[at + 1 :] if is_allowed(other, MAY_IMPORT[one] or ())], one


def test_no_circle_of_files() -> None:
    files = {
        path: {one for one in neighbours(path) if one != path} for path in MODULES if not path.endswith("__init__.py")
    }
    TopologicalSorter(files).prepare()


def test_no_folder_holds_too_many_modules() -> None:
    count = Counter(path.rpartition("/")[0] for path in MODULES if not path.endswith("__init__.py"))
    assert {folder for folder, modules in count.items() if modules > MOST_MODULES} <= FULL_ROOMS


def test_one_name_for_one_thing() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for path, module in MODULES.items():
        for node in module.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name] += [] if path in OFFERS_AGAIN else [path]
    assert {name: paths for name, paths in homes.items() if len(paths) > 1 and name not in ONE_OF_EACH_KIND} == {}


def test_architecture_names_modules_that_are_there() -> None:
    named = re.findall(r"`([a-z_]+(?:/[a-z_0-9]+)+\.py)`", ARCHITECTURE)
    assert [path for path in named if not any((folder / path).exists() for folder in (PACKAGE, ROOT))] == []


@EACH_MODULE
def test_commands_import_no_other_command(module: str) -> None:
    folder = "cli/commands/"
    if module.startswith(folder):
        assert not [name for name in imports(module) if name.startswith("diptych.cli.commands.")]


@EACH_MODULE
def test_commands_and_the_interface_come_to_a_report_through_the_workspace(module: str) -> None:
    if not module.startswith("cli/") and module != "api.py":
        return
    nodes = tuple(ast.walk(MODULES[module]))
    used = {f"diptych.{ast.unparse(node)}" for node in nodes if isinstance(node, ast.Attribute)}
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            used |= {f"{node.module}.{alias.name}" for alias in node.names}
    assert not BEHIND_THE_DOOR & used


@EACH_MODULE
def test_only_io_and_the_command_line_touch_the_world(module: str) -> None:
    if module.startswith(WORLDLY):
        return
    assert not UNSTEADY & {name.split(".")[0] for name in imports(module)}
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Attribute):
            assert ".".join(ast.unparse(node).split(".")[-2:]) not in TOUCHES_THE_WORLD, f"line {node.lineno}"
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func).split(".")[-1] not in READS_OR_WRITES, f"line {node.lineno}"


@EACH_MODULE
def test_length(module: str) -> None:
    assert len((PACKAGE / module).read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE
    for function in functions(module):
        assert function.end_lineno is not None
        assert function.end_lineno - function.lineno < LONGEST_FUNCTION, function.name


@EACH_MODULE
def test_name_says_what_is_inside(module: str) -> None:
    assert not NAMELESS & set(module.removesuffix(".py").split("/"))


@EACH_MODULE
def test_is_documented(module: str) -> None:
    assert ast.get_docstring(MODULES[module])
    for node in MODULES[module].body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name
