"""Report → its source texts, each with what the ledger holds of it, before anything is aligned."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.index.alignment.translations import translations, untranslated
from diptych.index.ledger.recognition import with_entries
from diptych.index.ledger.texts import fingerprint, normalised
from diptych.model.ledger import TITLE_KEY, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.index.ledger.texts import BlockTexts
    from diptych.model.document import Document
    from diptych.model.ledger import Place
    from diptych.model.report import Report


def source_standings(report: Report, texts: BlockTexts) -> tuple[Standing, ...]:
    """Return the titles, headings and paragraphs to translate, in the order of the report, without translations.

    Args:
        report: The report, with its ledger.
        texts: Reads the texts of blocks.
    """
    by_place: dict[Place, list[Standing]] = defaultdict(list)
    pairs = [(source, target.lang) for source, target in translations(report)]
    for source, lang in (*pairs, *untranslated(report)):
        by_place[source.name, lang] += _standings(source, lang, texts)
    places = [(section.name, lang) for section in report.walk() for lang in report.settings.languages]
    ordered = [one for place in places for one in sorted(by_place[place], key=lambda one: one.source)]
    return tuple(with_entries(ordered, (entry for entry in report.ledger.entries if not is_file(entry.place))))


def is_file(place: Place) -> bool:
    """Return whether a place is a file with texts in several languages, not a section: only its name has a dot."""
    return "." in place[0]


def _standings(source: Document, lang: str, texts: BlockTexts) -> Iterator[Standing]:
    place = (source.name, lang)
    yield Standing(place, TITLE_KEY, normalised(source.front.title), source.title_span)
    for block in source.body:
        current = texts.of(source, (block,))
        key = f"#{block.anchor}" if block.anchor else fingerprint(current)
        yield Standing(place, key, current, block.span, number=getattr(block, "number", None))
