"""The marks before the members of a list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMarks:
    """How a language writes the marks of a list.

    Attributes:
        form: The mark, with `{}` for its letter or numeral: `({})`.
    """

    form: str
