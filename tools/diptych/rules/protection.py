"""What the rules of spelling, typography and style keep their hands off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue, Passage, TermUse


def unprotected(catalogue: Catalogue) -> Iterator[tuple[Passage, str]]:
    """Yield each passage with its plain text, where each code point that rules must not judge or change is `OPAQUE`.

    Such are code and pictures, the text of links, citations, names of the termbase and quotations in another language.
    """
    uses: dict[int, list[TermUse]] = {}
    for use in catalogue.uses:
        uses.setdefault(id(use.passage), []).append(use)
    for passage in catalogue.passages.values():
        stretches = [(one.start, one.end) for one in (*passage.citations, *uses.get(id(passage), ()))]
        yield passage, masked(passage.running.unlinked, stretches)


def masked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """Return a text with `OPAQUE` in place of each code point of some stretches."""
    for start, end in stretches:
        text = text[:start] + OPAQUE * (end - start) + text[end:]
    return text
