"""Who issues an imported document: the United Nations, if its first page says so, else any other institution."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.i18n import N_
from diptych.importing.shared.manuscript import Handling, Remark
from diptych.importing.shared.mastheads import symbol_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.importing.shared.manuscript import Manuscript

OTHER = next(name for name, house in HOUSES.items() if "institution" in house.needs)
"""The house of a document that says nothing of the United Nations."""
HEAD = 20
"""How many stretches of text the head of a document has at most."""
OF_THE_DEFAULT = N_(
    "The report was taken for one of the United Nations, because of “{sign}”. If another institution issues it, import "
    "it again with --house {other}."
)
OF_ANOTHER = N_(
    "The report was taken for one of another institution, since neither a symbol nor the head of its first page is "
    "that of the United Nations. If the United Nations issues it, import it again with --house {default}."
)


def issuer_shown(manuscripts: Mapping[str, Manuscript]) -> tuple[str, tuple[Remark, ...]]:
    """Return the name of the house that publishes a document, and a remark that says why and how to change it.

    A report that Diptych exported says itself who issues it.
    """
    first = next(iter(manuscripts.values()))
    if "settings" in dict(first.identity.extra):
        return DEFAULT_HOUSE, ()
    sign = next((sign for one in manuscripts.values() for sign in _signs(one)), "")
    name = DEFAULT_HOUSE if sign else OTHER
    told = OF_THE_DEFAULT if sign else OF_ANOTHER
    arguments = (("sign", sign), ("other", OTHER), ("default", DEFAULT_HOUSE))
    return name, (Remark(Handling.GUESSED, first.path, "", told, arguments),)


def _signs(manuscript: Manuscript) -> Iterator[str]:
    """Yield what a document says of the United Nations: its symbol, an organ that it is addressed to, the name."""
    identity = manuscript.identity
    yield from (symbol for symbol in identity.symbols if symbol_line(symbol))
    yield from filter(None, (identity.job,))
    names = {name.casefold() for name in HOUSES[DEFAULT_HOUSE].names}
    for words in islice(manuscript.words, HEAD):
        if " ".join(words.text.split()).casefold() in names:
            yield words.text
    yield from (organ.name.value for organ in identity.organs)
