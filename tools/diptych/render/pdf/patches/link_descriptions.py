"""A link says in words where it leads: "paragraph 21", "note 1", "Security Council resolution 2457 (2019)".

WeasyPrint describes each link by its address, which a screen reader spells: the name of an anchor means nothing to
anyone (not reported upstream). Applied by wrapping the function that adds the links of a page. What an element is
called, the page says: `data-name`, for a footnote also `data-mark`, and `title` of a link.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pydyf
from weasyprint import pdf

from diptych.render.pdf.patches.footnote_links import mark_anchor
from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

SCHEME = re.compile(r"^(?:https?://|mailto:)")


def link_names(root: Any) -> dict[str, str]:  # noqa: ANN401 - WeasyPrint has no types
    """Return what the places of a page that links lead to are called, by their ids.

    Args:
        root: The root element of the page.
    """
    names: dict[str, str] = {}
    for element in root.iter():
        place = element.get("id")
        if place and element.get("data-name"):
            names[place] = element.get("data-name")
        if place and element.get("data-mark"):
            names[mark_anchor(place)] = element.get("data-mark")
    return names


def described_links(names: Mapping[str, str]) -> AbstractContextManager[None]:
    """Describe the links of the document that is written within this context.

    Args:
        names: What the places that they lead to are called, by their ids.
    """
    return replace_attribute(pdf, "add_links", lambda add: _describing(add, names))


def _describing(add: Callable[..., None], names: Mapping[str, str]) -> Callable[..., None]:
    def add_described(links_and_anchors: tuple[Any, Any], *more: object) -> None:
        add(links_and_anchors, *more)
        for kind, target, _, box in links_and_anchors[0]:
            annotation = box.link_annotation
            if annotation and "Contents" in annotation:
                said = box.element.get("title") or (names.get(target) if kind == "internal" else None)
                annotation["Contents"] = pydyf.String(said or _words(box, target))  # type: ignore[no-untyped-call]

    return add_described


def _words(box: Any, target: str) -> str:  # noqa: ANN401
    """Return the words of a link; where it has none, the address as a person would say it."""
    return " ".join("".join(box.element.itertext()).split()) or SCHEME.sub("", target)
