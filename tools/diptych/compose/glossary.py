"""The terms that a report uses, enumerated: name and short form in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.documents import unwritten_section
from diptych.compose.places import PlaceFinder, note_id, paragraph_id
from diptych.compose.runs import ForeignRun, PlaceRun, plain_words
from diptych.compose.structure import ComposedCell, ComposedProse, ComposedTable
from diptych.compose.words import set_words
from diptych.model.catalogue import TermForm
from diptych.model.prose import in_form
from diptych.typography.locale import language_name, with_capital
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedSection
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage
    from diptych.model.settings import Name, Term


class _Place(NamedTuple):
    """A place that a term leads to; `in_language` says that each language has such a place for itself."""

    id: str
    in_language: bool = False


def glossary(catalogue: Catalogue, lang: str, translator: Translator) -> ComposedSection | None:
    """Return the section that lists the terms a language of a report uses; `None` where it uses none.

    Args:
        catalogue: The index of the report.
        lang: The language.
        translator: Translator of that language.
    """
    used = _first_uses(catalogue, lang)
    if not used:
        return None
    _ = translator.gettext
    others = [other for other in catalogue.report.settings.languages if other != lang]
    header = tuple(ComposedCell(plain_words(with_capital(language_name(one, lang)))) for one in (lang, *others))
    terms = sorted((catalogue.report.terms[key] for key in used), key=lambda term: _alphabetical(term.names[lang].name))
    rows = tuple(_row(term, used[term.key], lang, others) for term in terms)
    lead = ComposedProse(plain_words(_("Each name leads to the first use of the term.")))
    return unwritten_section("terms", _("Terms and abbreviations"), lead, ComposedTable((header,), rows))


def _first_uses(catalogue: Catalogue, lang: str) -> Mapping[str, _Place]:
    """Return the place where each term is first used in a language, by the key of the term."""
    found: dict[str, _Place] = {}
    finder = PlaceFinder(catalogue, lang)
    for use in catalogue.uses:
        named = lang in use.term.names and use.form is not TermForm.AVOIDED
        if named and use.passage.document.lang == lang and use.term.key not in found:
            found[use.term.key] = _place(use.passage, finder)
    return found


def _place(passage: Passage, finder: PlaceFinder) -> _Place:
    """Return the place of a passage: its paragraph, its footnote or its section."""
    section = finder.section(passage)
    if passage.paragraph and (place := paragraph_id(section, passage.paragraph)):
        return _Place(place)
    note = finder.note(passage)
    return _Place(note_id(note.name), in_language=True) if note else _Place(section.name)


def _row(term: Term, place: _Place, lang: str, others: list[str]) -> tuple[ComposedCell, ...]:
    own = term.names[lang]
    name = (PlaceRun(place.id, set_words(own.name, lang), place.in_language), *_bracketed(own, lang))
    return (ComposedCell(name), *(ComposedCell(_counterpart(term, other)) for other in others))


def _counterpart(term: Term, lang: str) -> Runs:
    """Return a term's name and short form in another language; empty where the termbase has none."""
    name = term.names.get(lang)
    return (ForeignRun(lang, (*set_words(name.name, lang), *_bracketed(name, lang))),) if name else ()


def _bracketed(name: Name, lang: str) -> Runs:
    """Return the acronym or the short form of a term in brackets, with a space before it."""
    short = name.acronym or name.short
    return plain_words(f" ({typeset(short, lang)})") if short else ()


def _alphabetical(text: str) -> str:
    """Return the key by which names are sorted: without accents, case or punctuation."""
    plain = in_form("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum() or character == " ")
