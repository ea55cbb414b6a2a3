"""Where a mutant is, and what it changes: mutmut writes each as a function of its own beside the original."""

from __future__ import annotations

import ast
import re
from difflib import unified_diff
from typing import NamedTuple

NAME = re.compile(r"(?P<mangled>x(?:_|ǁ(?P<class>\w+)ǁ)(?P<function>\w+)__mutmut_)\d+")
HUNK = re.compile(r"@@ -(\d+)")


class Change(NamedTuple):
    """What a mutant changes.

    Attributes:
        line: The line of the module on which the change begins.
        diff: The lines before and after.
    """

    line: int
    diff: str


def change(original: str, mutated: str, name: str) -> Change:
    """Return what a mutant changes.

    Args:
        original: The module.
        mutated: The module with all mutants, as mutmut writes it.
        name: The name of the mutant's function.
    """
    parts = NAME.fullmatch(name)
    assert parts
    functions = {node.name: node for node in ast.walk(ast.parse(mutated)) if isinstance(node, ast.FunctionDef)}
    lines = mutated.splitlines()
    before, after = (
        [
            line.replace(each, parts["function"])
            for line in lines[functions[each].lineno - 1 : functions[each].end_lineno]
        ]
        for each in (f"{parts['mangled']}orig", name)
    )
    hunk, *changed = list(unified_diff(before, after, lineterm="", n=0))[2:]
    first = HUNK.match(hunk)
    assert first
    begin = _begin(original, parts["class"], parts["function"])
    return Change(begin + int(first[1]) - 1, "\n".join(line for line in changed if not line.startswith("@@")))


def _begin(source: str, class_name: str | None, function: str) -> int:
    """Return the line on which a function of a module, or of one of its classes, begins."""
    body = ast.parse(source).body
    if class_name:
        body = next(node.body for node in body if isinstance(node, ast.ClassDef) and node.name == class_name)
    return next(node.lineno for node in body if isinstance(node, ast.FunctionDef) and node.name == function)
