"""Cross-references in the reader's words: "paragraph 5", "paragraphes 5 à 7"."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from diptych.compose.places import note_id
from diptych.compose.runs import MissingRun, PlaceRun, plain_words
from diptych.i18n import N_
from diptych.model.catalogue import ReferenceForm, TargetKind
from diptych.typography.locale import joined
from diptych.typography.numerals import roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.runs import Run, Runs
    from diptych.i18n import Translator
    from diptych.model.catalogue import Reference, ReferenceRange, Target

ONE = {
    TargetKind.PARAGRAPH: N_("paragraph {number}"),
    TargetKind.ANNEX: N_("annex {number}"),
    TargetKind.TABLE: N_("table {number}"),
    TargetKind.FIGURE: N_("figure {number}"),
    TargetKind.NOTE: N_("footnote {number}"),
}
SEVERAL = {
    TargetKind.PARAGRAPH: N_("paragraphs {numbers}"),
    TargetKind.ANNEX: N_("annexes {numbers}"),
    TargetKind.TABLE: N_("tables {numbers}"),
    TargetKind.FIGURE: N_("figures {numbers}"),
    TargetKind.NOTE: N_("footnotes {numbers}"),
}
ONLY_ANNEX = N_("annex")
ROMAN = frozenset((TargetKind.FIGURE, TargetKind.ANNEX))
"""What has Roman numerals."""
EXHIBITS = frozenset((TargetKind.TABLE, TargetKind.FIGURE))
IN_EACH_LANGUAGE = EXHIBITS | {TargetKind.NOTE}
"""What each language has for itself where two are on one page."""


def reference_words(reference: Reference, targets: Mapping[str, Target], translator: Translator, written: Runs) -> Runs:
    """Return the words of a cross-reference.

    Args:
        reference: The reference.
        targets: The target of each anchor, in the reference's language.
        translator: Translator of that language.
        written: The link's own text, for a reference that has one.

    Returns:
        A run that leads to each target, with the words around it; a mark where an anchor is unknown.
    """
    anchors = [anchor for stretch in reference.stretches for anchor in stretch.anchors]
    unknown = next((anchor for anchor in anchors if anchor not in targets), None)
    if unknown is not None:
        _ = translator.gettext
        mark = _("[no such place: {anchor}]").format(anchor=unknown)
        is_named = reference.form is not ReferenceForm.TEXT
        return (MissingRun(mark, plain_words(reference.link.target) if is_named else written, is_named),)
    first = targets[anchors[0]]
    if reference.form is ReferenceForm.TEXT:
        return (PlaceRun(_place(first), written, first.kind in IN_EACH_LANGUAGE),)
    if len(anchors) == 1 and first.number is None:
        alone = translator.gettext(ONLY_ANNEX) if first.kind is TargetKind.ANNEX else first.title
        return _leading(first, alone or first.anchor)
    ranged = translator.pgettext("paragraphs", "{first} to {last}")
    if reference.form is ReferenceForm.NUMBER:
        ranged = translator.pgettext("paras.", "{first}–{last}")
    members = [member for stretch in reference.stretches for member in _members(stretch, targets, ranged)]
    numbers = enumerated(members, reference.lang)
    if reference.form is ReferenceForm.NUMBER:
        return numbers
    if len(anchors) > 1:
        return filled(translator.gettext(SEVERAL.get(first.kind, SEVERAL[TargetKind.PARAGRAPH])), numbers=numbers)
    one = translator.gettext(ONE.get(first.kind, ONE[TargetKind.PARAGRAPH]))
    return _leading(first, one.format(number=_numeral(first)))


def filled(template: str, **members: Runs) -> Runs:
    """Return a label as runs, with runs in its places: `"{first} to {last}"`."""
    parts: list[Run] = []
    for text, name, _, _ in string.Formatter().parse(template):
        parts += plain_words(text)
        parts += members[name] if name else ()
    return tuple(parts)


def enumerated(members: Sequence[Runs], lang: str) -> Runs:
    """Return a list in words: `5, 8 and 12`."""
    places = {f"m{place}": member for place, member in enumerate(members)}
    return filled(joined([f"{{{place}}}" for place in places], lang), **places)


def _members(stretch: ReferenceRange, targets: Mapping[str, Target], ranged: str) -> Iterator[Runs]:
    """Yield a range, or its numbers one by one where they are not written as a range."""
    numbers = [_number(targets[anchor]) for anchor in stretch.anchors]
    if stretch.is_range(targets):
        yield filled(ranged, first=numbers[0], last=numbers[-1])
    else:
        yield from numbers


def _number(target: Target) -> Runs:
    return _leading(target, _numeral(target) or target.title or target.anchor)


def _numeral(target: Target) -> str:
    """Return the number of a target as it is printed; empty where it has none."""
    if target.number is None:
        return ""
    return roman(target.number) if target.kind in ROMAN else str(target.number)


def _leading(target: Target, text: str) -> Runs:
    return (PlaceRun(_place(target), plain_words(text), target.kind in IN_EACH_LANGUAGE),)


def _place(target: Target) -> str:
    """Return the id of a target in every output."""
    return note_id(str(target.number)) if target.kind is TargetKind.NOTE else target.anchor
