"""Alignments and ledger → the standing of each translation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from diptych.index.alignment.translations import untranslated
from diptych.index.ledger.recognition import recognised
from diptych.model.files import SECTION_FILE
from diptych.model.ledger import TITLE_KEY, Standing
from diptych.model.prose import as_seen
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.concordance import Alignment, Side
    from diptych.model.document import Document, Heading, Paragraph
    from diptych.model.ledger import LedgerEntry, Place
    from diptych.model.report import Report

MARK = "[^"
"""The beginning of the mark of a footnote, before its label."""
FINGERPRINT = 12
"""Digits of a fingerprint: enough to tell a million paragraphs apart."""


def standings(report: Report, alignments: Iterable[Alignment]) -> tuple[Standing, ...]:
    """Return how the translation of each title, heading and paragraph stands, in the order of the report.

    Args:
        report: The report, with its ledger.
        alignments: Which block of a translation answers which block of its source.
    """
    by_place: dict[Place, list[Standing]] = defaultdict(list)
    for one in _unrecorded(report, alignments):
        by_place[one.place].append(one)
    places = [(section.name, lang) for section in report.walk() for lang in report.settings.languages]
    ordered = [one for place in places for one in sorted(by_place[place], key=lambda one: one.source)]
    known = recognised(ordered, report.ledger)
    return tuple(replace(one, entry=known.get(one)) for one in ordered)


def orphans(report: Report, known: Iterable[Standing]) -> tuple[LedgerEntry, ...]:
    """Return the entries of the ledger that no longer belong to a source paragraph.

    Sections whose texts exist but have no place in the report, or could not be read, are left out.
    """
    every = tuple(known)
    claimed = {one.entry for one in every}
    judged = {one.place for one in every}
    sources = {(one.section, match["lang"]) for one in every if (match := SECTION_FILE.fullmatch(one.source.path))}
    there = {match["name"] for match in map(SECTION_FILE.fullmatch, report.files) if match}
    return tuple(
        entry
        for entry in report.ledger.entries
        if entry not in claimed and (entry.place in judged | sources or entry.place[0] not in there)
    )


def _unrecorded(report: Report, alignments: Iterable[Alignment]) -> Iterator[Standing]:
    """Yield every standing as it would be without a ledger."""
    texts = _Texts()
    for alignment in alignments:
        lang = alignment.target.lang
        yield _title(alignment.source, lang, alignment.target)
        for bead in alignment.beads:
            # A block that was moved to another section belongs to the section of its source.
            for block in bead.source.blocks:
                yield _standing(texts, bead.source.document, block, lang, bead.target)
    for source, lang in untranslated(report):
        yield _title(source, lang)
        for block in source.body:
            yield _standing(texts, source, block, lang)


def _title(source: Document, lang: str, target: Document | None = None) -> Standing:
    made = Standing((source.name, lang), TITLE_KEY, normalised(source.front.title), _title_place(source))
    if target is None:
        return made
    return replace(made, target=_title_place(target), translation=normalised(target.front.title))


def _title_place(document: Document) -> Span:
    return document.front.spans.get("title", Span(document.source.path, 0, 0))


def _standing(
    texts: _Texts, source: Document, block: Heading | Paragraph, lang: str, target: Side | None = None
) -> Standing:
    current = texts.of(source, (block,))
    key = f"#{block.anchor}" if block.anchor else fingerprint(current)
    made = Standing((source.name, lang), key, current, block.span, number=getattr(block, "number", None))
    if target is None or not target.blocks:
        return made
    place = target.blocks[0].span.to(target.blocks[-1].span)
    return replace(made, target=place, translation=texts.of(target.document, target.blocks))


class _Texts:
    """The source text of blocks; the footnotes of each file are sorted by label once."""

    def __init__(self) -> None:
        self._notes: dict[str, dict[str, list[Span]]] = {}

    def of(self, document: Document, blocks: Iterable[Heading | Paragraph]) -> str:
        """Return the text of blocks and of the footnotes marked in them, on one line with single spaces."""
        text = " ".join(document.source.quote(block.span) for block in blocks)
        labels = {as_seen(after.partition("]")[0]) for after in text.split(MARK)[1:]}
        notes = sorted(span for label in labels for span in self._labelled(document).get(label, ()))
        return normalised(" ".join((text, *map(document.source.quote, notes))))

    def _labelled(self, document: Document) -> dict[str, list[Span]]:
        if document.source.path not in self._notes:
            own = self._notes[document.source.path] = defaultdict(list)
            for note in document.notes:
                own[note.label].append(note.span)
        return self._notes[document.source.path]


def normalised(text: str) -> str:
    """Return a text as it is seen, with single spaces: other spaces and letters in parts do not count as changes."""
    return " ".join(as_seen(text).split())


def fingerprint(text: str) -> str:
    """Return the key by which a paragraph without an anchor is recognised."""
    return sha256(text.encode()).hexdigest()[:FINGERPRINT]
