"""The states of translations as people see them: names, colours and signs."""

from __future__ import annotations

from typing import NamedTuple

from diptych.i18n import N_
from diptych.model.concordance import BeadKind
from diptych.model.ledger import State


class StateLook(NamedTuple):
    """How a state is shown: its name, its colour, and its sign in a bar."""

    label: str
    colour: str
    sign: str


STATES = {
    State.TRANSLATED: StateLook(N_("translated"), "green", "█"),
    State.STALE: StateLook(N_("stale"), "yellow", "▒"),
    State.UNRECORDED: StateLook(N_("new"), "cyan", "░"),
    State.MISSING: StateLook(N_("missing"), "red", "·"),
}
"""The states in the order in which a bar shows them."""

DIFFERENCES = {
    BeadKind.SURPLUS: N_("surplus"),
    BeadKind.MOVED: N_("moved"),
    BeadKind.SPLIT: N_("split"),
    BeadKind.MERGED: N_("merged"),
}
"""How paragraphs can be out of their order, each with its name; the table shows what there is."""
