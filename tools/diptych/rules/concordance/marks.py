"""CON: cross-references, footnotes, links and bold type that differ between the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.inline import DOCUMENT_SCHEME, Emphasis, Link, NoteMark
from diptych.model.prose import nodes, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.addresses import are_of_each_language, neutral
from diptych.rules.concordance.unpaired import ANSWERING, Requirement, unpaired, unpaired_finding
from diptych.rules.making.beads import answering, body, is_heading, one_to_one, place
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, Reference
    from diptych.model.concordance import Bead, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.inline import Inline
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span
    from diptych.rules.concordance.unpaired import Pair


@rule(
    "CON002",
    "unequal-cross-references",
    Severity.ERROR,
    Scope.PAIR,
    N_("Reference here: “{here}”; in the other language: {there}. Correct the one that is wrong."),
    Documentation(
        what=N_(
            "A cross-reference that one language of a paragraph has and the other does not, or has to another name."
        ),
        why=N_("Readers of the two languages are sent to different paragraphs."),
        wrong=N_("“see [](#au-libya)” in English, « voir [](#au-trade) » in French"),
        right=N_("“see [](#au-libya)” in English, « voir [](#au-libya) » in French"),
    ),
)
def unequal_cross_references(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each target that only one language names; REF001 reports unknown names."""
    by_link = {reference.link.span: reference for reference in catalogue.references}
    for bead in answering(catalogue):
        sides = tuple(tuple(_references(side, by_link)) for side in (bead.source, bead.target))
        for pair in unpaired(*sides) if any(sides) else ():
            if all(
                _is_known(item, side, catalogue) for item, side in zip(pair, (bead.source, bead.target), strict=True)
            ):
                yield unpaired_finding(rule, bead, pair)


@rule(
    "CON003",
    "unequal-footnotes",
    Severity.ERROR,
    Scope.PAIR,
    N_("Footnote mark here: “{here}”; in the other language: {there}. Add it there or remove it here."),
    Documentation(
        what=N_(
            "A footnote mark that one language of a paragraph has and the other does not. If the footnotes of the two "
            "languages do not have the same labels, marks are only counted."
        ),
        why=N_("A note that one language lacks is lost to its readers, and all notes after it have other numbers."),
        wrong=N_("“The partnership grew.[^since]” in English, « Le partenariat s’est développé. » in French"),
        right=N_("“The partnership grew.[^since]” in English, « Le partenariat s’est développé[^since]. » in French"),
    ),
)
def unequal_footnotes(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark that only one language has; REF004 reports a mark without a note."""
    unknown = {mark.span for mark in catalogue.unknown_marks}
    unmarked = {(note.span.path, note.label) for note in catalogue.unmarked}
    labelled = {
        (alignment.source.source.path, alignment.target.source.path): _labels(alignment.source)
        == _labels(alignment.target)
        for alignment in catalogue.alignments
    }
    for bead in answering(catalogue):
        every = [tuple(_marks(side)) for side in (bead.source, bead.target)]
        lost = {mark.label for side in every for mark in side if mark.span in unknown}
        marks = tuple([mark for mark in side if mark.label not in lost] for side in every)
        if not any(marks):
            continue
        same = labelled[bead.source.document.source.path, bead.target.document.source.path]
        items = ([Requirement(mark.label if same else "", mark.span, mark.label) for mark in side] for side in marks)
        for pair in unpaired(*items):
            if not _has_lost_its_mark(pair, bead, unmarked):
                yield unpaired_finding(rule, bead, pair)


@rule(
    "CON008",
    "unequal-links",
    Severity.ERROR,
    Scope.PAIR,
    N_("Link here: {here}; in the other language: {there}. Correct the one that is wrong."),
    Documentation(
        what=N_(
            "A link that one language of a paragraph has and the other does not. The page in the reader’s language "
            "counts as the same one: /en/ and /fr/, lang=en and lang=fr."
        ),
        why=N_("Readers of the two languages are sent to different pages."),
        wrong="[…](https://www.un.org/en/peace), […](https://www.un.org/fr/health)",
        right="[…](https://www.un.org/en/peace), […](https://www.un.org/fr/peace)",
    ),
)
def unequal_links(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link that only one language has."""
    languages = catalogue.report.settings.languages
    for bead in answering(catalogue):
        sides = tuple(tuple(_links(side, languages)) for side in (bead.source, bead.target))
        langs = bead.source.document.lang, bead.target.document.lang
        for source, target in unpaired(*sides) if any(sides) else ():
            if not (source and target and are_of_each_language((source.written, target.written), langs)):
                yield unpaired_finding(rule, bead, (source, target))


@rule(
    "CON012",
    "unequal-emphasis",
    Severity.ERROR,
    Scope.PAIR,
    N_("Passages in bold here: {count}; in the other language: {other}. Set the same ones in bold."),
    Documentation(
        what=N_(
            "A paragraph with more passages in bold in one language than in the other. Italics are not compared: "
            "French sets foreign words and titles in italics where English does not."
        ),
        why=N_("Bold type marks recommendations: in one language, one of them would not be marked."),
        wrong=N_("“**I call on all States to act.**” in English, « J’engage tous les États à agir. » in French"),
        right=N_("The recommendation in bold in both languages"),
    ),
)
def unequal_emphasis(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph with more or fewer passages in bold than its source."""
    for bead in one_to_one(catalogue):
        # A heading that a line in bold answers is reported as such.
        if is_heading(bead.source) is not is_heading(bead.target):
            continue
        count, other = (tuple(_bold(side)) for side in (bead.target, bead.source))
        if len(count) != len(other):
            arguments: dict[str, str | int] = {"count": len(count), "other": len(other)}
            related = Related(other[0] if other else place(bead.source), ANSWERING)
            yield rule.at(count[0] if count else place(bead.target), arguments, related=(related,))


def _inlines(side: Side) -> Iterator[Inline]:
    return (node for passage in body(side) for node in nodes(passage.content))


def _references(side: Side, by_link: dict[Span, Reference]) -> Iterator[Requirement]:
    """Yield the names in the cross-references of a side, including those of its footnotes."""
    for node in (node for passage in side.passages for node in nodes(passage.content)):
        if isinstance(node, Link) and (reference := by_link.get(node.span)):
            for stretch in reference.stretches:
                name = "..".join(f"#{anchor}" for anchor in stretch.anchors)
                yield Requirement(name, node.span, name)


def _is_known(item: Requirement | None, side: Side, catalogue: Catalogue) -> bool:
    """Return whether all names in a cross-reference exist in its language."""
    known = catalogue.targets[side.document.lang]
    return item is None or all(name.removeprefix("#") in known for name in item.value.split(".."))


def _marks(side: Side) -> Iterator[NoteMark]:
    return (node for node in _inlines(side) if isinstance(node, NoteMark))


def _labels(document: Document) -> frozenset[str]:
    return frozenset(note.label for note in document.notes)


def _has_lost_its_mark(pair: Pair, bead: Bead, unmarked: set[tuple[str, str]]) -> bool:
    """Return whether the side that lacks a mark still has its footnote, which REF005 reports."""
    source, target = pair
    lacking = bead.target if source else bead.source
    item = source or target
    return not (source and target) and item is not None and (lacking.document.source.path, item.written) in unmarked


def _links(side: Side, languages: tuple[str, ...]) -> Iterator[Requirement]:
    for passage in side.passages:
        for node in nodes(passage.content):
            if (
                isinstance(node, Link)
                and not node.target.startswith(("#", DOCUMENT_SCHEME))
                and not cites(node, passage)
            ):
                yield Requirement(neutral(node.target, languages), node.span, node.target)


def cites(link: Link, passage: Passage) -> bool:
    """Return whether a link does no more than cite a document, by its text or its address.

    The other language may cite the document without a link, or link to another file of it.
    """
    running = passage.running
    for citation in passage.in_links:
        span = running.span(citation.start, citation.end)
        if link.span.covers(span):
            return sum(map(str.isalnum, running_text(link.children).text)) == sum(
                map(str.isalnum, running.text[citation.start : citation.end])
            )
    return False


def _bold(side: Side) -> Iterator[Span]:
    """Yield the passages in bold; a mark alone in bold looks as it does without."""
    strong = (node for node in _inlines(side) if isinstance(node, Emphasis) and node.strong)
    return (node.span for node in strong if any(map(str.isalnum, running_text((node,)).text)))
