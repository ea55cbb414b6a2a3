"""The model imports nothing: its annotated types need no library."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from diptych import model

FILES = sorted(Path(model.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_model_imports_the_standard_library_alone(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.ImportFrom):
            assert node.module
            assert node.module.startswith("diptych.model") or node.module.split(".")[0] in sys.stdlib_module_names
        if isinstance(node, ast.Import):
            assert {alias.name.split(".")[0] for alias in node.names} <= sys.stdlib_module_names
