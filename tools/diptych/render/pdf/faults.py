"""Faults of pages that were made all the same."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity
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
        what=N_(
            "A chart with a value that has no place on its axis, or with names for which a page is not high enough."
        ),
        why=N_("What has no room would be cut off, or lie over something else."),
        wrong=N_("bars for thirty resolutions, each named by its whole title"),
        right=N_("the same bars, each named by its symbol"),
    ),
)
BESIDE_COLUMN = Rule(
    "PRN010",
    "beside-column",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("On page {page} of the {lang} PDF, “{detail}” runs past the side of its column: {cure}."),
    Documentation(
        what=N_("Words or a picture that reach out of their column, measured on the finished page."),
        why=N_("Their end is in the margin, in the next column or off the paper."),
        wrong=N_("a table of twenty columns"),
        right=N_("two tables of ten columns"),
    ),
)
BEYOND_PAGE = Rule(
    "PRN007",
    "beyond-page",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("On page {page} of the {lang} PDF, “{detail}” runs past the top or the foot of its place: {cure}."),
    Documentation(
        what=N_("Words or a picture that reach out of their part of the page, measured on the finished page."),
        why=N_("They are over the head or the foot of the page, or off the paper."),
        wrong=N_("a table with a row longer than a page"),
        right=N_("the same text in several rows"),
    ),
)
COVERED = Rule(
    "PRN008",
    "covered-words",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("On page {page} of the {lang} PDF, “{detail}” and “{other}” lie over each other: {cure}."),
    Documentation(
        what=N_("Lines or pictures one over the other, measured on the finished page."),
        why=N_("Neither can be read."),
        wrong=N_("the name of an organ so long that it reaches the line below it"),
        right=N_("a shorter name"),
    ),
)
CUT_OFF = Rule(
    "PRN009",
    "cut-off-words",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("On page {page} of the {lang} PDF, a part of “{detail}” cannot be seen: {cure}."),
    Documentation(
        what=N_("Words that something cuts off or covers, measured on the finished page."),
        why=N_("What a reader cannot see is lost."),
        wrong=N_("a chart whose labels are longer than the chart is wide"),
        right=N_("the same chart with shorter labels"),
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

SHORTER_TABLE = Phrase(N_("give the table fewer columns, or shorter words"))
SHORTER_NOTE = Phrase(N_("shorten the note, or say a part of it in the text"))
SHORTER_PICTURE = Phrase(N_("make the picture smaller, or its words shorter"))
SHORTER_WORDS = Phrase(N_("shorten the words, or put a space where they may break"))

BY_KIND = {
    "font": FOREIGN_FONT,
    "glyph": BOXES,
    "address": REFUSED_ADDRESS,
    "layout": LAYOUT_COMPLAINT,
    "beside": BESIDE_COLUMN,
    "beyond": BEYOND_PAGE,
    "covering": COVERED,
    "cut": CUT_OFF,
}
"""The rule for each kind of fault that printing reports."""
