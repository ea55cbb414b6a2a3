"""What a translator's memory may hold: sentences whose translation was accepted, each with the source that it renders.

Of a paragraph whose source has changed, the sentences are those of the source that was translated: beside the new ones,
the old translation would be offered as if it were right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.index.alignment.lengths import length_model
from diptych.index.alignment.likeness import Evidence, weights
from diptych.index.text.passages import passages
from diptych.model.ledger import State
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document
from diptych.translating.coded_text import coded_sentences, codes_of, numbered_alike
from diptych.translating.sentence_pairs import as_unit, grouped_sentences
from diptych.translating.units import UnitForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.translating.choosing import OutgoingGroup, OutgoingSection
    from diptych.translating.coded_text import CodedText
    from diptych.translating.sentence_pairs import SentenceGroups

FOOTNOTE = re.compile(r"\[\^[^]]*\]:")
"""The text of a footnote, which the ledger keeps on the line of its paragraph."""


def memory_units(
    catalogue: Catalogue, sections: Iterable[OutgoingSection]
) -> Iterator[tuple[str, CodedText, CodedText]]:
    """Yield the section, the sentence and its translation of whatever was accepted.

    Args:
        catalogue: The index of the report.
        sections: What is translated, in the order of the report.
    """
    for section in sections:
        sides = [side for one in section.groups for side in _accepted(one, catalogue, section)]
        units = (as_unit(text) for side in sides for texts in side for text in texts)
        evidence = Evidence(weights(units), length_model(section.source.lang, _lang(section)))
        for here, there in sides:
            for mine, yours in grouped_sentences(here, there, evidence):
                numbered = numbered_alike(codes_of(mine), yours)
                yield section.source.name, _one(mine), _one(numbered)


def _accepted(one: OutgoingGroup, catalogue: Catalogue, section: OutgoingSection) -> Iterator[SentenceGroups]:
    if one.standing.state is State.TRANSLATED and one.answer:
        yield from (
            (unit.sentences, answer.sentences) for unit, answer in zip(one.group.units, one.answer.units, strict=True)
        )
    elif one.standing.state is State.STALE and one.standing.entry and one.standing.entry.translation:
        texts = (one.standing.recorded or "", one.standing.entry.translation)
        if [unit.form for unit in one.group.units] == [UnitForm.PROSE] and not any(map(FOOTNOTE.search, texts)):
            here, there = (
                _as_markdown(text, lang, catalogue)
                for text, lang in zip(texts, (section.source.lang, one.standing.lang), strict=True)
            )
            yield here, there


def _as_markdown(text: str, lang: str, catalogue: Catalogue) -> tuple[CodedText, ...]:
    """Return the sentences of a paragraph as the ledger keeps it, on one line."""
    document, _ = parse_document(Source("", f"---\ntitle: …\n---\n\n{text}\n"), "", lang)
    return tuple(one for passage in passages(document, catalogue.report.settings) for one in coded_sentences(passage))


def _lang(section: OutgoingSection) -> str:
    return section.groups[0].standing.lang if section.groups else section.source.lang


def _one(sentences: Sequence[CodedText]) -> CodedText:
    """Return sentences as one text, with spaces between them."""
    return tuple(part for number, one in enumerate(sentences) for part in ((" ", *one) if number else one))
