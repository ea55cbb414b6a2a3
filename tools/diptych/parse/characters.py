"""Characters in a file of the report that no page can show."""

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
    N_("The character {character} stands here, which no page can show."),
    Documentation(
        what=N_("A control character, or half of a character, in a text, a title, a cell or a label."),
        why=N_("It cannot be seen, and neither HTML, PDF nor Word can hold it. It came with a copy, as a rule."),
        wrong="Number of\\u0001 events",
        right="Number of events",
    ),
)
NUL = "\0"


def unprintable_characters(source: Source) -> Iterator[Diagnostic]:
    """Yield one finding for the first such character of a file. NUL, which has a finding of its own, is left out."""
    found = next((one for one in UNPRINTABLE.finditer(source.text) if one[0] != NUL), None)
    if found:
        yield unprintable(found[0], Span(source.path, *found.span()))


def unprintable(character: str, span: Span) -> Diagnostic:
    """Return the finding for such a character at a place."""
    return UNPRINTABLE_CHARACTER.at(span, {"character": f"U+{ord(character):04X}"})
