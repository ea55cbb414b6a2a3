"""The terms that a report uses, listed at the end of its web page: name and short form in each language."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.model.catalogue import TermForm
from diptych.render.pages.annexes import unwritten_section
from diptych.render.text.holding import hold_parts
from diptych.render.text.inline import FOREIGN
from diptych.render.text.references import link_to_place
from diptych.render.text.targets import note_id, plain_id
from diptych.render.views.edition import CellView, ProseView, TableView
from diptych.typography.locale import language_name
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage
    from diptych.model.settings import Name, Term
    from diptych.render.views.edition import SectionView


def glossary(catalogue: Catalogue, lang: str, translator: Translator) -> SectionView | None:
    """Return the section that lists the terms an edition uses; `None` where it uses none.

    Args:
        catalogue: The index of the report.
        lang: Language of the edition.
        translator: Translator of that language.
    """
    used = _first_uses(catalogue, lang)
    if not used:
        return None
    _ = translator.gettext
    others = [other for other in catalogue.report.settings.languages if other != lang]
    header = tuple(CellView(escape(_capital(language_name(one, lang))), "") for one in (lang, *others))
    terms = sorted((catalogue.report.terms[key] for key in used), key=lambda term: _alphabetical(term.names[lang].name))
    rows = tuple(_row(term, used[term.key], lang, others) for term in terms)
    lead = ProseView(escape(_("Each name leads to the first use of the term.")))
    return unwritten_section("terms", _("Terms and abbreviations"), lead, TableView(header, rows))


def _first_uses(catalogue: Catalogue, lang: str) -> Mapping[str, str]:
    """Return the id of the place where each term is first used in an edition, by the key of the term."""
    found: dict[str, str] = {}
    places = _Places(catalogue, lang)
    for use in catalogue.uses:
        named = lang in use.term.names and use.form is not TermForm.AVOIDED
        if named and use.passage.document.lang == lang and use.term.key not in found:
            found[use.term.key] = places.id(use.passage)
    return found


class _Places:
    """Finds the id of a passage on the page."""

    def __init__(self, catalogue: Catalogue, lang: str) -> None:
        self.notes = catalogue.notes[lang]
        self.sections = {section.name: section for section in catalogue.report.walk()}

    def id(self, passage: Passage) -> str:
        section, paragraph = self.sections[passage.document.name], passage.paragraph
        if paragraph and (paragraph.anchor or paragraph.number is not None):
            return paragraph.anchor or plain_id(section, paragraph)
        notes = (note for note in self.notes if passage.in_note and note.note.span.covers(passage.span))
        return next((note_id(note) for note in notes), section.name)


def _row(term: Term, place: str, lang: str, others: list[str]) -> tuple[CellView, ...]:
    own = term.names[lang]
    name = link_to_place(place, _set(own.name, lang)) + _bracketed(own, lang)
    return tuple(CellView(cell, "") for cell in (name, *(_counterpart(term, other) for other in others)))


def _counterpart(term: Term, lang: str) -> Markup:
    """Return a term's name and short form in another language; empty where the termbase has none."""
    name = term.names.get(lang)
    return FOREIGN.format(lang, _set(name.name, lang) + _bracketed(name, lang)) if name else Markup("")


def _bracketed(name: Name, lang: str) -> Markup:
    """Return the acronym or the short form of a term in brackets, with a space before it."""
    short = name.acronym or name.short
    return Markup(" ({})").format(typeset(short, lang)) if short else Markup("")


def _set(text: str, lang: str) -> Markup:
    return hold_parts(typeset(text, lang), lang)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _alphabetical(text: str) -> str:
    """Return the key by which names are sorted: without accents, case or punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum() or character == " ")
