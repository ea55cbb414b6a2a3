"""Brings the lists in README.md and ARCHITECTURE.md, and the example's schemas, up to date with the program.

Run by `make lists`. A list is between `<!-- list of NAME: … -->` and `<!-- end of list -->`; the rest of the page is
written by hand.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

import diptych
from diptych.api import Description, ReportError
from diptych.cli.commands.new import schema_files
from diptych.cli.main import COMMANDS
from diptych.parse.yaml.schema import json_schemas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "tools" / "diptych" / "guide"
PAGES = (
    ROOT / "README.md",
    ROOT / "ARCHITECTURE.md",
    *sorted(GUIDE.glob("*/settings.md")),
    *sorted(GUIDE.glob("*/python.md")),
)
KEYS = ROOT / "tools" / "guide_keys.yaml"
CONTENT = ROOT / "content"
PACKAGE = ROOT / "tools" / "diptych"
REFERENCE = re.compile(r'"\$ref": "([^"]+)"')
QUOTED = re.compile(r"(?<=: |> )'([^']*)'")
"""A type, which Python shows in quotation marks."""
PART = re.compile(r"^(Args|Returns|Raises|Attributes):$", re.MULTILINE)
ENTRY = re.compile(r"^ {4}(\w+): (.*)$", re.MULTILINE)
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


class Key(NamedTuple):
    """What the schema says of a key: what it holds, the values that it may have if they are few, and its default."""

    told: str
    values: tuple[str, ...]
    default: object


def settings_keys(schema: Mapping[str, Any]) -> Iterator[tuple[str, Key]]:
    """Yield the keys of a schema with those inside them, each with the keys that lead to it: `pdf.archive`."""
    yield from _keys_of(schema, schema["$defs"], "")


def _keys_of(schema: Mapping[str, Any], types: Mapping[str, Any], before: str) -> Iterator[tuple[str, Key]]:
    for name, said in schema.get("properties", {}).items():
        inside = [types[place.rpartition("/")[2]] for place in REFERENCE.findall(json.dumps(said))]
        values = tuple(value for kind in inside for value in kind.get("enum", ()))
        yield before + name, Key(said["description"], values, said.get("default"))
        for kind in inside:
            yield from _keys_of(kind, types, f"{before}{name}.")


def settings_en() -> str:
    """Return every key of report.yaml with what it holds, and an example."""
    return _settings({}, "One of", "Without it")


def settings_fr() -> str:
    """Return the same in French."""
    return _settings(_known_keys()["fr"], "Au choix\N{NO-BREAK SPACE}", "À défaut\N{NO-BREAK SPACE}")


def _settings(words: Mapping[str, str], choice: str, without: str) -> str:
    keys = list(settings_keys(json_schemas()["report"]))
    parts: list[str] = []
    for key, example in _known_keys()["examples"].items():
        for name, said in keys:
            if name == key:
                parts.append(f"\n## {key}\n\n{_told(name, said, words, choice, without)}\n\n")
            elif name.startswith(f"{key}."):
                indent, last = "  " * (name.count(".") - 1), name.rpartition(".")[2]
                parts.append(f"{indent}- `{last}`: {_told(name, said, words, choice, without)}\n")
        parts.append(f"\n```yaml\n{example}```\n")
    return "".join(parts).replace("\n\n\n", "\n\n").lstrip("\n")


def _told(name: str, said: Key, words: Mapping[str, str], choice: str, without: str) -> str:
    values = f" {choice}: {', '.join(f'`{value}`' for value in said.values)}." if said.values else ""
    default = said.default
    has_default = isinstance(default, str | int | float) and default is not False
    return words.get(name, said.told) + values + (f" {without}: `{default}`." if has_default else "")


def _known_keys() -> dict[str, dict[str, str]]:
    known: dict[str, dict[str, str]] = yaml.safe_load(KEYS.read_text(encoding="utf-8"))
    return known


def functions() -> str:
    """Return the public functions with their docstrings, and the values that they give."""
    named = (getattr(diptych, name) for name in diptych.__all__ if name != "__version__")
    return "\n".join(_documented(one) for one in (*named, Description, ReportError))


def _documented(thing: Callable[..., object]) -> str:
    """Return a heading, the signature and the docstring of a function or a type, as Markdown."""
    signature = QUOTED.sub(r"\1", f"{thing.__name__}{inspect.signature(thing)}") if inspect.isfunction(thing) else ""
    said = inspect.cleandoc(thing.__doc__ or "")
    text = PART.sub(lambda part: f"**{part[1]}**\n", said)
    text = ENTRY.sub(lambda entry: f"- `{entry[1]}`: {entry[2]}", text)
    text = re.sub(r"\n {5,}(?=\S)", " ", text)
    text = re.sub(r"^ {4}(?=\S)", "\n", text, flags=re.MULTILINE).replace("\n\n\n", "\n\n")
    code = f"```python\n{signature}\n```\n\n" if signature else ""
    return f"## {thing.__name__}\n\n{code}{text}\n"


MAKERS = {
    "commands": commands,
    "functions": functions,
    "rooms": rooms,
    "settings_en": settings_en,
    "settings_fr": settings_fr,
}
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
