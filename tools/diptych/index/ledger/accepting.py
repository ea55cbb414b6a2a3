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

    No other entry changes, so that branches that accept different paragraphs do not conflict. A new ledger gets a key
    for each paragraph, so that texts accepted later have lines between them.

    Args:
        catalogue: The index of the report.
        accept: The standings of the translations that render the current source.
        cleared: Places whose orphaned entries are dropped. Those of sections that no longer exist always are.

    Returns:
        The text of each entry by its place and key, or none where nothing has been accepted yet.
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
    """Return the key of a paragraph, with a number after it where another paragraph has the same."""
    key, number = one.ledger_key, 1
    while texts.get((one.place, key)) is not None:
        number += 1
        key = f"{one.ledger_key}-{number}"
    return key
