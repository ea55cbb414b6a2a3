"""Annexes that are generated rather than written: the list of the documents that a report cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.model.front_matter import Role
from diptych.model.settings import Annex
from diptych.render.pages.documents import full_name
from diptych.render.text.holding import hold_parts
from diptych.render.text.inline import document_link
from diptych.render.text.ordinals import raise_ordinals
from diptych.render.text.references import link_to_place
from diptych.render.text.targets import note_id, plain_id
from diptych.render.views.edition import CellView, ParagraphView, SectionView, TableView
from diptych.typography.locale import joined, written_date
from diptych.typography.numerals import roman
from diptych.typography.spacing import typeset
from diptych.un import citation_form
from diptych.un.symbols.order import by_series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, CitedDocument, CitedPlace
    from diptych.model.report import Report
    from diptych.render.views.edition import BlockView

HEADING_LEVEL = 2


def unwritten_section(name: str, title: str, *blocks: BlockView) -> SectionView:
    """Return a generated section: an annex of one unnumbered paragraph.

    Args:
        name: Its name, without the leading underscore that no written section has.
        title: Its heading.
        blocks: What it holds.
    """
    body = (ParagraphView("", "", "", blocks),)
    return SectionView(f"_{name}", "annex", HEADING_LEVEL, "", escape(title), body, ())


def annexes(catalogue: Catalogue, lang: str, translator: Translator) -> Iterator[SectionView]:
    """Yield the annexes that a report's settings ask for, in one language, as unnumbered sections."""
    cited = [document for document in catalogue.documents if any(_places(document, lang))]
    if Annex.DOCUMENTS_CITED in catalogue.report.settings.annexes and cited:
        yield _Register(catalogue, lang, translator).section(cited)


def annex_labels(report: Report, translator: Translator) -> Iterator[tuple[str, str]]:
    """Yield the name of each written annex, with the label above its heading: "Annex", "Annex II"."""
    named = [
        section.name
        for section in report.sections
        if any(document.front.role is Role.ANNEX for document in section.documents.values())
    ]
    for number, name in enumerate(named, 1):
        alone = translator.gettext("Annex")
        yield name, alone if len(named) == 1 else translator.gettext("Annex {numeral}").format(numeral=roman(number))


def _places(document: CitedDocument, lang: str) -> Iterator[CitedPlace]:
    return (place for place in document.places if place.passage.document.lang == lang)


class _Register:
    """Makes the list of the documents cited."""

    def __init__(self, catalogue: Catalogue, lang: str, translator: Translator) -> None:
        self.catalogue = catalogue
        self.lang = lang
        self.translator = translator
        self.sections = {section.name: section for section in catalogue.report.walk()}

    def section(self, cited: list[CitedDocument]) -> SectionView:
        _ = self.translator.gettext
        header = tuple(CellView(escape(words), "") for words in (_("Document"), _("Paragraphs")))
        documents = sorted(cited, key=lambda one: by_series(one.symbol))
        table = TableView(header, tuple(self.row(document) for document in documents))
        return unwritten_section("documents-cited", _("Documents cited"), table)

    def row(self, document: CitedDocument) -> tuple[CellView, ...]:
        return CellView(self.name(document), ""), CellView(self.places(document), "")

    def name(self, document: CitedDocument) -> Markup:
        """Return the linked citation of a document, with its date and, on the next line, its title where known."""
        symbol, entry = document.symbol, document.entry
        link = document_link(symbol, self.lang, escape(citation_form(symbol)))
        name = escape(full_name(symbol, self.translator)).format(number=link)
        if entry and entry.date:
            date = typeset(written_date(entry.date, self.lang), self.lang)
            name += Markup(", {}").format(raise_ordinals(date, self.lang))
        title = entry.title.get(self.lang) if entry else None
        return name + Markup("<br>{}").format(hold_parts(typeset(title, self.lang), self.lang)) if title else name

    def places(self, document: CitedDocument) -> Markup:
        """Return links to the places that cite a document, each once: "Summary, 3, 4 and note 1"."""
        members = dict.fromkeys(self.place(place) for place in _places(document, self.lang))
        return Markup(joined(list(members), self.lang))  # noqa: S704 - members are HTML, joined by words

    def place(self, place: CitedPlace) -> Markup:
        """Return a link to a paragraph or footnote by its number; to any other place by its section's title."""
        passage = place.passage
        section, paragraph = self.sections[passage.document.name], passage.paragraph
        if paragraph and paragraph.number is not None:
            return link_to_place(paragraph.anchor or plain_id(section, paragraph), paragraph.number)
        for note in self.catalogue.notes[self.lang] if passage.in_note else ():
            if note.note.span.covers(passage.span):
                words = self.translator.gettext("note {number}").format(number=note.sign)
                return link_to_place(note_id(note), words)
        return link_to_place(section.name, typeset(passage.document.front.title, self.lang))
