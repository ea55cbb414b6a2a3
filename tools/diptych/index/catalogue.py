"""Report → Catalogue: everything that refers, everything that can be referred to, and how translations stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.index.alignment.align import align
from diptych.index.exhibits import number_exhibits
from diptych.index.ledger.exchanges import exchanged
from diptych.index.ledger.file_texts import file_standings
from diptych.index.ledger.labels import exchanged_labels
from diptych.index.ledger.members import changed_alone, moved_members
from diptych.index.ledger.pairs import in_present_order, recorded_pairs
from diptych.index.ledger.sources import source_standings
from diptych.index.ledger.standings import orphans, standings
from diptych.index.ledger.texts import BlockTexts
from diptych.index.text.documents import cited_documents
from diptych.index.text.introductions import introductions
from diptych.index.text.notes import number_notes
from diptych.index.text.passages import passages, title
from diptych.index.text.protection import protect
from diptych.index.text.references import references
from diptych.index.text.targets import targets
from diptych.index.text.terms import term_uses
from diptych.model.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.index.alignment.recorded import RecordedPairs
    from diptych.model.house import House
    from diptych.model.prose import Passage
    from diptych.model.report import Report


def index(report: Report, house: House) -> Catalogue:
    """Return the index of a report.

    Args:
        report: The report.
        house: What the house asks of a text.
    """
    return compared(gathered(report, house))


def gathered(report: Report, house: House) -> Catalogue:
    """Return the index of a report without the comparison of its languages.

    Args:
        report: The report.
        house: What the house asks of a text.
    """
    found: dict[str, list[Passage]] = {lang: [] for lang in report.settings.languages}
    named: dict[str, list[Passage]] = {lang: [] for lang in report.settings.languages}
    for document in report.documents():
        read = tuple(passages(document, report.settings))
        found[document.lang] += read
        named[document.lang] += (*title(document), *read)
    every = [passage for read in found.values() for passage in read]
    numbered = {
        lang: number_notes((doc for doc in report.documents() if doc.lang == lang), read)
        for lang, read in found.items()
    }
    exhibits = number_exhibits(report)
    notes = {lang: tuple(several.numbered()) for lang, several in numbered.items()}
    anchors, clashes = targets(report, exhibits, notes)
    uses = tuple(use for read in named.values() for use in term_uses(read, report.terms))
    return Catalogue(
        report=report,
        passages={passage.span: passage for passage in every},
        targets=anchors,
        clashes=clashes,
        references=tuple(ref for passage in every for ref in references(passage)),
        notes=notes,
        unmarked=tuple(note for several in numbered.values() for note in several.unmarked()),
        unknown_marks=tuple(mark for several in numbered.values() for mark in several.unknown),
        documents=cited_documents(every, report.register, report.settings),
        exhibits=exhibits,
        uses=uses,
        introductions=tuple(one for passage in every for one in introductions(passage)),
        unprotected=protect(every, uses, report.settings.languages),
        house=house,
    )


def compared(catalogue: Catalogue) -> Catalogue:
    """Return an index completed by the comparison of its languages: alignments, standings, orphans."""
    return _compared(catalogue, lambda pairs: pairs)


def compared_as_it_stands(catalogue: Catalogue) -> Catalogue:
    """Return an index whose comparison takes the order of the paragraphs for right where only the ledger says else."""
    return _compared(catalogue, in_present_order)


def _compared(catalogue: Catalogue, taken: Callable[[RecordedPairs], RecordedPairs]) -> Catalogue:
    report, texts = catalogue.report, BlockTexts()
    sources = source_standings(report, texts)
    alignments = align(report, catalogue.passages.values(), taken(recorded_pairs(report, sources, texts)))
    known, of_files = standings(sources, alignments, texts), file_standings(report)
    every = (*known, *of_files)
    changed = tuple(changed_alone(known, alignments))
    return replace(
        catalogue,
        alignments=alignments,
        standings=known,
        file_standings=of_files,
        orphans=orphans(report, every),
        exchanged=exchanged(every) | dict(moved_members(changed)) | dict(exchanged_labels(changed)),
    )
