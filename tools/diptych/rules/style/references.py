"""STY015 to STY017: how documents, titles and the Organization are named in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.typography.identification import identify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

PAGES = {
    "en": re.compile(r",? (?:at |on )?(?P<pages>(?:pp?\.|pages?) ?\d+(?:[-–]\d+)?)"),
    "fr": re.compile(r",? (?:à la |aux )?(?P<pages>(?:pp?\.|pages?)[ \u00a0]?\d+(?:[-–]\d+)?)"),
}

NEVER = re.compile(r"(?!)")


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
)
def page_of_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each page of a cited document."""
    for passage in catalogue.passages.values():
        pattern = PAGES.get(passage.document.lang, NEVER)
        for citation in passage.citations:
            match = pattern.match(passage.running.text, citation.end)
            if match and not (match["pages"].startswith("pp") and "/RES/" in str(citation.symbol)):
                place = match.span("pages")
                yield rule.at(passage.running.span(*place), {"found": match["pages"]})


ONU = re.compile(r"(?<![\w-])ONU(?![\w-])")
INTRODUCED = re.compile(r"Organisation des Nations Unies \(ONU\)")


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
    ("fr",),
)
def unintroduced_onu(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding if the first “ONU” is not introduced."""
    french = [passage for passage in catalogue.passages.values() if passage.document.lang == "fr" and passage.paragraph]
    for passage in french:
        text = passage.running.text
        if INTRODUCED.search(text):
            return
        if match := ONU.search(text):
            yield rule.at(passage.running.span(*match.span()))
            return


TITLE = re.compile(r"«[ \u00a0]*+(?P<title>[^«»]*[^«»\s])[ \u00a0]*»(?P<after>[ \u00a0]*[(\[])?")
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
    ("fr",),
)
def untranslated_title(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each title without a translation."""
    for passage in catalogue.passages.values():
        for match in TITLE.finditer(passage.running.text) if passage.document.lang == "fr" else ():
            title = match["title"]
            if len(title.split()) >= WORDS_OF_TITLE and not match["after"] and identify(title) == "en":
                yield rule.at(passage.running.span(*match.span("title")), {"found": title})
