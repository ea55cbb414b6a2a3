"""TRM: acronyms, which are introduced once and then used."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.catalogue import TermForm
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.terms.own_acronyms import own_introductions, repeated, uses_before
from diptych.rules.terms.places import is_in_summary, is_in_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, Introduction, TermUse
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span

Run = list["TermUse"]
OPENING = (" (", " [")
WORD = re.compile(r"\w[\w’'-]*")
TELLING = 5
"""Fewest letters of a word that shows two names to be of one body."""


@rule(
    "TRM001",
    "acronym-before-its-name",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{acronym}” is used here before it is introduced: write “{name} ({acronym})” at the first place."),
    Documentation(
        what=N_("An acronym that is used before the place at which it follows its name in brackets."),
        why=N_("A reader who does not know it cannot look it up further down."),
        wrong=N_("UNDP helped. The United Nations Development Programme (UNDP) is an agency."),
        right=N_("The United Nations Development Programme (UNDP) helped. UNDP is an agency."),
    ),
)
def acronym_before_its_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each acronym whose first place comes before its introduction."""
    for uses in runs(catalogue):
        introduction = next((use for use in uses if use.introduces), None)
        if introduction and uses[0] is not introduction:
            related = Related(span_of(introduction), N_("It is introduced here."))
            yield rule.at(span_of(uses[0]), named(uses[0]), related=(related,))
    for span, later in uses_before(catalogue, own_introductions(catalogue)):
        yield rule.at(span, _introduced(later), related=(Related(later.span, N_("It is introduced here.")),))


@rule(
    "TRM002",
    "acronym-without-its-name",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{acronym}” is never introduced: write “{name} ({acronym})” here."),
    Documentation(
        what=N_("An acronym of the termbase that never follows its name in brackets."),
        why=N_("A reader may not know it, or take it for another one."),
        wrong=N_("UNDP helped."),
        right=N_("The United Nations Development Programme (UNDP) helped."),
    ),
)
def acronym_without_its_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such acronym, at its first place."""
    for uses in runs(catalogue):
        if not any(use.introduces or has_another_name(use) for use in uses):
            yield rule.at(span_of(uses[0]), named(uses[0]))


@rule(
    "TRM003",
    "acronym-introduced-twice",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{acronym}” is introduced a second time: the acronym alone is enough here."),
    Documentation(
        what=N_("An acronym that follows its name in brackets in two places of the text, not counting the summary."),
        why=N_("The reader knows it already, and wonders whether another body is meant."),
        wrong=N_("The United Nations Development Programme (UNDP) … the United Nations Development Programme (UNDP)"),
        right=N_("The United Nations Development Programme (UNDP) … UNDP"),
    ),
)
def acronym_introduced_twice(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each introduction after the first."""
    for uses in runs(catalogue):
        introductions = [use for use in uses if use.introduces and is_in_text(use.passage)]
        for again in introductions[1:]:
            related = Related(span_of(introductions[0]), N_("It is introduced here first."))
            yield rule.at(span_of(again), named(again), related=(related,))
    for several in own_introductions(catalogue).values():
        for first, second in repeated(several):
            related = Related(first.span, N_("It is introduced here first."))
            yield rule.at(second.span, _introduced(second), related=(related,))


@rule(
    "TRM004",
    "acronym-with-another-name",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{acronym}” follows in brackets a name that is not its own: write “{name}” before it."),
    Documentation(
        what=N_("An acronym of the termbase introduced after words that are not its name."),
        why=N_("Either the name is wrong, or the acronym is another body’s."),
        wrong=N_("the United Nations Programme for Development (UNDP)"),
        right=N_("the United Nations Development Programme (UNDP)"),
    ),
)
def acronym_with_another_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each acronym alone in brackets after words that are like its name, but are not its name."""
    for uses in runs(catalogue):
        for use in uses:
            if has_another_name(use):
                yield rule.at(span_of(use), named(use))


@rule(
    "TRM005",
    "acronym-never-used",
    Severity.INFO,
    Scope.REPORT,
    N_("“{acronym}” is introduced here and never used again: the name alone is enough."),
    Documentation(
        what=N_("An acronym that is introduced and not used again."),
        why=N_("The Editorial Manual introduces an acronym only where it is used three times or more."),
        wrong=N_("Once in the report: the International Labour Organization (ILO)"),
        right=N_("the International Labour Organization"),
    ),
)
def acronym_never_used(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each acronym that is used only where it is introduced."""
    for uses in runs(catalogue):
        if len(uses) == 1 and uses[0].introduces and not is_in_summary(uses[0].passage):
            yield rule.at(span_of(uses[0]), named(uses[0]))


def runs(catalogue: Catalogue) -> Iterator[Run]:
    """Yield the places of each acronym, by language; those of the summary separately.

    A title or a heading may introduce an acronym, but one that is only used there does not count.
    """
    found: dict[tuple[str, bool, str], Run] = {}
    for use in catalogue.uses:
        if use.form is TermForm.ACRONYM and (use.introduces or is_in_text(use.passage)):
            key = (use.passage.document.lang, is_in_summary(use.passage), use.term.key)
            found.setdefault(key, []).append(use)
    yield from found.values()


def has_another_name(use: TermUse) -> bool:
    """Return whether an acronym is alone in brackets after half of the words of its name, but not after the name."""
    text = use.passage.running.text
    if use.introduces or not text.endswith(OPENING, 0, use.start) or text[use.end : use.end + 1] not in {")", "]"}:
        return False
    name = WORD.findall(use.term.names[use.passage.document.lang].name)
    wanted = {word.lower() for word in name if len(word) >= TELLING}
    words = _words(text)
    before = bisect_left(words, use.start, key=lambda word: word[0])
    found = {text[slice(*word)].lower() for word in words[max(0, before - len(name) - 1) : before]}
    return len(found & wanted) * 2 >= len(wanted) > 0


@lru_cache(maxsize=2)
def _words(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(word.span() for word in WORD.finditer(text))


def span_of(use: TermUse) -> Span:
    """Return where a term is used."""
    return use.passage.running.span(use.start, use.end)


def named(use: TermUse) -> dict[str, str | int]:
    """Return the arguments of a message on an acronym."""
    name = use.term.names[use.passage.document.lang]
    return {"acronym": name.acronym or "", "name": name.name}


def _introduced(introduction: Introduction) -> dict[str, str | int]:
    """Return the arguments of a message on an acronym that the text introduces itself."""
    return {"acronym": introduction.acronym, "name": introduction.name if introduction.is_spelled else "…"}
