"""Brings the lists in README.md and ARCHITECTURE.md, and the example's schemas, up to date with the program.

Run by `make lists`. A list is between `<!-- list of NAME: … -->` and `<!-- end of list -->`; the rest of the page is
written by hand.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from diptych.cli.commands.new import schema_files
from diptych.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
PAGES = tuple(ROOT / name for name in ("README.md", "ARCHITECTURE.md"))
CONTENT = ROOT / "content"
PACKAGE = ROOT / "tools" / "diptych"
INDENT = "&emsp;"
"""Indents a room under the folder that contains it."""
LIST = re.compile(r"(?P<start><!-- list of (?P<name>\w+):.*? -->\n).*?(?=<!-- end of list -->)", re.DOTALL)


def commands() -> str:
    """Return the table of commands, each with its line of help."""
    rows = (f"| `diptych {name}` | {told} |\n" for name, told in COMMANDS.items())
    return "".join(("| Command | Does |\n", "| --- | --- |\n", *rows))


def rooms() -> str:
    """Return the table of rooms: folders of the package and modules beside them, each with its docstring's summary."""
    head = "| In `tools/diptych/` | Modules | Holds |\n| --- | --- | --- |\n"
    return head + "".join(map(_row, _rooms(PACKAGE)))


def _rooms(folder: Path) -> list[Path]:
    """Return the folders inside one, each followed by its own, and, at the top, the modules beside them."""
    folders = sorted(path.parent for path in folder.glob("*/__init__.py"))
    below = [room for path in folders for room in (path, *_rooms(path))]
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    return below + (modules if folder == PACKAGE else [])


def _row(room: Path) -> str:
    file = room / "__init__.py" if room.is_dir() else room
    told = (ast.get_docstring(ast.parse(file.read_bytes())) or "").partition("\n\n")[0].replace("\n", " ")
    path = room.relative_to(PACKAGE)
    if not room.is_dir():
        return f"| `{path}` | | {told} |\n"
    modules = sum(1 for module in room.glob("*.py") if module.name != "__init__.py")
    return f"| {INDENT * (len(path.parts) - 1)}`{path.name}/` | {modules or ''} | {told} |\n"


MAKERS = {"commands": commands, "rooms": rooms}
"""The function that makes each list, by the name of the list."""


def updated(page: str) -> str:
    """Return the text of a page with its lists brought up to date."""
    return LIST.sub(lambda match: f"{match['start']}\n{MAKERS[match['name']]()}\n", page)


def main() -> None:
    """Write every page whose lists are out of date, and the schemas of the example report."""
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        if (right := updated(text)) != text:
            path.write_text(right, encoding="utf-8")
    for name, schema in schema_files().items():
        (CONTENT / name).write_bytes(schema)


if __name__ == "__main__":
    main()
