"""SEC: sections and the files that they are made of."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.files import SECTION_FILE, section_file
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import OrderEntry


@rule(
    "SEC001",
    "missing-translation",
    Severity.ERROR,
    Scope.SECTION,
    N_("This section has no text in “{lang}”: there is no file {file}."),
    Documentation(
        what=N_("A section that has no file in one of the languages of the report."),
        why=N_("Readers of that language would miss a part of the report."),
        wrong=N_("african-union.en.md only"),
        right=N_("african-union.en.md and african-union.fr.md"),
    ),
)
def missing_translation(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each file that a section lacks."""
    unknown = catalogue.report.unknown
    for section in catalogue.report.walk():
        for lang in catalogue.report.settings.languages:
            file = section_file(section.name, lang)
            if section.documents and lang not in section.documents and file not in unknown:
                written = next(iter(section.documents.values()))
                yield rule.at(written.title_span, {"lang": lang, "file": file})


@rule(
    "SEC003",
    "unknown-section",
    Severity.ERROR,
    Scope.REPORT,
    N_("There is no file for the section “{name}”, such as {file}."),
    Documentation(
        what=N_("A name in the order of sections that no file has."),
        why=N_("The section would be missing from the report without anybody noticing."),
        wrong="order: [introduction, african-unoin]",
        right="order: [introduction, african-union]",
    ),
)
def unknown_section(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each name without a file."""
    report = catalogue.report
    lost = {file.split(".")[0] for file in report.unknown}
    known = {section.name for section in report.walk() if section.documents} | lost
    spare = {document.name for document in report.unplaced}
    for entry in entries(report.settings.order):
        if entry.name not in known | spare:
            near = difflib.get_close_matches(entry.name, sorted(spare), n=1)
            fix = Fix(Safety.UNSAFE, (Edit(entry.span, near[0]),)) if near else None
            file = section_file(entry.name, report.settings.languages[0])
            yield rule.at(entry.span, {"name": entry.name, "file": file}, fix=fix)


@rule(
    "SEC004",
    "unplaced-section",
    Severity.WARNING,
    Scope.SECTION,
    N_("The order of sections in report.yaml does not name “{name}”: this file is not in the report."),
    Documentation(
        what=N_("A section’s file that the order of sections does not name."),
        why=N_("Its text is in no edition of the report, although it looks as if it were."),
        wrong=N_("annex.en.md and annex.fr.md, and an order without “annex”"),
        right="order: [introduction, annex]",
    ),
)
def unplaced_section(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each section without a place in the order."""
    report = catalogue.report
    seen = {section.name for section in report.walk()}
    for document in report.unplaced:
        if document.name not in seen and document.lang in report.settings.languages:
            seen.add(document.name)
            yield rule.at(document.title_span, {"name": document.name})


@rule(
    "SEC005",
    "section-named-twice",
    Severity.ERROR,
    Scope.REPORT,
    N_("The order names “{name}” a second time."),
    Documentation(
        what=N_("A section that is named twice in the order, or below itself."),
        why=N_("A section has one place, and each of its paragraphs one number."),
        wrong="order:\n  - cooperation: [african-union, cooperation]",
        right="order:\n  - cooperation: [african-union]",
    ),
)
def section_named_twice(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each entry whose name came before."""
    first: dict[str, Span] = {}
    for entry in entries(catalogue.report.settings.order):
        before = first.setdefault(entry.name, entry.span)
        if before != entry.span:
            related = Related(before, N_("It is named here first."))
            yield rule.at(entry.span, {"name": entry.name}, related=(related,))


@rule(
    "SEC006",
    "duplicate-section",
    Severity.ERROR,
    Scope.SECTION,
    N_("There is another file {file}: two files cannot be the same section in the same language."),
    Documentation(
        what=N_("Two files with one name and language in different folders."),
        why=N_("The name of a file, without its folder, is the section’s identity. Only one of the two is used."),
        wrong=N_("drafts/observations.en.md beside observations.en.md"),
        right=N_("One file observations.en.md"),
    ),
)
def duplicate_section(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each file whose name and language another file has already."""
    first = {(document.name, document.lang): document for document in catalogue.report.documents()}
    for document in catalogue.report.unplaced:
        before = first.setdefault((document.name, document.lang), document)
        if before is not document:
            related = Related(before.title_span, N_("The other file is here."))
            file = section_file(document.name, document.lang)
            yield rule.at(document.title_span, {"file": file}, related=(related,))


@rule(
    "SEC007",
    "unknown-language",
    Severity.ERROR,
    Scope.FILE,
    N_("“{lang}” is not a language of this report: this file is left out."),
    Documentation(
        what=N_("A section’s file in a language that report.yaml does not name."),
        why=N_("Its text is in no edition of the report."),
        wrong=N_("introduction.de.md in a report whose languages are en and fr"),
        right="languages: [en, fr, de]",
    ),
)
def unknown_language(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each file in an unknown language."""
    for path in catalogue.report.files:
        match = SECTION_FILE.fullmatch(path)
        if match and match["lang"] not in catalogue.report.settings.languages:
            yield rule.at(Span(path, 0, 0), {"lang": match["lang"]})


@rule(
    "SEC012",
    "unknown-source",
    Severity.ERROR,
    Scope.SECTION,
    N_("“{lang}” is not a language of this report: name one of {languages}."),
    Documentation(
        what=N_("A section whose front matter names a source in a language that report.yaml does not name."),
        why=N_("The section is taken to be written in the first language of the report."),
        wrong="source: de",
        right="source: fr",
    ),
)
def unknown_source(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each text that names an unknown language as its source."""
    languages = catalogue.report.settings.languages
    for document in catalogue.report.documents():
        named = document.front.source
        if named and named not in languages:
            span = document.front.spans.get("source", document.title_span)
            yield rule.at(span, {"lang": named, "languages": ", ".join(languages)})


def entries(order: Iterable[OrderEntry]) -> Iterator[OrderEntry]:
    """Yield every entry of the order, each before those below it."""
    for entry in order:
        yield entry
        yield from entries(entry.children)
