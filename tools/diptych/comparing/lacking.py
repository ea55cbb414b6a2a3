"""Paragraphs that the other language lacks, one after the other: one finding, since they have one cause."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from diptych.comparing.faults import MISSING_PASSAGE
from diptych.model.diagnostic import LanguageTag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic

LACKING = ("ALI001", "ALI002")
"""The rules on blocks that only one language has."""
FEWEST = 3
"""Fewest blocks in a row that are told as one."""


def in_passages(found: Iterable[Diagnostic], catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield findings, with one in the place of those on several blocks in a row that the other language lacks.

    Args:
        found: The findings, in the order of their places.
        catalogue: The index of the two texts.
    """
    every = tuple(found)
    yield from (one for one in every if one.code not in LACKING)
    for document in catalogue.report.documents():
        places = {block.span.start: at for at, block in enumerate(document.body)}
        own = [one for one in every if one.code in LACKING and one.span.path == document.source.path]
        # Of blocks in a row, the place among all blocks and that among those that lack go up together.
        offsets = [places.get(one.span.start, 0) - at for at, one in enumerate(own)]
        for _, row in groupby(zip(offsets, own, strict=True), key=itemgetter(0)):
            yield from _told([one for _, one in row])


def _told(row: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    if len(row) < FEWEST:
        yield from row
    else:
        arguments: dict[str, str | int] = {"count": len(row), "lang": LanguageTag(row[0].arguments["lang"])}
        yield MISSING_PASSAGE.at(row[0].span.to(row[-1].span), arguments, related=row[0].related)
