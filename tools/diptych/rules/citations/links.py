"""CIT: links whose text cites one document and whose address leads to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.inline import Link
from diptych.model.prose import nodes, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages
from diptych.rules.making.declaring import rule
from diptych.series.recognise import find_documents
from diptych.un import target_of
from diptych.un.web.links import symbol_of_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol


@rule(
    "CIT013",
    "link-to-another-document",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The text cites {cited}, but the link leads to {linked}: correct the one that is wrong."),
    Documentation(
        what=N_("A link whose text is the symbol or the number of one document and whose address is that of another."),
        why=N_("The reader who follows it reads something else than what is cited."),
        wrong="[A/75/345](https://undocs.org/en/A/75/354)",
        right="[A/75/345](https://undocs.org/en/A/75/345)",
    ),
    ("citations",),
)
def link_to_another_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link to another document than its text cites."""
    for passage in covered_passages(rule, catalogue):
        named = {link.span: symbol for link, symbol in passage.by_symbol}
        for node in nodes(passage.content):
            if not isinstance(node, Link) or node.bare:
                continue
            linked = named.get(node.span) or symbol_of_address(node.target)
            if linked is None:
                continue
            cited = _cited(node, passage.document.lang, catalogue.report.settings)
            if cited and not _are_one(cited, linked):
                yield rule.at(node.span, {"cited": cited, "linked": linked})


def _cited(link: Link, lang: str, settings: Settings) -> Symbol | None:
    """Return the one document that the text of a link cites, if it says nothing else."""
    text = running_text(link.children).text
    found = find_documents(text, lang, settings)
    if len(found) != 1 or sum(map(str.isalnum, text[found[0].start : found[0].end])) != sum(map(str.isalnum, text)):
        return None
    return found[0].symbol


def _are_one(cited: Symbol, linked: Symbol) -> bool:
    """Return whether two symbols may be of one document: a number alone does not say whose resolution it is."""
    if not {*cited.halves, target_of(cited)}.isdisjoint({*linked.halves, target_of(linked)}):
        return True
    if cited.own or linked.own:
        return False
    one, other = cited.parts, linked.parts
    return (one.kind, one.session, one.year, one.number) == (other.kind, other.session, other.year, other.number)
