"""The pictures of a PDF, which are not carried over: what is said of each, so that it is found again."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.importing.shared.remarks import Remarks

POINTS_PER_MM = 72 / 25.4
MOST = 20
"""Most pictures of a page that are named one by one: a drawing may be cut into hundreds."""
WORDS_ABOVE = 8

PICTURE = N_("A picture, {width} by {height} mm, was dropped. It stands below “{text}”.")
FIRST_PICTURE = N_("A picture at the top of this page, {width} by {height} mm, was dropped.")
OTHERS = N_("Further pictures on this page were dropped: {count}.")


def tell_pictures(
    pictures: Sequence[dict[str, Any]], words: Iterable[tuple[float, float, str]], place: str, remarks: Remarks
) -> None:
    """Remark on each picture of a page, from its top: how large it is, and the words above it.

    Args:
        pictures: The pictures.
        words: The words of the page: how far down each ends, where it begins from the left, its text.
        place: What the page is called.
        remarks: Takes the remarks.
    """
    ordered = sorted(words)
    bottoms = [bottom for bottom, _, _ in ordered]
    for one in sorted(pictures, key=lambda one: (float(one["top"]), float(one["x0"])))[:MOST]:
        sides = (float(one["x1"]) - float(one["x0"]), float(one["bottom"]) - float(one["top"]))
        width, height = (max(1, round(abs(side) / POINTS_PER_MM)) for side in sides)
        above = ordered[: bisect_right(bottoms, float(one["top"]) + 1)][-WORDS_ABOVE:]
        if above:
            text = " ".join(word for _, _, word in above)
            remarks.dropped(place, PICTURE, width=width, height=height, text=text)
        else:
            remarks.dropped(place, FIRST_PICTURE, width=width, height=height)
    if len(pictures) > MOST:
        remarks.dropped(place, OTHERS, count=len(pictures) - MOST)
