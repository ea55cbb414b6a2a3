"""REF: words and names that a reference has twice."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.facts import FactWords
from diptych.languages.patterns import SPACE, either
from diptych.languages.registry import language_of
from diptych.model.catalogue import ReferenceForm
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.inline import Link
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.covering import covered_passages
from diptych.rules.making.declaring import rule
from diptych.rules.references.references import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, TargetKind
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

EMPTY = "[]"
NUMBER_ALONE = "[#]"
RANGE = ".."
LONGEST = 30
"""Code points before a reference in which its word is looked for; the longest noun has 20."""


@rule(
    "REF012",
    "word-before-reference",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The reference prints “{word}” too. Write [#](#{anchor}) for the number alone."),
    Documentation(
        what=N_("The word “paragraph”, “annex”, “table”, “figure” or “footnote” before a reference that sets it."),
        why=N_("The page would have the word twice: “paragraph paragraph 12”."),
        wrong="paragraph [](#ceasefire)",
        right="[](#ceasefire)",
    ),
    ("facts.places",),
)
def word_before_reference(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such word, with the number alone as a fix."""
    named = {one.link.span: one for one in catalogue.references if one.form is ReferenceForm.NAMED}
    for passage in covered_passages(rule, catalogue) if named else ():
        lang, text = passage.document.lang, passage.running.text
        for leaf, start in zip(passage.running.leaves, passage.running.starts, strict=True):
            reference = named.get(leaf.span) if isinstance(leaf, Link) else None
            target = catalogue.targets[lang].get(reference.stretches[0].first) if reference else None
            if target is None or target.kind not in KINDS:
                continue
            if match := _word(lang, target.kind).search(text, max(0, start - LONGEST), start):
                span = passage.running.span(*match.span("word"))
                fix = _number_alone(leaf.span, catalogue) if target.number else None
                yield rule.at(span, {"word": match["word"], "anchor": target.anchor}, fix=fix)


@cache
def _word(lang: str, kind: TargetKind) -> re.Pattern[str]:
    """Return the pattern of the nouns of a language for what a target is, at the end of a text."""
    own = language_of(lang).facts or FactWords()
    nouns = [noun for noun, named in (*own.places.items(), *own.several_places.items()) if named == kind.value]
    return re.compile(rf"(?<!\w)(?P<word>(?i:{either(nouns)})){SPACE}\Z")


def _number_alone(link: Span, catalogue: Catalogue) -> Fix | None:
    """Return the fix that makes a reference show its number without a word; none if it is not written `[](#…)`."""
    box = Span(link.path, link.start, link.start + len(EMPTY))
    written = catalogue.report.sources[link.path].quote(box)
    return Fix(Safety.SAFE, (Edit(box, NUMBER_ALONE),)) if written == EMPTY else None


@rule(
    "REF013",
    "range-of-one",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This range begins and ends at “{anchor}”. Name it once, or name its other end."),
    Documentation(
        what=N_("A range of references whose two ends are the same."),
        why=N_("The page would say “paragraphs 3 to 3”."),
        wrong="[](#ceasefire..#ceasefire)",
        right="[](#ceasefire)",
    ),
)
def range_of_one(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such range, with its one end as a fix."""
    for reference in catalogue.references:
        span = reference.link.span
        written = catalogue.report.sources[span.path].quote(span)
        for anchor in dict.fromkeys(one.first for one in reference.stretches if one.first == one.last):
            twice = f"#{anchor}{RANGE}#{anchor}"
            at = written.find(twice)
            place = Span(span.path, span.start + at, span.start + at + len(twice)) if at >= 0 else None
            fix = Fix(Safety.UNSAFE, (Edit(place, f"#{anchor}"),)) if place else None
            yield rule.at(place or span, {"anchor": anchor}, fix=fix)
