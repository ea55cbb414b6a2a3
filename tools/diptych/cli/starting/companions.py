"""What stands beside the text of every report: a page that says how to go on, schemas for editors, rules for Git."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from diptych.i18n import PROGRAM_LANGUAGE
from diptych.io import assets
from diptych.parse.yaml.schema import json_schemas

if TYPE_CHECKING:
    from collections.abc import Sequence

COMPANIONS = {
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".vscode/settings.json": "vscode-settings.json",
    ".vscode/diptych.code-snippets": "diptych.code-snippets",
}
"""The files beside any report, each with the file in `starter/` that it is copied from."""
SCHEMA = "# yaml-language-server: $schema=schemas/{name}.schema.json\n"
"""The first line of a settings file: it tells code editors which keys there are."""
README = "README.md"


def companion_files(languages: Sequence[str], reader: str) -> dict[str, bytes]:
    """Return the files that stand beside the text of a report, by their paths in its folder.

    Args:
        languages: The languages of the report.
        reader: The language of the user, in which the page that says how to go on is written.
    """
    return {
        **{path: starter_data(name) for path, name in COMPANIONS.items()},
        README: readme(languages, reader).encode(),
        **schema_files(),
    }


def readme(languages: Sequence[str], reader: str) -> str:
    """Return the page that says how to go on, about a report in some languages."""
    told = reader if reader in usual_languages() else PROGRAM_LANGUAGE
    text = starter_data(f"README.{told}.md").decode()
    source, *others = languages
    target = next(iter((*others, *(lang for lang in usual_languages() if lang != source))), source)
    return text.replace("SOURCE", source).replace("TARGET", target)


def started_languages() -> tuple[str, ...]:
    """Return the languages in which a report can be started: those of the texts in `starter/`."""
    return _languages_of("introduction")


def usual_languages() -> tuple[str, ...]:
    """Return the languages of a report for which nobody named others: all of `starter/` is in them."""
    return _languages_of("README")


def _languages_of(name: str) -> tuple[str, ...]:
    """Return the languages in which a text of `starter/` is."""
    return tuple(sorted(path.suffixes[-2][1:] for path in assets.package_path("cli/starter").glob(f"{name}.*.md")))


def schema_files() -> dict[str, bytes]:
    """Return the JSON Schemas of the settings files and of front matter by their paths in the report's folder."""
    return {f"schemas/{name}.schema.json": _json(schema) for name, schema in json_schemas().items()}


def starter_data(name: str) -> bytes:
    """Return a file of `starter/`."""
    return assets.package_data(f"cli/starter/{name}")


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
