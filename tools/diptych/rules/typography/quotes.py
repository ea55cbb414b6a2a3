"""TYP: quotation marks that are not those of the language."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.marks import QuotationMarks
from diptych.languages.patterns import SPACES, compiled
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.prose import as_read
from diptych.model.rule import Documentation, Rule, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import CheckedRule
from diptych.rules.making.patterns import MESSAGE
from diptych.rules.making.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage

STRAIGHT = rf'(?P<open>"[{SPACES}]?)(?P<words>[^"\n]+?)(?P<close>[{SPACES}]?")'
"""A quotation in straight marks."""


def _quotation_rule(
    code: str, name: str, documentation: Documentation, need: str, wrong: Callable[[QuotationMarks], str]
) -> CheckedRule:
    """Return a rule on quotations; `wrong` gives the pattern of a wrong one for the marks of a language."""
    declared = Rule(code, name, Severity.WARNING, Scope.PARAGRAPH, MESSAGE, documentation, (need,))

    def check(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
        for passage, text in covered(rule, catalogue, unprotected(catalogue)):
            marks = part(passage.document.lang, "quotation_marks", QuotationMarks)
            for match in compiled(wrong(marks)).finditer(text):
                if not _is_inner(match, marks):
                    yield _finding(rule, passage, match, marks)

    return CheckedRule(declared, check)


def _is_inner(match: re.Match[str], marks: QuotationMarks) -> bool:
    """Return whether a quotation in the marks of another language is inside one in the language's own: it is right."""
    if match["open"] != marks.inner:
        return False
    own = _places(match.string, marks)
    after = bisect_left(own, match.end())
    return after < len(own) and match.string[own[after]] == marks.bare[1]


@lru_cache(maxsize=1)
def _places(text: str, marks: QuotationMarks) -> tuple[int, ...]:
    """Return where a text has the quotation marks of a language."""
    return tuple(mark.start() for mark in _either_mark(marks).finditer(text))


@cache
def _either_mark(marks: QuotationMarks) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, marks.bare)))


def _finding(rule: Rule, passage: Passage, match: re.Match[str], marks: QuotationMarks) -> Diagnostic:
    """Return a finding on a quotation. Its fix changes only the two marks, whatever is between them."""
    right = marks.opening, marks.closing
    edits: list[Edit] = []
    for group, mark in zip(("open", "close"), right, strict=True):
        span = passage.running.span(*match.span(group))
        if as_read(passage.document.source.quote(span)) == match[group]:
            edits.append(Edit(span, mark))
    found, words = (passage.running.text[slice(*match.span(group))] for group in (0, "words"))
    return rule.at(
        passage.running.span(*match.span()),
        {"found": found, "wanted": words.join(right)},
        fix=Fix(Safety.SAFE, tuple(edits)) if len(edits) == len(right) else None,
    )


straight_quotation_marks = _quotation_rule(
    "TYP004",
    "straight-quotation-marks",
    Documentation(
        what=N_("Straight quotation marks, as on a typewriter."),
        why=N_("They do not show where a quotation begins and where it ends."),
        wrong='"Silencing the Guns"',
        right="“Silencing the Guns”",
    ),
    "quotation_marks",
    lambda _marks: STRAIGHT,
)
foreign_quotation_marks = _quotation_rule(
    "TYP005",
    "foreign-quotation-marks",
    Documentation(
        what=N_("Quotation marks of the other language: « » in English; “ ” in French, except inside a quotation."),
        why=N_("A reader takes them for a mistake, or for a quotation within another."),
        wrong=N_("« Silencing the Guns » in English"),
        right=N_("“Silencing the Guns” in English"),
    ),
    "quotation_marks.foreign",
    lambda marks: marks.foreign,
)
