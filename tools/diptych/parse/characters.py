"""Characters and lines in a file of the report that are not meant for its readers."""

from __future__ import annotations

import re
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
UNFINISHED_MERGE = Rule(
    "TXT031",
    "unfinished-merge",
    Severity.ERROR,
    Scope.FILE,
    N_("Git has left “{mark}” here: choose one of the two versions, and remove the lines with such marks."),
    Documentation(
        what=N_("A line that Git writes where two people changed the same text: <<<<<<<, |||||||, =======, >>>>>>>."),
        why=N_("Both versions would be printed one after the other, with the marks between them."),
        wrong=N_("<<<<<<< HEAD\nThe partnership grew.\n=======\nThe partnership has grown.\n>>>>>>> review"),
        right=N_("The partnership has grown."),
    ),
)
NUL = "\0"
MERGE = re.compile(
    r"^(?:(?P<certain>(?:<{7}|>{7})(?=\s|\Z).*|\|{7} .*|(?<=\n\n)={7}\r?$|(?<=\n\r\n)={7}\r?$)"
    r"|\|{7}\r?$|={7}\r?$)",
    re.MULTILINE,
)
"""A line that Git writes into a text that it could not merge; equals signs may underline a heading instead."""


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


def merge_marks(source: Source) -> Iterator[Diagnostic]:
    """Yield a finding for each mark that an unfinished merge has left in a file."""
    is_suspect = any(mark * 7 in source.text for mark in "<>|=")
    found = tuple(MERGE.finditer(source.text)) if is_suspect else ()
    if any(match["certain"] for match in found):
        for match in found:
            mark = match[0].rstrip()
            yield UNFINISHED_MERGE.at(Span(source.path, match.start(), match.start() + len(mark)), {"mark": mark})


def unprintable(character: str, span: Span, fix: Fix | None = None) -> Diagnostic:
    """Return the finding for an unprintable character."""
    return UNPRINTABLE_CHARACTER.at(span, {"character": f"U+{ord(character):04X}"}, fix=fix)
