"""How much an SVG picture draws once its references are followed."""

from __future__ import annotations

from dataclasses import dataclass, field

from diptych.pictures.flaws import CIRCLE, TOO_MUCH, unreadable

MOST = 200_000
"""Most elements that are drawn: the typesetter takes some fifteen seconds for that many."""
WEIGHT = 400
"""Characters of a path that take as long to draw as an element."""


@dataclass(slots=True)
class Drawing:
    """What a picture draws, element by element, in the order of the file.

    Attributes:
        weights: What each element weighs by itself.
        inside: The elements that each one draws, and how often: those within it, then those that it names.
        names: Elements by their ids.
        named: Elements with the ids that they refer to, and how often they draw the elements of these ids.
    """

    weights: list[int] = field(default_factory=list)
    inside: list[list[tuple[int, int]]] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    named: list[tuple[int, str, int]] = field(default_factory=list)

    def add(self, parent: int | None, length: int) -> int:
        """Add an element.

        Args:
            parent: The element that contains it.
            length: Characters of the path that it draws.

        Returns:
            Its number.
        """
        self.weights.append(1 + length // WEIGHT)
        self.inside.append([])
        own = len(self.weights) - 1
        if parent is not None:
            self.inside[parent].append((own, 1))
        return own

    def measure(self) -> None:
        """Check that the drawing is finite and not too large.

        Raises:
            RefusedPictureError: An element contains itself, or all of them together are too many.
        """
        for element, name, times in self.named:
            if name in self.names:
                self.inside[element].append((self.names[name], times))
        totals = [0] * len(self.weights)
        for start in range(len(self.weights)):
            self._total(start, totals)
        if totals and totals[0] > MOST:
            raise unreadable(TOO_MUCH)

    def _total(self, start: int, totals: list[int]) -> None:
        """Add up an element and what it draws; a total is 0 before it is known, -1 while it is added up."""
        waiting = [start]
        while waiting:
            one = waiting[-1]
            if totals[one] > 0:
                waiting.pop()
            elif totals[one] == 0:
                totals[one] = -1
                waiting += self._missing(one, totals)
            else:
                totals[one] = self.weights[one] + sum(times * totals[part] for part, times in self.inside[one])
                waiting.pop()

    def _missing(self, one: int, totals: list[int]) -> list[int]:
        parts = dict.fromkeys(part for part, _ in self.inside[one])
        if any(totals[part] < 0 for part in parts):
            raise unreadable(CIRCLE)
        return [part for part in parts if totals[part] == 0]
