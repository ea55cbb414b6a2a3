"""Text that the rules of spelling, typography and style leave alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage


def unprotected(catalogue: Catalogue) -> Iterator[tuple[Passage, str]]:
    """Yield each passage with its plain text, where each code point that rules must not judge or change is `OPAQUE`.

    These are code and pictures, the text of links, citations, names of the termbase and quotations in another language.
    """
    for span, passage in catalogue.passages.items():
        yield passage, catalogue.unprotected[span]
