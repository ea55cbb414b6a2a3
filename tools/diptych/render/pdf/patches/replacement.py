"""Temporary replacement of a function or class of WeasyPrint."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def replace_attribute(holder: object, name: str, by: Callable[[Any], Any]) -> Iterator[None]:
    """Replace a function or class of WeasyPrint, which offers no other way to change it, within this context.

    Args:
        holder: The module or class that looks it up by its name.
        name: Its name there.
        by: Returns the replacement, given the original.
    """
    original = getattr(holder, name)
    setattr(holder, name, by(original))
    try:
        yield
    finally:
        setattr(holder, name, original)
