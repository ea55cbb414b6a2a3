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
from diptych.rules.concordance.answering_terms import Namesakes, is_answered, name_grammar, reading
from diptych.rules.concordance.unpaired import Requirement, unpaired_finding
from diptych.rules.making.beads import answering
from diptych.rules.making.covering import covers
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span


class Terms:
    """The uses of terms by passage, and the terms that share a form."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Group the uses of a report by passage."""
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
            if use.term.key not in keys and there.document.lang in use.term.names and self.is_due(use):
                first.setdefault(use.term.key, use)
        if first:
            grammar = name_grammar(tuple(sorted((here.document.lang, there.document.lang))))
            read = reading(there, keys, self.catalogue, grammar)
            for use in first.values():
                is_told = any(span.covers(_span(use)) for span in here.unanswered)
                if not is_told and not any(is_answered(term, read) for term in self.namesakes.of(use)):
                    yield use

    def is_due(self, use: TermUse) -> bool:
        """Return whether a use is of a name that the other language must have too.

        Those who speak in a report or are addressed in it need not be named: one language often says “it”, “our” or
        nothing. In the Security Council resolutions of 2024, 164 of the 262 names missing in the other language were
        among these.
        """
        if use.term.kind == EXPRESSION or use.term.key == use.passage.document.front.organisation:
            return False
        if use.form is TermForm.SHORT and " " not in use.passage.running.text[use.start : use.end]:
            return False
        words = self.catalogue.house.words
        return not any(lang in words and name.name in words[lang].speakers for lang, name in use.term.names.items())


@rule(
    "CON009",
    "term-without-counterpart",
    Severity.WARNING,
    Scope.PAIR,
    N_("Here: “{here}”; in the other language: {there}. The term there is “{wanted}”."),
    Documentation(
        what=N_(
            "A name of the termbase that one language of a paragraph has and the other has in none of its forms. Fixed "
            "expressions, the United Nations, its Secretary-General, the organs that a report is addressed to and the "
            "organization that a section is about may be left out."
        ),
        why=N_("Somebody was left out, or another body was named."),
        wrong=N_("“UNDP and UNFPA” in English, « le PNUD » in French"),
        right=N_("“UNDP and UNFPA” in English, « le PNUD et le FNUAP » in French"),
    ),
    ("names",),
)
def term_without_counterpart(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each term that one side of a pair lacks, or for two terms if each side lacks one."""
    terms = Terms(catalogue)
    for bead in answering(catalogue) if catalogue.uses else ():
        if not covers(rule, bead.source.document.lang, bead.target.document.lang):
            continue
        here, there = terms.lacking(bead.source, bead.target), terms.lacking(bead.target, bead.source)
        for source, target in zip_longest(here, there):
            told = unpaired_finding(rule, bead, (_item(source), _item(target)))
            yield replace(told, arguments={**told.arguments, "wanted": _counterpart(target or source, bead)})


def _counterpart(use: TermUse, bead: Bead) -> str:
    """Return what the other language of a pair has for a term."""
    here = use.passage.document.lang
    name = use.term.names[next(side.document.lang for side in (bead.source, bead.target) if side.document.lang != here)]
    return name.acronym or name.name


def _item(use: TermUse | None) -> Requirement | None:
    return Requirement(use.term.key, _span(use), use.passage.running.text[use.start : use.end]) if use else None


def _span(use: TermUse) -> Span:
    return use.passage.running.span(use.start, use.end)
