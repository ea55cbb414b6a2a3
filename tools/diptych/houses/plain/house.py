"""Any institution, described by its report: nothing is said of it here, and no style is asked of its texts."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.house import House, MastheadLabels
from diptych.model.settings import Paper

HOUSE = House(
    name="plain",
    code="institution",
    needs=("institution",),
    keys=frozenset({"institution", "reference", "kind", "place"}),
    layout="plain",
    paper=Paper.A4,
    masthead=MastheadLabels(
        original=N_("Original: {language}"),
        # Translators: where and when a document is issued: “Paris, le 4 mai 2026” in French.
        issued=N_("{place}, {date}"),
    ),
)
