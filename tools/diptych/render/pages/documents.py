"""Descriptions of cited documents, which readers see before they open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.typography.locale import written_date
from diptych.typography.spacing import typeset
from diptych.un import citation_form
from diptych.un.labels import RESOLUTION_LABELS
from diptych.un.prose.numbers import adopting_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, CitedDocument
    from diptych.model.symbol import Symbol


def descriptions(catalogue: Catalogue, lang: str, translator: Translator) -> Mapping[Symbol, str]:
    """Return the description of each cited document, by each symbol that the text has for it: name, date and title.

    Args:
        catalogue: The index of the report.
        lang: Language of the reader.
        translator: Translator of that language.
    """
    told = (
        (place.symbol, _description(document, place.symbol, lang, translator))
        for document in catalogue.documents
        for place in document.places
    )
    # A symbol alone would only repeat the text.
    return {symbol: description for symbol, description in told if description != citation_form(symbol)}


def full_name(symbol: Symbol, translator: Translator) -> str:
    """Return the name of a document with `{number}` for its number: "General Assembly resolution {number}".

    Documents other than resolutions are named by their number alone.
    """
    body = adopting_body(symbol)
    return translator.gettext(RESOLUTION_LABELS[body]) if body else "{number}"


def _description(document: CitedDocument, symbol: Symbol, lang: str, translator: Translator) -> str:
    name = full_name(symbol, translator).format(number=citation_form(symbol))
    day = document.entry.date if document.entry else None
    title = document.entry.title.get(lang, "") if document.entry else ""
    told = ", ".join(filter(None, (name, written_date(day, lang) if day else "", title)))
    return typeset(told, lang)
