"""LNK: links that lead out of the report, and pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.inline import DOCUMENT_SCHEME, PICTURE_TYPES, WEB_SCHEMES
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.model.symbol import MalformedSymbolError
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import links, pictures, pictures_in_text
from diptych.rules.making.reasons import REASONS
from diptych.series.recognise import document_symbol
from diptych.un.web.links import written_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.inline import Link
    from diptych.model.rule import Rule

ANCHOR = "#"
SCHEME = re.compile(r"([a-z][a-z0-9+.-]+:)|//|\\\\", re.IGNORECASE)
"""The beginning of an address; a single letter before a colon is a Windows drive."""
LIKE_A_SYMBOL = re.compile(r"[A-Z]{1,6}/.*[0-9]")
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]|(.*[/\\])?\.\.([/\\]|$)", re.IGNORECASE)


@rule(
    "LNK001",
    "unsafe-link",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("A link to “{scheme}” is not made: link to a web page, a mail address or a document."),
    Documentation(
        what=N_("A link whose address begins with anything but http, https, mailto, doc or #."),
        why=N_("It would run a program or open a file on the reader’s machine, or do nothing."),
        wrong=N_("[the note](file:///home/me/note.pdf)"),
        right=N_("[the note](https://example.org/note.pdf)"),
    ),
)
def unsafe_link(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link with another scheme."""
    for link in links(catalogue):
        # Browsers ignore white space and control characters in an address.
        match = SCHEME.match(re.sub(r"[\x00-\x20]", "", link.target))
        if match and not is_checkable(link):
            yield rule.at(link.span, {"scheme": match[0]})


@rule(
    "LNK002",
    "picture-outside-report",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The picture “{target}” is not in the report’s folder, and is not shown: put it there."),
    Documentation(
        what=N_("A picture from the web or from elsewhere on this machine."),
        why=N_("A report must contain all that it is made of: it is built without a network, and on other machines."),
        wrong="![…](../pictures/map.png)",
        right="![…](pictures/map.png)",
    ),
)
def picture_outside_report(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each picture outside the report's folder."""
    for picture in pictures(catalogue):
        if OUTSIDE.match(picture.target):
            yield rule.at(picture.span, {"target": picture.target})


@rule(
    "LNK003",
    "missing-picture",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is no picture “{target}” in the report’s folder."),
    Documentation(
        what=N_("A picture whose file is not in the report’s folder. Give its name from that folder on."),
        why=N_("The page would have a gap."),
        wrong="![…](map.png)",
        right="![…](pictures/map.png)",
    ),
)
def missing_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each picture that is not there."""
    for picture in pictures(catalogue):
        if not OUTSIDE.match(picture.target) and picture.target not in catalogue.report.files:
            yield rule.at(picture.span, {"target": picture.target})


@rule(
    "LNK004",
    "malformed-document-link",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{symbol}” is not the symbol of a document: {reason}."),
    Documentation(
        what=N_("A link to a document, by its symbol or its address, whose symbol is malformed."),
        why=N_("The link would lead nowhere."),
        wrong=N_("[the resolution](doc:S/RES/1809)"),
        right=N_("[the resolution](doc:S/RES/1809(2008))"),
    ),
)
def malformed_document_link(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each malformed symbol."""
    for link in links(catalogue):
        symbol = _linked_symbol(link)
        if symbol is not None:
            try:
                document_symbol(unquote(symbol), catalogue.report.settings)
            except MalformedSymbolError as error:
                fix = symbol_fix(link, symbol, error.suggestion, catalogue)
                reason = Phrase(REASONS[error.reason])
                yield rule.at(link.span, {"symbol": unquote(symbol), "reason": reason}, fix=fix)


@rule(
    "LNK005",
    "link-to-file",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This link leads to a file or nowhere: readers cannot follow it."),
    Documentation(
        what=N_("A link to a file beside the report, or one without an address."),
        why=N_("The page stands alone on the web and on paper. To refer to a section, use its name."),
        wrong="[](african-union.en.md)",
        right="[](#african-union)",
    ),
)
def link_to_file(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link that is neither an address nor a reference."""
    for link in links(catalogue):
        if not is_checkable(link) and not SCHEME.match(re.sub(r"[\x00-\x20]", "", link.target)):
            yield rule.at(link.span)


@rule(
    "LNK006",
    "picture-without-alternative-text",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This picture has no alternative text: describe it between the square brackets."),
    Documentation(
        what=N_("A picture with nothing between its square brackets."),
        why=N_("Those who listen to the report, or read it without pictures, learn nothing of what it shows."),
        wrong="![](pictures/map.png)",
        right=N_("![Map of the member States of the African Union](pictures/map.png)"),
    ),
)
def picture_without_alternative_text(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each picture that is not described."""
    for picture in pictures(catalogue):
        if not picture.alternative.strip():
            yield rule.at(picture.span)


@rule(
    "LNK007",
    "unknown-picture-format",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{target}” cannot be printed: save the picture as PNG, JPEG or SVG."),
    Documentation(
        what=N_("A picture in a format that the pages cannot show."),
        why=N_("The page would have a gap."),
        wrong="![…](pictures/map.tiff)",
        right="![…](pictures/map.png)",
    ),
)
def unknown_picture_format(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each picture in another format."""
    for picture in pictures(catalogue):
        if not picture.target.lower().endswith(PICTURE_TYPES):
            yield rule.at(picture.span, {"target": picture.target})


@rule(
    "LNK008",
    "picture-in-sentence",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("A picture cannot be part of a sentence, where only its alternative text is shown: put it between paragraphs."),
    Documentation(
        what=N_("A picture with text before or after it in the same paragraph."),
        why=N_("Pictures are set between paragraphs, with their caption."),
        wrong=N_("See ![a map](map.png) of the region."),
        right=N_("See the map of the region.\n\n![A map](map.png)"),
    ),
)
def picture_in_sentence(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each picture in running text."""
    for picture in pictures_in_text(catalogue):
        yield rule.at(picture.span)


def _linked_symbol(link: Link) -> str | None:
    """Return the symbol of the document that a link leads to, as written; none for another link."""
    if link.target.startswith(DOCUMENT_SCHEME):
        return link.target.removeprefix(DOCUMENT_SCHEME)
    written = written_symbol(link.target)
    # The same servers have other pages than those of documents.
    return written if written and LIKE_A_SYMBOL.match(unquote(written)) else None


def is_checkable(link: Link) -> bool:
    """Return whether a link goes to a web page, a mail address, a document or a place in the report."""
    return link.target.lower().startswith(WEB_SCHEMES) or link.target.startswith((DOCUMENT_SCHEME, ANCHOR))


def symbol_fix(link: Link, symbol: str, suggestion: str | None, catalogue: Catalogue) -> Fix | None:
    """Return the fix that replaces the symbol with the one suggested."""
    at = catalogue.report.sources[link.span.path].text.find(symbol, link.span.start, link.span.end)
    if suggestion is None or at < 0:
        return None
    return Fix(Safety.UNSAFE, (Edit(Span(link.span.path, at, at + len(symbol)), suggestion),))
