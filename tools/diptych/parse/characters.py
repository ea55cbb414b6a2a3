"""Characters in a file of the report that pages cannot show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import UNPRINTABLE, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

UNPRINTABLE_CHARACTER = Rule(
    "PRN006",
    "unprintable-character",
    Severity.ERROR,
    Scope.FILE,
    N_("The character {character} cannot be shown on a page: remove it."),
    Documentation(
        what=N_("A control character, or half a character, in a text, a title, a cell or a label."),
        why=N_("It cannot be seen, and HTML, PDF and Word cannot hold it. It usually came with copied text."),
        wrong="Number of\\u0001 events",
        right="Number of events",
    ),
)
NUL = "\0"


def unprintable_characters(source: Source) -> Iterator[Diagnostic]:
    """Yield a finding for the first unprintable character in a file, other than NUL, which has a finding of its own."""
    found = next((one for one in UNPRINTABLE.finditer(source.text) if one[0] != NUL), None)
    if found:
        yield unprintable(found[0], Span(source.path, *found.span()))


def unprintable(character: str, span: Span) -> Diagnostic:
    """Return the finding for an unprintable character."""
    return UNPRINTABLE_CHARACTER.at(span, {"character": f"U+{ord(character):04X}"})
