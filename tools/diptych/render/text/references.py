"""Cross-references in the reader's words: "paragraph 5", "paragraphes 5 à 7"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.model.catalogue import ReferenceForm
from diptych.typography.locale import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.i18n import Translator
    from diptych.model.catalogue import Reference, ReferenceRange, Target


REFERENCE = Markup('<a class="reference" href="#{}">{}</a>')
MISSING = Markup('<span class="missing">{}</span>')


def link_to_place(anchor: str, words: object) -> Markup:
    """Return a link to a place on the same page; words that are not `Markup` are escaped."""
    return REFERENCE.format(anchor, words)


def missing_mark(message: str) -> Markup:
    """Return a mark for something missing from a draft; the message is in the reader's language."""
    return MISSING.format(message)


def set_reference(
    reference: Reference, targets: Mapping[str, Target], translator: Translator, written: Markup
) -> Markup:
    """Return a cross-reference as HTML.

    Args:
        reference: The reference.
        targets: The target of each anchor, in the reference's language.
        translator: Translator of that language.
        written: The link's own text, for a reference that has one.

    Returns:
        A link to each target, with the words around it; a mark where an anchor is unknown.
    """
    anchors = [anchor for stretch in reference.stretches for anchor in stretch.anchors]
    unknown = next((anchor for anchor in anchors if anchor not in targets), None)
    if unknown is not None:
        _ = translator.gettext
        mark = _("[no such place: {anchor}]").format(anchor=unknown)
        return missing_mark(mark)
    first = targets[anchors[0]]
    if reference.form is ReferenceForm.TEXT:
        return _linked(first, written)
    if len(anchors) == 1 and first.number is None:
        return _linked(first, first.title or first.anchor)
    words = translator.pgettext("paragraphs", "{first} to {last}")
    if reference.form is ReferenceForm.NUMBER:
        words = translator.pgettext("paras.", "{first}–{last}")
    members = [member for stretch in reference.stretches for member in _members(stretch, targets, words)]
    numbers = Markup(joined(members, reference.lang))  # noqa: S704 - members are HTML, joined by words
    if reference.form is ReferenceForm.NUMBER:
        return numbers
    if len(anchors) > 1:
        return escape(translator.gettext("paragraphs {numbers}")).format(numbers=numbers)
    return _linked(first, translator.gettext("paragraph {number}").format(number=first.number))


def _members(stretch: ReferenceRange, targets: Mapping[str, Target], words: str) -> Iterator[Markup]:
    """Yield a range, or its numbers one by one where they are not written as a range."""
    numbers = [_number(targets[anchor]) for anchor in stretch.anchors]
    if stretch.is_range(targets):
        yield escape(words).format(first=numbers[0], last=numbers[-1])
    else:
        yield from numbers


def _number(target: Target) -> Markup:
    return _linked(target, str(target.number or target.title or target.anchor))


def _linked(target: Target, text: str) -> Markup:
    return link_to_place(target.anchor, text)
