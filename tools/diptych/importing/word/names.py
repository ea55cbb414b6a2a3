"""Names of the elements of a Word file, and which of two forms of one thing is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.word.names import DRAWING, DRAWING_2010, MATHS, MC, OFFICE, A, W

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Kinds of notes that are the line above the notes, or what stands beside it."""
TEXTS = frozenset({f"{W}t", f"{W}delText", f"{A}t", f"{MATHS}t"})
"""Elements whose spaces are text."""
NOT_WORDS = frozenset(
    {f"{W}{name}" for name in ("instrText", "delInstrText", "fldData", "binData")}
    | {f"{W}{name}Pr" for name in ("p", "r", "tbl", "tr", "tc", "sect", "sdt")}
    | {f"{DRAWING}{name}" for name in ("posOffset", "align")}
    | {f"{DRAWING_2010}{name}" for name in ("pctPosHOffset", "pctPosVOffset", "pctWidth", "pctHeight")}
    | {f"{OFFICE}{name}" for name in ("FieldCodes", "LinkType", "LockedField")}
)
"""The elements whose text nobody reads: codes of fields, looks, places, data of programs."""
SHOWN = frozenset({f"{W}t", f"{W}drawing", f"{W}pict", f"{MATHS}t", f"{A}t"})


def chosen(element: Element) -> Iterable[Element]:
    """Return the children of the form that is read of a thing that the file holds in several forms.

    It is the first one, which is the newest, unless only the one for older programs shows anything.
    """
    choice = element.find(f"{MC}Choice")
    fallback = element.find(f"{MC}Fallback")
    if choice is None or (fallback is not None and not _shows(choice) and _shows(fallback)):
        return () if fallback is None else fallback
    return choice


def paragraphs_in(element: Element) -> Iterator[Element]:
    """Yield the paragraphs in an element in order, without those in drawings and in rows that are deleted."""
    for child in chosen(element) if element.tag == f"{MC}AlternateContent" else element:
        if child.tag == f"{W}p":
            yield child
        elif child.find(f"{W}trPr/{W}del") is None and child.tag not in DELETED:
            yield from paragraphs_in(child)


def _shows(element: Element) -> bool:
    return any(True for _ in element.iter(*SHOWN))
