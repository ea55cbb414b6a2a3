"""Tracked changes of a Word file, taken as made or as rejected: afterwards the file has none."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from diptych.formats.word.names import W

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

COME, GONE = ("ins", "moveTo"), ("del", "moveFrom")
FORMER = ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange")
AUTHORED = (*COME, *GONE, *FORMER, "cellIns", "cellDel", "cellMerge")
STAYING = ("bookmarkStart", "bookmarkEnd", "commentRangeEnd", "commentReference")
PROPERTIES = frozenset({f"{W}rPr", f"{W}trPr", f"{W}numPr"})


def settled(root: Element, *, rejected: bool) -> Mapping[str, int]:
    """Carry out the tracked changes in a part of a Word file.

    Args:
        root: The part, which is changed.
        rejected: Whether the text is to be as it was before them.

    Returns:
        How many changes each author made.
    """
    authors = Counter(one.get(f"{W}author", "") for one in root.iter(*(f"{W}{tag}" for tag in AUTHORED)))
    come, gone = (GONE, COME) if rejected else (COME, GONE)
    for one in list(root.iter(*(f"{W}{tag}" for tag in FORMER))):
        _settle_look(one, rejected=rejected)
    _settle_rows(root, gone[0])
    marks = [paragraph for paragraph in root.iter(f"{W}p") if _mark(paragraph, gone)]
    for one in [one for tag in gone for one in root.iter(f"{W}{tag}") if _parent_tag(one) not in PROPERTIES]:
        _remove(one)
    for one in [one for tag in come for one in root.iter(f"{W}{tag}") if _parent_tag(one) not in PROPERTIES]:
        _unwrap(one)
    for one in [*root.iter(f"{W}delText")]:
        one.tag = f"{W}t"
    for paragraph in marks:
        _join(paragraph)
    return authors


def _settle_look(former: Element, *, rejected: bool) -> None:
    """Forget how something looked before, or let it look so again."""
    holder = former.getparent()
    if holder is None:
        return
    if not rejected:
        holder.remove(former)
        return
    before = former[0] if len(former) else None
    for one in list(holder):
        holder.remove(one)
    holder.extend([] if before is None else list(before))


def _settle_rows(root: Element, gone: str) -> None:
    for row in [*root.iter(f"{W}tr")]:
        parent = row.getparent()
        if parent is not None and row.find(f"{W}trPr/{W}{gone}") is not None:
            parent.remove(row)


def _mark(paragraph: Element, tags: tuple[str, ...]) -> bool:
    """Return whether the end of a paragraph is gone."""
    return any(paragraph.find(f"{W}pPr/{W}rPr/{W}{tag}") is not None for tag in tags)


def _parent_tag(element: Element) -> str:
    parent = element.getparent()
    return "" if parent is None else str(parent.tag)


def _remove(element: Element) -> None:
    """Remove what is gone, but not the bookmarks and the comments that begin or end in it."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        kept = [*element.iter(*(f"{W}{tag}" for tag in STAYING))]
        parent[at : at + 1] = kept


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def _join(paragraph: Element) -> None:
    """Join a paragraph whose end is gone to the one after it; remove it if nothing is left of it."""
    parent, following = paragraph.getparent(), paragraph.getnext()
    if parent is None:
        return
    while following is not None and following.tag in {f"{W}bookmarkStart", f"{W}bookmarkEnd"}:
        following = following.getnext()
    kept = [one for one in paragraph if one.tag != f"{W}pPr"]
    if not any(_shows(one) for one in kept):
        parent.remove(paragraph)
        return
    if following is None or following.tag != f"{W}p":
        return
    at = 1 if len(following) and following[0].tag == f"{W}pPr" else 0
    following[at:at] = kept
    parent.remove(paragraph)


def _shows(element: Element) -> bool:
    shown = (f"{W}t", f"{W}tab", f"{W}br", f"{W}footnoteReference", f"{W}drawing", f"{W}pict", f"{W}object", f"{W}sym")
    return next(element.iter(*shown), None) is not None
