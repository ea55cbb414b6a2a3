"""All rules in one list, and how they are run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych import internal
from diptych.i18n import N_
from diptych.model.files import REPORT
from diptych.model.source import Span
from diptych.rules.citations import citations, register
from diptych.rules.citations import forms as citation_forms
from diptych.rules.concordance import alignment, translation
from diptych.rules.concordance import blocks as concordance_blocks
from diptych.rules.concordance import facts as concordance_facts
from diptych.rules.concordance import front as concordance_front
from diptych.rules.concordance import marks as concordance_marks
from diptych.rules.concordance import structure as concordance_structure
from diptych.rules.concordance import tables as concordance_tables
from diptych.rules.concordance import terms as concordance_terms
from diptych.rules.exhibits import data, pictures
from diptych.rules.exhibits import limits as exhibits
from diptych.rules.exhibits import values as data_values
from diptych.rules.findings import allowances as suppression
from diptych.rules.references import footnotes as notes
from diptych.rules.references import links, references
from diptych.rules.structure import headings as structure
from diptych.rules.structure import sections
from diptych.rules.style import figures as style_figures
from diptych.rules.style import layout as style_layout
from diptych.rules.style import numbers as style_numbers
from diptych.rules.style import references as style_references
from diptych.rules.style import sentences as style_sentences
from diptych.rules.style import words as style_words
from diptych.rules.terms import acronyms, foreign_acronyms, terms
from diptych.rules.text import brackets as balance
from diptych.rules.text import characters as text
from diptych.rules.text import length, repetition, spelling, untranslated
from diptych.rules.typography import figures as typography_figures
from diptych.rules.typography import letters as typography_letters
from diptych.rules.typography import marks as typography_marks
from diptych.rules.typography import money as typography_money
from diptych.rules.typography import quotes as typography_quotes
from diptych.rules.typography import spaces_and_dashes as typography

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import RuleChoice
    from diptych.rules.making.declaring import CheckedRule

CHECKS: tuple[CheckedRule, ...] = (
    *sections.RULES,
    *structure.RULES,
    *alignment.RULES,
    *concordance_front.RULES,
    *concordance_blocks.RULES,
    *concordance_marks.RULES,
    *text.RULES,
    *repetition.RULES,
    *balance.RULES,
    *untranslated.RULES,
    *length.RULES,
    *spelling.RULES,
    *concordance_facts.RULES,
    *concordance_tables.RULES,
    *concordance_structure.RULES,
    *concordance_terms.RULES,
    *references.RULES,
    *notes.RULES,
    *links.RULES,
    *pictures.RULES,
    *data.RULES,
    *data_values.RULES,
    *exhibits.RULES,
    *citations.RULES,
    *citation_forms.RULES,
    *register.RULES,
    *translation.RULES,
    *acronyms.RULES,
    *foreign_acronyms.RULES,
    *terms.RULES,
    *typography.RULES,
    *typography_quotes.RULES,
    *typography_letters.RULES,
    *typography_figures.RULES,
    *typography_money.RULES,
    *typography_marks.RULES,
    *style_words.RULES,
    *style_numbers.RULES,
    *style_figures.RULES,
    *style_sentences.RULES,
    *style_references.RULES,
    *style_layout.RULES,
)
"""Every rule that looks at a report, in the order in which they run."""

RULES: tuple[Rule, ...] = (*(checked.rule for checked in CHECKS), *suppression.RULES)
"""Every rule of this folder."""

RETIRED = frozenset({"SEC002"})
"""Codes of rules that are no more: none is given to another."""

FAMILIES = {
    "FIL": N_("Files"),
    "YML": N_("Settings and front matter"),
    "SEC": N_("Sections"),
    "ALI": N_("Alignment of the languages"),
    "CON": N_("Concordance of the languages"),
    "TRN": N_("State of translations"),
    "TRM": N_("Terms and acronyms"),
    "TXT": N_("Text"),
    "SPL": N_("Spelling"),
    "TYP": N_("Typography"),
    "STY": N_("House style"),
    "REF": N_("References and footnotes"),
    "LNK": N_("Links and pictures"),
    "DAT": N_("Tables and charts from data"),
    "CIT": N_("Citations"),
    "DOC": N_("Register of cited documents"),
    "NET": N_("Answers from the network"),
    "PRN": N_("Printed pages"),
    "IMP": N_("Imported files"),
    "ALW": N_("Allowances"),
    "INT": N_("Failures of the program"),
}
"""What each family of rules is about, by the letters of its codes."""


def run_rules(catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """Run every rule on a report.

    Returns:
        The findings by rule, with each rule's own severity; after them what rules failed, other than those that the
        report's settings leave out. `suppress` and `weigh` come after.
    """
    found: list[Diagnostic] = []
    failures: list[Diagnostic] = []
    for checked in CHECKS:
        told = {"rules": checked.rule.code}
        with internal.Boundary(internal.RULE_FAILED, Span(REPORT, 0, 0), failures.append, told):
            found.extend(checked.check(checked.rule, catalogue))
    choice = catalogue.report.settings.rules
    wanted = (one for one in failures if not _is_ignored(str(one.arguments["rules"]), choice))
    return (*found, *internal.folded(wanted))


def weigh(found: Iterable[Diagnostic], choice: RuleChoice) -> tuple[Diagnostic, ...]:
    """Drop what the report's settings ignore, and give the others the severity that the settings say.

    The settings name rules or families; for severity, a rule goes before its family. A file that cannot be read stays
    an error.
    """
    return tuple(weighed for one in found if (weighed := _weighed(one, choice)))


def _weighed(found: Diagnostic, choice: RuleChoice) -> Diagnostic | None:
    if not suppression.is_negotiable(found.code):
        return found
    if _is_ignored(found.code, choice):
        return None
    family = found.code[: suppression.FAMILY]
    severity = choice.severity.get(found.code) or choice.severity.get(family)
    return replace(found, severity=severity) if severity else found


def _is_ignored(code: str, choice: RuleChoice) -> bool:
    return code in choice.ignore or code[: suppression.FAMILY] in choice.ignore
