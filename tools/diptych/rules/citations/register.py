"""DOC: the register of cited documents, and symbols held against it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.files import REGISTER
from diptych.model.rule import Documentation, Scope
from diptych.rules.citations.citations import fits_its_year
from diptych.rules.citations.slips import Neighbourhood
from diptych.rules.making.declaring import rule
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
    N_("{symbol} is cited here alone; perhaps {near} is meant, which is known and one slip away."),
    Documentation(
        what=N_(
            "A symbol that is cited once and is not registered, and differs by one character, or by two that have "
            "changed places, from one that is registered or cited elsewhere. Where the text is in one language alone, "
            "a changed character is let pass: two documents with numbers that follow each other are often cited."
        ),
        why=N_("It is likely to be a slip of the hand. If it is not, register the document: “diptych documents add”."),
        wrong=N_("A/73/382 in one place, A/73/328 everywhere else"),
        right="A/73/328",
    ),
)
def near_miss(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each lone symbol beside which a better known one stands."""
    lone = [one for one in catalogue.documents if one.entry is None and len(one.places) == 1]
    if not lone:
        return
    cited = (half for one in catalogue.documents if len(one.places) > 1 for half in one.symbol.halves)
    registered = (half for symbol in catalogue.report.register for half in symbol.halves)
    neighbourhood = Neighbourhood((*registered, *cited))
    translated = _translated(catalogue)
    for document in lone:
        (place,) = document.places
        changed = place.passage.document.name in translated
        near = neighbourhood.nearest(place.symbol.halves[0], changed=changed)
        if near:
            yield rule.at(place.span, {"symbol": place.symbol, "near": near})


@rule(
    "DOC001",
    "unregistered-document",
    Severity.WARNING,
    Scope.REPORT,
    N_("{symbol} is cited, but is not in documents.yaml. “diptych documents sync” puts it there."),
    Documentation(
        what=N_("A document that is cited and not registered, in a report that has a register."),
        why=N_("The register is where titles and dates are kept and where a colleague has looked at each symbol."),
        wrong=N_("A/73/328 in the text, and not in documents.yaml"),
        right="A/73/328:\n  dual: S/2018/592",
    ),
)
def unregistered_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each document that the register lacks, where it is cited first."""
    if has_register(catalogue):
        for document in catalogue.documents:
            # A resolution that there is not shall be put right, not registered.
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
    """Yield one finding for each entry that nothing cites, unless what cites it may not have been read."""
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
    N_("{symbol} is cited elsewhere as {other}: it is one document."),
    Documentation(
        what=N_("A document of two organs that is cited under both its symbols here and under one of them there."),
        why=N_("Readers take it for two documents."),
        wrong=N_("A/73/328-S/2018/592 in one paragraph, S/2018/592 in another"),
        right=N_("A/73/328-S/2018/592 in both"),
    ),
)
def two_symbols_for_one_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place whose symbol is not the one that the document has elsewhere."""
    for document in catalogue.documents:
        right = _right_place(document)
        for place in document.places:
            if place.symbol != right.symbol and not _is_misspaced(place):
                related = Related(right.span, N_("It is cited here."))
                arguments = {"symbol": place.symbol, "other": right.symbol}
                yield rule.at(place.span, arguments, related=(related,), fix=_under(right, place, catalogue))


def _translated(catalogue: Catalogue) -> frozenset[str]:
    """Return the names of the sections whose citations stand in a second language too."""
    return frozenset(section.name for section in catalogue.report.walk() if len(section.documents) > 1)


def has_register(catalogue: Catalogue) -> bool:
    """Tell whether the report has a register that could be read without a fault."""
    report = catalogue.report
    return REGISTER in report.files and all(found.span.path != REGISTER for found in report.diagnostics)


def _right_place(document: CitedDocument) -> CitedPlace:
    """Return the first place that cites a document under all its symbols, or the first of all."""
    whole = (place for place in document.places if place.symbol == document.symbol)
    return next(whole, document.places[0])


def _is_misspaced(place: CitedPlace) -> bool:
    """Tell whether a place is half of a dual symbol with wrong spaces or dashes, which CIT008 reports."""
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
    """Return the fix that cites a document in a place as another place does."""
    written = catalogue.report.sources[place.span.path].quote(place.span)
    return Fix(Safety.UNSAFE, (Edit(place.span, right.symbol),)) if written == place.symbol else None
