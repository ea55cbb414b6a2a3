"""TRN: translations that are stale or unrecorded according to the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Related, Severity
from diptych.model.ledger import ChangeKind, State
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.changed_parts import beads_by_source, changed_place
from diptych.rules.making.declaring import rule
from diptych.typography.changes import kind_of_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

KINDS = {
    ChangeKind.TYPOGRAPHY: N_("marks and spaces only"),
    ChangeKind.FIGURES: N_("figures only"),
    ChangeKind.WORDING: N_("wording"),
}
"""What changed in a source paragraph, in words."""


@rule(
    "TRN001",
    "stale-translation",
    Severity.WARNING,
    Scope.PAIR,
    N_("The source has changed since this was translated ({kind}). “diptych status {section}” shows the changes."),
    Documentation(
        what=N_(
            "A translation whose source has changed since it was accepted: a paragraph with its notes, tables and "
            "charts, a heading, a title, or a text of report.yaml, terms.yaml, documents.yaml or a data file."
        ),
        why=N_("The two languages may say different things, and nobody has checked."),
        wrong=N_("A sentence added in English, nothing in French"),
        right=N_("The French brought up to date, and “diptych accept SECTION#PARAGRAPH --lang fr”"),
    ),
)
def stale_translation(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each translation whose source has changed."""
    stale = [one for one in catalogue.every_standing if one.state is State.STALE]
    beads = beads_by_source(catalogue) if stale else {}
    for one in stale:
        if one.target and one.recorded:
            kind = Phrase(KINDS[kind_of_change(one.recorded, one.current)])
            place = changed_place(one, one.target, beads.get((one.source, one.lang)))
            related = Related(place.source, N_("The source is here."))
            yield rule.at(place.target, {"kind": kind, "section": one.section}, related=(related,))


@rule(
    "TRN002",
    "unrecorded-translation",
    Severity.INFO,
    Scope.PAIR,
    N_("Nobody has accepted this translation yet. To accept it: “diptych accept {place} --lang {lang}”."),
    Documentation(
        what=N_(
            "A translation without an entry in the ledger, in a report that keeps a ledger. A section or a file "
            "without any entry is reported once, at its first text; a file only if another one has entries."
        ),
        why=N_("When its source changes, nobody will be warned."),
        wrong=N_("A new paragraph in both languages, not in ledger.yaml"),
        right="diptych accept african-union --lang fr",
    ),
)
def unrecorded_translation(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such paragraph or section, where there is a ledger."""
    recorded = {one.place for one in catalogue.every_standing if one.recorded is not None}
    # A ledger from before files had records says nothing of them.
    files = catalogue.file_standings if any(one.place in recorded for one in catalogue.file_standings) else ()
    told = set(recorded)
    for one in (*catalogue.standings, *files) if catalogue.report.ledger.entries else ():
        is_first, is_new = one.place not in told, one.state is State.UNRECORDED
        told.add(one.place)
        if is_new and one.target and (is_first or one.place in recorded):
            place = f"{one.section}#{one.name}" if one.place in recorded else one.section
            yield rule.at(one.target, {"place": place, "lang": one.lang})


@rule(
    "TRN003",
    "record-without-paragraph",
    Severity.INFO,
    Scope.FILE,
    N_("No paragraph of {section} matches this entry. “diptych accept {section} --lang {lang}” removes it."),
    Documentation(
        what=N_(
            "An entry of the ledger that matches no source text. Entries of sections and files that no longer exist "
            "are removed when something is next accepted."
        ),
        why=N_("The paragraph was deleted, or changed beyond recognition; its translation may still be there."),
        wrong=N_("A paragraph taken out of the English text, its entry still in ledger.yaml"),
        right="diptych accept african-union --lang fr",
    ),
)
def record_without_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each entry that matches no paragraph."""
    live = {one.place for one in catalogue.every_standing}
    for entry in catalogue.orphans:
        if entry.text and entry.place in live:
            section, lang = entry.place
            yield rule.at(entry.span, {"section": section, "lang": lang})


@rule(
    "TRN004",
    "untranslated-text",
    Severity.WARNING,
    Scope.FILE,
    N_("This is not translated: give it in “{lang}” too."),
    Documentation(
        what=N_(
            "A subtitle, a notice, the title of an agenda item, or a value in a column that a data file has in several "
            "languages, which one of the languages of the report lacks."
        ),
        why=N_("Readers of that language find nothing in its place."),
        wrong=N_("notice: {en: Advance text}"),
        right=N_("notice: {en: Advance text, fr: Texte préliminaire}"),
    ),
)
def untranslated_text(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each text of a file, outside of sections, that is not translated."""
    for one in catalogue.file_standings:
        if one.state is State.MISSING:
            yield rule.at(one.source, {"lang": one.lang})
