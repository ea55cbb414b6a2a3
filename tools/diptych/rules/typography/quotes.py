"""TYP: quotation marks that are not those of the language."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.rule import Documentation, Rule, Scope
from diptych.rules.making.declaring import CheckedRule
from diptych.rules.making.patterns import MESSAGE
from diptych.rules.making.protection import unprotected
from diptych.typography.characters import SPACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage

MARKS = {"en": ("“", "”"), "fr": ("« ", " »")}
"""The marks that open and close a quotation, with the spaces that belong to them."""
FRENCH_MARK = re.compile("[«»]")
INNER = "“"
STRAIGHT = re.compile(rf'(?P<open>"[{SPACES}]?)(?P<words>[^"\n]+?)(?P<close>[{SPACES}]?")')
FOREIGN = {
    "en": re.compile(rf"(?P<open>«[{SPACES}]?)(?P<words>[^«»\n]+?)(?P<close>[{SPACES}]?»)"),
    "fr": re.compile(rf"(?<!«)(?<!«[{SPACES}])(?P<open>“)(?P<words>[^“”«»\n]+?)(?P<close>”)"),
}


def _quotation_rule(
    code: str, name: str, documentation: Documentation, wrong: Mapping[str, re.Pattern[str]]
) -> CheckedRule:
    declared = Rule(code, name, Severity.WARNING, Scope.PARAGRAPH, MESSAGE, documentation, tuple(wrong))

    def check(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
        for passage, text in unprotected(catalogue):
            if passage.document.lang in wrong:
                for match in wrong[passage.document.lang].finditer(text):
                    if not _is_inner(match):
                        yield _finding(rule, passage, match)

    return CheckedRule(declared, check)


def _is_inner(match: re.Match[str]) -> bool:
    """Return whether a quotation in English marks is inside one in French marks, where it is right."""
    if match["open"] != INNER:
        return False
    marks = _french_marks(match.string)
    after = bisect_left(marks, match.end())
    return after < len(marks) and match.string[marks[after]] == "»"


@lru_cache(maxsize=1)
def _french_marks(text: str) -> tuple[int, ...]:
    return tuple(mark.start() for mark in FRENCH_MARK.finditer(text))


def _finding(rule: Rule, passage: Passage, match: re.Match[str]) -> Diagnostic:
    """Return a finding on a quotation. Its fix changes only the two marks, whatever is between them."""
    marks = MARKS[passage.document.lang]
    edits: list[Edit] = []
    for group, mark in zip(("open", "close"), marks, strict=True):
        span = passage.running.span(*match.span(group))
        if passage.document.source.quote(span) == match[group]:
            edits.append(Edit(span, mark))
    found, words = (passage.running.text[slice(*match.span(group))] for group in (0, "words"))
    return rule.at(
        passage.running.span(*match.span()),
        {"found": found, "wanted": words.join(marks)},
        fix=Fix(Safety.SAFE, tuple(edits)) if len(edits) == len(marks) else None,
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
    {"en": STRAIGHT, "fr": STRAIGHT},
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
    FOREIGN,
)
