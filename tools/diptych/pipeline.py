"""The whole way, read top to bottom: load → parse → assemble → index → check → render."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych import internal
from diptych.exchange import docx_faults, markdown_faults, pdf_faults
from diptych.exchange import faults as import_faults
from diptych.index.catalogue import index
from diptych.loading import REPORT, TERMS, Loaded, load
from diptych.model.source import Span
from diptych.parse import faults, trust_faults
from diptych.render import faults as page_faults
from diptych.render.inline import Medium, picture_address
from diptych.rules import network_faults, registry, write_faults
from diptych.rules.echoes import without_echoes, without_follow_ons
from diptych.rules.suppression import suppress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.report import Report
    from diptych.render.outputs import Workshop
    from diptych.render.pdf import Fault

__all__ = ["REPORT", "TERMS", "Loaded", "Order", "build", "check", "judge", "load"]

RULES = (
    *faults.FAULTS,
    *trust_faults.FAULTS,
    *registry.RULES,
    *network_faults.FAULTS,
    *write_faults.FAULTS,
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


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built.

    Attributes:
        formats: `html`, `pdf`, `parallel`.
        languages: Languages of the report; two of them, from left to right, for `parallel`.
        linked: Formats that are made too, maybe by another order, so that pages may link to them.
    """

    formats: tuple[str, ...]
    languages: tuple[str, ...]
    linked: tuple[str, ...] = ()


def build(catalogue: Catalogue, order: Order, workshop: Workshop) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make the pages of a report.

    Args:
        catalogue: The index of the report.
        order: Which pages.
        workshop: What they are made with.

    Returns:
        The files by their path in the folder of outputs, and what was found while making them.
    """
    # A check must not wait for what makes pages.
    from diptych.render import outputs as pages  # noqa: PLC0415
    from diptych.render.press import print_pages  # noqa: PLC0415

    languages, pictures = order.languages, catalogue.report.pictures
    linked = (*order.formats, *order.linked)
    outputs: dict[str, bytes] = {}
    for_press: dict[str, str] = {}
    if "html" in order.formats:
        outputs |= pages.web_pages(catalogue, languages, workshop, beside="parallel" in linked)
    if "pdf" in order.formats:
        for_press |= {lang: pages.print_page(catalogue, lang, workshop) for lang in languages}
    if "parallel" in order.formats:
        web, paper = (
            pages.parallel_page(catalogue, languages, medium, workshop, linked="html" in linked)
            for medium in (Medium.WEB, Medium.PRINT)
        )
        outputs |= {"html/parallel/index.html": web.encode()} | pages.media(catalogue)
        for_press["-".join(languages)] = paper
    files = {picture_address(path, medium): data for medium in Medium for path, data in pictures.items()}
    archive = catalogue.report.settings.pdf.archive
    printed = print_pages(for_press, {**files, **workshop.fonts}, archive=archive)
    outputs |= {pages.pdf_path(catalogue.report, name): one.data for name, one in printed.items()}
    return outputs, tuple(fault for name, one in printed.items() for fault in _page_faults(name, one.faults))


def _page_faults(lang: str, found: Iterable[Fault]) -> Iterator[Diagnostic]:
    for fault in found:
        rule = page_faults.BY_KIND[fault.kind]
        yield rule.at(Span(REPORT, 0, 0), {"lang": lang, "detail": fault.detail})
