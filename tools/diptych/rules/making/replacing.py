"""Fixes that replace part of a passage's plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.diagnostic import Edit, Fix, Safety
from diptych.model.prose import as_read
from diptych.model.source import LINE_END

if TYPE_CHECKING:
    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage


def replacing_fix(
    passage: Passage, place: tuple[int, int], text: str, catalogue: Catalogue, safety: Safety = Safety.UNSAFE
) -> Fix | None:
    """Return the fix that writes `text` at a place in a passage.

    Args:
        passage: The passage.
        place: Start and end of what is replaced, as offsets in the plain text.
        text: What to write there.
        catalogue: The index of the report.
        safety: Whether the fix may be applied unseen.

    Returns:
        The fix; none if the source has mark-up at the place, which would be lost.
    """
    start, end = place
    span = passage.running.span(start, end)
    written = LINE_END.sub(" ", catalogue.report.sources[span.path].quote(span))
    return Fix(safety, (Edit(span, text),)) if as_read(written) == passage.running.text[start:end] else None
