"""What changed in several languages, face to face: rows of what answers each other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from diptych.compose.structure import ComposedSection
    from diptych.model.catalogue import Catalogue
    from diptych.model.source import Span
    from diptych.redlining.redline import Redline, RedlinedPart, RedlinedSection

Row = tuple[tuple["RedlinedPart", ...], ...]
"""What each language has of what answers each other."""


class FacingSection(NamedTuple):
    """A section in several languages.

    Attributes:
        name: Its name.
        sections: The section in each language; none where a language never had it.
        rows: The rows of its body, in order.
        children: The sections below it.
    """

    name: str
    sections: tuple[RedlinedSection | None, ...]
    rows: tuple[Row, ...]
    children: tuple[FacingSection, ...]


def face_to_face(redlines: Sequence[Redline], earlier: Catalogue, present: Catalogue) -> tuple[FacingSection, ...]:
    """Return redlines of the languages of one report face to face.

    Paragraphs that there are now answer each other as the present versions of the languages do, those that went as the
    earlier versions did.

    Args:
        redlines: The redline of each language.
        earlier: The index of the earlier version.
        present: The index of the present version.
    """
    return tuple(_sections([one.sections for one in redlines], _beads(earlier), _beads(present)))


def _beads(catalogue: Catalogue) -> Mapping[Span, int]:
    """Return the number of the bead that each heading and each paragraph is in."""
    numbers: dict[Span, int] = {}
    beads = (bead for alignment in catalogue.alignments for bead in alignment.beads)
    for bead in beads:
        spans = [block.span for block in (*bead.source.blocks, *bead.target.blocks)]
        # An original is in a bead with each of its translations: all of them have one number.
        number = next((numbers[span] for span in spans if span in numbers), len(numbers))
        numbers |= dict.fromkeys(spans, number)
    return numbers


def _sections(
    languages: Sequence[Sequence[RedlinedSection]], then: Mapping[Span, int], now: Mapping[Span, int]
) -> Iterator[FacingSection]:
    known = [{section.shown.name: section for section in sections} for sections in languages]
    for name in _in_one_order([list(own) for own in known]):
        sections = tuple(own.get(str(name)) for own in known)
        rows = _rows([_keyed(section, then, now) if section else [] for section in sections])
        children = _sections([section.children if section else () for section in sections], then, now)
        yield FacingSection(str(name), sections, tuple(rows), tuple(children))


def _rows(languages: Sequence[Sequence[tuple[Hashable, RedlinedPart]]]) -> Iterator[Row]:
    held: list[defaultdict[Hashable, list[RedlinedPart]]] = [defaultdict(list) for _ in languages]
    for own, parts in zip(held, languages, strict=True):
        for key, part in parts:
            own[key].append(part)
    for key in _in_one_order([[key for key, _ in parts] for parts in languages]):
        yield tuple(tuple(own[key]) for own in held)


def _in_one_order(several: Sequence[Sequence[Hashable]]) -> list[Hashable]:
    """Return what is in any of several rows, each once: what only a later row has stands after what is before it."""
    order: list[Hashable] = []
    for keys in several:
        at = 0
        for key in keys:
            if key in order:
                at = order.index(key) + 1
            else:
                order.insert(at, key)
                at += 1
    return order


def _keyed(
    section: RedlinedSection, then: Mapping[Span, int], now: Mapping[Span, int]
) -> list[tuple[Hashable, RedlinedPart]]:
    """Return the parts of a section, each with what it has in common with what answers it."""
    today, before = _spans(section.now), _spans(section.before)
    return [(_key(part, today, before, then, now), part) for part in section.parts]


def _key(
    part: RedlinedPart,
    today: Mapping[int, Span],
    before: Mapping[int, Span],
    then: Mapping[Span, int],
    now: Mapping[Span, int],
) -> Hashable:
    if part.now is not None:
        span = today[id(part.now)]
        return "now", now.get(span, span)
    span = before[id(part.before)]
    return "then", then.get(span, span)


def _spans(section: ComposedSection | None) -> Mapping[int, Span]:
    """Return where each heading and each paragraph of a section stands, by the identity of the composed one."""
    if section is None or section.document is None:
        return {}
    written = zip(section.body, section.document.body, strict=False)
    return {id(part): block.span for part, block in written}
