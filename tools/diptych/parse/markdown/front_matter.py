"""Front matter of a section: its end and its content."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model.front_matter import FrontMatter
from diptych.model.source import LINE_END, Span
from diptych.parse.faults import NO_FRONT_MATTER, UNCLOSED_FRONT_MATTER
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

FENCE = "---"


def parse_front_matter(source: Source, name: str) -> tuple[FrontMatter, int, tuple[Diagnostic, ...]]:
    """Read the front matter of a section.

    Args:
        source: The section's file.
        name: The section's name, used as its title if none can be read.

    Returns:
        The front matter, the offset at which the text begins, and what is wrong.
    """
    nameless = FrontMatter(name)
    first = source.starts[1] if len(source.starts) > 1 else len(source.text)
    opening = Span(source.path, 0, len(source.line(1)))
    if source.line(1).rstrip() != FENCE:
        return nameless, 0, (NO_FRONT_MATTER.at(opening),)
    closing = _closing_line(source)
    if closing is None:
        return nameless, len(source.text), (UNCLOSED_FRONT_MATTER.at(opening),)
    reading = read_yaml(source, first, source.starts[closing - 1])
    if reading.value is None and not reading.diagnostics:
        reading.value = {}
        reading.values[()] = opening
    said = validate(FrontMatter, reading) if not reading.diagnostics else None
    spans = {str(place[0]): span for place, span in reading.values.items() if len(place) == 1}
    front = replace(said, spans=spans) if said else nameless
    after = LINE_END.search(source.text, source.starts[closing - 1])
    return front, after.end() if after else len(source.text), tuple(reading.diagnostics)


def _closing_line(source: Source) -> int | None:
    """Return the number of the line that closes the front matter."""
    for number in range(2, len(source.starts) + 1):
        if source.line(number).rstrip() == FENCE:
            return number
    return None
