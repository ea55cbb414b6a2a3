"""Lists on the command line: `html,pdf`, or the option once for each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListOf(click.ParamType[tuple[str, ...]]):
    """Words with commas between them, in the order given, each once."""

    name = "list"

    def __init__(self, choices: Sequence[str] = ()) -> None:
        """Take the words that may stand in the list; any may if none are given."""
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


def _joined(
    context: click.Context, option: click.Parameter, lists: Sequence[tuple[str, ...]]
) -> tuple[str, ...] | None:
    given = _words(lists)
    return given or _words(option.get_default(context) or ()) or None


def _words(lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for words in lists for word in words))


list_option = partial(click.option, multiple=True, callback=_joined)
"""An option whose type is `ListOf`: given twice, it means both lists. Its default, or None, where no word is given."""
