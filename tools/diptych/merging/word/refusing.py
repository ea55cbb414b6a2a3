"""What of a file that came back is not taken, and why."""

from __future__ import annotations

LONGEST = 80


class NotTakenError(Exception):
    """An edit that is not written into a section.

    Attributes:
        reason: Why, marked with `N_`.
        arguments: Values for its placeholders.
    """

    def __init__(self, reason: str, **arguments: str) -> None:
        """Keep why."""
        super().__init__(reason, arguments)
        self.reason = reason
        self.arguments = {key: shortened_words(value) for key, value in arguments.items()}


def shortened_words(text: str) -> str:
    """Return words on one line, cut where they are long."""
    line = " ".join(text.replace("\ufffc", " ").split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
