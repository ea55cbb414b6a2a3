"""Places in foreign files, as people see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class ForeignPlace(str):
    """A place in a foreign file: in English, translated when shown.

    Attributes:
        message: The words, with placeholders: `line {number}`.
        arguments: Values for them.
    """

    __slots__ = ("arguments", "message")

    message: str
    arguments: Mapping[str, str | int]

    def __new__(cls, message: str, **arguments: str | int) -> Self:
        """Return the place that `message`, marked with `N_`, describes."""
        place = super().__new__(cls, message.format_map(arguments))
        place.message = message
        place.arguments = arguments
        return place

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, str | int]]:
        """Return the arguments that recreate it in another process."""
        return (self.message,), self.arguments
