"""Comparisons as formats of findings need them: the texts of the files, their places in words, their pairs."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from diptych.comparing.wording import placed
from diptych.model.concordance import PairPlace, PairPlaces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.comparing.comparison import ComparedText, Comparison
    from diptych.comparing.places import FilePlaces
    from diptych.i18n import Translator
    from diptych.model.source import Source, Span


class Telling:
    """What is known of the places in files that were compared.

    Attributes:
        sources: The texts of the files by path.
        languages: Their languages by path.
        pairs: The pair of blocks that each place belongs to.
    """

    def __init__(self, comparisons: Sequence[Comparison], translator: Translator) -> None:
        """Take comparisons in the order in which they are told, and a translator into the reader's language."""
        self._translator = translator
        texts = [text for comparison in comparisons for text in comparison.texts.values()]
        self.sources: Mapping[str, Source] = {text.places.source.path: text.places.source for text in texts}
        self.languages = {text.places.source.path: text.manuscript.identity.lang for text in texts}
        self._words = {text.places.source.path: tuple(_words(text.places)) for text in texts}
        self.pairs = PairPlaces(
            {
                text.places.source.path: tuple(_pairs(text, comparison, at))
                for at, comparison in enumerate(comparisons)
                for text in comparison.texts.values()
            }
        )

    def where(self, span: Span) -> str:
        """Return the words for a place in a file; an empty text if the file has lines of its own."""
        own = self._words.get(span.path, ())
        index = bisect_right(own, span.start, key=lambda one: one[0]) - 1
        return placed(own[max(index, 0)][1], self._translator) if own else ""


def _words(places: FilePlaces) -> Iterator[tuple[int, str]]:
    """Yield the places of a file without lines by where they begin."""
    if not places.own:
        yield from sorted((places.start(block.start), block.place) for block in places.blocks)


def _pairs(text: ComparedText, comparison: Comparison, at: int) -> Iterator[PairPlace]:
    """Yield the blocks of a text, each with the pair that it belongs to and the number that the file prints."""
    places, workspace = text.places, comparison.workspace
    own = workspace.pairs.places.get(text.path, ()) if workspace else ()
    for one in own:
        block = places.block(one.block.start)
        number = block.number.strip(" .()") if block else ""
        order = (at, one.order[1])
        yield PairPlace(order, places.span(one.block), int(number) if number.isdecimal() else None)
