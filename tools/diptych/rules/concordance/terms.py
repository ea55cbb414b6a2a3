"""CON: names of the termbase in both languages of a paragraph."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.catalogue import TermForm
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.model.settings import EXPRESSION
from diptych.rules.concordance.answering_terms import Namesakes, is_answered, reading
from diptych.rules.concordance.unpaired import Requirement, unpaired_finding
from diptych.rules.making.beads import answering
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span

UNDERSTOOD = frozenset(
    (
        "United Nations",
        "General Assembly",
        "Security Council",
        "Secretary-General",
        "Secretariat",
        "Secretariat of the United Nations",
    )
)
"""Who speaks in a report and to whom, by English name: one language often says "it", "our" or nothing.

Of 262 names without their form in the other language, in the resolutions of the Security Council of 2024, 164 were
of these.
"""


class Terms:
    """The uses of terms by passage, and the terms that share a form."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Sort the uses of a report."""
        self.catalogue = catalogue
        self.namesakes = Namesakes(catalogue.report.terms.values())
        self._uses: dict[Span, list[TermUse]] = {}
        for use in catalogue.uses:
            self._uses.setdefault(use.passage.span, []).append(use)

    def of(self, side: Side) -> Iterator[TermUse]:
        """Yield the uses in one language of a pair."""
        for passage in side.passages:
            yield from self._uses.get(passage.span, ())

    def lacking(self, here: Side, there: Side) -> Iterator[TermUse]:
        """Yield the first use of each term that one side has and the other lacks."""
        keys = {use.term.key for use in self.of(there)}
        first: dict[str, TermUse] = {}
        for use in self.of(here):
            if use.term.key not in keys and there.document.lang in use.term.names and _names(use):
                first.setdefault(use.term.key, use)
        if first:
            read = reading(there, keys, self.catalogue)
            for use in first.values():
                is_told = any(span.covers(_span(use)) for span in here.unanswered)
                if not is_told and not any(is_answered(term, read) for term in self.namesakes.of(use)):
                    yield use


@rule(
    "CON009",
    "term-without-counterpart",
    Severity.WARNING,
    Scope.PAIR,
    N_("“{here}” stands here; in the other language: {there}. There it is “{wanted}”."),
    Documentation(
        what=N_(
            "A name of the termbase that one language of a paragraph has, and the other in none of its forms. Fixed "
            "expressions, the United Nations, its Secretary-General and the organs that a report is made to, and the "
            "organization that a section is about, may go without."
        ),
        why=N_("Somebody was left out, or another body was named."),
        wrong=N_("“UNDP and UNFPA” in English, « le PNUD » in French"),
        right=N_("“UNDP and UNFPA” in English, « le PNUD et le FNUAP » in French"),
    ),
)
def term_without_counterpart(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each term that one side of a pair lacks; where both lack one, for the two of them."""
    terms = Terms(catalogue)
    for bead in answering(catalogue) if catalogue.uses else ():
        here, there = terms.lacking(bead.source, bead.target), terms.lacking(bead.target, bead.source)
        for source, target in zip_longest(here, there):
            told = unpaired_finding(rule, bead, (_item(source), _item(target)))
            yield replace(told, arguments={**told.arguments, "wanted": _counterpart(target or source, bead)})


def _names(use: TermUse) -> bool:
    """Tell whether a use names somebody whom the other language must name too."""
    if use.term.kind == EXPRESSION or use.term.key == use.passage.document.front.organisation:
        return False
    if use.form is TermForm.SHORT and " " not in use.passage.running.text[use.start : use.end]:
        return False
    english = use.term.names.get("en")
    return english is None or english.name not in UNDERSTOOD


def _counterpart(use: TermUse, bead: Bead) -> str:
    """Return what the other language of a pair has for a term."""
    here = use.passage.document.lang
    name = use.term.names[next(side.document.lang for side in (bead.source, bead.target) if side.document.lang != here)]
    return name.acronym or name.name


def _item(use: TermUse | None) -> Requirement | None:
    return Requirement(use.term.key, _span(use), use.passage.running.text[use.start : use.end]) if use else None


def _span(use: TermUse) -> Span:
    return use.passage.running.span(use.start, use.end)
