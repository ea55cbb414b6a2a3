"""Standings → the ledger after some translations were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.ledger import State

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.ledger import Ledger, Standing

Entries = dict[tuple[str, str], dict[str, str | None]]


def accepted(ledger: Ledger, known: Iterable[Standing], accept: Collection[Standing]) -> Entries:
    """Return the entries of a ledger in which some translations are accepted.

    Every source paragraph gets a key. Entries that answer none are kept, but in sections of which all is accepted.

    Args:
        ledger: The ledger as it is.
        known: How every translation of the report stands.
        accept: Those that are accepted as translations of the source as it is.
    """
    standings = tuple(known)
    chosen = {id(one) for one in accept}
    whole = {(one.section, one.lang) for one in accept} - {
        (one.section, one.lang) for one in standings if id(one) not in chosen and one.state is not State.MISSING
    }
    entries: Entries = {}
    held: dict[tuple[str, str], set[str | None]] = {}
    for one in standings:
        own = entries.setdefault((one.section, one.lang), {})
        key, number = one.key, 1
        while key in own:
            number += 1
            key = f"{one.key}-{number}"
        own[key] = one.current if id(one) in chosen else one.recorded
        held.setdefault((one.section, one.lang), set()).add(one.recorded)
    for place, kept in ledger.entries.items():
        own = entries.setdefault(place, {})
        for entry in kept:
            if place not in whole and entry.key not in own and entry.text not in held.get(place, set()):
                own[entry.key] = entry.text
    return entries
