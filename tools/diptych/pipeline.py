"""The whole pipeline, to be read from top to bottom: load → parse → assemble → index → check → render."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych import internal
from diptych.building import Order, build, redline, unprinted
from diptych.index.catalogue import compared, gathered
from diptych.index.pair_places import pair_places
from diptych.internal import NOWHERE, Boundary
from diptych.loading import Loaded, load
from diptych.model.rule import Rule
from diptych.rules import registry
from diptych.rules.findings.allowances import suppress
from diptych.rules.findings.follow_ons import explained
from diptych.rules.making.declaring import declared

if TYPE_CHECKING:
    from collections.abc import Collection

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.report import Report

__all__ = ["Loaded", "Order", "build", "indexed", "judge", "load", "pair_places", "redline", "unprinted"]

FAULTS = (
    "diptych.parse.faults",
    "diptych.parse.text_faults",
    "diptych.parse.characters",
    "diptych.parse.yaml.trust_faults",
    "diptych.parse.yaml.house_faults",
    "diptych.parse.data.faults",
    "diptych.rules.network.faults",
    "diptych.rules.findings.write_faults",
    "diptych.render.pdf.faults",
    "diptych.formats.faults",
    "diptych.formats.word.faults",
    "diptych.importing.pdf.faults",
    "diptych.importing.markdown.faults",
    "diptych.comparing.faults",
    "diptych.merging.terms.faults",
    "diptych.merging.word.faults",
    "diptych.merging.xliff.faults",
    "diptych.internal",
)
"""The modules that declare faults: what can be wrong before, beside or after the check of an indexed report."""
RULES = (*registry.RULES, *declared(Rule, FAULTS))
"""Every rule and fault that a diagnostic's code can stand for."""


def indexed(report: Report, house: House) -> Catalogue:
    """Return the index of a report; if the comparison of its languages fails, the index without that comparison.

    Args:
        report: The report.
        house: The house that publishes it.
    """
    failures: list[Diagnostic] = []
    catalogue = gathered(report, house)
    with Boundary(internal.INDEX_FAILED, NOWHERE, failures.append):
        return compared(catalogue)
    return replace(catalogue, failures=tuple(failures))


def judge(catalogue: Catalogue, asked: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """Return the findings on an indexed report, by path, place and code; each that follows from another names it.

    Args:
        catalogue: The index of the report.
        asked: The codes of rules to run although they are off unless asked for.
    """
    report, choice = catalogue.report, catalogue.report.settings.rules
    found = (*report.diagnostics, *catalogue.failures, *registry.run_rules(catalogue, asked))
    silent = registry.silent_codes(choice, asked) | registry.ignored_codes(choice)
    kept = suppress(report, found, {rule.code for rule in RULES}, silent)
    told = {id(one) for one in kept}
    accepted = registry.weigh((one for one in found if id(one) not in told), choice)
    weighed = registry.weigh(kept, choice)
    return explained(weighed, accepted, pair_places(catalogue), catalogue) if weighed else ()
