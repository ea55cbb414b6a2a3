"""What the shapes of the YAML files say of their keys, for JSON Schemas.

Pydantic can read it, but does so whenever a shape is imported: that takes a twentieth of a check.
"""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel


def describe(schema: dict[str, Any], shape: type[BaseModel]) -> None:
    """Put what stands beneath each field of a shape into its JSON Schema, as the description of the key.

    Args:
        schema: The schema of the shape; it is changed.
        shape: The shape; what it inherits says what it says.
    """
    for base in reversed(shape.__mro__):
        if set(vars(base).get("__annotations__", ())) & shape.model_fields.keys():
            for field, words in _docstrings(base):
                schema["properties"][field]["description"] = words


def _docstrings(shape: type) -> Iterator[tuple[str, str]]:
    """Yield each field of a shape that has words beneath it, with these."""
    (written,) = ast.parse(inspect.getsource(shape)).body
    for field, beneath in pairwise(written.body if isinstance(written, ast.ClassDef) else ()):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(beneath, ast.Expr):
            yield field.target.id, inspect.cleandoc(ast.literal_eval(beneath.value))
