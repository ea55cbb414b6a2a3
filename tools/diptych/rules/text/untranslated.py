"""TXT: text that was left in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered
from diptych.rules.making.declaring import rule
from diptych.rules.making.other_languages import foreign, is_prose
from diptych.rules.making.protection import unprotected
from diptych.typography.identification import identify
from diptych.typography.words import forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

NOTE = 15
"""Fewest words of a footnote that is more than a reference to a publication in another language."""


@rule(
    "TXT008",
    "untranslated-passage",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_(
        "This is in {found}, but the file is in {wanted}. Translate it; if it is a title or a quotation, put it in "
        "quotation marks."
    ),
    Documentation(
        what=N_(
            "A title, a paragraph, a member of a list, a cell or a sentence in a language other than that of its file. "
            "Names and quotations are left alone, and so are short footnotes, which give publications by their titles."
        ),
        why=N_("Text that was to be translated later is easily forgotten, and readers cannot read it."),
        wrong=N_("Both organizations worked together. Le partenariat s’est étendu à la santé."),
        right=N_("Both organizations worked together. The partnership was extended to health."),
    ),
    ("function_words",),
)
def untranslated_passage(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage in another language, or each such sentence of a passage."""
    texts = (*unprotected(catalogue), *((passage, passage.running.text) for passage in _titles(catalogue)))
    originals = _originals(catalogue, [passage for passage, _ in texts])
    languages = catalogue.report.settings.languages
    for passage, text in covered(rule, catalogue, texts):
        lang = passage.document.lang
        if passage.in_note and len(forms(text)) < NOTE:
            continue
        found = tuple(foreign(text, lang, languages))
        original = originals.get((passage.document.name, passage.running.text), lang)
        if not found and original != lang and identify(text, languages) is None and is_prose(text, original):
            found = ((0, len(text), original),)
        for start, end, other in found:
            arguments = {"found": Phrase(language_of(other).label), "wanted": Phrase(language_of(lang).label)}
            yield rule.at(passage.running.span(start, end), arguments)


def _titles(catalogue: Catalogue) -> Iterable[Passage]:
    """Return the titles of sections, those of the source once."""
    beads = (alignment.title for alignment in catalogue.alignments if alignment.title)
    titles = (passage for bead in beads for side in (bead.source, bead.target) for passage in side.passages)
    return {passage.span: passage for passage in titles}.values()


def _originals(catalogue: Catalogue, passages: Iterable[Passage]) -> dict[tuple[str, str], str]:
    """Return the language of each text in the report's first language, by section and text."""
    first = catalogue.report.settings.languages[0]
    own = (passage for passage in passages if passage.document.lang == first)
    return {(passage.document.name, passage.running.text): first for passage in own}
