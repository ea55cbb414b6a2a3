"""CIT: links whose text cites one document and whose address leads to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.inline import DOCUMENT_SCHEME, Link
from diptych.model.prose import nodes, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages
from diptych.rules.making.declaring import rule
from diptych.un import find_citations, target_of
from diptych.un.symbols.parsing import try_symbol
from diptych.un.web.links import symbol_of_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
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
        for node in nodes(passage.content):
            linked = _linked(node) if isinstance(node, Link) and not node.bare else None
            if linked is None or not isinstance(node, Link):
                continue
            cited = _cited(node, passage.document.lang)
            if cited and not _are_one(cited, linked):
                yield rule.at(node.span, {"cited": cited, "linked": linked})


def _linked(link: Link) -> Symbol | None:
    if link.target.startswith(DOCUMENT_SCHEME):
        return try_symbol(link.target.removeprefix(DOCUMENT_SCHEME))
    return symbol_of_address(link.target)


def _cited(link: Link, lang: str) -> Symbol | None:
    """Return the one document that the text of a link cites, if it says nothing else."""
    text = running_text(link.children).text
    found = find_citations(text, lang)
    if len(found) != 1 or sum(map(str.isalnum, text[found[0].start : found[0].end])) != sum(map(str.isalnum, text)):
        return None
    return found[0].symbol


def _are_one(cited: Symbol, linked: Symbol) -> bool:
    """Return whether two symbols may be of one document: a number alone does not say whose resolution it is."""
    if not {*cited.halves, target_of(cited)}.isdisjoint({*linked.halves, target_of(linked)}):
        return True
    one, other = cited.parts, linked.parts
    return (one.kind, one.session, one.year, one.number) == (other.kind, other.session, other.year, other.number)
