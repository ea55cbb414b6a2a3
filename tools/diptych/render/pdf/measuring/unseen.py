"""What the typesetter leaves out: elements of the page that have words, and no box on any sheet of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

UNSEEN = frozenset(("head", "style", "script", "template"))
"""Elements whose text no page shows."""


class Seen(NamedTuple):
    """Where an element of the page is first seen: the part of the report, and the number of the page."""

    place: str
    page: int


class UnseenElement(NamedTuple):
    """An element that is not seen, with its words, its language, and where the element around it is seen."""

    element: Any
    words: str
    lang: str
    around: Seen


def unseen_elements(seen: Mapping[Any, Seen]) -> Iterator[UnseenElement]:
    """Yield the outermost elements with words that have no box.

    Args:
        seen: Every element that has one, the outermost first.
    """
    root = next(iter(seen), None)
    open_: list[tuple[Any, str]] = [] if root is None else [(root, root.get("lang") or "")]
    while open_:
        element, lang = open_.pop()
        for child in element:
            if child in seen:
                open_.append((child, child.get("lang") or lang))
            elif child.tag not in UNSEEN and (words := " ".join("".join(child.itertext()).split())):
                yield UnseenElement(child, words, lang, seen[element])
