"""CON: pictures and levels of headings that differ between the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.concordance import BeadKind
from diptych.model.diagnostic import Related, Severity
from diptych.model.document import Figure, Heading, Paragraph, walk
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.alignment import is_in_title
from diptych.rules.concordance.unpaired import ANSWERING
from diptych.rules.making.beads import one_to_one, place
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Alignment, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

UNANSWERED = frozenset((BeadKind.SURPLUS, BeadKind.MISSING))


@rule(
    "CON018",
    "unequal-pictures",
    Severity.ERROR,
    Scope.PAIR,
    N_("Pictures that belong to this paragraph: {count}; in the other language: {other}. Show the same ones."),
    Documentation(
        what=N_(
            "A paragraph with more pictures in one language than in the other. Each language may have a file of its "
            "own, with its own words in it."
        ),
        why=N_("Readers of one language do not see what the other is shown."),
        wrong=N_("A map in English only"),
        right=N_("The map in both languages, each with its alternative text"),
    ),
)
def unequal_pictures(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph with more or fewer pictures than its source."""
    for bead in one_to_one(catalogue):
        here, there = (tuple(_pictures(side)) for side in (bead.target, bead.source))
        if len(here) != len(there):
            arguments: dict[str, str | int] = {"count": len(here), "other": len(there)}
            related = Related(there[0].span if there else place(bead.source), ANSWERING)
            yield rule.at(here[0].span if here else place(bead.target), arguments, related=(related,))


@rule(
    "CON019",
    "unequal-heading-levels",
    Severity.ERROR,
    Scope.PAIR,
    N_("This heading has level {level}; in the other language: {other}. Give it the same one in both."),
    Documentation(
        what=N_("A heading that has another level in the translation than in its source."),
        why=N_(
            "The tables of contents of the two languages differ, and the text below the heading belongs to another "
            "part."
        ),
        wrong=N_("### Peace in English, ## La paix in French"),
        right=N_("### Peace in English, ### La paix in French"),
    ),
)
def unequal_heading_levels(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading of another level than its source."""
    lower = {alignment.target.source.path: _levels_down(alignment) for alignment in catalogue.alignments}
    for bead in one_to_one(catalogue):
        (original,), (heading,) = bead.source.blocks, bead.target.blocks
        if isinstance(original, Heading) and isinstance(heading, Heading):
            down = heading.level - original.level
            if down not in {0, lower.get(heading.span.path, 0)}:
                arguments: dict[str, str | int] = {"level": heading.level, "other": original.level}
                yield rule.at(heading.span, arguments, related=(Related(original.span, ANSWERING),))


def _levels_down(alignment: Alignment) -> int:
    """Return how much lower headings of a translation may be than their sources, or the other way round.

    Where the title of one language says what is a heading right below the title of the other, the rest may go down.
    """
    first = next(iter(alignment.beads), None)
    if first is None or first.kind not in UNANSWERED or not is_in_title(first, alignment):
        return 0
    return 1 if first.kind is BeadKind.SURPLUS else -1


def _pictures(side: Side) -> Iterator[Figure]:
    paragraphs = (block for block in side.blocks if isinstance(block, Paragraph))
    return (block for one in paragraphs for block in walk(one.blocks) if isinstance(block, Figure))
