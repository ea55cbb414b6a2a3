"""Alignments and ledger → how each translation stands to its source."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from diptych.model.document import Paragraph
from diptych.model.ledger import TITLE_KEY, Standing, State
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.concordance import Alignment, Bead
    from diptych.model.document import Document
    from diptych.model.ledger import Entry, Ledger

FINGERPRINT = 12
"""Figures of a fingerprint: enough to tell a million paragraphs apart."""
ALIKE = 55
"""Likeness, of 100, from which a recorded text is taken for an earlier state of a paragraph."""


def standings(alignments: Iterable[Alignment], ledger: Ledger) -> Iterator[Standing]:
    """Yield how the translation of each title and each source paragraph stands, in the order of the report.

    A paragraph without an anchor whose text has changed is known again by likeness, among those entries of its section
    that belong to no other.
    """
    for alignment in alignments:
        entries = ledger.entries.get((alignment.target.name, alignment.target.lang), ())
        yield title_standing(alignment, entries)
        yield from _paragraphs(alignment, entries)


def title_standing(alignment: Alignment, entries: Iterable[Entry]) -> Standing:
    """Return how a section's title stands."""
    source, target = alignment.source, alignment.target
    entry = next((entry for entry in entries if entry.key == TITLE_KEY), None)
    places = [document.front.spans.get("title", Span(document.source.path, 0, 0)) for document in (source, target)]
    current = normalised(source.front.title)
    recorded = entry.text if entry else None
    state = _state(current, recorded)
    return Standing(target.name, target.lang, TITLE_KEY, state, current, recorded, places[0], places[1])


def _paragraphs(alignment: Alignment, entries: Iterable[Entry]) -> Iterator[Standing]:
    pairs = [(block, bead) for bead in alignment.beads for block in bead.source.blocks if isinstance(block, Paragraph)]
    texts = {block.span: source_text(alignment.source, block) for block, _ in pairs}
    known = _known([(block, texts[block.span]) for block, _ in pairs], entries)
    for block, bead in pairs:
        entry, current = known.get(block.span), texts[block.span]
        recorded = entry.text if entry else None
        target = _target(bead)
        state = _state(current, recorded) if target else State.MISSING
        key = f"#{block.anchor}" if block.anchor else entry.key if entry else fingerprint(current)
        names = alignment.target.name, alignment.target.lang
        yield Standing(*names, key, state, current, recorded, block.span, target, block.number)


def _target(bead: Bead) -> Span | None:
    blocks = bead.target.blocks
    return Span(blocks[0].span.path, blocks[0].span.start, blocks[-1].span.end) if blocks else None


def _state(current: str, recorded: str | None) -> State:
    if recorded is None:
        return State.UNRECORDED
    return State.TRANSLATED if recorded == current else State.STALE


def _known(paragraphs: list[tuple[Paragraph, str]], entries: Iterable[Entry]) -> Mapping[Span, Entry]:
    """Return the entry of each paragraph: by its anchor, by its text, by its fingerprint, by likeness."""
    spare = {entry.key: entry for entry in entries if entry.key != TITLE_KEY}
    found: dict[Span, Entry] = {}
    by_text = {entry.text: key for key, entry in spare.items() if entry.text}
    for block, text in paragraphs:
        for key in (f"#{block.anchor}", by_text.get(text, ""), fingerprint(text)):
            if key in spare and block.span not in found:
                found[block.span] = spare.pop(key)
    rest = [(block, text) for block, text in paragraphs if block.span not in found]
    likely = sorted(
        (
            (fuzz.ratio(entry.text, text), entry.key, block.span)
            for block, text in rest
            for entry in spare.values()
            if entry.text
        ),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    for likeness, key, span in likely:
        if likeness >= ALIKE and key in spare and span not in found:
            found[span] = spare.pop(key)
    return found


def source_text(document: Document, paragraph: Paragraph) -> str:
    """Return a paragraph's source with the footnotes whose marks stand in it, on one line with single spaces."""
    parts = [document.source.quote(paragraph.span)]
    parts += (document.source.quote(note.span) for note in document.notes if f"[^{note.label}]" in parts[0])
    return normalised(" ".join(parts))


def normalised(text: str) -> str:
    """Return a text with single spaces: wrapping and white space make no change."""
    return " ".join(text.split())


def fingerprint(text: str) -> str:
    """Return what a paragraph without an anchor is known by."""
    return sha256(text.encode()).hexdigest()[:FINGERPRINT]
