"""Writes the list of the rooms of the package into ARCHITECTURE.md, each with the first line of what it says of itself.

Run by `make tree`. A room is a folder of the package, or a module that stands beside them.
"""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "tools" / "diptych"
PAGE = ROOT / "ARCHITECTURE.md"
HEAD = "| In `tools/diptych/` | Modules | Holds |\n| --- | --- | --- |\n"
INDENT = "&emsp;"
"""Sets a room below the folder that it lies in."""


def tree() -> str:
    """Return the list as a table in Markdown."""
    return HEAD + "".join(f"{_row(path)}\n" for path in _rooms(PACKAGE))


def page(text: str) -> str:
    """Return the text of ARCHITECTURE.md with the list as it is now in the place of the one it has."""
    start = text.index(HEAD)
    return text[:start] + tree() + text[text.index("\n\n", start) + 1 :]


def _rooms(folder: Path) -> list[Path]:
    """Return the folders below one, each followed by its own, and at the top the modules beside them."""
    folders = sorted(path.parent for path in folder.glob("*/__init__.py"))
    below = [room for path in folders for room in (path, *_rooms(path))]
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    return below + (modules if folder == PACKAGE else [])


def _row(room: Path) -> str:
    file = room / "__init__.py" if room.is_dir() else room
    told = (ast.get_docstring(ast.parse(file.read_bytes())) or "").partition("\n\n")[0].replace("\n", " ")
    path = room.relative_to(PACKAGE)
    if not room.is_dir():
        return f"| `{path}` | | {told} |"
    modules = sum(1 for module in room.glob("*.py") if module.name != "__init__.py")
    return f"| {INDENT * (len(path.parts) - 1)}`{path.name}/` | {modules or ''} | {told} |"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
