"""ALW: allowances, `<!-- allow CODE: reason -->`, by which an editor accepts a finding, and their faults."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Family, Severity
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import Span
from diptych.rules.making.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Allowance
    from diptych.model.report import Report

ALLOWANCE_WITHOUT_REASON = Rule(
    "ALW001",
    "allowance-without-reason",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This allows {code} without saying why: add the reason after the colon."),
    Documentation(
        what=N_("A comment that accepts a finding without a reason after the colon."),
        why=N_("Other editors cannot tell a decision from an oversight."),
        wrong="<!-- allow REF003 -->",
        right=N_("<!-- allow REF003: quotes the report of 2018, whose numbers do not change -->"),
    ),
)
UNUSED_ALLOWANCE = Rule(
    "ALW002",
    "unused-allowance",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This allows {code}, but there is no such finding here: remove it."),
    Documentation(
        what=N_("A comment that accepts a finding which the block after it does not have."),
        why=N_("Left in place, it would hide the next fault of that kind."),
        wrong=N_("<!-- allow TXT002: shows what HTML looks like -->\nThe partnership grew."),
        right=N_("The partnership grew."),
    ),
)
UNKNOWN_CODE = Rule(
    "ALW003",
    "unknown-code",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{code}” is not the code of a rule."),
    Documentation(
        what=N_("A code that no rule has, in a comment that accepts a finding or in report.yaml."),
        why=N_("It does nothing: the finding is still reported."),
        wrong=N_("<!-- allow REF03: quotes the report of 2018 -->"),
        right=N_("<!-- allow REF003: quotes the report of 2018 -->"),
    ),
)


FIXED_FAMILIES = (Family.FILES, Family.SETTINGS, Family.PROGRAM)
"""Families whose findings nobody can accept: a file was not read, or the program failed."""

LATER_FAMILIES = (Family.NETWORK, Family.PRINTING)
"""Families that only `diptych links` and `diptych build` report: until then, it is not known whether an allowance is
used."""


def is_negotiable(code: str) -> bool:
    """Return whether findings with this code may be allowed, ignored or given another severity."""
    return not code.startswith(FIXED_FAMILIES)


def suppress(
    report: Report, found: Iterable[Diagnostic], codes: Collection[str], silent: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """Remove the findings that an editor allows.

    Args:
        report: The report that the findings are about.
        found: The findings.
        codes: The codes of all rules.
        silent: The codes of the rules that did not run: whether an allowance for them is used is not known.

    Returns:
        The other findings, and those about the allowances and about codes in the settings.
    """
    listed = tuple(found)
    allowances = [
        (allowance, code) for allowance in _allowances(report) for code in allowance.codes if is_negotiable(code)
    ]
    allowed = _by_code((code, _stretch(allowance)) for allowance, code in allowances)
    told = _by_code((one.code, one.span) for one in listed)
    used = {
        (allowance.span, code)
        for allowance, code in allowances
        if code in silent or (code in told and told[code].lie_in(_stretch(allowance)))
    }
    kept = [one for one in listed if not (one.code in allowed and allowed[one.code].hold(one.span))]
    # Rules do not check a file without a place in the report, so whether its allowances are used is not known.
    for document in report.documents():
        for allowance in document.allowances:
            kept += _faults(allowance, report, used, codes)
    return (*kept, *_unknown_in_settings(report, codes))


def is_allowed(report: Report, code: str, span: Span) -> bool:
    """Return whether an editor allows findings with a code at a place."""
    return any(_allows(allowance, code, span) for allowance in _allowances(report))


def _allowances(report: Report) -> tuple[Allowance, ...]:
    documents = (*report.documents(), *report.unplaced)
    return tuple(allowance for document in documents for allowance in document.allowances)


def _allows(allowance: Allowance, code: str, span: Span) -> bool:
    return code in allowance.codes and is_negotiable(code) and _stretch(allowance).covers(span)


def _stretch(allowance: Allowance) -> Span:
    return allowance.span.to(allowance.covers)


def _by_code(places: Iterable[tuple[str, Span]]) -> dict[str, Stretches]:
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for code, span in places:
        spans[code].append(span)
    return {code: Stretches(own) for code, own in spans.items()}


def _faults(
    allowance: Allowance, report: Report, used: Collection[tuple[Span, str]], codes: Collection[str]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with an allowance; `used` holds the comments and codes that removed a finding, or may."""
    end = allowance.span.start
    for code in allowance.codes or ("",):
        span = _place(allowance, code, report, end)
        end = span.end if code else end
        if code not in codes:
            yield UNKNOWN_CODE.at(span, {"code": code})
            continue
        if not allowance.reason.strip():
            yield ALLOWANCE_WITHOUT_REASON.at(span, {"code": code})
        if (allowance.span, code) not in used and not code.startswith(LATER_FAMILIES):
            yield UNUSED_ALLOWANCE.at(span, {"code": code})


def _place(allowance: Allowance, code: str, report: Report, start: int) -> Span:
    """Return where the comment names the code, searching from an offset."""
    at = report.sources[allowance.span.path].text.find(code, start, allowance.span.end)
    return Span(allowance.span.path, at, at + len(code)) if code and at >= 0 else allowance.span


def _unknown_in_settings(report: Report, codes: Collection[str]) -> Iterator[Diagnostic]:
    settings = report.settings
    named = [(f"rules.ignore.{index}", code) for index, code in enumerate(settings.rules.ignore)]
    named += [(f"rules.severity.{code}", code) for code in settings.rules.severity]
    for key, code in named:
        if code not in codes and code not in tuple(Family):
            yield UNKNOWN_CODE.at(settings.spans[key], {"code": code})
