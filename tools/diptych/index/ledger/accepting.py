"""Catalogue → the ledger after some translations were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Place, Record, Standing

    Records = dict[tuple[Place, str], Record | None]


def accepted(catalogue: Catalogue, accept: Iterable[Standing], cleared: Collection[Place] = ()) -> Records:
    """Return the entries of the ledger in which some translations are accepted.

    No other entry changes, so that branches that accept different paragraphs do not conflict. A new ledger gets a key
    for each paragraph, so that texts accepted later have lines between them.

    Args:
        catalogue: The index of the report.
        accept: The standings of the translations that render the current source.
        cleared: Places whose orphaned entries are dropped. Those of sections that no longer exist always are.

    Returns:
        What was accepted, by place and key, or none where nothing has been accepted yet.
    """
    ledger = catalogue.report.ledger
    records: Records = {(entry.place, entry.key): entry.record for entry in ledger.entries}
    live = {one.place for one in catalogue.every_standing}
    for entry in catalogue.orphans:
        if entry.place in cleared or entry.place not in live:
            del records[entry.place, entry.key]
    chosen = dict.fromkeys(accept)
    numbers: dict[tuple[Place, str], int] = {}
    for one in chosen:
        if one.entry:
            records.pop((one.entry.place, one.entry.key), None)
        records[one.place, _free(records, one, numbers)] = one.record
    for one in () if ledger.entries else catalogue.standings:
        if one not in chosen:
            records.setdefault((one.place, one.ledger_key), None)
    return records


def _free(records: Records, one: Standing, numbers: dict[tuple[Place, str], int]) -> str:
    """Return the key of a text, with a number after it where another text has the same.

    Args:
        records: What is in the ledger.
        one: The text.
        numbers: The last number given to each key, so that many texts that say the same are not counted from 1 each.
    """
    key, number = one.ledger_key, numbers.get((one.place, one.ledger_key), 1)
    while records.get((one.place, key)) is not None:
        number += 1
        key = f"{one.ledger_key}-{number}"
    numbers[one.place, one.ledger_key] = number
    return key
