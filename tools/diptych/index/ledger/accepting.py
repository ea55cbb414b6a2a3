"""Catalogue → the ledger after some translations were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Place, Standing

    Texts = dict[tuple[Place, str], str | None]


def accepted(catalogue: Catalogue, accept: Iterable[Standing], cleared: Collection[Place] = ()) -> Texts:
    """Return the entries of the ledger in which some translations are accepted.

    No other entry changes, so that branches in which different paragraphs are accepted have nothing to disagree on. A
    ledger begins with a key for each paragraph, so that the texts that come in later have lines between them.

    Args:
        catalogue: The index of the report.
        accept: The translations that render the source as it is.
        cleared: Places whose entries that no paragraph answers are dropped. Those of sections that are no more always
            are.

    Returns:
        The text of each entry by its place and key, or none where nothing was accepted yet.
    """
    ledger = catalogue.report.ledger
    texts: Texts = {(entry.place, entry.key): entry.text for entry in ledger.entries}
    live = {one.place for one in catalogue.standings}
    for entry in catalogue.orphans:
        if entry.place in cleared or entry.place not in live:
            del texts[entry.place, entry.key]
    chosen = dict.fromkeys(accept)
    for one in chosen:
        if one.entry:
            texts.pop((one.entry.place, one.entry.key), None)
        texts[one.place, _free(texts, one)] = one.current
    for one in () if ledger.entries else catalogue.standings:
        if one not in chosen:
            texts.setdefault((one.place, one.ledger_key), None)
    return texts


def _free(texts: Texts, one: Standing) -> str:
    """Return the key of a paragraph; where another one has the same, with a number behind it."""
    key, number = one.ledger_key, 1
    while texts.get((one.place, key)) is not None:
        number += 1
        key = f"{one.ledger_key}-{number}"
    return key
