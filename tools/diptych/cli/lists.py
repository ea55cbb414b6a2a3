"""Lists on the command line: `html,pdf`, or the option given several times."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListOf(click.ParamType[tuple[str, ...]]):
    """A list of words separated by commas, in the order given, without repetitions."""

    name = "list"

    def __init__(self, choices: Sequence[str] = ()) -> None:
        """Set the words allowed in the list; all words if none are given."""
        self.choices = tuple(choices)

    @override
    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return f"[{','.join(self.choices)}]" if self.choices else "A,B,…"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        words = tuple(dict.fromkeys(word.strip() for word in str(value).split(",") if word.strip()))
        one = click.Choice(self.choices)
        return tuple(one.convert(word, param, ctx) for word in words) if self.choices else words


def _joined(_: click.Context, __: click.Parameter, lists: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    return tuple(dict.fromkeys(word for words in lists for word in words)) or None


def joined_or_all(_: click.Context, __: click.Parameter, lists: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """Return the lists of an option joined: an empty one, which stands for all, if it was given without a value.

    Returns:
        None if the option is not given.
    """
    if not lists:
        return None
    return tuple(dict.fromkeys(word for words in lists for word in words)) if all(lists) else ()


list_option = partial(click.option, multiple=True, callback=_joined)
"""An option of type `ListOf`: lists given several times are joined. None if it is not given."""
