"""CON: front matter that differs between the languages of a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Related, Severity
from diptych.model.front_matter import Numbering, Role
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Alignment
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule
    from diptych.model.source import Span

MESSAGE = N_("“{key}” is {here} here; in the other language: {there}.")
LEFT_OUT = N_("left out")
"""Shown for a key that is left out: its default value concerns the program only."""


@rule(
    "CON013",
    "unequal-front-matter",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_("A section whose organization, numbering, role or source is not the same in both languages."),
        why=N_("The two languages would be set and numbered as if they were different sections."),
        wrong=N_("numbering: none in English only"),
        right=N_("numbering: none in both languages"),
    ),
)
def unequal_front_matter(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each key whose value is not the same in both languages."""
    for alignment in catalogue.alignments:
        for key in ("organisation", "numbering", "role"):
            yield from _finding(rule, alignment, key)
        # One of the two may leave out the source, which is named once for the section.
        if "source" in alignment.target.front.spans and "source" in alignment.source.front.spans:
            yield from _finding(rule, alignment, "source")


@rule(
    "CON016",
    "unequal-status",
    Severity.WARNING,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_("A section whose two languages do not have the same status."),
        why=N_("A report is cleared when both languages are: one that lags behind must not be overlooked."),
        wrong=N_("status: cleared in English, status: draft in French"),
        right=N_("status: cleared in both languages"),
    ),
)
def unequal_status(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each translation whose status is not its source's."""
    for alignment in catalogue.alignments:
        yield from _finding(rule, alignment, "status")


def _finding(rule: Rule, alignment: Alignment, key: str) -> Iterator[Diagnostic]:
    here, there = _value(alignment.target, key), _value(alignment.source, key)
    if here != there:
        related = Related(_place(alignment.source, key), THERE)
        yield rule.at(_place(alignment.target, key), {"key": key, "here": here, "there": there}, related=(related,))


def _value(document: Document, key: str) -> str:
    front = document.front
    match key:
        case "organisation":
            value = front.organisation
        case "source":
            value = front.source
        case "numbering":
            value = front.numbering.value if front.numbering is not Numbering.CONTINUE else None
        case "role":
            value = front.role.value if front.role is not Role.TEXT else None
        case _:
            value = front.status.value
    return value or Phrase(LEFT_OUT)


def _place(document: Document, key: str) -> Span:
    return document.front.spans.get(key, document.title_span)
