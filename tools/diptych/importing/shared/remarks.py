"""The remarks that a reader makes while it reads a foreign file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Handling, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable


BETWEEN = " | "
"""What stands between several texts that a remark quotes, in every language."""

MOST_OF_A_KIND = 20
"""Most remarks of one kind on one file that stand by themselves."""

INSERTION = N_("A tracked insertion was taken as accepted: “{text}”.")
DELETION = N_("A tracked deletion was taken as accepted: “{text}”.")
COMMENT = N_("A comment was dropped: “{text}”.")
HIDDEN = N_("Hidden text was dropped: “{text}”.")
CONTENTS = N_("A table of contents was dropped, since Diptych makes its own: “{text}”.")
PLAIN_HEADINGS = N_("The first row of the table was taken for its headings: “{text}”.")
RAISED_LETTERS = N_("Raised letters were set on the line: “{text}”.")
LOWERED_LETTERS = N_("Lowered letters were set on the line: “{text}”.")


def quoted_together(texts: Iterable[str]) -> str:
    """Return several texts as a remark quotes them; each is quoted once, and an empty one not at all."""
    return BETWEEN.join(dict.fromkeys(filter(None, texts)))


def gathered_remarks(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return remarks, but many of one kind as one that quotes the text of each, where the first one is."""
    every = tuple(remarks)
    kinds: dict[tuple[Handling, str, str], list[str]] = {}
    for one in every:
        if [name for name, _ in one.arguments] == ["text"]:
            kinds.setdefault((one.handling, one.path, one.message), []).append(str(one.arguments[0][1]))
    whole = {
        (handling, path, message): Remark(handling, path, "", message, (("text", quoted_together(texts)),))
        for (handling, path, message), texts in kinds.items()
        if len(texts) > MOST_OF_A_KIND
    }
    return tuple(dict.fromkeys(whole.get((one.handling, one.path, one.message), one) for one in every))


@dataclass(slots=True)
class Remarks:
    """The remarks on one foreign file, each kept once.

    Attributes:
        path: The file.
        found: The remarks so far, in order.
    """

    path: str
    found: list[Remark] = field(default_factory=list)
    _kept: set[Remark] = field(default_factory=set)

    def dropped(self, place: str, message: str, **arguments: str | int) -> None:
        """Note that something was not carried over. `message` is marked with `N_`."""
        self.add(Handling.DROPPED, place, message, **arguments)

    def guessed(self, place: str, message: str, **arguments: str | int) -> None:
        """Note that something was carried over on a guess."""
        self.add(Handling.GUESSED, place, message, **arguments)

    def left(self, place: str, message: str, **arguments: str | int) -> None:
        """Note that something was left as text, or as it was."""
        self.add(Handling.LEFT, place, message, **arguments)

    def add(self, handling: Handling, place: str, message: str, **arguments: str | int) -> None:
        """Note what was done with something."""
        remark = Remark(handling, self.path, place, message, tuple(arguments.items()))
        if remark not in self._kept:
            self._kept.add(remark)
            self.found.append(remark)
