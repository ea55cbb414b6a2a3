"""The rules of the house that no linter knows: who imports whom, who touches the world, how long things are."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import diptych

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(diptych.__file__).parent
MODULES = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_bytes()) for path in PACKAGE.rglob("*.py")}
EACH_MODULE = pytest.mark.parametrize("module", sorted(MODULES))

TABLE = (PACKAGE.parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Who may import whom")[2]
ROWS = re.findall(r"^\| (`.*?`) \| (.*?) ?\|$", TABLE, re.MULTILINE)
MAY_IMPORT = {
    part: None if allowed == "everything" else set(re.findall(r"`(.+?)`", allowed))
    for parts, allowed in ROWS
    for part in re.findall(r"`(.+?)`", parts)
}
"""What each folder or module may import besides itself, as ARCHITECTURE.md has it; none for whatever it likes."""

TOUCHES_THE_WORLD = {"os.environ", "os.getenv", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
READS_OR_WRITES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
UNSTEADY = {"time", "random", "secrets", "uuid"}
WORLDLY = ("io/", "cli/")

LONGEST_MODULE = 250
LONGEST_FUNCTION = 50
NAMELESS = {"utils", "helpers", "common", "misc"}


def part(module: str) -> str:
    """Return the folder of a module, or its own name where it stands alone: `parse`, `i18n`, `pipeline`."""
    return module.partition("/")[0].removesuffix(".py")


def imports(module: str) -> Iterator[str]:
    """Yield what a module imports, by the full name: `diptych.model.source`, `os`."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inside = PACKAGE.joinpath(*node.module.split(".")[1:]).is_dir() and node.module.startswith("diptych")
            yield from (f"{node.module}.{alias.name}" for alias in node.names) if inside else (node.module,)


def functions(module: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@EACH_MODULE
def test_imports_only_what_the_table_allows(module: str) -> None:
    mine = part(module)
    table = MAY_IMPORT[mine]
    if table is None:
        return
    ours = [name.removeprefix("diptych.") for name in imports(module) if name.startswith("diptych.")]
    allowed = {mine, *table}
    strangers = [name for name in ours if not any(f"{name}.".startswith(f"{one}.") for one in allowed)]
    assert not strangers, f"{mine} may import {sorted(allowed)}"


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
