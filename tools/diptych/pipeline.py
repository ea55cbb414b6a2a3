"""The whole way, read top to bottom: load → parse → assemble → index → check → render."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych import internal
from diptych.building import Order, build
from diptych.exchange import docx_faults, markdown_faults, pdf_faults
from diptych.exchange import faults as import_faults
from diptych.index.catalogue import index
from diptych.loading import REPORT, TERMS, Loaded, load
from diptych.parse import faults
from diptych.parse.characters import UNPRINTABLE_CHARACTER
from diptych.render import faults as page_faults
from diptych.rules import network_faults, registry
from diptych.rules.echoes import without_echoes, without_follow_ons
from diptych.rules.suppression import suppress

if TYPE_CHECKING:
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.report import Report

__all__ = ["REPORT", "TERMS", "Loaded", "Order", "build", "check", "judge", "load"]

RULES = (
    *faults.FAULTS,
    UNPRINTABLE_CHARACTER,
    *registry.RULES,
    *network_faults.FAULTS,
    *page_faults.FAULTS,
    *import_faults.FAULTS,
    *docx_faults.FAULTS,
    *pdf_faults.FAULTS,
    *markdown_faults.FAULTS,
    *internal.FAULTS,
)
"""Everything that a diagnostic's code can stand for."""


def check(report: Report, house: House | None = None) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a report, by path, place and code.

    Args:
        report: The report.
        house: What the house asks of a text; without it, the rules that need tables and dictionaries find nothing.
    """
    return judge(index(report, house))


def judge(catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a report that is indexed already, by path, place and code."""
    report = catalogue.report
    own = without_follow_ons(registry.run(catalogue), report.diagnostics)
    found = without_echoes((*report.diagnostics, *own), report.settings.rules.ignore)
    kept = suppress(report, found, {rule.code for rule in RULES})
    weighed = registry.weigh(kept, report.settings.rules)
    return tuple(sorted(weighed, key=lambda one: (one.span, one.code)))
