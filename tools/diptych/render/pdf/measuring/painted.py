"""What is painted on a page: the operators of its content stream, read as a viewer of the PDF reads them.

Only the operators that WeasyPrint writes are read (ISO 32000-1, annex A). Lengths are points from the top left corner.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from math import inf
from sys import byteorder
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

ABOVE, BELOW = 0.65, 0.15
"""The band of a line, in sizes of its letters above and below the baseline: small enough for the closest lines, so that
two bands meet only where words cover each other."""
THOUSAND = 1000
CODE = 4
"""Figures of a glyph's code in a string of a font that is not a bitmap."""
SQUARE = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
"""The corners of a picture, which is painted into the unit square."""
PATH = frozenset((b"m", b"l", b"c", b"v", b"y", b"re"))
PAINT = frozenset((b"f", b"f*", b"F", b"S", b"s", b"B", b"B*", b"b", b"b*"))


class Extent(NamedTuple):
    """A rectangle: its sides, in points from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Extent) -> Extent:
        """Return the rectangle that both share; without area where they share none."""
        return Extent(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def with_(self, other: Extent) -> Extent:
        """Return the smallest rectangle that holds both."""
        return Extent(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


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


@dataclass(frozen=True, slots=True)
class Face:
    """A font as the PDF has it.

    Attributes:
        widths: The width of each glyph, in thousandths of the size.
        blanks: The codes of the glyphs that show nothing, as strings have them.
    """

    widths: Mapping[int, float]
    blanks: frozenset[bytes]


def faces(fonts: Sequence[Any]) -> dict[bytes, Face]:
    """Return the fonts of a document by the names that its pages give them."""
    found = {}
    for font in fonts:
        blank = (glyph for glyph, text in font.to_unicode.items() if not text.strip())
        found[f"/{font.hash}".encode()] = Face(font.widths, frozenset(b"%04x" % glyph for glyph in blank))
    return found


def painted(page: Any, height: float, fonts: Mapping[bytes, Face], pdf: Any) -> dict[int, Marked]:  # noqa: ANN401 - pydyf has no types
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


EVERYWHERE = Extent(-inf, -inf, inf, inf)


@dataclass(slots=True)
class _State:
    """The state of graphics: what `q` keeps and `Q` brings back."""

    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    clip: Extent = EVERYWHERE


class _Reader:
    """Reads one page."""

    def __init__(self, fonts: Mapping[bytes, Face], pdf: Any, height: float) -> None:  # noqa: ANN401
        self.found: dict[int, Marked] = {}
        self.fonts, self.pdf, self.height = fonts, pdf, height
        self.state = _State()
        self.kept: list[_State] = []
        self.marks: list[Marked | None] = []
        self.path: list[bytes] = []
        self.clips = False
        self.face: Face | None = None
        self.size = self.rise = self.shift = 0.0
        self.text: Matrix = (1, 0, 0, 1, 0, 0)
        self.shown = b""
        self.resources: Any = {}
        self.numbers = _Numbers()
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
        self.state.matrix = _times(_matrix(item), self.state.matrix)

    def place(self, item: bytes) -> None:
        self.text, self.shift, self.shown = _matrix(item), 0.0, b""

    def choose(self, item: bytes) -> None:
        self.go_on()
        name, size, _ = item.split()
        self.face, self.size = self.fonts.get(name), float(size)

    def raise_(self, item: bytes) -> None:
        self.rise = float(item[:-2])

    def go_on(self) -> None:
        """Move to the end of the text that was shown last: another text follows it on the same line."""
        if self.shown and self.face:
            _, _, whole = _advances(self.shown, self.face, self.numbers)
            self.shift += whole * self.size
        self.shown = b""

    def show(self, item: bytes) -> None:
        self.go_on()
        self.shown = item[1:-4]
        if self.current is None or self.face is None:
            return
        before, after, _ = _advances(self.shown, self.face, self.numbers)
        if after > before:
            left, right = self.shift + before * self.size, self.shift + after * self.size
            low, high = self.rise - BELOW * self.size, self.rise + ABOVE * self.size
            band = self.box(((left, low), (left, high), (right, low), (right, high)), self.text)
            self.current.lines.append(band)
            seen = band.meets(self.state.clip)
            self.current.cut |= seen.right - seen.left < band.right - band.left - 1
            self.current.cut |= seen.bottom - seen.top < (band.bottom - band.top) / 2

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
        self.state.clip = self.state.clip.meets(self.box(_corners(*drawn.extra["BBox"])))
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
                points += _corners(x, y, x + width, y + height)
            else:
                points += zip(values[::2], values[1::2], strict=True)
        return self.box(points) if points else None

    def box(self, points: Sequence[Point], inner: Matrix | None = None) -> Extent:
        """Return the smallest rectangle on the page that holds points."""
        a, b, c, d, e, f = _times(inner, self.state.matrix) if inner else self.state.matrix
        across = [a * x + c * y + e for x, y in points]
        down = [self.height - (b * x + d * y + f) for x, y in points]
        return Extent(min(across), min(down), max(across), max(down))


def _matrix(item: bytes) -> Matrix:
    a, b, c, d, e, f, _ = item.split()
    return float(a), float(b), float(c), float(d), float(e), float(f)


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


class _Numbers(dict[bytes, float]):
    """Numbers by how they are written: a page has few, thousands of times. None is nothing."""

    def __missing__(self, written: bytes) -> float:
        number = self[written] = float(written or 0)
        return number


def _corners(left: float, top: float, right: float, bottom: float) -> Sequence[Point]:
    return (left, top), (right, top), (left, bottom), (right, bottom)


def _advances(shown: bytes, face: Face, numbers: Mapping[bytes, float]) -> tuple[float, float, float]:
    """Return where the first letter of a text begins, where its last one ends, and where the next text would begin.

    Args:
        shown: The operand of `TJ`: strings of glyphs in angle brackets, and corrections between them.
        face: The font.
        numbers: Numbers by how they are written.

    Returns:
        The three places, in sizes of the letters, from the beginning of the text.
    """
    parts = shown.replace(b">", b"<").split(b"<")
    strings, moves = parts[1::2], parts[2::2]
    # What the string ends with is measured apart: spaces there are not seen.
    last = len(strings) - 1
    tail = tail_moves = 0.0
    while last >= 0:
        tail_moves += numbers[moves[last]]
        while strings[last][-CODE:] in face.blanks:
            tail += face.widths[int(strings[last][-CODE:], 16)]
            strings[last] = strings[last][:-CODE]
        if strings[last]:
            break
        last -= 1
    first, lead = 0, -numbers[parts[0]]
    while first < last and (not strings[first] or strings[first][:CODE] in face.blanks):
        while strings[first][:CODE] in face.blanks:
            lead += face.widths[int(strings[first][:CODE], 16)]
            strings[first] = strings[first][CODE:]
        if strings[first]:
            break
        lead -= numbers[moves[first]]
        first += 1
    codes = array("H", bytes.fromhex(b"".join(strings[first : last + 1]).decode()))
    if byteorder == "little":
        codes.byteswap()
    seen = sum(map(face.widths.__getitem__, codes)) - sum(map(numbers.__getitem__, moves[first:last]))
    before, after = lead / THOUSAND, (lead + seen) / THOUSAND
    return before, after, after + (tail - tail_moves) / THOUSAND
