"""The verbs with which the paragraphs of resolutions begin, by what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FAMILIES = (
    (
        "urge", "request", "call upon", "demand", "decide", "encourage", "strongly encourage", "invite", "recommend",
        "authorize", "direct",
    ),
    (
        "note", "take note", "welcome", "commend", "note with concern", "note with appreciation",
        "express appreciation", "pay tribute", "congratulate", "condemn", "strongly condemn", "deplore", "regret",
        "express concern", "express deep concern",
    ),
    ("reaffirm", "recall", "stress", "affirm", "confirm", "reject", "endorse", "support"),
)  # fmt: skip
"""What the verbs do, in families: one of a family in the place of another changes the force of what is said."""


class OperativeVerbs(NamedTuple):
    """The verbs of a language that begin the paragraphs of resolutions.

    Attributes:
        verbs: The forms, with spaces between them and `_` for a space within one, by what they do. A form may stand
            for several things, if the language has one verb for them.
        fillers: Words between the parts of a form that do not count: "also", "further".
    """

    verbs: Mapping[str, str]
    fillers: str
