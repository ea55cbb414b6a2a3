"""What came and went since an earlier version, as changes that Word tracks (ECMA-376, part 1, 17.13.5)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.word.elements import PARAGRAPH, RUN, add_element, name
from diptych.formats.word.names import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

AUTHOR = "Diptych"
INSERTION, DELETION = "ins", "del"
DELETED = {name("t"): name("delText"), name("instrText"): name("delInstrText")}
"""What text and the code of a field are called in what was deleted."""


@contextmanager
def tracked(parent: Element, *, inserted: bool) -> Iterator[None]:
    """Track what is added to a paragraph or a link as inserted or deleted."""
    before = set(parent.iter(name("r")))
    yield
    runs = [run for run in parent.iter(name("r")) if run not in before]
    for run in runs if not inserted else ():
        for tag, other in DELETED.items():
            for element in list(run.iter(tag)):
                element.tag = other
    change = None
    for run in runs:
        if change is None or run.getprevious() is not change:
            change = _change(inserted=inserted)
            run.addprevious(change)
        change.append(run)


def mark_paragraph(paragraph: Element, change: bool | None) -> None:  # noqa: FBT001 - as `change_of` gives it
    """Mark the end of a paragraph as inserted (true) or deleted (false), as all its words are; else leave it."""
    properties = paragraph.find(name(PARAGRAPH))
    if change is not None and properties is not None:
        add_element(properties, RUN).append(_change(inserted=change))


def mark_row(row_properties: Element, change: bool | None) -> None:  # noqa: FBT001 - as `change_of` gives it
    """Mark a row of a table as inserted (true) or deleted (false), as the words of all its cells are; else leave it."""
    if change is not None:
        row_properties.append(_change(inserted=change))


def number_changes(part: Element, first: int) -> int:
    """Give each tracked change of a part its number, and return the next one that is free."""
    for number, change in enumerate(part.iter(name(INSERTION), name(DELETION)), first):
        change.set(f"{W}id", str(number))
        first = number + 1
    return first


def _change(*, inserted: bool) -> Element:
    return etree.Element(name(INSERTION if inserted else DELETION), {name("id"): "0", name("author"): AUTHOR})
