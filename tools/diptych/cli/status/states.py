"""What the states of translations are called where people read them, and how they are shown."""

from __future__ import annotations

from typing import NamedTuple

from diptych.i18n import N_
from diptych.model.ledger import State


class Look(NamedTuple):
    """How a state is shown: its name, its colour, and its sign in a bar."""

    label: str
    colour: str
    sign: str


STATES = {
    State.TRANSLATED: Look(N_("translated"), "green", "█"),
    State.STALE: Look(N_("stale"), "yellow", "▒"),
    State.UNRECORDED: Look(N_("new"), "cyan", "░"),
    State.MISSING: Look(N_("missing"), "red", "·"),
}
"""The states in the order in which a bar shows them."""
