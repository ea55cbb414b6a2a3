"""The marks before the members of a list."""

from __future__ import annotations

from typing import NamedTuple


class ListMarks(NamedTuple):
    """How a language writes the marks of a list.

    Attributes:
        form: The mark, with `{}` for its letter or numeral: `({})`.
    """

    form: str
