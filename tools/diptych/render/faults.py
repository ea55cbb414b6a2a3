"""What can be wrong with a page although it was made."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

FOREIGN_FONT = Rule(
    "PRN001",
    "foreign-font",
    Severity.WARNING,
    Scope.REPORT,
    N_("The {lang} PDF uses a font of this machine for characters that the report’s own font lacks: {detail}."),
    Documentation(
        what=N_("Characters that the packaged fonts do not have."),
        why=N_("Another machine may show them otherwise, or not at all."),
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

FAULTS = (FOREIGN_FONT, REFUSED_ADDRESS, LAYOUT_COMPLAINT)
"""All of them, for the register of rules."""

BY_KIND = {"font": FOREIGN_FONT, "address": REFUSED_ADDRESS, "layout": LAYOUT_COMPLAINT}
"""The rule for each kind of fault that printing reports."""
