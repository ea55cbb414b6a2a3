"""How a mend takes the place of what it mends."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def replace_attribute(holder: object, name: str, by: Callable[[Any], Any]) -> Iterator[None]:
    """Put another function or class in the place of one of WeasyPrint's, which leaves no other way in.

    Args:
        holder: The module or class that looks it up by its name.
        name: Its name there.
        by: Returns what takes its place, given itself.
    """
    original = getattr(holder, name)
    setattr(holder, name, by(original))
    try:
        yield
    finally:
        setattr(holder, name, original)
