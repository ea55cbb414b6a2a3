"""Adds a section to the order in the text of report.yaml, and leaves the rest of it untouched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.parse.yaml.reader import read_yaml

if TYPE_CHECKING:
    from diptych.model.source import Source

ORDER = "order"
FLOW = "["
DASH = re.compile(r"^([ ]*)-[ ]+", re.MULTILINE)
LINE_END = re.compile(r"\r?\n|\Z")


def with_section(source: Source, name: str) -> str:
    """Return the text of report.yaml with a section at the end of the order.

    Args:
        source: report.yaml, without faults.
        name: The name of the section.
    """
    reading = read_yaml(source)
    whole = reading.values[(ORDER,)]
    inside = max(span.end for place, span in reading.values.items() if place[:1] == (ORDER,) and len(place) > 1)
    if source.text.startswith(FLOW, whole.start):
        return f"{source.text[:inside]}, {name}{source.text[inside:]}"
    first = DASH.search(source.text, source.text.rfind("\n", 0, whole.start) + 1)
    margin = first[1] if first else ""
    end = LINE_END.search(source.text, inside)
    at = end.end() if end else len(source.text)
    line_end = end[0] if end and end[0] else "\n"
    before = source.text[:at]
    return f"{before}{'' if before.endswith(chr(10)) else line_end}{margin}- {name}{line_end}{source.text[at:]}"
