"""The values that a chart in a Word file keeps, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.word.names import CHART, NEW_CHART, A
from diptych.importing.word.numbering import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

MOST_POINTS = 5_000
"""Most values of a series that become rows of a table."""


class ChartValues(NamedTuple):
    """What a chart shows.

    Attributes:
        title: Its title.
        names: The names of its series.
        rows: For each category its name, then the value of each series.
        other: All other words in it, such as the titles of axes.
    """

    title: str
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    other: tuple[str, ...]


def chart_values(root: Element) -> ChartValues:
    """Return the values that a chart keeps from the sheet that it was made of."""
    title = _text(root.find(f".//{CHART}chart/{CHART}title"))
    series = [
        (_name(one), _points(one, "cat", "xVal"), _points(one, "val", "yVal")) for one in root.iter(f"{CHART}ser")
    ]
    places = sorted({place for _, names, values in series for place in (*names, *values)})[:MOST_POINTS]
    categories = {place: name for _, names, _ in reversed(series) for place, name in names.items()}
    rows = tuple((categories.get(place, ""), *(values.get(place, "") for _, _, values in series)) for place in places)
    names = tuple(name for name, _, _ in series)
    known = {title, *names, *(cell for row in rows for cell in row)}
    texts = (_squeezed(one.itertext()) for one in root.iter(f"{A}p", f"{CHART}v", f"{NEW_CHART}pt", f"{NEW_CHART}v"))
    return ChartValues(title, names, rows, tuple(dict.fromkeys(text for text in texts if text and text not in known)))


def _squeezed(texts: Iterable[object]) -> str:
    return " ".join("".join(map(str, texts)).split())


def _text(element: Element | None) -> str:
    """Return the text of an element: typed, or taken from a cell of the sheet."""
    if element is None:
        return ""
    paragraphs = [_squeezed(one.itertext()) for one in element.iter(f"{A}p")]
    return " ".join(filter(None, paragraphs)) or " ".join(
        _squeezed((one.text or "",)) for one in element.iter(f"{CHART}v")
    )


def _name(series: Element) -> str:
    return _text(series.find(f"{CHART}tx"))


def _points(series: Element, *names: str) -> Mapping[int, str]:
    """Return the values of a series by their places."""
    holder = next((one for name in names if (one := series.find(f"{CHART}{name}")) is not None), None)
    points = () if holder is None else holder.iter(f"{CHART}pt")
    return {
        whole(point.get("idx", "")): " ".join(_squeezed((one.text or "",)) for one in point.iter(f"{CHART}v"))
        for point in points
    }
