"""STY015 to STY017: how documents, titles and the Organization are named in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import compiled
from diptych.languages.style import IntroducedName, PageWords
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages, part
from diptych.rules.making.declaring import rule
from diptych.typography.identification import identify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule


@rule(
    "STY015",
    "page-of-document",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is a page of a document of the United Nations: cite paragraphs instead."),
    Documentation(
        what=N_("A page of a United Nations document. “pp. 4” of a resolution is its fourth preambular paragraph."),
        why=N_("Pages differ between the languages of a document, paragraphs do not."),
        wrong=N_("(A/73/328, p. 5)"),
        right=N_("(A/73/328, para. 12)"),
    ),
    ("style.pages",),
)
def page_of_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each page of a cited document."""
    for passage in covered_passages(rule, catalogue):
        words = part(passage.document.lang, "style.pages", PageWords)
        for citation in passage.citations:
            match = compiled(words.after).match(passage.running.text, citation.end)
            if match and not (match["pages"].startswith(words.preambular) and "/RES/" in str(citation.symbol)):
                place = match.span("pages")
                yield rule.at(passage.running.span(*place), {"found": match["pages"]})


@rule(
    "STY016",
    "unintroduced-onu",
    Severity.INFO,
    Scope.REPORT,
    N_("The first “ONU” in the report does not follow its name: write “Organisation des Nations Unies (ONU)”."),
    Documentation(
        what=N_("“ONU” in French that the report has not introduced."),
        why=N_("French documents write the name in full once, with the acronym in brackets."),
        wrong="La coopération de l’ONU",
        right="La coopération de l’Organisation des Nations Unies (ONU)",
    ),
    ("style.introduced",),
)
def unintroduced_onu(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each language in which the first “ONU” is not introduced."""
    settled: set[str] = set()
    for passage in covered_passages(rule, catalogue):
        text, lang = passage.running.text, passage.document.lang
        if lang in settled or not passage.paragraph:
            continue
        introduced = part(lang, "style.introduced", IntroducedName)
        if f"{introduced.name} ({introduced.acronym})" in text:
            settled.add(lang)
        elif match := compiled(rf"(?<![\w-]){introduced.acronym}(?![\w-])").search(text):
            settled.add(lang)
            yield rule.at(passage.running.span(*match.span()))


WORDS_OF_TITLE = 3


@rule(
    "STY017",
    "untranslated-title",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The title “{found}” has no French translation: add one in brackets."),
    Documentation(
        what=N_(
            "A title in another language between French quotation marks, without a translation in brackets after it."
        ),
        why=N_("French documents give the title as it is, then its meaning."),
        wrong="l’initiative « Silencing the Guns in Africa »",
        right="l’initiative « Silencing the Guns in Africa » (Faire taire les armes en Afrique)",
    ),
    ("style.titles",),
)
def untranslated_title(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each title without a translation."""
    languages = catalogue.report.settings.languages
    for passage in covered_passages(rule, catalogue):
        lang = passage.document.lang
        for match in compiled(part(lang, "style.titles", str)).finditer(passage.running.text):
            title = match["title"]
            is_foreign = len(title.split()) >= WORDS_OF_TITLE and identify(title, languages) not in {None, lang}
            if is_foreign and not match["after"]:
                yield rule.at(passage.running.span(*match.span("title")), {"found": title})
