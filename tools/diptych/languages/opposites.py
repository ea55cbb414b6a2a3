"""Words of which one turns the sense of the other: more and less, before and after, imports and exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Opposites = tuple[str, str]
"""The words of one sense and those of the other, with spaces between them.

`_` is a space within a phrase, `*` any ending. A word with `~` may have the sense: it does not show that a text has it,
but a text that has it is not known to lack it. A word with a capital is meant with that capital.
"""


class SenseWords(NamedTuple):
    """The words that turn the sense of a sentence.

    Attributes:
        opposites: Words of two senses, by a name that every language gives to them. False friends are among them: what
            a word means, and what it seems to mean.
        denial: A pattern of what denies a verb.
        negative: Words that deny something, or may answer what does, in the form of `Opposites`.
        shared: Those of them that a translation keeps, one for one: "without".
    """

    opposites: Mapping[str, Opposites]
    denial: str
    negative: str
    shared: str
