"""All rules in one list, and how they are run."""

from __future__ import annotations

from dataclasses import replace
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING

from diptych import internal
from diptych.houses.registry import HOUSES
from diptych.model.diagnostic import Family
from diptych.model.prose import as_seen
from diptych.model.rule import Rule
from diptych.rules.findings.allowances import is_negotiable
from diptych.rules.making.declaring import CheckedRule, declared

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.settings import RuleChoice

MODULES = (
    "diptych.rules.structure.sections",
    "diptych.rules.structure.file_names",
    "diptych.rules.structure.headings",
    "diptych.rules.concordance.alignment",
    "diptych.rules.concordance.front",
    "diptych.rules.concordance.blocks",
    "diptych.rules.concordance.marks",
    "diptych.rules.text.characters",
    "diptych.rules.text.unseen_characters",
    "diptych.rules.text.look_alikes",
    "diptych.rules.text.glyphs",
    "diptych.rules.markup.headings",
    "diptych.rules.markup.tables",
    "diptych.rules.markup.blocks",
    "diptych.rules.markup.emptiness",
    "diptych.rules.markup.lists",
    "diptych.rules.markup.foreign",
    "diptych.rules.markup.plain_texts",
    "diptych.rules.markup.comments",
    "diptych.rules.markup.addresses",
    "diptych.rules.markup.hand_notes",
    "diptych.rules.markup.notes",
    "diptych.rules.text.repetition",
    "diptych.rules.text.brackets",
    "diptych.rules.text.untranslated",
    "diptych.rules.text.length",
    "diptych.rules.text.spelling",
    "diptych.rules.concordance.facts",
    "diptych.rules.concordance.units",
    "diptych.rules.concordance.order",
    "diptych.rules.concordance.bare_units",
    "diptych.rules.concordance.tables",
    "diptych.rules.concordance.structure",
    "diptych.rules.concordance.names.unequal",
    "diptych.rules.concordance.names.strangers",
    "diptych.rules.concordance.names.rows",
    "diptych.rules.concordance.terms",
    "diptych.rules.references.references",
    "diptych.rules.references.members",
    "diptych.rules.references.superfluous",
    "diptych.rules.references.footnotes",
    "diptych.rules.references.links",
    "diptych.rules.exhibits.pictures",
    "diptych.rules.exhibits.data",
    "diptych.rules.exhibits.values",
    "diptych.rules.exhibits.cells",
    "diptych.rules.exhibits.limits",
    "diptych.rules.citations.citations",
    "diptych.rules.citations.forms",
    "diptych.rules.citations.links",
    "diptych.rules.citations.register",
    "diptych.rules.wording.sentences",
    "diptych.rules.wording.left_out",
    "diptych.rules.wording.alternatives",
    "diptych.rules.wording.opposites",
    "diptych.rules.wording.negations",
    "diptych.rules.wording.enumerations",
    "diptych.rules.wording.quotations",
    "diptych.rules.wording.operative_verbs",
    "diptych.rules.concordance.translation",
    "diptych.rules.terms.acronyms",
    "diptych.rules.terms.foreign_acronyms",
    "diptych.rules.terms.terms",
    "diptych.rules.terms.two_forms",
    "diptych.rules.typography.spaces_and_dashes",
    "diptych.rules.typography.quotes",
    "diptych.rules.typography.letters",
    "diptych.rules.typography.figures",
    "diptych.rules.typography.money",
    "diptych.rules.typography.marks",
    "diptych.rules.style.words",
    "diptych.rules.style.numbers",
    "diptych.rules.style.figures",
    "diptych.rules.style.sentences",
    "diptych.rules.style.references",
    "diptych.rules.style.layout",
    "diptych.rules.style.headings",
    "diptych.rules.findings.allowances",
)
"""The modules that declare rules, in the order in which these run."""
CHECKS = declared(CheckedRule, MODULES)
"""Every rule that looks at a report."""
RULES = (*(checked.rule for checked in CHECKS), *declared(Rule, MODULES))
"""Every rule of this folder."""

OF_HOUSES = frozenset(code for house in HOUSES.values() for code in house.rules)
"""The rules that belong to the style of some house: they run for the reports of a house that has them."""

ON_REQUEST = frozenset(rule.code for rule in RULES if rule.on_request)
"""The rules that run only if asked for."""

OF_GLYPHS = frozenset(("TXT054", "TXT058", "TXT059"))
"""The rules that mark characters which the font of the pages lacks."""

RETIRED = frozenset({"SEC002", "IMP042"})
"""Codes of rules that no longer exist; they are never reused."""


def marked_characters(catalogue: Catalogue) -> frozenset[str]:
    """Return the characters, as pages show them, of which a check says that the font of the pages lacks them."""
    checks = (checked for checked in CHECKS if checked.rule.code in OF_GLYPHS)
    spans = (found.span for checked in checks for found in checked.check(checked.rule, catalogue))
    sources = catalogue.report.sources
    return frozenset(chain.from_iterable(as_seen(unescape(sources[span.path].quote(span))) for span in spans))


def ignored_codes(choice: RuleChoice) -> frozenset[str]:
    """Return the codes of the rules that the report's settings switch off."""
    return frozenset(rule.code for rule in RULES if is_negotiable(rule.code) and _is_among(choice.ignore, rule.code))


def silent_codes(choice: RuleChoice, asked: Collection[str]) -> frozenset[str]:
    """Return the codes of the rules that are off unless asked for, and that nobody asks for.

    Args:
        choice: The report's settings: a rule that they give a severity by its code is asked for.
        asked: The codes of other rules that are asked for.
    """
    return ON_REQUEST - {*choice.severity, *asked}


def run_rules(catalogue: Catalogue, asked: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """Run every rule on a report, other than those of other houses and those that are off.

    Args:
        catalogue: The index of the report.
        asked: The codes of rules to run although they are off unless asked for.

    Returns:
        The findings in the order of the rules, with each rule's own severity; then those on rules that failed.
        `suppress` and `weigh` come after.
    """
    found: list[Diagnostic] = []
    failures: list[Diagnostic] = []
    choice = catalogue.report.settings.rules
    left_out = silent_codes(choice, asked) | ignored_codes(choice) | (OF_HOUSES - catalogue.house.rules)
    for checked in CHECKS:
        if _is_among(left_out, checked.rule.code):
            continue
        told = {"rules": checked.rule.code}
        with internal.Boundary(internal.RULE_FAILED, internal.NOWHERE, failures.append, told):
            found.extend(checked.check(checked.rule, catalogue))
    return (*found, *internal.folded(failures))


def weigh(found: Iterable[Diagnostic], choice: RuleChoice) -> tuple[Diagnostic, ...]:
    """Drop what the report's settings ignore, give the others the severity that the settings name, and sort them.

    The settings name rules or families; the severity of a rule overrides that of its family. A file that cannot be
    read stays an error.

    Returns:
        The findings by path, place and code.
    """
    kept = (weighed for one in found if (weighed := _weighed(one, choice)))
    return tuple(sorted(kept, key=lambda one: (one.span, one.code)))


def _weighed(found: Diagnostic, choice: RuleChoice) -> Diagnostic | None:
    if not is_negotiable(found.code):
        return found
    if _is_among(choice.ignore, found.code):
        return None
    severity = choice.severity.get(found.code) or choice.severity.get(found.family)
    return replace(found, severity=severity) if severity else found


def _is_among(named: Collection[str], code: str) -> bool:
    """Return whether a rule is one of those named by their codes or by the letters of their family."""
    return code in named or Family.of(code) in named
