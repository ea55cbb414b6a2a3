"""CIT: documents that are cited with a wrong symbol, year, session or body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.prose import masked
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.citations.at_hand import in_table, likely_meant
from diptych.rules.making.covering import covered_passages, covers
from diptych.rules.making.declaring import rule
from diptych.rules.making.reasons import REASONS
from diptych.rules.making.replacing import replacing_fix
from diptych.un.calendar.periods import issued_from, period_of
from diptych.un.calendar.resolutions import fits_its_year
from diptych.un.labels import ORGAN_LABELS
from diptych.un.prose.dates import date_beside
from diptych.un.prose.numbers import adopting_body
from diptych.un.slips.malformed import find_malformed_symbols

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue, CitedPlace
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol
    from diptych.un.calendar.periods import Period


@rule(
    "CIT001",
    "malformed-symbol",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{symbol}” is not the symbol of a document: {reason}."),
    Documentation(
        what=N_("Text that looks like the symbol of a document but is not one."),
        why=N_("It is not linked, or is linked to another document, and readers cannot find the one that is meant."),
        wrong=N_("as set out in S/RES/1809/2008"),
        right=N_("as set out in S/RES/1809(2008)"),
    ),
    ("citations",),
)
def malformed_symbol(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each malformed symbol in prose; LNK004 reports those in links."""
    for passage in covered_passages(rule, catalogue):
        text = passage.running.unlinked
        own = [cited for cited in passage.citations if cited.symbol.own]
        read = masked(text, ((cited.start, cited.end) for cited in own)) if own else text
        for found in find_malformed_symbols(read, passage.document.lang):
            place = (found.start, found.end)
            fix = replacing_fix(passage, place, found.suggestion, catalogue) if found.suggestion else None
            arguments = {"symbol": text[found.start : found.end], "reason": Phrase(REASONS[found.reason])}
            yield rule.at(passage.running.span(*place), arguments, fix=fix)


@rule(
    "CIT002",
    "wrong-year",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The Security Council adopted no resolution {number} in {year}; perhaps this is meant: {meant}."),
    Documentation(
        what=N_("A Security Council resolution whose number does not belong to the year beside it."),
        why=N_("The number or the year is wrong, and the link leads to another resolution or nowhere."),
        wrong=N_("Security Council resolution 1540 (2003)"),
        right=N_("Security Council resolution 1540 (2004)"),
    ),
)
def wrong_year(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each citation and each entry of the register whose number does not fit its year."""
    for document in catalogue.documents:
        for place in document.places:
            named = place.citation.body if place.citation else None
            if not fits_its_year(place.symbol) and named in {None, adopting_body(place.symbol)}:
                meant = likely_meant(place, catalogue)
                yield rule.at(place.span, year_arguments(place.symbol, meant), fix=_as_meant(place, meant, catalogue))
    for entry in catalogue.report.register.values():
        if not fits_its_year(entry.symbol):
            yield rule.at(entry.span, year_arguments(entry.symbol))


@rule(
    "CIT003",
    "session-date-mismatch",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("{symbol} does not fit the date beside it: its session or year points to {years}."),
    Documentation(
        what=N_("A document whose session or year does not fit the date that is given beside it."),
        why=N_("One of the two is wrong."),
        wrong=N_("General Assembly resolution 58/316 of 1 July 2014"),
        right=N_("General Assembly resolution 58/316 of 1 July 2004"),
    ),
    ("citations", "dates"),
)
def session_date_mismatch(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each date beside a citation on which the document cannot have been issued."""
    for document in catalogue.documents:
        for place in document.places:
            period, cited = period_of(place.symbol), place.citation
            passage = place.passage
            if period is None or cited is None or not covers(rule, passage.document.lang):
                continue
            beside = date_beside(passage.running.unlinked, cited.start, cited.end, passage.document.lang)
            if beside and not period.holds(beside.day):
                span = passage.running.span(beside.start, beside.end)
                yield rule.at(span, {"symbol": place.symbol, "years": _years(period)})


@rule(
    "CIT004",
    "later-than-report",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("{symbol} is from {first} at the earliest, but this report is from {last} at the latest."),
    Documentation(
        what=N_("A document whose session or year is later than the report that cites it."),
        why=N_(
            "The report cannot have known it: either the symbol is wrong, or the date of the report in report.yaml."
        ),
        wrong=N_("S/2025/898 in a report of 2020"),
        right=N_("S/2020/898 in a report of 2020"),
    ),
)
def later_than_report(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each citation of a document that is later than the report."""
    last = last_day_of(catalogue.report.settings)
    if last is None:
        return
    for document in catalogue.documents:
        for place in document.places:
            first = issued_from(place.symbol)
            # Another rule reports a year that cannot be.
            if first and first > last and fits_its_year(place.symbol):
                yield rule.at(place.span, {"symbol": place.symbol, **_apart(first, last, catalogue.report.settings)})


@rule(
    "CIT009",
    "wrong-body",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{text}” names one body ({named}), but its number is that of another ({right})."),
    Documentation(
        what=N_("A resolution ascribed to a body that numbers its resolutions differently."),
        why=N_("The reader looks for it in vain, or finds another text."),
        wrong=N_("Security Council resolution 58/316"),
        right=N_("General Assembly resolution 58/316"),
    ),
    ("citations",),
)
def wrong_body(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number that the body named beside it does not use."""
    for document in catalogue.documents:
        for place in document.places:
            cited, adopting = place.citation, adopting_body(place.symbol)
            if not covers(rule, place.passage.document.lang):
                continue
            if cited and cited.body and adopting and cited.body is not adopting:
                text = place.passage.running.text[cited.start : cited.end]
                bodies = {"named": Phrase(ORGAN_LABELS[cited.body]), "right": Phrase(ORGAN_LABELS[adopting])}
                yield rule.at(place.span, {"text": text, **bodies})


def year_arguments(symbol: Symbol, meant: Iterable[Symbol] | None = None) -> dict[str, str | int]:
    """Return the arguments of the message on a Security Council resolution with a wrong year.

    Args:
        symbol: The resolution as cited.
        meant: Those that may be meant; without them, those that its number and year point to.
    """
    several = in_table(symbol) if meant is None else meant
    written = " / ".join(f"{one.parts.number} ({one.parts.year})" for one in several)
    return {"number": int(symbol.parts.number or 0), "year": symbol.parts.year or 0, "meant": written}


def last_day_of(settings: Settings) -> datetime.date | None:
    """Return the date of the report, or the last day that its symbols allow; none if neither is known.

    A date that the symbols contradict is not believed.
    """
    periods = [period for symbol in settings.symbols if (period := period_of(symbol))]
    if settings.date and all(period.holds(settings.date) for period in periods):
        return settings.date
    return min((period.last for period in periods), default=None)


def _as_meant(place: CitedPlace, meant: Sequence[Symbol], catalogue: Catalogue) -> Fix | None:
    """Return the fix that puts the likeliest of the resolutions that may be meant in the place of a wrong one.

    It changes the year or the number, whichever is wrong.
    """
    if not meant:
        return None
    wrong, right = place.symbol.parts, meant[0].parts
    written, new = next(
        (
            (str(one), str(other))
            for one, other in ((wrong.number, right.number), (wrong.year, right.year))
            if one != other
        ),
        ("", ""),
    )
    text = catalogue.report.sources[place.span.path].text
    # In "[1540 (2003)](doc:S/RES/1540(2003))", it is the last that leads somewhere.
    at = text.rfind(written, place.span.start, place.span.end) if written else -1
    if at < 0 or (wrong.number != right.number and wrong.year != right.year):
        return None
    span = Span(place.span.path, at, at + len(written))
    return Fix(Safety.UNSAFE, (Edit(span, new),))


def _apart(first: datetime.date, last: datetime.date, settings: Settings) -> dict[str, str]:
    """Return a document's first day and a report's last, as years if these differ and the day is inferred."""
    if first.year == last.year:
        return {"first": first.isoformat(), "last": last.isoformat()}
    return {"first": str(first.year), "last": last.isoformat() if settings.date else str(last.year)}


def _years(period: Period) -> str:
    first, last = period.first.year, period.last.year
    return str(first) if first == last else f"{first}–{last}"
