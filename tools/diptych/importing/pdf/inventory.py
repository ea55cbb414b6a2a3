"""The words of the pages of a PDF that no line has: what would be lost between a page and its lines."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.shared.foreign_words import ForeignWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.importing.pdf.file import PlacedPage
    from diptych.importing.pdf.lines import PlacedLine


def missing_words(pages: Iterable[PlacedPage], lines: Iterable[PlacedLine]) -> Iterator[ForeignWords]:
    """Yield the words of each page of which letters or figures stand in none of its lines."""
    kept: dict[int, Counter[str]] = defaultdict(Counter)
    for one in lines:
        texts = one.line.cells or (piece.text + piece.note for piece in one.line.pieces)
        for text in texts:
            kept[one.page].update(_signs(text))
    for page in pages:
        for word in page.words:
            signs = _signs(word.text)
            if signs <= kept[page.number]:
                kept[page.number] -= signs
            else:
                place = ForeignPlace(N_("page {number}"), number=page.number)
                yield ForeignWords(word.text, place, aside=True)


def _signs(text: str) -> Counter[str]:
    return Counter(sign for sign in unicodedata.normalize("NFKC", text) if sign.isalnum())
