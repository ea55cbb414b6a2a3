"""Faults of pages that were made all the same."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

FOREIGN_FONT = Rule(
    "PRN001",
    "foreign-font",
    Severity.WARNING,
    Scope.REPORT,
    N_("The {lang} PDF uses {detail}, a font of this machine, for characters that the report’s own font lacks."),
    Documentation(
        what=N_("Characters that the packaged fonts do not have."),
        why=N_("Another machine may show them differently, or not at all."),
        wrong=N_("A title in Arabic or Chinese script."),
        right=N_("The title in Latin letters, as the document’s language spells it."),
    ),
)
REFUSED_ADDRESS = Rule(
    "PRN002",
    "refused-address",
    Severity.ERROR,
    Scope.REPORT,
    N_("The {lang} PDF asks for “{detail}”, which a build may not read."),
    Documentation(
        what=N_("A template that asks for a file outside the report, or for something on the network."),
        why=N_("A page must be the same on every machine, on every day, with or without a network."),
        wrong='<img src="https://example.org/emblem.png">',
        right=N_("A picture in the report’s folder."),
    ),
)
LAYOUT_COMPLAINT = Rule(
    "PRN003",
    "layout-complaint",
    Severity.WARNING,
    Scope.REPORT,
    N_("The {lang} PDF was made, but the typesetter says: {detail}"),
    Documentation(
        what=N_("Something in a template or a style sheet that the typesetter does not understand."),
        why=N_("The page may not look as its designer meant."),
        wrong="p { colour: blue }",
        right="p { color: blue }",
    ),
)
UNDRAWN_PICTURE = Rule(
    "PRN004",
    "undrawn-picture",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The picture “{target}” was not drawn; the page has a mark in its place: {reason}."),
    Documentation(
        what=N_("A picture that takes too long or too much memory to draw, or that the typesetter cannot draw."),
        why=N_("The page would have a gap, or never be finished."),
        wrong=N_("an SVG picture with a pattern of a million dots"),
        right=N_("the same picture with fewer details, or as a PNG"),
    ),
)
UNDRAWN_CHART = Rule(
    "PRN005",
    "undrawn-chart",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This chart was not drawn; the page has a mark in its place: {reason}."),
    Documentation(
        what=N_("A chart that takes too long or too much memory to draw, or that the chart library refuses."),
        why=N_("The page would have a gap, or never be finished."),
        wrong=N_("a bar for each second of a year"),
        right=N_("a bar for each month"),
    ),
)
BOXES = Rule(
    "PRN019",
    "boxed-character",
    Severity.WARNING,
    Scope.REPORT,
    N_("The {lang} PDF has boxes in place of {detail}: no font of this machine has these characters."),
    Documentation(
        what=N_("Characters that neither the packaged fonts nor those of this machine have, and that no text has."),
        why=N_("Readers cannot read them."),
        wrong=N_("a label in Korean"),
        right=N_("the label in Latin letters"),
    ),
)


BY_KIND = {"font": FOREIGN_FONT, "glyph": BOXES, "address": REFUSED_ADDRESS, "layout": LAYOUT_COMPLAINT}
"""The rule for each kind of fault that printing reports."""
