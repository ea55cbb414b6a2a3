"""Law 3, no traceback: whatever people write is checked, reported, and built as a draft; what check passes is built.

Each run builds a draft of every example of the rules, and of 30 mutants; `DIPTYCH_MUTANTS=5000` makes 5,000, all of
which were run once. By hand, 10,800 reports with one key or value of their YAML replaced were checked, drafts of 1,018
more of these were built, and the PDFs of all examples as drafts, 677 in all. They found a chart that took a word for a
number, and two languages that could not be set side by side where a paragraph had been moved to another section.
"""

from __future__ import annotations

import os
import re
from random import Random
from typing import TYPE_CHECKING

import pytest

from diptych.workspace import Workspace
from tests.laws import specimen, surveys
from tests.laws.mutants import mutant
from tests.support.examples import examples
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.support.examples import Example

MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "30"))
FIRST = int(os.environ.get("DIPTYCH_FIRST_MUTANT", "0"))
EXAMPLES = tuple(examples())
PARTS = (
    ("summary", "introduction"),
    ("weapons-conventions", "dated-events"),
    ("organizations-of-the-report", "league-of-arab-states"),
    ("observations",),
    ("interpol", "cooperation"),
)
"""Sections of the example that together make a report."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile each template once, which takes longer than all the rest."""
    monkeypatch.setattr("diptych.render.pages.html.Environment", surveys.environment)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.family}: {example.title}")
def test_every_example_of_a_rule_is_built_as_a_draft(example: Example) -> None:
    workspace = Workspace(example.report())
    assert all(surveys.built(workspace, draft=True))
    if not workspace.errors:
        assert all(surveys.built(workspace, draft=False))


def test_the_report_with_every_construct_is_clean_enough_to_be_built(tmp_path: Path) -> None:
    surveys.survey({path: text.encode() for path, text in specimen.FILES.items()}, tmp_path)


def part(*names: str) -> dict[str, str]:
    """Return some sections of the example as a report."""
    texts = {
        path.relative_to(CONTENT).as_posix(): path for path in CONTENT.rglob("*") if path.suffix in {".yaml", ".csv"}
    }
    texts |= {f"{name}.{lang}.md": CONTENT / f"{name}.{lang}.md" for name in names for lang in ("en", "fr")}
    files = {name: path.read_text(encoding="utf-8") for name, path in texts.items()}
    files["report.yaml"] = re.sub(r"(?s)order:.*", f"order: [{', '.join(names)}]\n", files["report.yaml"])
    return files


def healthy(chance: Random) -> Mapping[str, str]:
    """Return the report that a mutant is made of."""
    kind = chance.random()
    if kind < 0.5:
        return specimen.FILES
    if kind < 0.95:
        # Pictures are damaged elsewhere: read as text here, one would no longer be a picture.
        return {path: data.decode("utf-8", "replace") for path, data in chance.choice(EXAMPLES).contents().items()}
    return part(*chance.choice(PARTS))


@pytest.mark.parametrize("seed", range(FIRST, FIRST + MUTANTS))
def test_no_mutant_makes_the_program_fail(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)  # noqa: S311 - the numbers must be reproducible
    surveys.survey(mutant(healthy(chance), chance), tmp_path)
