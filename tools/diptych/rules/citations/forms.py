"""CIT: how citations are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages
from diptych.rules.making.declaring import rule
from diptych.rules.making.replacing import replacing_fix
from diptych.un.slips.bare import find_bare_resolutions
from diptych.un.slips.gaps import find_misspaced_citations
from diptych.un.slips.symbols_as_numbers import find_symbols_for_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule


@rule(
    "CIT006",
    "bare-resolution-number",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Resolution {number} is cited without its year or session, and so is not linked."),
    Documentation(
        what=N_("A resolution cited by its number alone, outside a list whose last member has the year."),
        why=N_(
            "The number alone does not show which body adopted the resolution; with the year or the session it does, "
            "and the reader gets a link."
        ),
        wrong=N_("Security Council resolution 1540"),
        right=N_("Security Council resolution 1540 (2004)"),
    ),
    ("citations",),
)
def bare_resolution_number(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each resolution whose year or session is left out."""
    for passage in covered_passages(rule, catalogue):
        text = passage.running.unlinked
        for found in find_bare_resolutions(text, passage.document.lang):
            place = (found.start, found.end)
            number = text[found.start : found.end]
            fix = replacing_fix(passage, place, f"{number} ({found.year})", catalogue) if found.year else None
            yield rule.at(passage.running.span(*place), {"number": number}, fix=fix)


@rule(
    "CIT007",
    "symbol-in-prose",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("After the word “resolution”, write its number, {number}, not the symbol {symbol}."),
    Documentation(
        what=N_("The symbol of a resolution after the word “resolution”."),
        why=N_("Prose cites a resolution by its number and names its body (United Nations Editorial Manual)."),
        wrong=N_("General Assembly resolution A/RES/58/316"),
        right=N_("General Assembly resolution 58/316"),
    ),
    ("citations",),
)
def symbol_in_prose(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each symbol where a number belongs; the fix, if there is one, is safe."""
    for passage in covered_passages(rule, catalogue):
        text = passage.running.unlinked
        for found in find_symbols_for_numbers(text, passage.document.lang):
            place = (found.start, found.end)
            fix = replacing_fix(passage, place, found.number, catalogue, Safety.SAFE) if found.keeps else None
            arguments = {"symbol": text[found.start : found.end], "number": found.number}
            yield rule.at(passage.running.span(*place), arguments, fix=fix)


@rule(
    "CIT008",
    "citation-spacing",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{written}” has the wrong spaces or dashes for a citation."),
    Documentation(
        what=N_("A citation in which a space or a dash is superfluous, missing or of the wrong kind."),
        why=N_(
            "It may not be recognized, and then has no link. Write plain spaces and hyphens: those that hold a line "
            "together are put in when the report is built."
        ),
        wrong=N_("resolution 1809(2008), resolution 58 / 316, A/73/328 — S/2018/592"),
        right=N_("resolution 1809 (2008), resolution 58/316, A/73/328-S/2018/592"),
    ),
    ("citations",),
)
def citation_spacing(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each wrongly spaced citation; its fix is safe, since the same words remain."""
    for passage in covered_passages(rule, catalogue):
        text = passage.running.unlinked
        for found in find_misspaced_citations(text, passage.document.lang):
            place = (found.start, found.end)
            fix = replacing_fix(passage, place, found.right, catalogue, Safety.SAFE)
            yield rule.at(passage.running.span(*place), {"written": text[found.start : found.end]}, fix=fix)
