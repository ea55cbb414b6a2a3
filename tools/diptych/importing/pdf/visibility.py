"""Which letters of a PDF page a reader sees: not those that are invisible, white on white, or beyond the page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfplumber.page import PDFPageAggregatorWithMarkedContent
from pdfplumber.utils.text import extract_words
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pdfplumber.page import Page

    Letter = Mapping[str, Any]
    """A letter, a picture or a shape as pdfplumber describes it."""

UNSEEN = "diptych:unseen"
"""The tag that letters get that are set to be invisible."""
UNSEEN_MODES = frozenset({3, 7})
"""Modes of setting text without painting it (ISO 32000-1, table 106)."""
WHITE = 0.98
HALF = 0.5
TWICE, FURTHEST = 0.15, 1.0
"""How far a letter that is drawn twice may be from itself: as a share of its size, and in points."""
CMYK = 4
"""How many parts a colour has in printing inks."""
BETWEEN_WORDS, BETWEEN_LINES = 1.8, 2.0
"""Least gaps between words and lines that are turned, in points."""
MOST_PAIRS = 2_000_000
"""Most pairs of a white letter and a shape that are compared; with more, all letters count as seen."""


@dataclass(frozen=True, slots=True)
class SeenLetters:
    """The letters of a page.

    Attributes:
        seen: Those that a reader sees.
        unseen: Those that nobody sees.
        outside: Those beyond the edges of the page.
        scanned: Whether the letters that are seen lie invisible over a picture of the page.
    """

    seen: Sequence[Letter]
    unseen: Sequence[Letter]
    outside: Sequence[Letter]
    scanned: bool

    @property
    def level(self) -> Sequence[Letter]:
        """Those of the seen ones that stand upright, as text does."""
        return [one for one in self.seen if one.get("upright", True)]


class _Device(PDFPageAggregatorWithMarkedContent):
    """Lays out a page, with a tag on letters that are set to be invisible."""

    is_unseen = False

    @override
    def render_string(self, textstate: Any, *rest: Any) -> None:
        self.is_unseen = textstate.render in UNSEEN_MODES
        super().render_string(textstate, *rest)
        self.is_unseen = False

    @override
    def tag_cur_item(self) -> None:
        super().tag_cur_item()
        if self.is_unseen and self.cur_item._objs:  # noqa: SLF001 - as in the class above
            self.cur_item._objs[-1].tag = UNSEEN  # type: ignore[attr-defined]  # noqa: SLF001


def lay_out(page: Page) -> None:
    """Lay out a page, so that its letters know whether they are invisible."""
    device = _Device(page.pdf.rsrcmgr, pageno=page.page_number, laparams=page.pdf.laparams)
    PDFPageInterpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    page._layout = device.get_result()  # noqa: SLF001 - the library has no door for a device of one's own


def seen_letters(page: Page) -> SeenLetters:
    """Return the letters of a page that was laid out, by whether they are seen; one that is drawn twice is one."""
    edges = _box({"x0": page.cropbox[0], "x1": page.cropbox[2], "top": page.cropbox[1], "bottom": page.cropbox[3]})
    outside = [one for one in page.chars if not _holds(edges, one)]
    letters = list(_once(one for one in page.chars if _holds(edges, one)))
    shapes = (one for one in (*page.rects, *page.curves) if one.get("fill") and not _is_white(one))
    beneath = [_box(one) for one in (*shapes, *page.images)]
    is_picture = any(_area(_box(one)) >= HALF * _area(edges) for one in page.images)
    is_told_apart = sum(map(_is_white, letters)) * len(beneath) <= MOST_PAIRS
    seen: list[Letter] = []
    unseen: list[Letter] = []
    scanned = False
    for one in letters:
        if one.get("tag") == UNSEEN:
            scanned = scanned or is_picture
            (seen if is_picture else unseen).append(one)
        elif is_told_apart and _is_white(one) and not any(_holds(box, one) for box in beneath):
            unseen.append(one)
        else:
            seen.append(one)
    return SeenLetters(seen, unseen, outside, scanned)


def sideways_words(letters: Iterable[Letter]) -> str:
    """Return the words of the letters that are turned, as whoever turns the page reads them."""
    turned = [one for one in letters if not one.get("upright", True)]
    texts: list[str] = []
    for reads, upwards in (("btt", True), ("ttb", False)):
        own = [dict(one) for one in turned if (one["matrix"][1] > 0) is upwards]
        words = extract_words(
            own,
            x_tolerance=BETWEEN_LINES,
            y_tolerance=BETWEEN_WORDS,
            char_dir_rotated=reads,
            line_dir_rotated="ltr" if upwards else "rtl",
        )
        texts += (str(word["text"]) for word in words)
    return " ".join(texts)


def _once(letters: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters without those that are drawn again where they stand, as some programs make bold type."""
    met: dict[tuple[str, int, int], list[Letter]] = defaultdict(list)
    for one in letters:
        near = min(float(one["size"]) * TWICE, FURTHEST)
        text, column, row = one["text"], int(one["x0"] // FURTHEST), int(one["top"] // FURTHEST)
        around = ((text, column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
        same = (other for place in around for other in met.get(place, ()))
        is_wide = one["x1"] - one["x0"] > near
        if is_wide and text.strip() and any(_apart(one, other) <= near for other in same):
            continue
        met[text, column, row] = [one]
        yield one


def _apart(one: Letter, other: Letter) -> float:
    return max(abs(float(one["x0"]) - float(other["x0"])), abs(float(one["top"]) - float(other["top"])))


def _is_white(one: Letter) -> bool:
    """Return whether a letter or a shape is painted in white, in shades of grey, in RGB or in CMYK."""
    colour = one.get("non_stroking_color")
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    if not parts or not all(isinstance(part, int | float) for part in parts):
        return False
    if len(parts) == CMYK:
        return all(part <= 1 - WHITE for part in parts)
    return all(part >= WHITE for part in parts)


def _box(one: Letter) -> tuple[float, float, float, float]:
    return float(one["x0"]), float(one["x1"]), float(one["top"]), float(one["bottom"])


def _area(box: tuple[float, float, float, float]) -> float:
    left, right, top, bottom = box
    return abs(right - left) * abs(bottom - top)


def _holds(box: tuple[float, float, float, float], one: Letter) -> bool:
    """Return whether the middle of a letter is in a box."""
    left, right, top, bottom = box
    middle, height = float(one["x0"] + one["x1"]) / 2, float(one["top"] + one["bottom"]) / 2
    return left <= middle <= right and top <= height <= bottom
