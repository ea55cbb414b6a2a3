"""Findings to write down, without a report."""

from __future__ import annotations

from diptych.emit.sheet import FindingSheet
from diptych.i18n import N_
from diptych.io import assets
from diptych.model.diagnostic import Diagnostic, Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import Source, Span

ENGLISH = assets.translator("en")
FRENCH = assets.translator("fr")
SOURCE = Source("introduction.en.md", "---\ntitle: Introduction\n---\n\nSee [](#amis), which grew.\n")
SOURCES = {SOURCE.path: SOURCE}
RULE = Rule(
    "REF001",
    "dangling-reference",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("Nothing in this language has the name “{anchor}”."),
    Documentation("What.", "Why.", "Wrong.", "Right."),
)
RULES = {RULE.code: RULE}
AMIS = Span(SOURCE.path, 37, 41)
TITLE_AND_TEXT = Span(SOURCE.path, 4, 41)
NOWHERE = Span("introduction.de.md", 0, 0)
"""A place in a file of which there is no text."""
FOUND = RULE.at(
    AMIS,
    {"anchor": "amis"},
    related=(Related(Span("introduction.fr.md", 0, 0), N_("It stands here in another language.")),),
    fix=Fix(Safety.UNSAFE, (Edit(AMIS, "aims"),)),
)


def of_severity(severity: Severity) -> Diagnostic:
    """Return a finding of a severity."""
    return Diagnostic(RULE.code, severity, AMIS, {"anchor": Phrase("none")})


def sheet(*, folder: str = "", colour: bool = False, lang: str = "en") -> FindingSheet:
    """Return a sheet to write these findings on."""
    return FindingSheet(SOURCES, RULES, assets.translator(lang), folder, colour=colour)
