"""Pictures in one place that are not the same: one that stands elsewhere in the other file, or has another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.comparing.faults import MISPLACED_PICTURE, OTHER_PICTURE
from diptych.comparing.numbers import THERE
from diptych.model.concordance import ONE_TO_ONE
from diptych.model.diagnostic import LanguageTag, Related
from diptych.model.document import Figure, Paragraph, walk
from diptych.pictures import pixels

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.concordance import Alignment
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document, Heading

ALIKE = 0.1
"""How far apart the proportions of two pictures may be, since a drawing with words is often drawn anew."""


def other_pictures(alignment: Alignment, pictures: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    """Yield one finding for each picture of a translation that is not the one in the same place of its source.

    A map or a chart with words in it is another file in each language. So another file is told only if it is the
    picture of another place, or if its proportions are others. Where one language has more pictures, CON018 tells it.

    Args:
        alignment: The two texts.
        pictures: What the picture files hold, by the paths in the texts.
    """
    here, there = (_places(one, pictures) for one in (alignment.target, alignment.source))
    lang = LanguageTag(alignment.source.lang)
    for bead in alignment.beads:
        mine, yours = _figures(bead.target.blocks), _figures(bead.source.blocks)
        if bead.kind not in ONE_TO_ONE or len(mine) != len(yours):
            continue
        for figure, answer in zip(mine, yours, strict=True):
            one, other = (pictures.get(each.image.target, b"") for each in (figure, answer))
            if not one or not other or one == other:
                continue
            if one in there or other in here:
                related = (Related(there.get(one, answer).span, THERE),)
                yield MISPLACED_PICTURE.at(figure.span, {"lang": lang}, related=related)
            elif arguments := _unlike_forms(one, other):
                yield OTHER_PICTURE.at(figure.span, {**arguments, "lang": lang}, related=(Related(answer.span, THERE),))


def _places(document: Document, pictures: Mapping[str, bytes]) -> dict[bytes, Figure]:
    """Return the first place of each picture of a text."""
    found: dict[bytes, Figure] = {}
    for figure in _figures(document.body):
        found.setdefault(pictures.get(figure.image.target, b""), figure)
    return found


def _figures(blocks: tuple[Heading | Paragraph, ...]) -> list[Figure]:
    paragraphs = (block for block in blocks if isinstance(block, Paragraph))
    return [block for one in paragraphs for block in walk(one.blocks) if isinstance(block, Figure)]


def _unlike_forms(one: bytes, other: bytes) -> dict[str, str | int] | None:
    """Return the sizes of two pictures in pixels, if one is broader for its height than the other."""
    mine, yours = pixels(one), pixels(other)
    if not mine or not yours:
        return None
    (width, height), (other_width, other_height) = mine, yours
    broad, less = sorted((width * other_height, other_width * height), reverse=True)
    if broad - less <= ALIKE * broad:
        return None
    return {"width": width, "height": height, "other_width": other_width, "other_height": other_height}
