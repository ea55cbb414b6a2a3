"""What goes out to a translator: the sections that are translated into a language, and how each paragraph stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.translations import translations, untranslated
from diptych.index.ledger.texts import fingerprint
from diptych.model.concordance import ONE_TO_ONE
from diptych.model.ledger import TITLE_KEY, State
from diptych.translating.coded_text import in_short
from diptych.translating.units import unit_groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.ledger import Standing
    from diptych.model.source import Span
    from diptych.translating.coded_text import CodedText
    from diptych.translating.units import UnitGroup

STATES_BY_WORD = {
    "stale": frozenset({State.STALE}),
    "new": frozenset({State.UNRECORDED, State.MISSING}),
}
"""What `--only` may name: paragraphs whose source has changed, and those without a translation that was accepted."""

NO_TRANSLATION = "none"
"""Stands for the digest of a translation where there is none."""


class OutgoingGroup(NamedTuple):
    """A paragraph with its translation.

    Attributes:
        group: The texts of the source.
        standing: How its translation stands.
        answer: The texts of the translation, where one block answers one and both have texts of the same forms.
    """

    group: UnitGroup
    standing: Standing
    answer: UnitGroup | None


class OutgoingSection(NamedTuple):
    """A section with its translation, if it has one."""

    source: Document
    target: Document | None
    groups: tuple[OutgoingGroup, ...]


def outgoing_sections(catalogue: Catalogue, source: str, target: str) -> Iterator[OutgoingSection]:
    """Yield the sections that are translated from one language into another, in the order of the report.

    Args:
        catalogue: The index of the report.
        source: The language of the original.
        target: The language of the translation.
    """
    standings = {(one.source, one.lang): one for one in catalogue.standings}
    pairs: dict[str, tuple[Document, Document | None]] = {}
    for here, there in translations(catalogue.report):
        if (here.lang, there.lang) == (source, target):
            pairs[here.name] = here, there
    for here, lang in untranslated(catalogue.report):
        if (here.lang, lang) == (source, target):
            pairs[here.name] = here, None
    answers = _answers(catalogue, target)
    for section in catalogue.report.walk():
        if section.name in pairs:
            here, other = pairs[section.name]
            theirs = {group.span: group for group in unit_groups(other, catalogue.passages)} if other else {}
            groups = (
                OutgoingGroup(group, standings[group.span, target], _answer(group, answers, theirs, other))
                for group in unit_groups(here, catalogue.passages)
                if (group.span, target) in standings
            )
            yield OutgoingSection(here, other, tuple(groups))


def translation_digest(standing: Standing, answer: Sequence[CodedText]) -> str:
    """Return what tells a translation from what it may become: `none` where there is none.

    Args:
        standing: How the translation of the paragraph stands.
        answer: The sentences that answer the text in question; empty where only the whole paragraph is known.
    """
    if answer:
        return fingerprint(in_short(answer))
    return fingerprint(standing.translation) if standing.target else NO_TRANSLATION


def _answers(catalogue: Catalogue, target: str) -> Mapping[Span, Span]:
    """Return the block of the translation that answers each block of a source, where one answers one."""
    return {
        bead.source.blocks[0].span: bead.target.blocks[0].span
        for alignment in catalogue.alignments
        if alignment.target.lang == target
        for bead in alignment.beads
        if bead.kind in ONE_TO_ONE
    }


def _answer(
    group: UnitGroup, answers: Mapping[Span, Span], theirs: Mapping[Span, UnitGroup], other: Document | None
) -> UnitGroup | None:
    at = other.title_span if other and group.key == TITLE_KEY else answers.get(group.span)
    found = theirs.get(at) if at else None
    same = found and [unit.form for unit in found.units] == [unit.form for unit in group.units]
    return found if same else None
