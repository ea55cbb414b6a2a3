"""The one door to a report: opens it with its house, its index and its findings, or says why it cannot be opened."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from diptych import pipeline
from diptych.internal import INDEX_FAILED, NOWHERE, Boundary
from diptych.model.concordance import PairPlaces
from diptych.model.diagnostic import Severity
from diptych.packaged import house
from diptych.rules import registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.io.world import World
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.model.source import Source


@dataclass(frozen=True)  # without slots, since `cached_property` keeps its values in the instance's dictionary
class Workspace:
    """An open report. Its index and its findings are made once, on first use.

    Attributes:
        report: The report.
        asked: The codes of rules to run although they are off unless asked for.
    """

    report: Report
    asked: tuple[str, ...] = ()

    @property
    def sources(self) -> Mapping[str, Source]:
        """The texts by path."""
        return self.report.sources

    @cached_property
    def catalogue(self) -> Catalogue:
        """The index. Where its languages could not be compared, its `failures` say so."""
        return pipeline.indexed(self.report, house(self.report.settings))

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """The findings on the report, by path, place and code; a failure of Diptych is one of them."""
        failures: list[Diagnostic] = []
        with Boundary(INDEX_FAILED, NOWHERE, failures.append):
            return pipeline.judge(self.catalogue, self.asked)
        return registry.weigh((*self.report.diagnostics, *failures), self.report.settings.rules)

    @cached_property
    def pairs(self) -> PairPlaces:
        """The pair of blocks that each place belongs to; none are known if the index failed."""
        # What failed is one of the findings.
        with suppress(Exception):
            return pipeline.pair_places(self.catalogue)
        return PairPlaces()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that are errors: where there is one, nothing but a draft is made of the report."""
        return errors_among(self.findings)


@dataclass(frozen=True, slots=True)
class NoReport:
    """The reasons why there is no report to work on.

    Attributes:
        findings: What is wrong with its files.
        sources: Those of its texts that could be read, by path.
    """

    findings: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


def open_report(world: World, asked: tuple[str, ...] = ()) -> Workspace | NoReport:
    """Open a report.

    Args:
        world: The report's folder.
        asked: The codes of rules to run although they are off unless asked for.

    Returns:
        The report to work on, or why there is none: `report.yaml` is missing or cannot be used. Nothing is raised,
        whatever the folder holds.
    """
    loaded = pipeline.load(world)
    if loaded.report is None:
        return NoReport(tuple(loaded.diagnostics), loaded.sources)
    return Workspace(loaded.report, asked)


def errors_among(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the findings that are errors."""
    return tuple(one for one in found if one.severity is Severity.ERROR)
