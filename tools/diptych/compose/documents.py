"""The documents that a report cites: what is known of each, and the list of them at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.places import PlaceFinder, note_id, paragraph_id
from diptych.compose.references import enumerated, filled
from diptych.compose.runs import BreakRun, CitationRun, PlaceRun, plain_words
from diptych.compose.structure import ComposedCell, ComposedParagraph, ComposedSection, ComposedTable
from diptych.compose.words import raised_words, set_words, symbol_words
from diptych.model.front_matter import Role
from diptych.model.settings import Annex
from diptych.typography.locale import written_date
from diptych.typography.spacing import typeset
from diptych.un import citation_form
from diptych.un.prose.numbers import adopting_body
from diptych.un.symbols.order import by_series

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, CitedDocument, CitedPlace
    from diptych.model.house import House
    from diptych.model.symbol import Symbol


def descriptions(catalogue: Catalogue, lang: str, translator: Translator) -> Mapping[Symbol, str]:
    """Return the description of each cited document, by each symbol that the text has for it: name, date and title.

    Args:
        catalogue: The index of the report.
        lang: Language of the reader.
        translator: Translator of that language.
    """
    told = (
        (place.symbol, _description(document, place.symbol, catalogue.house, lang, translator))
        for document in catalogue.documents
        for place in document.places
    )
    # A symbol alone would only repeat the text.
    return {symbol: description for symbol, description in told if description != citation_form(symbol, lang)}


def document_names(catalogue: Catalogue, lang: str, translator: Translator) -> Mapping[Symbol, str]:
    """Return what each cited document is called, by each symbol that the text has for it.

    Args:
        catalogue: The index of the report.
        lang: Language of the reader.
        translator: Translator of that language.
    """
    symbols = {place.symbol for document in catalogue.documents for place in document.places}
    symbols |= {document.symbol for document in catalogue.documents}
    return {symbol: typeset(_name(symbol, catalogue.house, lang, translator), lang) for symbol in symbols}


def unwritten_section(name: str, title: str, *blocks: ComposedBlock) -> ComposedSection:
    """Return a generated section: an annex of one unnumbered paragraph.

    Args:
        name: Its name, without the leading underscore that no written section has.
        title: Its heading.
        blocks: What it holds.
    """
    body = (ComposedParagraph("", "", "", blocks),)
    return ComposedSection(f"_{name}", Role.ANNEX, 1, "", plain_words(title), body)


def documents_cited(catalogue: Catalogue, lang: str, translator: Translator) -> ComposedSection | None:
    """Return the list of the documents cited in one language; none where it is not wanted or nothing is cited.

    Args:
        catalogue: The index of the report.
        lang: The language.
        translator: Translator of that language.
    """
    cited = [document for document in catalogue.documents if any(_places(document, lang))]
    if Annex.DOCUMENTS_CITED not in catalogue.report.settings.annexes or not cited:
        return None
    return _DocumentList(catalogue, lang, translator).section(cited)


def _full_name(symbol: Symbol, house: House, translator: Translator) -> str:
    """Return the name of a document with `{number}` for its number: "General Assembly resolution {number}".

    Documents other than resolutions are named by their number alone.
    """
    body = adopting_body(symbol)
    named = house.documents.resolutions.get(body) if body else None
    return translator.gettext(named) if named else "{number}"


def _description(document: CitedDocument, symbol: Symbol, house: House, lang: str, translator: Translator) -> str:
    name = _name(symbol, house, lang, translator)
    day = document.entry.date if document.entry else None
    title = document.entry.title.get(lang, "") if document.entry else ""
    told = ", ".join(filter(None, (name, written_date(day, lang) if day else "", title)))
    return typeset(told, lang)


def _name(symbol: Symbol, house: House, lang: str, translator: Translator) -> str:
    return _full_name(symbol, house, translator).format(number=citation_form(symbol, lang))


def _places(document: CitedDocument, lang: str) -> Iterator[CitedPlace]:
    return (place for place in document.places if place.passage.document.lang == lang)


class _DocumentList:
    """Makes the list of the documents cited."""

    def __init__(self, catalogue: Catalogue, lang: str, translator: Translator) -> None:
        self.house = catalogue.house
        self.lang = lang
        self.translator = translator
        self.finder = PlaceFinder(catalogue, lang)

    def section(self, cited: list[CitedDocument]) -> ComposedSection:
        _ = self.translator.gettext
        header = tuple(ComposedCell(plain_words(text)) for text in (_("Document"), _("Paragraphs")))
        documents = sorted(cited, key=lambda one: by_series(one.symbol, self.house.documents.series))
        table = ComposedTable((header,), tuple(self.row(document) for document in documents))
        return unwritten_section("documents-cited", _("Documents cited"), table)

    def row(self, document: CitedDocument) -> tuple[ComposedCell, ...]:
        return ComposedCell(self.name(document)), ComposedCell(self.places(document))

    def name(self, document: CitedDocument) -> Runs:
        """Return the citation of a document, with its date and, on the next line, its title where known."""
        symbol, entry = document.symbol, document.entry
        cited = (CitationRun(symbol, symbol_words(symbol, self.lang)),)
        name = filled(_full_name(symbol, self.house, self.translator), number=cited)
        if entry and entry.date:
            date = typeset(written_date(entry.date, self.lang), self.lang)
            name += (*plain_words(", "), *raised_words(date, self.lang))
        title = entry.title.get(self.lang) if entry else None
        return (*name, BreakRun(), *set_words(title, self.lang)) if title else name

    def places(self, document: CitedDocument) -> Runs:
        """Return the places that cite a document, each once: "Summary, 3, 4 and note 1"."""
        members = dict.fromkeys(self.place(place) for place in _places(document, self.lang))
        return enumerated(list(members), self.lang)

    def place(self, place: CitedPlace) -> Runs:
        """Return the number of a paragraph or footnote, which leads there; of any other place, its section's title."""
        passage = place.passage
        section, paragraph = self.finder.section(passage), passage.paragraph
        if paragraph and paragraph.number is not None:
            return (PlaceRun(paragraph_id(section, paragraph), plain_words(str(paragraph.number))),)
        note = self.finder.note(passage)
        if note:
            label = self.translator.gettext("note {number}").format(number=note.sign)
            return (PlaceRun(note_id(note.name), plain_words(label), in_language=True),)
        return (PlaceRun(section.name, plain_words(typeset(passage.document.front.title, self.lang))),)
