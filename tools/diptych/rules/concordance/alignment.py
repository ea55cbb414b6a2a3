"""ALI: paragraphs and headings that are missing, moved, split or merged in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.concordance import ONE_TO_ONE, BeadKind
from diptych.model.diagnostic import Phrase, Related, Severity
from diptych.model.document import Heading, Paragraph, Prose
from diptych.model.prose import running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.definitions import definitions
from diptych.rules.concordance.unpaired import ANSWERING
from diptych.rules.making.beads import is_heading, place, says_something
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Alignment, Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule
    from diptych.model.source import Span

AFTER = N_("It would come after this.")
THERE = N_("In the other language, it is here.")
GOES_ON = N_("If the paragraph goes on here, write {{.continued}} on the line above.")

LOOSE = 0.5
"""How much longer or shorter than a heading a part of a title may be that says the same."""


@rule(
    "ALI001",
    "surplus-paragraph",
    Severity.ERROR,
    Scope.PAIR,
    N_("This {kind} has no counterpart in the source, “{lang}”: add it there or remove it here."),
    Documentation(
        what=N_("A paragraph or a heading that the source of a translation does not have."),
        why=N_("Readers of the two languages do not read the same report, and the numbers after it are not the same."),
        wrong=N_("A paragraph on health in French only"),
        right=N_("The paragraph in both languages, or in none"),
    ),
)
def surplus_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block that only a translation has."""
    for alignment in catalogue.alignments:
        before = alignment.source.title_span
        for bead in alignment.beads:
            if bead.kind is BeadKind.SURPLUS and says_something(bead.target) and not is_in_title(bead, alignment):
                arguments = {"kind": kind(bead.target), "lang": alignment.source.lang}
                yield rule.at(place(bead.target), arguments, related=(Related(before, AFTER),))
            before = _last(bead.source, alignment.source, before)


@rule(
    "ALI002",
    "missing-paragraph",
    Severity.ERROR,
    Scope.PAIR,
    N_("This {kind} is missing in “{lang}”: translate it there or remove it here."),
    Documentation(
        what=N_("A paragraph or a heading of the source that its translation does not have."),
        why=N_("Readers of that language miss a part of the report, and the numbers after it are not the same."),
        wrong=N_("A paragraph on health in English that was not translated"),
        right=N_("The paragraph in both languages"),
    ),
)
def missing_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block that a translation lacks, at its place in the source."""
    for alignment in catalogue.alignments:
        before = alignment.target.title_span
        for bead in alignment.beads:
            if bead.kind is BeadKind.MISSING and says_something(bead.source) and not is_in_title(bead, alignment):
                arguments = {"kind": kind(bead.source), "lang": alignment.target.lang}
                yield rule.at(place(bead.source), arguments, related=(Related(before, AFTER),))
            before = _last(bead.target, alignment.target, before)


@rule(
    "ALI003",
    "moved-paragraph",
    Severity.ERROR,
    Scope.PAIR,
    N_("This is not in the same place as in “{lang}”: move it in one of the two languages."),
    Documentation(
        what=N_(
            "Paragraphs or headings that are elsewhere in the translation than in its source; those that follow each "
            "other in both are one finding. So are titles, members of a list, captions, descriptions, labels and "
            "values of data that were exchanged. The ledger knows what was accepted together, even if no figure and "
            "no name shows it; “diptych accept SECTION” accepts the order as it is."
        ),
        why=N_("Readers quote by number: a paragraph must have the same one in both languages."),
        wrong=N_("First peace, then health in English; first health, then peace in French"),
        right=N_("First peace, then health in both"),
    ),
)
def moved_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each run of blocks that was moved."""
    for alignment, run in moved_runs(catalogue):
        here = place(run[0].target).to(place(run[-1].target))
        there = place(run[0].source).to(place(run[-1].source))
        arguments = {"lang": alignment.source.lang}
        yield rule.at(here, arguments, related=(Related(there, THERE),))
    languages = {document.source.path: document.lang for document in catalogue.report.documents()}
    for here, there in catalogue.exchanged.items():
        arguments = {"lang": languages.get(there.path, catalogue.report.settings.languages[0])}
        yield rule.at(here, arguments, related=(Related(there, THERE),))


@rule(
    "ALI004",
    "split-paragraph",
    Severity.ERROR,
    Scope.PAIR,
    N_("These {count} paragraphs are one in “{lang}”: join them here, or divide that one."),
    Documentation(
        what=N_("Several paragraphs that translate one."),
        why=N_("The numbers after them are not the same in both languages."),
        wrong=N_("One paragraph in English, made two in French"),
        right=N_("Each paragraph translated by one paragraph"),
    ),
)
def split_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of the source that the translation divides."""
    for alignment, bead in _beads(catalogue, BeadKind.SPLIT):
        arguments: dict[str, str | int] = {"count": len(bead.target.blocks), "lang": alignment.source.lang}
        related = (Related(place(bead.source), ANSWERING), *_continuations(bead.source, bead.target))
        yield rule.at(place(bead.target), arguments, related=related)


@rule(
    "ALI005",
    "merged-paragraphs",
    Severity.ERROR,
    Scope.PAIR,
    N_("This paragraph is {count} paragraphs in “{lang}”: divide it here, or join those."),
    Documentation(
        what=N_("One paragraph that translates several."),
        why=N_("The numbers after it are not the same in both languages."),
        wrong=N_("Two paragraphs in English, made one in French"),
        right=N_("Each paragraph translated by one paragraph"),
    ),
)
def merged_paragraphs(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of the translation that joins several of the source."""
    for alignment, bead in _beads(catalogue, BeadKind.MERGED):
        arguments: dict[str, str | int] = {"count": len(bead.source.blocks), "lang": alignment.source.lang}
        related = (Related(place(bead.source), ANSWERING), *_continuations(bead.target, bead.source))
        yield rule.at(place(bead.target), arguments, related=related)


@rule(
    "ALI006",
    "heading-or-paragraph",
    Severity.ERROR,
    Scope.PAIR,
    N_("This is a {kind}, in “{lang}” a {other}: make it the same in both."),
    Documentation(
        what=N_("A heading that a line of text answers in the other language, such as one in bold."),
        why=N_("The line is in no table of contents, and may take a number that the other language does not give."),
        wrong=N_("“## Health” in English, « **Santé** » in French"),
        right=N_("“## Health” in English, « ## Santé » in French"),
    ),
)
def heading_or_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading that a paragraph answers, or the other way round."""
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            if bead.kind in ONE_TO_ONE and is_heading(bead.source) is not is_heading(bead.target):
                arguments = {"kind": kind(bead.target), "other": kind(bead.source), "lang": alignment.source.lang}
                yield rule.at(place(bead.target), arguments, related=(Related(place(bead.source), ANSWERING),))


def is_in_title(bead: Bead, alignment: Alignment) -> bool:
    """Return whether the title of the other language says a heading right below the title: “Annex A – Items”.

    That title is longer than the one here by about as much as the heading.
    """
    side = bead.source if bead.source.blocks else bead.target
    heading = side.blocks[0]
    if bead is not alignment.beads[0] or not isinstance(heading, Heading):
        return False
    own, other = alignment.source.front.title, alignment.target.front.title
    if side.document is not alignment.source:
        own, other = other, own
    length = len(running_text(heading.content).text)
    return abs(len(other) - len(own) - length) <= length * LOOSE


def kind(side: Side) -> Phrase:
    """Return what to call a side of one block: a heading or a paragraph."""
    return Phrase(N_("heading")) if is_heading(side) else Phrase(N_("paragraph"))


def _continuations(whole: Side, divided: Side) -> Iterator[Related]:
    """Yield where a paragraph that continues after a list was divided for want of `{.continued}`."""
    blocks = whole.blocks[0].blocks if isinstance(whole.blocks[0], Paragraph) else ()
    goes_on = len(blocks) > 1 and isinstance(blocks[-1], Prose) and not all(isinstance(one, Prose) for one in blocks)
    before = divided.blocks[0]
    if goes_on and isinstance(before, Paragraph) and not isinstance(before.blocks[-1], Prose):
        yield Related(divided.blocks[1].span, GOES_ON)


def _beads(catalogue: Catalogue, kind: BeadKind) -> Iterator[tuple[Alignment, Bead]]:
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            if bead.kind is kind:
                yield alignment, bead


def _last(side: Side, document: Document, before: Span) -> Span:
    """Return the last block of a side if it belongs to a document, else what came before."""
    return side.blocks[-1].span if side.blocks and side.document is document else before


def moved_runs(catalogue: Catalogue) -> Iterator[tuple[Alignment, list[Bead]]]:
    """Yield each run of blocks that was moved: those that follow each other in both languages."""
    sources = (alignment.source for alignment in catalogue.alignments)
    places = {block.span: (source.name, place) for source in sources for place, block in enumerate(source.body)}
    for alignment in catalogue.alignments:
        runs = tuple(_moved_runs(alignment, places))
        ordered = definitions(alignment.source) | definitions(alignment.target) if runs else frozenset()
        yield from ((alignment, run) for run in runs if not all(_is_defined(bead, ordered) for bead in run))


def _is_defined(bead: Bead, ordered: frozenset[Span]) -> bool:
    """Return whether a bead is a definition, whose place in its row is that of its term in the alphabet."""
    return all(block.span in ordered for side in (bead.source, bead.target) for block in side.blocks)


def _moved_runs(alignment: Alignment, places: Mapping[Span, tuple[str, int]]) -> Iterator[list[Bead]]:
    """Yield the moved beads, grouped if they follow each other in both languages."""
    run: list[Bead] = []
    for bead in alignment.beads:
        if run and not (bead.kind is BeadKind.MOVED and _follows(run[-1].source, bead.source, places)):
            yield run
            run = []
        if bead.kind is BeadKind.MOVED:
            run.append(bead)
    if run:
        yield run


def _follows(one: Side, other: Side, places: Mapping[Span, tuple[str, int]]) -> bool:
    section, place = places[one.blocks[-1].span]
    return places[other.blocks[0].span] == (section, place + 1)
