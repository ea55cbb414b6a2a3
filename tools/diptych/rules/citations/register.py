"""DOC: the register of cited documents, and symbols compared with it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.files import REGISTER
from diptych.model.rule import Documentation, Scope
from diptych.rules.citations.at_hand import is_written_elsewhere
from diptych.rules.citations.slips import Neighbourhood
from diptych.rules.making.beads import alone
from diptych.rules.making.declaring import rule
from diptych.un.calendar.resolutions import fits_its_year
from diptych.un.slips.gaps import find_misspaced_citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, CitedDocument, CitedPlace
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.un.slips.gaps import Misspaced


@rule(
    "CIT005",
    "near-miss",
    Severity.WARNING,
    Scope.REPORT,
    N_("{symbol} is cited only here; perhaps {near} is meant, which is known and one typing error away."),
    Documentation(
        what=N_(
            "A symbol that is cited once, is not registered, and differs by one character, or by two that were "
            "swapped, from one that is registered or cited elsewhere; its number is in no other language. If a section "
            "exists in one language only, a changed character is accepted: documents with consecutive numbers are "
            "often cited together."
        ),
        why=N_("It is probably a typing error. If it is not, register the document with “diptych documents add”."),
        wrong=N_("A/73/382 in one place, A/73/328 everywhere else"),
        right="A/73/328",
    ),
)
def near_miss(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each symbol that is cited once and is nearly another, known one."""
    lone = [one for one in catalogue.documents if one.entry is None and len(one.places) == 1]
    if not lone:
        return
    cited = (half for one in catalogue.documents if len(one.places) > 1 for half in one.symbol.halves)
    registered = (half for symbol in catalogue.report.register for half in symbol.halves)
    neighbourhood = Neighbourhood((*registered, *cited))
    translated, missing = _translated(catalogue), alone(catalogue)
    for document in lone:
        (place,) = document.places
        changed = place.passage.document.name in translated
        block = place.passage.paragraph or place.passage
        if block.span in missing:
            # The other language lacks the whole paragraph, and with it the citation.
            continue
        near = neighbourhood.nearest(place.symbol.halves[0], changed=changed)
        if near and not is_written_elsewhere(place.symbol, place.passage, catalogue):
            yield rule.at(place.span, {"symbol": place.symbol, "near": near})


@rule(
    "DOC001",
    "unregistered-document",
    Severity.WARNING,
    Scope.REPORT,
    N_("{symbol} is cited, but is not in documents.yaml. “diptych documents sync” adds it."),
    Documentation(
        what=N_("A document that is cited and not registered, in a report that has a register."),
        why=N_("The register keeps titles and dates, and somebody has looked at each symbol in it."),
        wrong=N_("A/73/328 in the text, and not in documents.yaml"),
        right="A/73/328:\n  dual: S/2018/592",
    ),
)
def unregistered_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each document that the register lacks, where it is cited first."""
    if has_register(catalogue):
        for document in catalogue.documents:
            # A resolution that does not exist must be corrected, not registered.
            if document.entry is None and fits_its_year(document.symbol):
                yield rule.at(document.places[0].span, {"symbol": document.symbol})


@rule(
    "DOC002",
    "uncited-document",
    Severity.INFO,
    Scope.REPORT,
    N_("{symbol} is registered, but is cited nowhere."),
    Documentation(
        what=N_("A document in documents.yaml that no text of the report cites."),
        why=N_("Either a citation was lost or mistyped, or the entry is no longer needed."),
        wrong=N_("A/73/328 in documents.yaml, and not in the text"),
        right=N_("A/73/328 in both"),
    ),
)
def uncited_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each entry that is not cited, unless part of the report could not be read."""
    if not has_register(catalogue) or catalogue.report.unknown:
        return
    cited = {document.entry.symbol for document in catalogue.documents if document.entry}
    for entry in catalogue.report.register.values():
        if entry.symbol not in cited and (entry.dual is None or entry.dual not in cited):
            yield rule.at(entry.span, {"symbol": entry.symbol})


@rule(
    "DOC003",
    "two-symbols-for-one-document",
    Severity.WARNING,
    Scope.REPORT,
    N_("{symbol} is cited elsewhere as {other}: cite one document in one way."),
    Documentation(
        what=N_(
            "A document of two organs that is cited under both its symbols in one place and under one of them in "
            "another."
        ),
        why=N_("Readers take it for two documents."),
        wrong=N_("A/73/328-S/2018/592 in one paragraph, S/2018/592 in another"),
        right=N_("A/73/328-S/2018/592 in both"),
    ),
)
def two_symbols_for_one_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that cites a document under another symbol than elsewhere."""
    for document in catalogue.documents:
        right = _right_place(document)
        for place in document.places:
            if place.symbol != right.symbol and not _is_misspaced(place):
                related = Related(right.span, N_("It is cited here."))
                arguments = {"symbol": place.symbol, "other": right.symbol}
                yield rule.at(place.span, arguments, related=(related,), fix=_under(right, place, catalogue))


def _translated(catalogue: Catalogue) -> frozenset[str]:
    """Return the names of the sections that exist in more than one language."""
    return frozenset(section.name for section in catalogue.report.walk() if len(section.documents) > 1)


def has_register(catalogue: Catalogue) -> bool:
    """Return whether the report has a register that could be read without a fault."""
    report = catalogue.report
    return REGISTER in report.files and all(found.span.path != REGISTER for found in report.diagnostics)


def _right_place(document: CitedDocument) -> CitedPlace:
    """Return the first place that cites a document under all its symbols, or the first of all."""
    whole = (place for place in document.places if place.symbol == document.symbol)
    return next(whole, document.places[0])


def _is_misspaced(place: CitedPlace) -> bool:
    """Return whether a place is half of a dual symbol with wrong spaces or dashes, which CIT008 reports."""
    cited, passage = place.citation, place.passage
    if cited is None:
        return False
    misspaced = _misspaced(passage.running.unlinked, passage.document.lang)
    before = bisect_right(misspaced, cited.start, key=lambda one: one.start)
    return before > 0 and cited.end <= misspaced[before - 1].end


@lru_cache(maxsize=1)
def _misspaced(text: str, lang: str) -> tuple[Misspaced, ...]:
    return find_misspaced_citations(text, lang)


def _under(right: CitedPlace, place: CitedPlace, catalogue: Catalogue) -> Fix | None:
    """Return the fix that gives a citation the symbol used in another place."""
    written = catalogue.report.sources[place.span.path].quote(place.span)
    return Fix(Safety.UNSAFE, (Edit(place.span, right.symbol),)) if written == place.symbol else None
