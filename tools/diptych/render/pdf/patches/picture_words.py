"""The words of an SVG picture are set as words.

WeasyPrint sets each letter by itself: without kerning, accents beside their letters
(https://github.com/Kozea/WeasyPrint/issues/2249), Arabic letters unjoined, and words that are read from the right
backwards (https://github.com/Kozea/WeasyPrint/issues/2909). Applied by wrapping the function that draws text: where no
letter has a place of its own, it is given the text as one piece.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from typing_extensions import override
from weasyprint import svg

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLACES = ("x", "y", "dx", "dy")
STRETCHED = ("rotate", "letter-spacing", "textLength")


class _Piece(str):
    """A text that is one piece for those who ask for its letters."""

    __slots__ = ()

    @override
    def __iter__(self) -> Iterator[str]:
        yield str(self)


@contextmanager
def whole_words() -> Iterator[None]:
    """Set the pictures of the document that is printed within this context."""
    letter_by_letter = svg.text  # type: ignore[attr-defined]
    whole = _whole(letter_by_letter)
    tags = {tag: whole if draw is letter_by_letter else draw for tag, draw in svg.TAGS.items()}
    with replace_attribute(svg, "text", lambda _: whole), replace_attribute(svg, "TAGS", lambda _: tags):
        yield


def _whole(draw: Callable[..., None]) -> Callable[..., None]:
    def draw_whole(picture: object, node: Any, size: float) -> None:  # noqa: ANN401 - WeasyPrint has no types
        spread = any(len(str(node.get(place, "")).replace(",", " ").split()) > 1 for place in PLACES)
        if node.text and not spread and not any(map(node.get, STRETCHED)):
            node._etree_node.text = _Piece(node.text)  # noqa: SLF001 - no public name
        draw(picture, node, size)

    return draw_whole
