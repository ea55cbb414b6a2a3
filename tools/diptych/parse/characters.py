"""Characters in a file of the report that pages cannot show."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
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


MOST = 100
"""Most findings in one file: one with more is no text."""
BREAKS = "\x0b\x0c"
"""What Word and old printers begin a line or a page with."""


def unprintable_characters(source: Source) -> Iterator[Diagnostic]:
    """Yield a finding for each place of unprintable characters in a file, other than NUL, which has its own finding."""
    found = (one for one in UNPRINTABLE.finditer(source.text) if one[0] != NUL)
    for one in islice(found, MOST):
        apart = source.text[one.start() - 1 : one.start()].isspace() or source.text[one.end() : one.end() + 1].isspace()
        text = " " if one[0] in BREAKS and not apart else ""
        span = Span(source.path, *one.span())
        yield unprintable(one[0], span, Fix(Safety.SAFE, (Edit(span, text),)))


def unprintable(character: str, span: Span, fix: Fix | None = None) -> Diagnostic:
    """Return the finding for an unprintable character."""
    return UNPRINTABLE_CHARACTER.at(span, {"character": f"U+{ord(character):04X}"}, fix=fix)
