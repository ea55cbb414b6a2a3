"""The documentation names every command, every target of make and every folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import lists
from diptych.cli.main import COMMANDS
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z ]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
INNER_TARGETS = {"test-system"}
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
HOLE = re.compile(r"\b(?:LANG|NAME|ROOM)\b")
"""A placeholder in a recipe."""
PAGES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "content/README.md")


def test_the_readme_opens_with_the_two_commands() -> None:
    block = README.split("```")[1]
    assert [line.split("#")[0].strip() for line in block.splitlines() if line] == ["make pdf", "make test"]


@pytest.mark.parametrize("page", lists.PAGES, ids=lambda page: page.name)
def test_lists_are_up_to_date(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert lists.updated(text) == text, "run `make lists`"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command: str) -> None:
    assert f"`diptych {command}" in README


def test_the_readme_names_every_target_of_make() -> None:
    targets = {word for line in TARGETS for word in line.split()} - INNER_TARGETS
    assert [target for target in sorted(targets) if f"`make {target}`" not in README] == []


def test_the_architecture_names_every_part_of_the_program() -> None:
    package = ROOT / "tools" / "diptych"
    folders = [f"{path.parent.name}/" for path in package.glob("*/__init__.py")]
    modules = [path.name for path in package.glob("*.py") if path.name != "__init__.py"]
    assert [part for part in (*folders, *modules) if f"| `{part}`" not in ARCHITECTURE] == []


def test_the_recipes_name_files_that_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paths = [path for path in re.findall(r"`((?:locales|templates|tests|tools)/[^`]*)`", text) if not HOLE.search(path)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_no_page_links_to_a_file_that_is_not_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    text = re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)
    assert [target for target in LINK.findall(text) if not (ROOT / page).parent.joinpath(target).exists()] == []
