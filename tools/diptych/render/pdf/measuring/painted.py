"""What is painted on a page: the operators of its content stream, read as a viewer of the PDF reads them.

Only the operators that WeasyPrint writes are read (ISO 32000-1, annex A). Lengths are points from the top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from diptych.render.pdf.measuring.extents import EVERYWHERE, Extent, corners, matrix, times
from diptych.render.pdf.measuring.glyphs import WrittenNumbers, advances

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diptych.render.pdf.measuring.extents import Matrix, Point
    from diptych.render.pdf.measuring.glyphs import PaintedFont

ABOVE, BELOW = 0.65, 0.15
"""The band of a line, in sizes of its letters above and below the baseline: small enough for the closest lines, so that
two bands meet only where words cover each other."""
STACKED = 0.6
"""How far above or below its place, in sizes of the letters, a mark is that stands on two or more others."""
MARK = Extent(-0.15, 0.45, 0.15, 0.65)
"""The ink of a mark above a letter, in sizes of the letters from its place: left, low, right, high."""
SQUARE = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
"""The corners of a picture, which is painted into the unit square."""
PATH = frozenset((b"m", b"l", b"c", b"v", b"y", b"re"))
PAINT = frozenset((b"f", b"f*", b"F", b"S", b"s", b"B", b"B*", b"b", b"b*"))


@dataclass(slots=True)
class Marked:
    """What is painted for one box.

    Attributes:
        lines: The band of each stretch of text, without the spaces at its ends, with what is clipped off.
        shapes: The rectangle of the visible parts of pictures and drawings; none where there are none.
        cut: Whether a clip hides a part of the text.
    """

    lines: list[Extent] = field(default_factory=list)
    shapes: Extent | None = None
    cut: bool = False


def painted(page: Any, height: float, fonts: Mapping[bytes, PaintedFont], pdf: Any) -> dict[int, Marked]:  # noqa: ANN401 - pydyf has no types
    """Return what is painted on a page, by the number of its marked content.

    Args:
        page: The page's content stream.
        height: The height of the page, in points.
        fonts: The fonts of the document by their names.
        pdf: The document, which holds the forms that the page shows.
    """
    reader = _Reader(fonts, pdf, height)
    reader.read(page, page._resources)  # noqa: SLF001 - no public name
    return reader.found


@dataclass(slots=True)
class _State:
    """The state of graphics: what `q` keeps and `Q` brings back."""

    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    clip: Extent = EVERYWHERE


class _Reader:
    """Reads one page."""

    def __init__(self, fonts: Mapping[bytes, PaintedFont], pdf: Any, height: float) -> None:  # noqa: ANN401
        self.found: dict[int, Marked] = {}
        self.fonts, self.pdf, self.height = fonts, pdf, height
        self.state = _State()
        self.kept: list[_State] = []
        self.marks: list[Marked | None] = []
        self.path: list[bytes] = []
        self.clips = False
        self.font: PaintedFont | None = None
        self.size = self.rise = self.shift = 0.0
        self.text: Matrix = (1, 0, 0, 1, 0, 0)
        self.shown = b""
        self.resources: Any = {}
        self.numbers = WrittenNumbers()
        self.actions: Mapping[bytes, Callable[[bytes], None]] = {
            b"q": self.keep,
            b"Q": self.bring_back,
            b"cm": self.transform,
            b"Tm": self.place,
            b"Tf": self.choose,
            b"Ts": self.raise_,
            b"TJ": self.show,
            b"EMC": self.unmark,
            b"Do": self.draw,
            b"W": self.will_clip,
            b"W*": self.will_clip,
            b"n": self.end,
        }

    def read(self, stream: Any, resources: Any) -> None:  # noqa: ANN401
        """Read the operators of a stream; what is not bytes is an operand of marked content."""
        outer, self.resources = self.resources, resources
        items, actions = stream.stream, self.actions
        for index, item in enumerate(items):
            if not isinstance(item, bytes):
                continue
            name = item[item.rfind(b" ") + 1 :]
            if (action := actions.get(name)) is not None:
                action(item)
            elif name in PATH:
                self.path.append(item)
            elif name in PAINT:
                self.paint()
            elif name == b"BDC":
                self.mark(items[index - 1])
            elif name == b"BMC":
                self.marks.append(None)
        self.resources = outer

    def mark(self, properties: Mapping[str, int]) -> None:
        number = properties.get("MCID")
        self.marks.append(None if number is None else self.found.setdefault(number, Marked()))

    def unmark(self, _item: bytes) -> None:
        self.marks.pop()

    @property
    def current(self) -> Marked | None:
        return self.marks[-1] if self.marks else None

    def keep(self, _item: bytes) -> None:
        self.kept.append(_State(self.state.matrix, self.state.clip))

    def bring_back(self, _item: bytes) -> None:
        self.state = self.kept.pop()

    def transform(self, item: bytes) -> None:
        self.state.matrix = times(matrix(item), self.state.matrix)

    def place(self, item: bytes) -> None:
        self.text, self.shift, self.shown = matrix(item), 0.0, b""

    def choose(self, item: bytes) -> None:
        self.go_on()
        name, size, _ = item.split()
        self.font, self.size = self.fonts.get(name), float(size)

    def raise_(self, item: bytes) -> None:
        self.rise = float(item[:-2])

    def go_on(self) -> None:
        """Move to the end of the text that was shown last: another text follows it on the same line."""
        if self.shown and self.font:
            _, _, whole = advances(self.shown, self.font, self.numbers)
            self.shift += whole * self.size
        self.shown = b""

    def show(self, item: bytes) -> None:
        self.go_on()
        self.shown = item[1:-4]
        if self.current is None or self.font is None:
            return
        before, after, _ = advances(self.shown, self.font, self.numbers)
        if after > before:
            left, right = self.shift + before * self.size, self.shift + after * self.size
            low, high = self.rise - BELOW * self.size, self.rise + ABOVE * self.size
            band = self.box(((left, low), (left, high), (right, low), (right, high)), self.text)
            self.current.lines.append(band)
            seen = band.meets(self.state.clip)
            self.current.cut |= seen.right - seen.left < band.right - band.left - 1
            self.current.cut |= seen.bottom - seen.top < (band.bottom - band.top) / 2
        elif abs(self.rise) > STACKED * self.size:
            # A mark has no width; many on one letter reach into the lines above or below.
            left, low, right, high = (self.size * side for side in MARK)
            middle, base = self.shift + before * self.size, self.rise if self.rise > 0 else self.rise - high
            self.current.lines.append(
                self.box(corners(middle + left, base + low, middle + right, base + high), self.text)
            )

    def will_clip(self, _item: bytes) -> None:
        self.clips = True

    def end(self, _item: bytes) -> None:
        """End a path without painting it: it clips, or was for nothing."""
        if self.clips and (bounds := self.bounds()):
            self.state.clip = self.state.clip.meets(bounds)
        self.path.clear()
        self.clips = False

    def paint(self) -> None:
        if self.current is not None and (bounds := self.bounds()):
            self.add(bounds)
        self.path.clear()

    def draw(self, item: bytes) -> None:
        """Draw a picture, or the contents of a form."""
        drawn = self.resources["XObject"][item[1:-3].decode()]
        drawn = self.pdf.objects[int(drawn.split()[0])] if isinstance(drawn, bytes) else drawn
        if drawn.extra["Subtype"] != "/Form":
            if self.current is not None:
                self.add(self.box(SQUARE))
            return
        self.keep(item)
        self.state.clip = self.state.clip.meets(self.box(corners(*drawn.extra["BBox"])))
        self.read(drawn, drawn.extra["Resources"])
        self.bring_back(item)

    def add(self, bounds: Extent) -> None:
        """Note that something is painted in a rectangle, as far as the clip lets it be seen."""
        seen = bounds.meets(self.state.clip)
        if self.current is not None and seen.left <= seen.right and seen.top <= seen.bottom:
            known = self.current.shapes
            self.current.shapes = known.with_(seen) if known else seen

    def bounds(self) -> Extent | None:
        points: list[Point] = []
        for item in self.path:
            *numbers, name = item.split()
            values = [*map(float, numbers)]
            if name == b"re":
                x, y, width, height = values
                points += corners(x, y, x + width, y + height)
            else:
                points += zip(values[::2], values[1::2], strict=True)
        return self.box(points) if points else None

    def box(self, points: Sequence[Point], inner: Matrix | None = None) -> Extent:
        """Return the smallest rectangle on the page that holds points."""
        a, b, c, d, e, f = times(inner, self.state.matrix) if inner else self.state.matrix
        across = [a * x + c * y + e for x, y in points]
        down = [self.height - (b * x + d * y + f) for x, y in points]
        return Extent(min(across), min(down), max(across), max(down))
