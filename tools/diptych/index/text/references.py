"""Cross-references as written → what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.catalogue import Reference, ReferenceForm, ReferenceRange
from diptych.model.inline import Link, Text
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.prose import Passage

NUMBER_SIGN = "#"
RANGE = ".."
LABEL_SIGN = "^"
"""What stands before the label of a footnote."""


def references(passage: Passage) -> Iterator[Reference]:
    """Yield the cross-references of a passage: links to `#anchor`."""
    for node in nodes(passage.content):
        if isinstance(node, Link) and node.target.startswith("#"):
            stretches = tuple(_stretches(node.target, passage.document.name))
            yield Reference(node, _form(node), stretches, passage.document.lang)


def _stretches(target: str, section: str) -> Iterator[ReferenceRange]:
    for member in target.split(","):
        first, dots, last = member.partition(RANGE)
        yield ReferenceRange(_anchor(first, section), _anchor(last, section) if dots else None)


def _anchor(written: str, section: str) -> str:
    """Return the name that is written; the footnote `#^seats` is one of the section at hand."""
    name = written.strip().removeprefix("#")
    return f"{section}{name}" if name.startswith(LABEL_SIGN) else name


def _form(link: Link) -> ReferenceForm:
    match link.children:
        case ():
            return ReferenceForm.NAMED
        case (Text(text=text),) if text == NUMBER_SIGN:
            return ReferenceForm.NUMBER
        case _:
            return ReferenceForm.TEXT
